import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { askedHours } from "../asked-hours";
import { parseEdit } from "../edit";
import { readPauseEnd } from "./pause-until";

/** Friday. */
const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };
const schedule = scheduleSchema.parse({ kind: "cron", cronExpressions: ["0 9 * * *"], timezone: "Europe/Berlin" });
const edit = (words: string) =>
  parseEdit(words, { schedule, name: "Check", prompt: "Check it.", recipients: [] }, context);
const from = "2026-11-30T23:00:00.000Z";

it.each([
  "start it on 1 December",
  "please begin it on December 1",
  "start it next month",
  "starte es nächsten Monat",
  "start het volgende maand",
  "starte es am 1. Dezember",
  "empiézalo el 1 de diciembre",
  "commence-le le 1er décembre",
  "inizialo il 1 dicembre",
  "inicie-o em 1 de dezembro",
  "start het op 1 december",
  "zacznij to 1 grudnia",
  "начни его 1 декабря",
  "bunu 1 Aralık'ta başlat",
  "让它从12月1日开始",
  "それを12月1日に開始して",
  "그거 12월 1일부터 시작해 줘",
])("“%s” is from then on, at the same times", (words) => {
  expect(edit(words)).toMatchObject({ schedule: { cronExpressions: ["0 9 * * *"], startsAt: from } });
});

it.each(["start it on 1 December and stop after 20 runs", "starte es am 1. Dezember, 20 Mal"])(
  "“%s” is both",
  (words) => {
    expect(edit(words)).toMatchObject({ schedule: { cronExpressions: ["0 9 * * *"], startsAt: from, maxRuns: 20 } });
  },
);

it("一 of a word that counts nothing is no hour", () => {
  expect(askedHours("タスク一覧", context)).toEqual([]);
  expect(askedHours("任务一览", context)).toEqual([]);
  expect(readPauseEnd("itを一時停止して", "Europe/Berlin", context)).toEqual({ kind: "open" });
  expect(readPauseEnd("12月は停止して", "Europe/Berlin", context)).toEqual({ kind: "open" });
  expect(edit("1時に変更して")).toMatchObject({ schedule: { cronExpressions: ["0 1 * * *"] } });
  expect(edit("一時に変更して")).toMatchObject({ schedule: { cronExpressions: ["0 1 * * *"] } });
});
