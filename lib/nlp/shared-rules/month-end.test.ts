import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** A day of the month and its end are two days of each month. */
it.each([
  "Am 15. und am Monatsletzten um 11 Uhr Provisionen berechnen",
  "15-го числа и в конце месяца в 11 считай премии",
  "15. dnia miesiąca i na koniec miesiąca o 11 licz prowizje",
  "ayın 15'inde ve ay sonunda saat 11'de primleri hesapla",
])("%s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 11 15,L * *");
});
