import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

const TWO = "2026-11-26T08:00 | 2026-11-25T20:00";

/** An hour where a thing to do begins or ends is its own, whatever joins the next one. */
it.each([
  ["Remind me to take 2 pills at 8 and 1 pill at 20", TWO],
  ["Feed the cat at 8 and walk the dog at 20", TWO],
  ["At 8 feed the cat and at 20 walk the dog", TWO],
  ["Tomorrow feed the cat at 8 and walk the dog at 20", "2026-11-26T08:00 | 2026-11-26T20:00"],
  ["On Mondays clean the kitchen at 7 and on Sundays the bath at 8", "0 7 * * 1 | 0 8 * * 0"],
  ["Check 8 servers at 9 and mail me", "2026-11-26T09:00"],
])("%s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
