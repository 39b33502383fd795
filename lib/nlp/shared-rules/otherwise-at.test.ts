import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** The days that nothing names have a time of their own, and a day that is named beside them repeats as well. */
it.each([
  ["Dienstags und donnerstags weck mich um 4:45, sonst reicht 6:30", "45 4 * * 2,4 + 30 6 * * 0,1,3,5,6"],
  ["Dienstags um 5:10 die Pendlerlage, an den anderen Werktagen reicht mir 7 Uhr", "10 5 * * 2 + 0 7 * * 1,3-5"],
  ["Dinsdag om 5 uur de files, anders is 7 uur vroeg genoeg", "0 5 * * 2 + 0 7 * * 0,1,3-6"],
  ["Во вторник пробки нужны в 5 утра, а в остальные будни хватит и в семь", "0 5 * * 2 + 0 7 * * 1,3-5"],
  // Others than those that are left out.
  ["We are closed on Sundays, but send the till count at 17:45 on the other days", "45 17 * * 1-6"],
  ["We zijn op zondag dicht, maar stuur de andere dagen om 17:45 de kassatelling", "45 17 * * 1-6"],
  // The time of the day that is named was not understood.
  ["Во вторник мне к шести, поэтому пробки нужны в 5 утра, а в остальные будни хватит и в семь", "ask"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
