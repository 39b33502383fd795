import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // What is told before a conclusion is no schedule
  ["My mum visits on Tuesdays, so each Monday at 6pm remind me to tidy the flat", "0 18 * * 1"],
  ["The bins are collected on Thursdays, so every Wednesday at 8pm remind me to put them out", "0 20 * * 3"],
  ["FYI the boss wants the numbers by 9, so at 8:15 each weekday pull yesterday's sales", "15 8 * * 1-5"],
  ["Since the market opens at 9:30, at 9:15 on weekdays send me futures", "15 9 * * 1-5"],
  ["My flight is on 12 December, so on 11 December at 6pm remind me to pack", "2026-12-11T18:00"],
  // The days stay where only another time is asked for
  ["The train leaves at 8:15 every weekday, so wake me at 7", "0 7 * * 1-5"],
  ["Our standup is at 9:30 every weekday, so remind me 10 minutes before", "20 9 * * 1-5"],
  // A day alone and what is wanted are no conclusion
  ["As of 1 May, every Monday at 9 send the plan", "0 9 * * 1 from 2027-05-01"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

it.each([
  ["dentist for Maya is on december 9th at 2:45 pm, remind me about it that morning at 8", "2026-12-09T08:00"],
  ["dentist for Maya is on december 9th at 2:45 pm, remind me about it the evening before at 8", "2026-12-08T20:00"],
  ["daily standup summary 17:30 UK time Monday to Thursday", "30 17 * * 1-4 in Europe/London"],
  ["Call my sister, sundays at 10am her time i.e. Auckland time", "0 10 * * 0 in Pacific/Auckland"],
  ["ten evenings in a row starting tomorrow at 8pm remind Jess of the antibiotic", "0 20 * * * from 2026-11-26 x10"],
  ["Quarterly, on the 15th of the middle month, 2pm, rotate the password", "0 14 15 2-11/3 *"],
  ["monthly on the 10th at 9am pay the levy. Scrap that, it's the 12th, the time's fine", "0 9 12 * *"],
  [
    "From January 2027, on the 1st of the month at 10, email the group. The last one goes out in June 2027.",
    "0 10 1 * * from 2027-01-01 until 2027-06-30",
  ],
  ["Run the stock sync right now please, supplier has just updated prices", "run: stock sync"],
  ["ah just delete the one about the parking permit, I've sold the car", "delete: parking permit"],
  ["why didnt the invoice export run last night?", "question: invoice export"],
  ['Translate "every Friday at noon" into Spanish for the church bulletin', "none"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** The first time is when something happens, the second when to act. */
it.each([
  ["I have yoga Wednesdays at 6pm, remind me at 5.15 to pack the bag", "15 17 * * 3"],
  ["I go to yoga on Tuesdays at 18. Remind me at 17.", "0 17 * * 2"],
  ["our shop closes at 6pm, so at 5.30pm every day remind me to count the till", "30 17 * * *"],
  ["I always forget this, so: at 3:10pm, remind me to pick Noah up at gate 3", "2026-11-25T15:10"],
  ["quarterly on the 28th of jan apr jul and oct, 10am, remind me to lodge the BAS", "0 10 28 */3 *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
