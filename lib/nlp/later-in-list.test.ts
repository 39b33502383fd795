import { expect, it } from "vitest";
import { parseRequest } from ".";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

it.each([
  ["Summarize my unread emails twice a day, at 8 and 4:30", ["0 8 * * *", "30 16 * * *"], 1],
  ["weekdays at 12:15 and 4:45 post the queue length", ["15 12 * * 1-5", "45 16 * * 1-5"], 1],
  ["weekdays 11:30 and 2:30 feed the baby", ["30 11,14 * * 1-5"], 1],
  ["backup at 23:30 and 2:30 daily", ["30 2,23 * * *"], 0],
  ["daily at 3 and 15 backup", ["0 3,15 * * *"], 0],
])("a time of the night behind one of the morning is of the afternoon, and said so: %s", (text, crons, said) => {
  const result = read(text);
  expect(result).toMatchObject({ success: true, needsClarification: false, schedule: { cronExpressions: crons } });
  expect(result.success && result.assumptions.filter((one) => one.includes(" read as "))).toHaveLength(said);
});

it("where hours are counted to 24 it is not sure", () => {
  const result = read("um 8 und 4:30 werktags die Mails zusammenfassen");
  expect(result).toMatchObject({ success: true, schedule: { cronExpressions: ["0 8 * * 1-5", "30 16 * * 1-5"] } });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});

it.each([
  "this Friday at noon and next Friday at noon send the lunch poll",
  "diesen Freitag um 12 und nächsten Freitag um 12 die Umfrage senden",
  "este viernes a las 12 y el próximo viernes a las 12 manda la encuesta",
])("behind this Friday the next is that of the week after: %s", (text) => {
  expect(read(text)).toMatchObject({
    success: true,
    schedule: { cronExpressions: ["0 12 27 11 *", "0 12 4 12 *"], maxRuns: 2 },
  });
});

it.each([
  ["Monday through Wednesday next week at 9 send the onboarding mail", "0 9 * * 1-3", "2026-11-30", "2026-12-06"],
  ["Montag bis Mittwoch nächster Woche um 9 den Bericht senden", "0 9 * * 1-3", "2026-11-30", "2026-12-06"],
  ["maandag t/m woensdag volgende week om 9 uur het rapport sturen", "0 9 * * 1-3", "2026-11-30", "2026-12-06"],
  ["from Thursday to Saturday this week at 8 walk the dog", "0 8 * * 4-6", null, "2026-11-29"],
])("days of one week: %s", (text, cron, from, until) => {
  expect(read(text)).toMatchObject({
    success: true,
    schedule: {
      cronExpressions: [cron],
      startsAt: from && `${from}T00:00:00.000Z`,
      endsAt: `${until}T23:59:59.000Z`,
    },
  });
});

it.each([
  ["Every two weeks on Friday at 13:00 send hours to payroll@acme.com", "Send hours to payroll@acme.com."],
  ["die Stunden jeden Freitag um 16 Uhr an lohn@acme.de schicken", "Die Stunden an lohn@acme.de schicken."],
  ["по пятницам в 16 отправляй часы на zp@acme.ru", "Отправляй часы на zp@acme.ru."],
])("a unit that nothing counts is a thing of the task: %s", (text, agentPrompt) => {
  expect(read(text)).toMatchObject({ success: true, needsClarification: false, agentPrompt });
});

it.each([
  ["every even day at 6 water the lawn", "0 6 2-30/2 * *"],
  ["every half day restart the agent", "0 */12 * * *"],
  ["every 2nd and 4th week on Wednesday at 13:00 recycle", "0 13 * * 3#2,3#4"],
  ["Every day at 6 check the 7:15 trains; on weekends don't bother", "0 6 * * 1-5"],
  ["Every day around lunchtime check the canteen menu", "0 12 * * *"],
])("%s", (text, cron) => {
  expect(read(text)).toMatchObject({ success: true, schedule: { cronExpressions: [cron] } });
});

it("as soon as possible is now, and waits for nothing", () => {
  expect(read("As soon as possible call Bob")).toMatchObject({ success: true, schedule: { kind: "once" } });
});
