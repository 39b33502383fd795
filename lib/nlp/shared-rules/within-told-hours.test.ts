import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Hours that are told, and steps "in that time". */
it.each([
  ["Sklep mamy czynny od 10 do 18, w tym czasie co pół godziny sprawdzaj stan kasy", "*/30 10-17 * * * + 0 18 * * *"],
  ["Магазин работает с 10 до 18, в эти часы каждые 20 минут проверяй кассу", "*/20 10-17 * * * + 0 18 * * *"],
  [
    "Dükkânımız 10'dan 18'e kadar açık, o saatlerde yarım saatte bir kasa durumunu yaz",
    "*/30 10-17 * * * + 0 18 * * *",
  ],
  ["Kantin 11 ile 14 arası açık, o sırada on dakikada bir kuyruğa bak", "*/10 11-13 * * * + 0 14 * * *"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("ends at a feast", () => {
  expect(outcomeOf("1 Aralık'tan yılbaşına kadar her akşam 20.30'da bir masal anlat", "UTC")).toBe(
    "30 20 * * * from 2026-12-01 until 2027-01-01",
  );
});
