import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { besideWhen, parseEdit } from "../edit";

/** Friday. */
const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };

function crons(words: string, cron: string): string[] | string {
  const schedule = scheduleSchema.parse({ kind: "cron", cronExpressions: [cron], timezone: "Europe/Berlin" });
  const result = parseEdit(words, { schedule, name: "Check", prompt: "Check it.", recipients: [] }, context);
  return result.kind === "edit" ? result.schedule.cronExpressions : result.kind;
}

it.each([
  "shift it by 15 minutes",
  "move it 15 minutes",
  "move everything 15 minutes",
  "shift all of them by 15 minutes",
  "verschiebe es um 15 Minuten",
  "décale-le de 15 minutes",
  "muévelo 15 minutos",
  "sposta tutto di 15 minuti",
  "desloca tudo em 15 minutos",
  "verschuif het met 15 minuten",
  "przesuń to o 15 minut",
  "сдвинь на 15 минут",
  "15 dakika kaydır",
  "把它移15分钟",
  "15分ずらして",
  "15분 옮겨 줘",
])("“%s” is later by so much, whatever its times are", (words) => {
  expect(crons(words, "0 9 * * *")).toEqual(["15 9 * * *"]);
  expect(crons(words, "0 9,15 * * *")).toEqual(["15 9,15 * * *"]);
});

it.each([
  ["move it to 15:00", "0 15 * * *"],
  ["move it by 15 minutes earlier", "45 8 * * *"],
  ["verschiebe es auf 15 Uhr", "0 15 * * *"],
])("“%s” is what it says", (words, expected) => {
  expect(crons(words, "0 9 * * *")).toEqual([expected]);
});

it.each([
  "move it an hour later",
  "move it 30 minutes earlier",
  "verleg es eine Stunde nach hinten",
  "muévelo una hora más tarde",
  "décale-le d'une heure plus tard",
  "spostalo un'ora più tardi",
  "verplaats het een uur later",
])("which way it moves is no name: “%s”", (words) => {
  expect(besideWhen(words, context)).not.toMatch(/\p{L}{4,}/u);
});
