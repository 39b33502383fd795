import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** One more minute or time on some days, beside what runs on all of them. */
it.each([
  [
    "check the oven every hour on the hour from 9 to 5, and at half past on Fridays too",
    "0 9-17 * * * + 30 9-16 * * 5",
  ],
  ["check the oven every hour from 9 to 5, on Fridays also at half past", "0 9-17 * * * + 30 9-16 * * 5"],
  [
    "check the oven hourly from 8 to 18 on weekdays, and at a quarter past on Mondays",
    "0 8-18 * * 1-5 + 15 8-17 * * 1",
  ],
  ["Every hour, on the quarter past, read the meter on pump 4", "15 * * * *"],
  ["Send the digest daily at 8. On Sundays it should go out at 10", "0 8 * * 1-6 + 0 10 * * 0"],
  ["every hour from 9 to 5 at half past on Fridays ping the host", "30 9-16 * * 5"],
  ["Feed the cat every day at 8, and at 10 on Sundays too", "0 8 * * * + 0 10 * * 0"],
  ["Feed the cat every day at 8, plus at noon on Sundays as well", "0 8 * * * + 0 12 * * 0"],
  ["Feed the cat every day at 8, plus at noon on Sundays", "0 8 * * * + 0 12 * * 0"],
  ["Feed the cat every day at 8, Sundays too", "0 8 * * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
