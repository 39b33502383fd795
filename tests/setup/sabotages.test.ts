import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SABOTAGES as ofExecutor } from "../contract/sabotage/list";
import { SABOTAGES as ofFaults } from "../fault/sabotage/list";

// The sabotages themselves run by hand; that each still has its place in the code is seen at once.
const edits = [...ofExecutor, ...ofFaults.flatMap(({ name, edits }) => edits.map((edit) => ({ name, ...edit })))];

test.each(edits.map(({ name, file, find }) => [name, file, find]))("%s has its place in %s", (_name, file, find) => {
  expect(readFileSync(file, "utf8").split(find)).toHaveLength(2);
});
