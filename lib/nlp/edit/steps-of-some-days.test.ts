import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

it.each([
  "on weekends every hour",
  "on weekends hourly",
  "every hour at weekends",
  "am Wochenende stündlich",
  "los fines de semana cada hora",
  "le week-end toutes les heures",
  "nel fine settimana ogni ora",
  "in het weekend elk uur",
  "w weekendy co godzinę",
  "по выходным каждый час",
  "hafta sonları saatte bir",
  "周末每小时一次",
  "週末は1時間ごとに",
  "주말에는 한 시간마다",
])("“%s” leaves the other days what they are", (words) => {
  expect(editedCrons(words, "*/30 * * * *")).toEqual(["*/30 * * * 1-5", "0 * * * 0,6"]);
  expect(editedCrons(words, "0 9 * * *")).toEqual(["0 9 * * 1-5", "0 * * * 0,6"]);
});

it.each([
  ["only on weekends every hour", "0 * * * 0,6"],
  ["every hour on weekdays", "0 * * * 1-5"],
  ["every Saturday every 2 hours", "0 */2 * * 6"],
])("“%s” is all of it", (words, cron) => {
  expect(editedCrons(words, "*/30 * * * *")).toEqual([cron]);
});
