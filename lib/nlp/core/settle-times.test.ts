import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["Sensoren jeden Tag um halb sechs, um eins mittags und um halb zehn abends ablesen", "30 5,21 * * * + 0 13 * * *"],
  ["Lees iedere dag om half zes en om 13 uur de sensoren uit", "30 5 * * * + 0 13 * * *"],
  // In the afternoon it is before the next one as well.
  ["täglich um halb sechs und um 19 Uhr die Sensoren ablesen", "ask"],
])("an hour before one that is sooner than its afternoon is of the morning: %s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
