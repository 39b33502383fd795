import { expect, it } from "vitest";
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

it("asks whether so often a day is every day", () => {
  const options = ["At 09:00 and 17:00, every day", "At 09:00 and 17:00, on day 1 of the month"];
  expect(editedCrons("twice a day", "0 18 1 * *")).toEqual(options);
  expect(editedCrons("twice a day", "0 18 * * 1")).toEqual(["0 9,17 * * 1"]);
});
