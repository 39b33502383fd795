import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  // What is told before
  [
    "Friday evenings are chaos: every twenty minutes between 6pm and 9pm on Fridays, tell the hostess the wait",
    "*/20 18-20 * * 5 + 0 21 * * 5",
  ],
  ["Staff get paid fortnightly. Prepare their payslips at 14:00 every Friday", "0 14 * * 5"],
  ["our site falls over whenever a coach party logs on, check it responds every 10 minutes", "*/10 * * * *"],
  [
    "The club meets on the 2nd and 4th Tuesday of the month; could you post the agenda in our group at 17:00 on those days?",
    "0 17 * * 2#2,2#4",
  ],
  [
    "Christmas market time! From 1 December until 23 December, tell me at 8pm every day what sold",
    "0 20 * * * from 2026-12-01 until 2026-12-23",
  ],
  // A question before the request
  ["How many guests came after 22:00 in the past 7 days? I need that written up every Tuesday at 09:45", "45 9 * * 2"],
  ["The tanker comes later now, so shift the milk yield report from 5 to 6 in the morning", "edit: milk yield report"],
  // A thing of mine is no habit
  ["my heart rate trend pls, mondays and fridays at 6.15am", "15 6 * * 1,5"],
  ["our team meets on Tuesdays at 10", "none"],
  // Further times
  [
    "Check the greenhouse at 6.30 in the morning, at 1 o'clock in the afternoon and again at 9 at night every day please, and warn me",
    "30 6 * * * + 0 13,21 * * *",
  ],
  ["6:30 p.m. Eastern, Fridays: is the new episode up? If so download it.", "30 18 * * 5 in America/New_York"],
])("%s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it("'Second, on the 28th' numbers a job, not a day", () => {
  const text =
    "First, at 7:05 every weekday, print the list. Second, on the 28th of each month at 13:00, order labels.";
  expect(outcomeOf(text, "UTC")).toBe("5 7 * * 1-5 | 0 13 28 * *");
  expect(outcomeOf("on the first, second, and third of each month at 9 pay", "UTC")).toBe("0 9 1-3 * *");
});

it("a day beside days that repeat is not sure", () => {
  expect(promptsOf("weekdays at 5:40 look at the silo, though on Saturday 6:40 is soon enough", "UTC")).not.toContain(
    "|",
  );
});
