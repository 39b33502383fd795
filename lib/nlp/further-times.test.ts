import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** What stands behind the task: one more time of it, fewer days, or a job of its own. */
it.each([
  ["remind me at 7:15 every weekday to take my pills, and again at 9pm", "15 7 * * 1-5 + 0 21 * * 1-5"],
  ["erinnere mich werktags um 7:15 an die Tabletten und nochmal um 21 Uhr", "15 7 * * 1-5 + 0 21 * * 1-5"],
  ["rappelle-moi mes comprimés chaque jour à 7h15 et encore une fois à 21h", "15 7 * * * + 0 21 * * *"],
  [
    "Check the A27 every 15 minutes from 6 to 10. Only on Mondays, that's when I commute.",
    "*/15 6-9 * * 1 + 0 10 * * 1",
  ],
  [
    "Elk kwartier tussen 6 en 10 de A27 bekijken? Alleen op maandag, dan moet ik naar kantoor.",
    "*/15 6-9 * * 1 + 0 10 * * 1",
  ],
  ["ping the gateway every 5 minutes, plus at 11pm on weekdays back up the config", "*/5 * * * * | 0 23 * * 1-5"],
  ["Every day at 9 check the mail. On Mondays also summarize the week.", "0 9 * * * | 0 9 * * 1"],
  ["check the river every hour from 7 to 19. That includes Saturday and Sunday.", "0 7-19 * * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each([
  [
    "Every Tuesday at 18 remind me about choir, and on the last Sunday of the month at 9 about the family service",
    "Remind me about the family service.",
  ],
  ["tomorrow at 10 remind me to call Mum and on Friday at 14 to pick up the cake", "Remind me to pick up the cake."],
  ["ping the gateway every 5 minutes, plus at 11pm on weekdays back up the config", "Back up the config."],
])("%s: %s", (text, later) => {
  expect(promptsOf(text, "UTC").split(" | ")[1]).toBe(later);
});

/** Times that days behind "but" have of their own, wherever the task stands. */
it.each([
  ["read the news at 7, but at 9 on Sundays", "0 7 * * 1-6 + 0 9 * * 0"],
  ["Read me the headlines at 7 but on Sundays at 9", "0 7 * * 1-6 + 0 9 * * 0"],
  ["Read me the headlines at 7 every day, Sundays 9 though", "0 7 * * 1-6 + 0 9 * * 0"],
  ["every weekday at 7 read me the headlines but on Fridays I work from home so make it 8", "0 7 * * 1-4 + 0 8 * * 5"],
  [
    "Take my blood pressure when I wake up at 6:20 and before bed at 10:40pm, weekends at 8am instead",
    "20 6 * * 1-5 + 40 22 * * 1-5 + 0 8 * * 0,6",
  ],
  ["every hour while I'm at work, 9 to 5 Mon to Fri, remind me to stand up", "0 9-17 * * 1-5"],
  ["every half hour while the shop is open, nine to half five Monday to Saturday, check the till", "*/30 9-17 * * 1-6"],
  ["my rent's due on the 1st so on the last day of each month at 6pm nag me to pay it", "0 18 L * *"],
  ["check the mail every Monday at 8 and the post box on Fridays at the same time", "0 8 * * 1 | 0 8 * * 5"],
  ["From now until Christmas every evening at 6 turn on the lights", "0 18 * * * until 2026-12-25"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each([
  ["make the backup an hour later from now on", "edit: backup"],
  ["about sevenish each evening feed the fish", "0 19 * * *"],
  ["every morning at sparrow's fart, 5.30, check the nets", "30 5 * * *"],
  ["every Monday send the price list, 12.50, to Bob", "0 9 * * 1"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("runs after each of two delays", () => {
  const result = parseRequest("remind me in 20 mins and again in an hour to check the oven", {
    now: new Date("2026-11-25T10:00:00Z"),
    timezone: "UTC",
  });
  expect(result.success && [result.schedule.cronExpressions, result.schedule.startsAt]).toEqual([
    ["20 10 25 11 *", "0 11 25 11 *"],
    null,
  ]);
});
