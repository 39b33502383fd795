import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** A day that is said to be off is left out. */
it.each([
  ["каждый день в 9 проверяй почту, в понедельник выходной", "0 9 * * 0,2-6"],
  ["ежедневно в 10 открывай бронь, в пн у нас выходной", "0 10 * * 0,2-6"],
  ["каждый день в 9 проверяй заказы, понедельник - выходной", "0 9 * * 0,2-6"],
  ["codziennie o 9 sprawdzaj pocztę, w poniedziałek wolne", "0 9 * * 0,2-6"],
  ["codziennie o 8 podlej kwiaty, niedziela wolna", "0 8 * * 1-6"],
  ["täglich um 8 gießen, Sa frei", "0 8 * * 0-5"],
  ["jeden Tag um 8 die Blumen gießen, sonntags frei", "0 8 * * 1-6"],
  ["halte mir montags um 9 den Kalender frei", "0 9 * * 1"],
  ["her gün 9'da postaları kontrol et, pazartesi kapalı", "0 9 * * 0,2-6"],
  ["каждый выходной в 11 присылай афишу", "0 11 * * 0,6"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("leaves a meal that is to be made in the task", () => {
  expect(promptsOf("каждый день в 12 обед готовь", "UTC")).toBe("Обед готовь.");
  expect(outcomeOf("утро, обед и вечер - напоминай про таблетки", "UTC")).toBe("0 8,12,18 * * *");
});
