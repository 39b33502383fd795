import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

const ofMonth = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).join();

it.each([
  [
    "every business day from the 20th to the end of the month at 17:00 chase invoices",
    `FREQ=MONTHLY;BYMONTHDAY=${ofMonth(20, 31)};BYDAY=MO,TU,WE,TH,FR`,
  ],
  ["every day from the 20th until the last day of the month at 17:00 chase invoices", "0 17 20-31 * *"],
  [
    "Mondays and Tuesdays in the first half of the month at 9 sync",
    `FREQ=MONTHLY;BYMONTHDAY=${ofMonth(1, 15)};BYDAY=MO,TU`,
  ],
  ["every day in the second half of each month at 9 sync", "0 9 16-31 * *"],
  ["every month two days before the last day at 12:00, invoice the lodgers", "0 12 L-2 * *"],
  ["on the day before payday (25th) at 18:00, show the balance", "0 18 24 * *"],
  ["two days before payday, the 28th, at 9 remind me to move money", "0 9 26 * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("leaves none of it to the task", () => {
  expect(promptsOf("weekdays in the second half of each month at 9 sync the sheets", "UTC")).toBe("Sync the sheets.");
});
