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
  ["jeden Tag um 8 den Bericht schicken, Dienstag und Donnerstag frei", "0 8 * * 0,1,3,5,6"],
  ["tgl. 19 uhr hund füttern, di u. do frei", "0 19 * * 0,1,3,5,6"],
  [
    "Mo 9 Uhr, Di 10 Uhr, Mi frei, Do 9 Uhr, Fr 8 Uhr – den Dienstplan aushängen",
    "0 9 * * 1 + 0 10 * * 2 + 0 9 * * 4 + 0 8 * * 5",
  ],
  ["Mo-Fr 9 Uhr, Sa 10 Uhr, So frei – Dienstplan aushängen", "0 9 * * 1-5 + 0 10 * * 6"],
  ["elke dag om 8 uur het recept plaatsen, woensdag vrij", "0 8 * * 0-2,4-6"],
  ["elke dag om 8 de planten water geven, wo en zo vrij", "0 8 * * 1,2,4-6"],
  ["каждый день в 8 публикуй анекдот, среда выходной", "0 8 * * 0-2,4-6"],
  ["каждый день в 8 публикуй анекдот, ср и вс выходные", "0 8 * * 1,2,4-6"],
  ["codziennie o 6 pobieraj komunikat, tylko w lipcu i sierpniu nie", "0 6 * 1-6,9-12 *"],
  ["elke dag om 6 het bericht ophalen, alleen in juli en augustus niet", "0 6 * 1-6,9-12 *"],
  ["каждый день в 6 качай сводку, только в июле и августе не надо", "0 6 * 1-6,9-12 *"],
  ["каждый выходной в 11 присылай афишу", "0 11 * * 0,6"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("leaves a meal that is to be made in the task", () => {
  expect(promptsOf("каждый день в 12 обед готовь", "UTC")).toBe("Обед готовь.");
  expect(outcomeOf("утро, обед и вечер - напоминай про таблетки", "UTC")).toBe("0 8,12,18 * * *");
});
