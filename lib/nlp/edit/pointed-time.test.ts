import { expect, it } from "vitest";
import { editedCrons } from "./edited-crons.fixture";

it.each([
  ["the morning one at 7", "0 7,20 * * *"],
  ["move the evening run to 21:00", "0 8,21 * * *"],
  ["the evening one at 9", "0 8,21 * * *"],
  ["den am Morgen um 7", "0 7,20 * * *"],
  ["el de la mañana a las 7", "0 7,20 * * *"],
  ["celui du matin à 7h", "0 7,20 * * *"],
  ["quello della mattina alle 7", "0 7,20 * * *"],
  ["o da manhã às 7", "0 7,20 * * *"],
  ["早上那次改成7点", "0 7,20 * * *"],
  ["朝のを7時に", "0 7,20 * * *"],
])("of 08:00 and 20:00, “%s” makes %s", (words, cron) => {
  expect(editedCrons(words, "0 8,20 * * *")).toEqual([cron]);
});

it("tells noon from what is before it", () => {
  expect(editedCrons("move the noon one to 13:00", "0 4,12 * * 1-5")).toEqual(["0 4,13 * * 1-5"]);
});
