import { expect, it } from "vitest";
import { toolCatalog } from "./schemas";
import { builtInTools } from "./tools/built-in-tools";

it("has one row in the catalogue for each tool, with the same risk", () => {
  const catalogue = toolCatalog.map(({ name, risk }) => ({ name, risk }));
  expect(builtInTools.map(({ name, risk }) => ({ name, risk }))).toEqual(catalogue);
});
