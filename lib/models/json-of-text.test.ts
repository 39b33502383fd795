import { expect, it } from "vitest";
import { jsonOfText } from "./json-of-text";

it.each<[string, unknown]>([
  ['{"a":1}', { a: 1 }],
  ['Sure!\n```json\n{"a":{"b":2}}\n```\nThat is all.', { a: { b: 2 } }],
  ['<think>{"a":0}</think>{"a":1}', { a: 1 }],
  ["0 9 * * *", "0 9 * * *"],
  ['{"a":1', '{"a":1'],
  ["{a}", "{a}"],
  ["", ""],
])("%s", (text, json) => {
  expect(jsonOfText(text)).toEqual(json);
});

it("reads no further than an answer can be long", () => {
  expect(jsonOfText(`{"a":"${"x".repeat(30_000)}"}`)).toBeTypeOf("string");
});
