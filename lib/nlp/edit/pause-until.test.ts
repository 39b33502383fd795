import { expect, test } from "vitest";
import { readPauseEnd } from "./pause-until";

const context = { now: new Date("2026-11-26T10:00:00Z"), timezone: "UTC" };

function endOf(text: string): string {
  const end = readPauseEnd(text, "UTC", context);
  if (end.kind === "until") return end.instant.slice(0, 10);
  if (end.kind !== "between") return end.kind;
  return [end.from, end.to].map((at) => new Date(at).toISOString().slice(0, 10)).join(" to ");
}

test.each([
  ["until December", "2026-12-01"],
  ["bis Dezember", "2026-12-01"],
  ["hasta diciembre", "2026-12-01"],
  ["jusqu'en décembre", "2026-12-01"],
  ["fino a dicembre", "2026-12-01"],
  ["até dezembro", "2026-12-01"],
  ["tot december", "2026-12-01"],
  ["do grudnia", "2026-12-01"],
  ["до декабря", "2026-12-01"],
  ["aralığa kadar", "2026-12-01"],
  ["到十二月", "2026-12-01"],
  ["12月まで", "2026-12-01"],
  ["12월까지", "2026-12-01"],
  ["until the end of December", "2027-01-01"],
  ["bis Ende Dezember", "2027-01-01"],
  ["until the end of the month", "2026-12-01"],
])("a pause %s is over on %s", (text, day) => {
  expect(endOf(text)).toBe(day);
});

test.each([
  ["in December", "2026-12-01 to 2027-01-01"],
  ["in December and January", "2026-12-01 to 2027-02-01"],
  ["in November", "2026-11-01 to 2026-12-01"],
  ["12月は", "2026-12-01 to 2027-01-01"],
  ["in March", "2027-03-01 to 2027-04-01"],
  ["in March and May", "unread"],
  ["in December at 9", "unread"],
  ["except in December", "unread"],
])("a pause %s: %s", (text, days) => {
  expect(endOf(text)).toBe(days);
});

test.each([
  ["for two weeks", "2026-12-10T00:00:00.000Z"],
  ["für drei Tage", "2026-11-29T00:00:00.000Z"],
  ["durante un mes", "2026-12-26T00:00:00.000Z"],
  ["pendant deux semaines", "2026-12-10T00:00:00.000Z"],
  ["for a day", "2026-11-28T00:00:00.000Z"],
  ["for three hours", "2026-11-26T13:00:00.000Z"],
])("a pause %s goes on with a whole day, but for hours: %s", (text, instant) => {
  expect(readPauseEnd(text, "UTC", context)).toMatchObject({ kind: "until", instant });
});
