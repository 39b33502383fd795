import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

it.each([
  ["move it to 9:45", "30 16 * * 5", "45 9 * * 5"],
  ["move it to 10:30", "0 14 * * *", "30 10 * * *"],
  ["make it 10", "0 14 * * *", "0 10 * * *"],
  ["verschieb es auf 9:45", "30 16 * * 5", "45 9 * * 5"],
  ["make it 8", "0 21 * * *", "0 20 * * *"],
  ["make it 3", "0 14 * * *", "0 15 * * *"],
  ["make it 1:30", "0 12 * * *", "30 13 * * *"],
  ["make it 1:30", "0 23 * * *", "30 1 * * *"],
  ["make it 1", "0 23 * * *", "0 1 * * *"],
])("“%s” of %s is far from the other half of the day, or near it", (words, cron, next) => {
  expect(editedCrons(words, cron)).toEqual([next]);
});

it.each(["make it 7:15", "mach 7:15 draus", "cámbialo a las 7:15", "change-le à 7:15"])(
  "“%s” of 18:30 may be either, and is asked",
  (words) => {
    expect(editedCrons(words, "30 18 * * *")).toEqual(["07:15", "19:15"]);
    expect(editedCrons("07:15", "30 18 * * *")).toEqual(["15 7 * * *"]);
    expect(editedCrons("19:15", "30 18 * * *")).toEqual(["15 19 * * *"]);
  },
);

it("asks which twelve is meant of a time of the night", () => {
  expect(editedCrons("make it 12", "0 23 * * *")).toEqual(["00:00", "12:00"]);
  expect(editedCrons("make it 12", "0 9 * * *")).toEqual(["0 12 * * *"]);
});
