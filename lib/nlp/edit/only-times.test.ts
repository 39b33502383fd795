import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";

/** Friday. */
const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };

function crons(words: string, cronExpressions: string[]): string[] | string {
  const schedule = scheduleSchema.parse({ kind: "cron", cronExpressions, timezone: "Europe/Berlin" });
  const result = parseEdit(words, { schedule, name: "Check", prompt: "Check it.", recipients: [] }, context);
  return result.kind === "edit" ? result.schedule.cronExpressions.toSorted() : result.kind;
}

it.each([
  "Thursday only 7:45",
  "but Thursday only 7:45",
  "on Thursdays only at 7:45",
  "Thursdays just 7:45",
  "donnerstags nur 7:45",
  "Donnerstag nur um 7:45 Uhr",
  "los jueves solo a las 7:45",
  "le jeudi seulement à 7h45",
  "il giovedì solo alle 7:45",
  "na quinta só às 7:45",
  "donderdag alleen om 7:45",
  "w czwartki tylko o 7:45",
  "в четверг только в 7:45",
  "perşembe sadece 7:45",
  "周四只要7:45",
  "木曜日は7:45だけ",
  "목요일은 7:45만",
])("“%s” leaves the other days their times", (words) => {
  expect(crons(words, ["15,45 7 * * 2,4"])).toEqual(["15,45 7 * * 2", "45 7 * * 4"]);
});

it.each([
  ["only on Thursday at 7:45", ["45 7 * * 4"]],
  ["only thu 7:45", ["45 7 * * 4"]],
  ["nur donnerstags um 7:45", ["45 7 * * 4"]],
  ["Thursday only at 8:00", ["0 8 * * 4"]],
  ["only 7:45", ["45 7 * * 2,4"]],
])("“%s” is about all of it", (words, expected) => {
  expect(crons(words, ["15,45 7 * * 2,4"])).toEqual(expected);
});

it("of every day one loses a time", () => {
  expect(crons("Sunday only at 17:00", ["0 9,17 * * *"])).toEqual(["0 17 * * 0", "0 9,17 * * 1-6"]);
});
