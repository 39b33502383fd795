import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  ["feed the fish at 7 and 19, weekends 9 and 19", "0 7,19 * * 1-5 + 0 9,19 * * 0,6"],
  ["feed the fish at 7 and weekends at 9", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["lights on at 7, Sundays at 9, Mondays at 10", "0 7 * * 2-6 + 0 9 * * 0 + 0 10 * * 1"],
  ["gieß die Blumen um 7, am Wochenende um 9", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["arrose les plantes à 7h et le week-end à 9h", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["поливай в 7, по выходным в 9", "0 7 * * 1-5 + 0 9 * * 0,6"],
  // Each time stands before its days.
  ["post it at 19:00 Monday to Thursday, 20:30 Fridays", "0 19 * * 1-4 + 30 20 * * 5"],
])("days with an hour of their own behind one of every day: %s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).not.toMatch(/\d/);
});
