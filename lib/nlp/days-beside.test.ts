import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

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
  ["Every month but August mail the members on the 5th, 10am", "0 10 5 1-7,9-12 *"],
  [
    "Give the dog his insulin. 7am and 7pm during the week but 8am and 8pm on weekends.",
    "0 7,19 * * 1-5 + 0 8,20 * * 0,6",
  ],
  ["on weekdays both at 8am and 4pm, and just 10am on Saturday, check the stock", "0 8,16 * * 1-5 + 0 10 * * 6"],
  ["every hour on weekdays starting at 8:30 with the last one at 17:30, log the temperature", "30 8-17 * * 1-5"],
  [
    "every ten minutes from 4pm to 5pm on match days, that is Saturday and Wednesday, refresh the scores",
    "*/10 16 * * 3,6 + 0 17 * * 3,6",
  ],
  [
    "three times a day, at breakfast (7:30), lunch (12:30) and dinner (18:30), remind Dad of his tablets",
    "30 7,12,18 * * *",
  ],
  ["Morning briefing at 7 on workdays; weekly report Fri at 4pm", "0 7 * * 1-5 | 0 16 * * 5"],
  [
    "payroll preview on the 15th of each month or the closest weekday when that lands on a weekend, 9.30am",
    "30 9 15W * *",
  ],
  ["once an hour, say 11pm to 6am, check on the sheep camera", "0 23 * * * + 0 0-6 * * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each(["Nudge finance sometime early next month", "set the alarm for the usual time on Thursdays please"])(
  "asks: %s",
  (text) => {
    expect(outcomeOf(text, "UTC")).toBe("ask");
  },
);

it("keeps what is done in the task, and says no more than that", () => {
  expect(promptsOf("Post opening hours on Mondays at 8", "UTC")).toBe("Post opening hours.");
  expect(promptsOf("Morning briefing at 7 on workdays; weekly report Fri at 4pm", "UTC")).toBe(
    "Morning briefing. | Weekly report.",
  );
});

it.each([
  "At 9am on Wednesdays find flights Dublin to Faro between 12 and 19 June for 2 adults",
  "Post the advent door from 1 to 24 December on Instagram every day at 8",
])("is not sure whose stretch of days stands inside the task: %s", (text) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.confidence < 0.8).toBe(true);
});

it("is not sure where a time behind days of their own was left to the task", () => {
  const text = "盯一下库存,周一到周五早上八点半和下午四点各查一次,周六只查上午十点那一回";
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.confidence < 0.8).toBe(true);
});
