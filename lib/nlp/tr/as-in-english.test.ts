import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** What English says, as people say it in Turkish; Wednesday, 25 November 2026. */
it.each([
  // Left out of a stretch of days, and whole months.
  ["pazartesiden cumaya, çarşamba hariç, 18'de kasayı say", "0 18 * * 1,2,4,5"],
  ["pazartesi, salı ve çarşamba hariç her gün 9'da kasayı say", "0 9 * * 0,4-6"],
  ["Salıları 9'da depoya bak, temmuzun tamamı hariç", "0 9 * 1-6,8-12 2"],
  ["Salıları 9'da depoya bak, ağustos boyunca gerek yok", "0 9 * 1-7,9-12 2"],
  ["Salıları 9'da depoya bak, bütün ağustos hariç", "0 9 * 1-7,9-12 2"],
  // Numbers of steps: so many each time.
  ["dörder saat arayla tansiyonu sor", "0 */4 * * *"],
  ["ikişer saat arayla 9'dan 18'e kadar sunucuyu kontrol et", "0 9-17/2 * * *"],
  // Where it begins and ends, in a verb.
  ["her gün 9'da tansiyonu sor, 1 Aralık'ta başla", "0 9 * * * from 2026-12-01"],
  ["her gün 9'da tansiyonu sor, 1 Aralık'ta başlasın, 31 Ocak'ta bitsin", "0 9 * * * from 2026-12-01 until 2027-01-31"],
  ["1 Aralık'ta başlayan kursu her gün 9'da hatırlat", "0 9 * * *"],
  // An hour, and behind it how many.
  ["akşam sekizde iki hap al, her gün", "0 20 * * *"],
  ["her pazartesi sabah dokuzda üç siteye bak", "0 9 * * 1"],
  ["her gün 8'de 3 siteyi kontrol et", "0 8 * * *"],
  ["ekmeğin dokuzda üçünü her sabah 7'de hesapla", "0 7 * * *"],
  // Until when one sleeps is when one is woken.
  ["Beni hafta içi 6:30'da uyandır, hafta sonu 9'a kadar uyuyayım", "30 6 * * 1-5 + 0 9 * * 0,6"],
  // One hour against another, of a thing that is there.
  ["şu yedekleme kontrolü 3'te değil 4'te olsun", "edit: yedekleme kontrolü"],
  ["Maaş dökümünü sabah 7'ye al lütfen", "edit: Maaş dökümünü"],
  ["toplantı özetini 15:30'a çeker misin", "edit: toplantı özetini"],
  ["15 3 * * 6 ne yapar, düz türkçe anlat", "question"],
  // Done by then, on each of these days.
  ["Bülten her perşembe 11.30'a kadar gelen kutumda olsun", "30 11 * * 4"],
  ["her cuma 17:00'ye kadar raporu gönder", "0 17 * * 5"],
  ["hafta içi 18'e kadar kapıyı izle", "ask"],
  ["Çift günlerde 8'de salatalıkları, teklerde 9'da domatesleri sula", "0 8 2-30/2 * * | 0 9 1-31/2 * *"],
  // Days taken out, and what holds on one of them.
  ["listeyi her gün 7'de gönder, aslında 7:30 olsun, hafta sonlarını da çıkar", "30 7 * * 1-5"],
  ["her gün 7'de listeyi gönder, pazarları çıkar", "0 7 * * 1-6"],
  ["cumartesileri 9'da çöpü çıkar", "0 9 * * 6"],
  ["her gün 7'de sula, ama günlerden pazarsa 9'da", "0 7 * * 1-6 + 0 9 * * 0"],
  ["bana artık dalga raporunu gönderme, dağa taşındım", "delete: dalga raporunu"],
  ["bütün aralık boyunca her gün 9'da çocuklara bilmece yolla", "0 9 * 12 *"],
  ["yarın sabah ne varsa bir saat ileri al", "edit: yarın sabah ne varsa"],
  ["şubatın son günü saat 12'de vergiyi hatırlat", "2027-02-28T12:00"],
  ["her yıl aralığın son iş günü 12'de kasayı kapat", "0 12 LW 12 *"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "UTC")).toBe(expected);
});
