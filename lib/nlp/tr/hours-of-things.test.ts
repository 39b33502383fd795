import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** A time without an ending before a thing is the thing's, where the schedule has an hour of its own. */
it.each([
  ["Her salı ve perşembe akşam yedi buçukta 20:00 dersini hatırlat", "30 19 * * 2,4", "20:00 dersini hatırlat."],
  ["Her sabah 8'de 10.30 toplantısının gündemini hazırla", "0 8 * * *", "10.30 toplantısının gündemini hazırla."],
  ["Her akşam 6'da 18:45 vapuruna bak", "0 18 * * *", "18:45 vapuruna bak."],
  ["10.30 toplantısının gündemini her sabah 8'de hazırla", "0 8 * * *", "10.30 toplantısının gündemini hazırla."],
  ["Her gün 9'da saat 15:00'teki toplantıyı hatırlat", "0 9 * * *", "Saat 15:00'teki toplantıyı hatırlat."],
  ["Her öğlen 1430 numaralı siparişin durumuna bak", "0 12 * * *", "1430 numaralı siparişin durumuna bak."],
])("%s → %s", (text, expected, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

/** Several hours, and the only one. */
it.each([
  ["Her gün 8'de, 14:30 ve 20'de ilacı hatırlat", "0 8,20 * * * + 30 14 * * *"],
  ["her gün 09:00 15:00 21:00 rapor gönder", "0 9,15,21 * * *"],
  ["her gün 0830 günlük raporu gönder", "30 8 * * *"],
  ["her salı 20:00 dersini hatırlat", "0 20 * * 2"],
  ["listeyi her gün 7'de gönder… aslında 7:30 olsun", "30 7 * * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

/** So long before and behind midnight and noon. */
it.each([
  ["her cumartesi gece yarısını yarım saat geçe logları temizle", "30 0 * * 6"],
  ["her gün gece yarısından çeyrek saat sonra yedek al", "15 0 * * *"],
  ["her gün gece yarısına yarım saat kala yedek al", "30 23 * * *"],
  ["her gün öğleden bir saat önce fırını yak", "0 11 * * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it.each([
  ["Her sabah 6.40'ta gece gelen rezervasyonları resepsiyona yaz", "40 6 * * *"],
  ["Hafta içi 7:30'da gece biten yedeklerin listesini gönder", "30 7 * * 1-5"],
  ["Her akşam gelen mailleri özetle", "0 18 * * *"],
])("a part of the day in which something came about: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
