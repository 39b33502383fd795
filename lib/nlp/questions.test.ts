import { expect, it } from "vitest";
import { parseAnswer, parseRequest } from ".";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

it.each([
  ["twice a week check the fridge", ["0 9 * * 1,4", "0 9 * * 2,5"]],
  ["dreimal pro Woche den Müll prüfen", ["0 9 * * 1,3,5", "0 9 * * 2,4,6"]],
  ["每周两次检查冰箱", ["0 9 * * 1,4", "0 9 * * 2,5"]],
])("%s: asks which days, with the usual ones, and each of them is an answer", (text, crons) => {
  const asked = parseRequest(text, context);
  if (asked.success) throw new Error("no question was asked");
  expect(asked.question).not.toBeNull();
  const answers = asked.options.map((option) => parseAnswer(text, option, context));
  expect(answers.map((answer) => answer.success && answer.schedule.cronExpressions)).toEqual(
    crons.map((cron) => [cron]),
  );
});

it("changes only the hour in doubt where a message has several jobs", () => {
  const text =
    "every other Tuesday at 3 check the backups and on the first of each month email the invoices to bill@example.com, and also ping https://a.example every 10 minutes";
  const answer = parseAnswer(text, "15:00", context);
  if (!answer.success) throw new Error(answer.message);
  const schedules = [answer, ...answer.additional].map(({ schedule }) => schedule.rrule ?? schedule.cronExpressions);
  expect(schedules).toEqual([expect.stringContaining("BYHOUR=15"), ["0 9 1 * *"], ["*/10 * * * *"]]);
});

it.each([
  ["on 12/10/2027 at 9 remind me of the audit", ["2027-12-10T08:00:00.000Z", "2027-10-12T07:00:00.000Z"]],
  ["remind me on 3/4 at 10 to renew the pass", ["2027-03-04T09:00:00.000Z", "2027-04-03T08:00:00.000Z"]],
  ["on 05/06 each year at 8 send a birthday card", ["0 8 6 5 *", "0 8 5 6 *"]],
  ["12/10/2027 9点提醒我审计", ["2027-12-10T08:00:00.000Z", "2027-10-12T07:00:00.000Z"]],
  ["12/10/2027 9時に監査をリマインドして", ["2027-12-10T08:00:00.000Z", "2027-10-12T07:00:00.000Z"]],
  ["12/10/2027 9시에 감사 알려줘", ["2027-12-10T08:00:00.000Z", "2027-10-12T07:00:00.000Z"]],
])("%s: offers both dates that the figures may be, and each is an answer", (text, dates) => {
  const inBerlin = { ...context, timezone: "Europe/Berlin" };
  const asked = parseRequest(text, inBerlin);
  if (asked.success) throw new Error("no question was asked");
  const answers = asked.options.map((option) => parseAnswer(text, option, inBerlin));
  const when = answers.map(
    (answer) => answer.success && (answer.schedule.runAt ?? answer.schedule.cronExpressions?.[0]),
  );
  expect(when).toEqual(dates);
});
