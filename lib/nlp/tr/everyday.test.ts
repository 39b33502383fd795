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
  ["bu gece iki buçukta sunucuyu yeniden başlat", "2026-11-26T02:30"],
  ["sadece bu hafta her gün 9'da test protokolü", "0 9 * * * until 2026-11-29"],
  ["yarından itibaren 5 gün 8, 14 ve 20'de antibiyotik hatırlat", "0 8,14,20 * * * from 2026-11-26 until 2026-11-30"],
  ["1 aralıktan itibaren üç hafta her gün 8'de bir pencere aç", "0 8 * * * from 2026-12-01 until 2026-12-21"],
  ["cumartesileri ona çeyrek kala pazarı hatırlat", "45 9 * * 6"],
  ["çift haftalarda pazartesi 7'de çöp", "ask"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
