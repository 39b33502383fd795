import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** Days that are of the task, and days of each year. */
it.each([
  ["Compare flight prices BER-LIS for 12-19 May every morning until the end of February", "0 8 * * * until 2027-02-28"],
  ["check prices every day 12-19 May at 9", "0 9 * * * from 2027-05-12 until 2027-05-19"],
  ["check prices every day 12th-19th of May at 9", "0 9 * * * from 2027-05-12 until 2027-05-19"],
  ["on the 1st-5th of each month at 9 send the list", "0 9 1-5 * *"],
  ["Two dates a year matter, 1 March and 1 September: remind me to pay", "0 9 1 3 * + 0 9 1 9 *"],
  ["Send the premium reminder two days a year, on 1 March and 1 September", "0 9 1 3 * + 0 9 1 9 *"],
  ["we open two days a year, remind me on 1 March at 9 to air the house", "2027-03-01T09:00"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("leaves the dates of a thing to the task", () => {
  expect(promptsOf("Compare flight prices BER-LIS for 12-19 May every morning", "UTC")).toBe(
    "Compare flight prices BER-LIS for 12-19 May.",
  );
});
