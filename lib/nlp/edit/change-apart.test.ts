import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

/** Other steps on weekdays than at weekends. */
const apart = ["*/10 * * * 1-5", "0 * * * 0,6"];

it.each([
  ["make it 20 minutes on weekdays", ["*/20 * * * 1-5", "0 * * * 0,6"]],
  ["unter der Woche alle 20 Minuten", ["*/20 * * * 1-5", "0 * * * 0,6"]],
  ["los fines de semana cada 2 horas", ["*/10 * * * 1-5", "0 */2 * * 0,6"]],
  ["on Mondays every 5 minutes", ["*/10 * * * 2-5", "*/5 * * * 1", "0 * * * 0,6"]],
  ["on weekends at 9", ["*/10 * * * 1-5", "0 9 * * 0,6"]],
  ["move it to mornings only", ["*/10 6-11 * * 1-5", "0 12 * * 1-5", "0 6-12 * * 0,6"]],
  ["between 9 and 17", ["*/10 9-16 * * 1-5", "0 17 * * 1-5", "0 9-17 * * 0,6"]],
  ["not on Sundays", ["*/10 * * * 1-5", "0 * * * 6"]],
  ["not at weekends", ["*/10 * * * 1-5"]],
  ["only on weekdays", ["*/10 * * * 1-5"]],
  ["only in December", ["*/10 * * 12 1-5", "0 * * 12 0,6"]],
  ["every day at 9", ["0 9 * * *"]],
])("“%s” changes the steps that are meant", (words, crons) => {
  expect(editedCrons(words, ...apart)).toEqual(crons);
});

it.each(["make it 20 minutes", "every 20 minutes"])("“%s” asks which of them", (words) => {
  expect(editedCrons(words, ...apart)).toEqual([
    "Every 20 minutes, Monday through Friday; and every hour, every Saturday and Sunday",
    "Every 10 minutes, Monday through Friday; and every 20 minutes, every Saturday and Sunday",
    "Every 20 minutes",
  ]);
});

it("an hour on some of the days says nothing of their steps", () => {
  expect(editedCrons("on Mondays at 9", ...apart)).toEqual([]);
});

it("days that steps are said of are not replaced by them", () => {
  expect(editedCrons("周末改成每2小时", "*/30 * * * *")).toEqual(["*/30 * * * 1-5", "0 */2 * * 0,6"]);
});
