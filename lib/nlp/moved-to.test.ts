import { describe, expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

const outcome = (text: string): string => outcomeOf(text, "UTC");

describe("a move of something that is there, and to when", () => {
  it.each([
    ["kannst du die Wochenübersicht eine Stunde später schicken, also um 10?", "edit: Wochenübersicht"],
    ["stuur het weekoverzicht een uurtje later, dus om 10", "edit: weekoverzicht"],
    ["move the weekly digest back an hour, so to 10", "edit: weekly digest"],
    // A new task with its time.
    ["Schick mir montags die Zahlen, also um 10", "0 10 * * 1"],
  ])("%s → %s", (text, wanted) => expect(outcome(text)).toBe(wanted));
});
