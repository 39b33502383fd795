import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";

const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };
const schedule = scheduleSchema.parse({ kind: "cron", cronExpressions: ["0 8 * * *"], timezone: "Europe/Berlin" });
const task = { schedule, name: "Check", prompt: "Check it.", recipients: [] };

it.each([
  ["make it 25:00", "25:00", "At 01:00, every day"],
  ["at 25 o'clock", "25 o'clock", "At 01:00, every day"],
  ["verschieb es auf 25 Uhr", "25 Uhr", "Täglich um 01:00"],
  ["à 25 heures", "à 25 heures", "Tous les jours à 01:00"],
  ["às 25h", "às 25h", "Todos os dias às 01:00"],
])("“%s”: there is no “%s”, and an hour behind midnight is offered", (words, quoted, option) => {
  expect(parseEdit(words, task, context)).toMatchObject({
    kind: "question",
    question: expect.stringContaining(quoted),
    options: [option],
  });
});

it.each(["on the 32nd", "am 32.", "move it to February 30"])("“%s” is no day", (words) => {
  expect(parseEdit(words, task, context)).toMatchObject({ kind: "refused", reason: "noSuchDay" });
});

it.each(["胡说八道哈哈", "乱七八糟"])("the numeral of “%s” is no hour", (words) => {
  expect(parseEdit(words, task, context)).toEqual({ kind: "none" });
});
