import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["iki saat on sonra çamaşırları as", "2026-11-25T13:10"],
  ["bir gün altı saat sonra mayayı besle", "2026-11-26T17:00"],
  ["her çarşamba sekiz buçuğa on kala projektörü aç", "20 8 * * 3"],
  ["hava 7'de, borsa 9'da, ikisi de iş günleri", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["hafta içi 7'de hava, 9'da borsa", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["her gün 8, 12 ve 18'de tansiyon ölç, yok 12'de değil, 13'te", "0 8,13,18 * * *"],
  ["her pazartesi, yok salı saat 8'de vardiyaları dağıt – pardon, sekiz buçukta", "30 8 * * 2"],
  ["her gün 22'de yedek al, aralık ayındaki hafta sonları hariç", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["25 aralık dışında yılın her günü 10'da kapıyı aç", "0 10 * 1-11 * + 0 10 1-24,26-31 12 *"],
  ["- pazartesileri 7'de çöp\n- çarşambaları 18'de çiçekleri sula", "0 7 * * 1 | 0 18 * * 3"],
  ["pzt 8:00 planlama, çar 8:00 değerlendirme, cum 15:00 haftalık rapor", "0 8 * * 1 | 0 8 * * 3 | 0 15 * * 5"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
