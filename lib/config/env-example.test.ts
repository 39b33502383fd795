import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseEnvironment, variables } from "./schema";

const lines = readFileSync(".env.example", "utf8").split("\n");
const documented = lines.flatMap((line) => line.match(/^#([A-Z_]+)=(.*)$/)?.slice(1, 3) ?? []);

it("shows every variable in .env.example, except the one that the scripts set", () => {
  const names = documented.filter((_, index) => index % 2 === 0);
  expect(names.sort()).toEqual(
    Object.keys(variables)
      .filter((name) => name !== "NODE_ENV")
      .sort(),
  );
});

it("shows values there that are valid", () => {
  const pairs = documented.flatMap((name, index) => (index % 2 === 0 ? [[name, documented[index + 1]]] : []));
  expect(parseEnvironment(Object.fromEntries(pairs))).toHaveProperty("values");
});
