import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["iki saat on sonra çamaşırları as", "2026-11-25T13:10"],
  ["bir gün altı saat sonra mayayı besle", "2026-11-26T17:00"],
  ["her çarşamba sekiz buçuğa on kala projektörü aç", "20 8 * * 3"],
  ["hava 7'de, borsa 9'da, ikisi de iş günleri", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["hafta içi 7'de hava, 9'da borsa", "0 7 * * 1-5 | 0 9 * * 1-5"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
