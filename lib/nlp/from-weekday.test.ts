import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A weekday from which on other days repeat. */
it.each([
  ["from Monday wake me at 6.40 on weekdays", "40 6 * * 1-5 from 2026-11-30"],
  ["School's back so from Monday wake me at 6.40 on weekdays, not 7.30", "40 6 * * 1-5 from 2026-11-30"],
  ["wake me at 6.40 on weekdays from Monday", "40 6 * * 1-5 from 2026-11-30"],
  // Content
  ["every weekday at 8 send the mails from Monday to Bob", "0 8 * * 1-5"],
  ["on Tuesdays send me the numbers from Monday", "0 9 * * 2"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
