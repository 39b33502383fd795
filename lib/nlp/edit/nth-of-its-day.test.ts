import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";
import { editedCrons } from "./edited-crons.fixture";

it.each([
  ["only the first one of the month", "0 9 * * 5#1"],
  ["only the last one of each month", "0 9 * * 5L"],
  ["nur den ersten im Monat", "0 9 * * 5#1"],
  ["on the first of the month", "0 9 1 * *"],
  ["am ersten des Monats", "0 9 1 * *"],
])("“%s” of Fridays is one of them, or a day of the month", (words, cron) => {
  expect(editedCrons(words, "0 9 * * 5")).toEqual([cron]);
});

it.each([
  "only the first one of the month",
  "nur den ersten im Monat",
  "solo la primera del mes",
  "seulement la première du mois",
  "só a primeira do mês",
  "tylko pierwszy raz w miesiącu",
  "только первый раз в месяце",
  "sadece ayın ilki",
  "毎月最初の回だけ",
  "매달 첫 번째만",
])("“%s” of two days asks which", (words) => {
  expect(editedCrons(words, "15 10 * * 3,5")).toHaveLength(3);
});

it("of all workdays the first of them is offered", () => {
  const options = ["At 09:00, on the first business day of the month", "At 09:00, on the first Monday of the month"];
  expect(editedCrons("only the first one of the month", "0 9 * * 1-5")).toEqual(options);
});

it("what no one schedule can leave out is not all that there is", () => {
  const schedule = scheduleSchema.parse({
    kind: "cron",
    cronExpressions: ["0 19 * * 2", "0 20 * * 5"],
    timezone: "UTC",
  });
  const current = { schedule, name: "Trash", prompt: "Take out the trash.", recipients: [] };
  const said = (words: string) => parseEdit(words, current, { now: new Date("2026-11-27T12:00:00Z"), timezone: "UTC" });
  const words = "except the last Friday of the month";
  expect(said(words)).toEqual({ kind: "refused", reason: "unplannable", values: { words } });
  expect(said("not on Tuesdays and Fridays")).toMatchObject({ reason: "nothingLeft" });
});

it("asks whether so often a day is every day", () => {
  const options = ["At 09:00 and 17:00, every day", "At 09:00 and 17:00, on day 1 of the month"];
  expect(editedCrons("twice a day", "0 18 1 * *")).toEqual(options);
  expect(editedCrons("twice a day", "0 18 * * 1")).toEqual(["0 9,17 * * 1"]);
});
