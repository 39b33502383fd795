import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** Days with a time of their own beside others. */
it.each([
  ["post the standup link at 9am Monday through Thursday, Friday at 10 instead", "0 9 * * 1-4 + 0 10 * * 5"],
  ["every Mon to Thu at 9, on Friday at 10 instead, post the link", "0 9 * * 1-4 + 0 10 * * 5"],
  [
    "at 14:00 and 22:15 on Fridays and Saturdays, other days just at 21:00, send the till",
    "0 14 * * 5,6 + 15 22 * * 5,6 + 0 21 * * 0-4",
  ],
  [
    "every 2 hours from 7am to 9pm except on Sundays when it's from 10 to 6, check the kiln",
    "0 7-21/2 * * 1-6 + 0 10-18/2 * * 0",
  ],
  ["open the blinds: 7.45 Mon to Fri, 8.30 Sat, 10 on Sunday", "45 7 * * 1-5 + 30 8 * * 6 + 0 10 * * 0"],
  [
    "every hour on weekdays from 7am to 9pm except Fridays when it's 8am to 1pm, check the kiln",
    "0 7-21 * * 1-4 + 0 8-13 * * 5",
  ],
  ["hourly from 9 to 17 except Sundays, and on Sundays 10 to 12, check the till", "0 9-17 * * 1-6 + 0 10-12 * * 0"],
  [
    "every 30 minutes from 7 to 9, but on Saturdays only from 9 to 10, check the till",
    "*/30 7,8 * * 0-5 + 0 9 * * 0-5 + */30 9 * * 6 + 0 10 * * 6",
  ],
  [
    "toutes les heures de 7h à 21h, le dimanche seulement de 10h à 18h, vérifie le four",
    "0 7-21 * * 1-6 + 0 10-18 * * 0",
  ],
  ["каждый час с 9 до 18, а в субботу с 10 до 14 проверяй кассу", "0 9-18 * * 0-5 + 0 10-14 * * 6"],
  ["每小时从7点到21点，周日只从10点到18点，检查窑", "0 7-21 * * 1-6 + 0 10-18 * * 0"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
