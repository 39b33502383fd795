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
