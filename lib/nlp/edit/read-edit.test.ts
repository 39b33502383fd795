import { expect, it } from "vitest";
import { readEdit } from "./read-edit";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

/** A few words are in the language that reads all of them as a change. */
it.each([
  ["9 yap", "tr"],
  ["10 yapalım", "tr"],
  ["make it 9", "en"],
])("%j is %s", (words, language) => {
  const reading = readEdit(words, context);
  expect(reading.language.code).toBe(language);
  expect(reading.saysMore).toBe(false);
});
