import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** "3'ünde" is a day of the month; the hour is "3'te". */
it.each([
  ["her ayın 3'ünde, pardon 13'ünde öğlen 12'de kredi kartı ekstresini gönder", "0 12 13 * *"],
  ["her ayın 10'unda maaşları, 20'sinde kiraları öde", "0 9 10 * * | 0 9 20 * *"],
  ["15'inde kirayı hatırlat", "2026-12-15T09:00"],
  ["her gün 9'da siparişlerin 5'inde hata var mı kontrol et", "0 9 * * *"],
  ["her gün 9'da müşterilerin %20'sinde düşüş varsa haber ver", "0 9 * * *"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
