import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";

/** Wednesday. */
const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

function edit(words: string, ...cronExpressions: string[]): string {
  const schedule = scheduleSchema.parse({ kind: "cron", cronExpressions });
  const task = { schedule, name: "Check", prompt: "Check it.", recipients: [] };
  const result = parseEdit(words, task, context);
  if (result.kind !== "edit") return result.kind;
  return `${result.schedule.cronExpressions.join(" + ")}${result.isWhole ? "" : " and more"}`;
}

it.each([
  "at weekends make it 9",
  "make it 9 at weekends",
  "on weekends at 9",
  "change it to 9 on weekends",
  "but weekends at 9 instead",
  "am Wochenende erst um 9",
  "am Wochenende lieber um 9",
  "mach am Wochenende 9 Uhr draus",
  "周末改成九点",
  "周末九点吧",
  "los fines de semana a las 9",
  "el fin de semana mejor a las 9",
  "le week-end plutôt à 9h",
  "nel weekend alle 9",
  "nos fins de semana às 9",
  "in het weekend pas om 9 uur",
  "w weekendy dopiero o 9",
  "по выходным в 9",
  "hafta sonu 9'da olsun",
  "週末は9時にして",
  "주말에는 9시로 해줘",
])("another time on some days leaves the others as they are: %s", (words) => {
  expect(edit(words, "0 7 * * *")).toBe("0 7 * * 1-5 + 0 9 * * 0,6");
});

it.each([
  "make Fridays 14:00",
  "change Friday to 14:00",
  "mach freitags 14 Uhr",
  "verschieb den Freitag auf 14 Uhr",
  "pon los viernes a las 14",
  "mets le vendredi à 14h",
  "周五改成两点",
  "把周五改成两点",
  "周五下午三点改成两点",
  "周五提前一小时",
  "on Friday an hour earlier",
  "freitags eine Stunde früher",
  "los viernes una hora antes",
  "le vendredi une heure plus tôt",
])("a verb whose object is a day, or a shift on that day: %s", (words) => {
  expect(edit(words, "0 15 * * 1-5")).toBe("0 15 * * 1-4 + 0 14 * * 5");
});

it.each([
  "make it Fridays at 14:00",
  "move it to Friday at 14:00",
  "move it to 14:00 on Fridays",
  "every Friday at 14:00",
  "only on Fridays at 14:00",
  "ändere es auf Freitag um 14 Uhr",
  "jeden Freitag um 14 Uhr",
  "cámbialo a los viernes a las 14",
  "passe-le au vendredi à 14h",
  "改成周五下午两点",
  "金曜日の14時に変えて",
])("days to which it moves, and all of a schedule, replace all of its days: %s", (words) => {
  expect(edit(words, "0 9 * * 1-5")).toBe("0 14 * * 5");
});

it.each([
  "not on Saturday after all",
  "drop Saturday",
  "not on Saturdays",
  "Samstag doch nicht",
  "am Samstag dann doch nicht",
  "los sábados no",
  "pas le samedi finalement",
  "周六不要",
])("days that have a time of their own go with it: %s", (words) => {
  expect(edit(words, "0 9 * * 1-5", "0 11 * * 6")).toBe("0 9 * * 1-5");
});

it("days that it does not have are others", () => {
  expect(edit("on Sundays at 10", "0 9 * * 1-5")).toBe("0 10 * * 0");
  expect(edit("drop Sunday", "0 9 * * 1-5")).toBe("same");
});

it.each(["except Fridays at 14:00", "außer freitags, da um 14 Uhr", "sauf le vendredi à 14h"])(
  "what would be left out has another time: %s",
  (words) => {
    expect(edit(words, "0 9 * * 1-5")).toBe("0 9 * * 1-4 + 0 14 * * 5");
  },
);

it.each([
  ["and quarter past seven on Tuesdays", "15 19 * * 2 + 0 20 * * 5"],
  ["quarter past seven on Tuesdays", "15 19 * * 2 + 0 20 * * 5"],
  ["and at 8 on Saturdays", "0 19 * * 2 + 0 20 * * 5 + 0 8 * * 6"],
])("“%s” takes its half of the day from what these days have, and its place from the week", (words, crons) => {
  expect(edit(words, "0 19 * * 2", "0 20 * * 5")).toBe(crons);
});
