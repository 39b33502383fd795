import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** What stands behind an hour without "am" or minutes, and cannot be counted. */
it.each([
  ["on Sundays post the menu at 10 with prices", "0 10 * * 0", "Post the menu with prices."],
  ["every Monday email Bob at 9 about the numbers", "0 9 * * 1", "Email Bob about the numbers."],
  ["on Sundays post the menu at 10 so people see it", "0 10 * * 0", "Post the menu so people see it."],
  ["daily read the meter at 7 and send it to Bo", "0 7 * * *", "Read the meter and send it to Bo."],
  ["Each morning at 8 ping the 5 servers at 3 sites", "0 8 * * *", "Ping the 5 servers at 3 sites."],
])("%s", (text, schedule, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(schedule);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

/** Days that a verb and a time follow are none of the days before them. */
it.each([
  ["Post the menu at 11 on weekdays, and on Sundays post it at 10", "0 11 * * 1-5 + 0 10 * * 0"],
  ["Water the plants at 7 on Mondays and on Thursdays water them at 8", "0 7 * * 1 + 0 8 * * 4"],
  ["Post the menu at 11 on weekdays and on Sundays at 10 post the specials", "0 11 * * 1-5 | 0 10 * * 0"],
  [
    "Run the stock count at 5pm Monday through Thursday; on Fridays run it at 3 pm as the warehouse closes early",
    "0 17 * * 1-4 + 0 15 * * 5",
  ],
  ["send the report at 9 on Mondays and Fridays to Bob", "0 9 * * 1,5"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** Single days beside a day near now, and what is done again in so long. */
it.each([
  [
    "call grandma tomorrow, Friday and next Tuesday at 16:00",
    "0 16 26 11 * + 0 16 27 11 * + 0 16 1 12 * until 2026-12-01 x3",
  ],
  [
    "only three times: tomorrow, Friday and next Tuesday at 16:00, call grandma",
    "0 16 26 11 * + 0 16 27 11 * + 0 16 1 12 * until 2026-12-01 x3",
  ],
  ["明天和周五下午4点提醒我给奶奶打电话", "0 16 26 11 * + 0 16 27 11 * until 2026-11-27 x2"],
  ["Friday 4 December at 10 call grandma", "2026-12-04T10:00"],
  ["Re-run the failed import three hours from now", "2026-11-25T13:00"],
  ["run my weekly report now", "run: weekly report"],
  ["make the report come an hour earlier on Fridays", "edit: report"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** Full hours in a window that begins between them. */
it.each([
  "check the queue at the top of every hour from 9:30 to 16:00",
  "zu jeder vollen Stunde von 9:30 bis 16 Uhr die Warteschlange prüfen",
  "revisa la cola a cada hora en punto de 9:30 a 16:00",
  "vérifie la file à chaque heure pile de 9h30 à 16h",
  "9点半到16点每个整点检查队列",
  "9時半から16時まで毎正時にキューを確認して",
  "9시 30분부터 16시까지 매시 정각에 대기열을 확인해줘",
])("%s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 10-16 * * *");
});

it.each([
  ["check if the generator is running every 30 minutes", "Check if the generator is running."],
  ["make sure the pump is on every night at 10", "Make sure the pump is on."],
  ["Quarterly fire drill reminder, 15 March, 15 June, 15 September & 15 December at 10:30", "Fire drill reminder."],
])("%s: %s", (text, prompt) => {
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

/** Hours whose half of the day who wants to be woken, or the hour before, says. */
it.each([
  ["wake me at 5 every weekday", "0 5 * * 1-5"],
  ["wake me at quarter to six tomorrow", "2026-11-26T05:45"],
  ["明天5点叫我起床", "2026-11-26T05:00"],
  ["weck mich morgen um 5", "2026-11-26T05:00"],
  ["wake me at 5 after my nap", "ask"],
  ["Every weekday, at 7 and again at 4, text me the train times", "0 7,16 * * 1-5"],
  ["mail Bob at 9 and then at 5, weekdays", "0 9,17 * * 1-5"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each([
  ["twice a month, on the 1st and 3rd Monday at 11am, run the board prep", "0 11 * * 1#1,1#3"],
  ["track the parcel every 2 hours until tomorrow evening at 8", "0 */2 * * * until 2026-11-26"],
  ["call Mum this Sunday at 5pm and every Sunday after that", "0 17 * * 0"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** Days before and after a day that is named by its place. */
it.each([
  ["on the eve of every 1 May at 10 remind me to buy flowers", "0 10 30 4 *"],
  ["two days before every 24 December at 8 order fish", "0 8 22 12 *"],
  ["zwei Tage vor jedem 24. Dezember um 8 Fisch bestellen", "0 8 22 12 *"],
  ["the evening before the 1st of each month at 8pm remind me to take out the rent", "0 20 L * *"],
  ["3 days before the 1st of every month at 9 order cash", "0 9 L-2 * *"],
  ["3 days before the 15th of every month at 9 order cash", "0 9 12 * *"],
  ["the Saturday before the last Sunday in March at 10 remind me about the clocks", "2027-03-27T10:00"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** Windows, counts and places in a sentence that the first readers of the product wrote. */
it.each([
  ["weekdays 9am-5:30pm every 30 min check the desk", "*/30 9-17 * * 1-5"],
  ["check the desk 9.15am-5.45pm every 30 minutes", "15,45 9-17 * * *"],
  ["during the morning rush, 7 to 9, check traffic every 10 minutes on weekdays", "*/10 7,8 * * 1-5 + 0 9 * * 1-5"],
  [
    "Every 20 minutes during the lunch rush 11:40 to 14:00 tell me the number of open tables",
    "40 11 * * * + */20 12,13 * * * + 0 14 * * *",
  ],
  ["Run the load test nightly at 23:00, five nights, first one tonight", "0 23 * * * from 2026-11-25 x5"],
  ["every day at 9, ten days, mail the list", "0 9 * * * x10"],
  [
    "My client is in California so 4:30pm Pacific on Tuesdays post the build status to their Slack",
    "30 16 * * 2 in America/Los_Angeles",
  ],
  ["this friday at 4pm check that all timesheets are in", "2026-11-27T16:00"],
  ["this Friday is a holiday", "none"],
  ["it's important that on the last day of each month at 11pm you close out the petty cash book", "0 23 L * *"],
  ["start up the digest again please", "resume: digest"],
  ["Schedule the archive report for 31 April each year at 9am", "ask"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** What is when, and what asks about or changes a task. */
it.each([
  ["lunch is at noon on Fridays", "none"],
  ["swim class is on Tuesdays at 5pm, remind me an hour before", "0 16 * * 2"],
  ["tell me when the next payroll run is", "question: next payroll run"],
  ["tell me when the bus is late every morning at 8", "0 8 * * *"],
  ["move tomorrow's standup to 10", "edit: standup"],
  ["send the digest to my work address instead", "edit: digest"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

/** What lies past midnight is of the next day of the month as well. */
it.each([
  ["on the 1st of each month every hour from 22:00 to 02:00 check the feed", "0 22,23 1 * * + 0 0-2 2 * *"],
  [
    "every hour from 6pm to midnight on the 1st and 15th of each month check the feed",
    "0 18-23 1,15 * * + 0 0 2,16 * *",
  ],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
