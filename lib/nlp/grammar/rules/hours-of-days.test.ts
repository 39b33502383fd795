import { expect, it } from "vitest";
import { outcomeOf } from "../../sentence-outcome.fixture";

it.each([
  ["at 7 mon, 8 tue, 9 wed water the plants", "0 7 * * 1 + 0 8 * * 2 + 0 9 * * 3"],
  ["wake me at 7 mon-fri, 9 sat", "0 7 * * 1-5 + 0 9 * * 6"],
  ["post at 9 Monday, 10 Tuesday and 11 Wednesday", "0 9 * * 1 + 0 10 * * 2 + 0 11 * * 3"],
  ["um 7 Montag, 8 Dienstag und 9 Mittwoch weck mich", "0 7 * * 1 + 0 8 * * 2 + 0 9 * * 3"],
  ["water the plants Monday 8, Tuesday 9 and Wednesday 10", "0 8 * * 1 + 0 9 * * 2 + 0 10 * * 3"],
])("an hour in a list is of the day right behind it: %s → %s", (text, expected) =>
  expect(outcomeOf(text, "UTC")).toBe(expected),
);
