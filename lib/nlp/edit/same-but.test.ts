import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

it.each([
  "same but on weekends too",
  "the same but also on weekends",
  "but on weekends too",
  "genauso, aber auch am Wochenende",
  "lo mismo pero también los fines de semana",
  "pareil mais aussi le week-end",
  "lo stesso ma anche nel weekend",
  "o mesmo mas também nos fins de semana",
  "hetzelfde maar ook in het weekend",
  "to samo, ale też w weekendy",
  "то же самое, но и по выходным",
  "aynısı ama hafta sonları da",
  "一样，但是周末也要",
  "同じで週末も",
  "똑같이 하되 주말에도",
])("“%s” adds these days at the same time", (words) => {
  expect(editedCrons(words, "0 8 * * 1-5")).toEqual(["0 8 * * *"]);
});

it.each([
  ["not on the 1st", "At 08:00, every Friday, except on the 1st of the month, from 2026-12-04"],
  ["nicht am 1.", "Jeden Freitag um 08:00, außer am 1. jedes Monats, ab 2026-12-04"],
])("“%s” of one weekday names that weekday in its choices", (words, option) => {
  expect(editedCrons(words, "0 8 * * 5")[0]).toBe(option);
});

it("what each of two times can leave out is not all that there is", () => {
  expect(editedCrons("not on the 1st", "30 16 * * 1-5", "0 7 * * 1-5")).toBe("refused");
});
