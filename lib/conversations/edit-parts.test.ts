import { expect, test } from "vitest";
import { parseScheduleText } from "@/lib/nlp";
import { editParts } from "./edit-parts";

const now = new Date("2026-11-26T12:00:00Z");
const read = parseScheduleText("every Friday at 9", { now, timezone: "Europe/Berlin" });
if ("error" in read) throw new Error(read.error);
const { schedule } = read;
const task = { name: "Invoice Export", prompt: "Export.", schedule, tools: [], recipients: [], skips: [] };
const situation = { now, author: "ana@example.com", excludedAt: () => null };

const fridays = (...days: string[]) => days.map((day) => `${day}T08:00:00.000Z`);
const december = fridays("2026-12-04", "2026-12-11");

test.each([
  ["pausa Invoice Export del 1 al 14 de diciembre", december],
  ["mach Invoice Export vom 1. bis 14. Dezember Pause", december],
  ["pause it from 1 to 14 January", fridays("2027-01-01", "2027-01-08")],
  ["pausiere es am 4. Dezember", fridays("2026-12-04")],
  ["mets-le en pause le 4 décembre", fridays("2026-12-04")],
  ["pause it on December 4", fridays("2026-12-04")],
  ["don't run it from 1 to 14 December", december],
  ["no lo ejecutes del 1 al 14 de diciembre", december],
  ["не запускай его с 1 по 14 декабря", december],
  ["para Invoice Export del 1 al 14 de diciembre", december],
])("“%s” leaves these due times out, and the schedule stays", (text, skips) => {
  expect(editParts(text, task, situation)).toMatchObject({ kind: "edit", after: { skips, schedule } });
});

test.each([
  "pausiere es im Dezember um 9",
  "páusalo de lunes a miércoles",
  "make a pause between December 1 and 14",
  "pause it from Dec 1 at 8 to Dec 14 at 9",
])("“%s” speaks of a pause that cannot be read, and is never when alone it runs", (text) => {
  expect(editParts(text, task, situation)).toMatchObject({ kind: "refused", reason: "skipUnread" });
});

test.each(["run it only from 1 to 14 December", "cámbialo para que corra del 1 al 14 de diciembre"])(
  "“%s” is when it runs",
  (text) => {
    const after = { skips: [], schedule: { startsAt: "2026-11-30T23:00:00.000Z", endsAt: "2026-12-14T22:59:59.000Z" } };
    expect(editParts(text, task, situation)).toMatchObject({ kind: "edit", after });
  },
);

test("a draft has no due times to leave out, and does not take the days of a pause for its own", () => {
  const { skips, ...draft } = task;
  const edit = editParts("pausa Invoice Export del 1 al 14 de diciembre", draft, { now, author: "ana@example.com" });
  expect(edit.kind).toBe("refused");
});
