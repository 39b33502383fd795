import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A part of the day is the time of one job, and an hour elsewhere in the day that of another. */
it.each([
  [
    "Morgens um 7 lies mir das Wetter vor, mittags frag mich nach den Tabletten, um 22 Uhr erinnere mich an den Ofen",
    "0 7 * * * | 0 12 * * * | 0 22 * * *",
  ],
  [
    "Elke dag om 7 uur het weer voorlezen, 's middags vragen naar mijn pillen en om 22 uur herinneren aan de kachel",
    "0 7 * * * | 0 14 * * * | 0 22 * * *",
  ],
  ["Jeden Tag mittags die Tabletten holen, um 22 Uhr den Ofen prüfen", "0 12 * * * | 0 22 * * *"],
  // The hour is within the part: it says when.
  ["Every Thursday evening list the tasks. At 6:45 pm send them.", "45 18 * * 4"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
