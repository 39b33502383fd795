import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Wednesday, 25 November 2026. */
it.each([
  // A later place of the same weekday, with its own time
  ["Ayın ilk cumartesisi 11'de, üçüncüsü 13'te yangın tüplerini kontrol et", "0 11 * * 6#1 + 0 13 * * 6#3"],
  ["her ayın son cuması 18'de, ilk cuması 10'da stok raporu gönder", "0 18 * * 5L + 0 10 * * 5#1"],
  ["ayın ilk iş günü 9'da, son iş günü 17'de kasayı say", "0 9 1W * * + 0 17 LW * *"],
  // Days set against others behind the verb
  ["Her gün 8'de dolar kurunu gönder, salı hariç; salıları 10'da", "0 8 * * 0,1,3-6 + 0 10 * * 2"],
  ["Kuyruğu pazartesiden perşembeye 7'de özetle, cuma ise sadece bir kez, 15'te", "0 7 * * 1-4 + 0 15 * * 5"],
  ["7 ve 19'da şekeri ölç, hafta sonları 9'da", "0 7,19 * * 1-5 + 0 9 * * 0,6"],
  ["Hafta içi 6:15'te alarm, cumartesi 8'de, pazar hiç", "15 6 * * 1-5 + 0 8 * * 6"],
  // Days of the month
  ["ay sonuna üç gün kala 10'da stok say", "0 10 L-3 * *"],
  ["her ayın ilk üç günü 9'da ödemeleri kontrol et", "0 9 1-3 * *"],
  ["haftada üç gün, pazartesi çarşamba cuma, 18.30 koşu", "30 18 * * 1,3,5"],
  ["bu cuma öğleden sonra kargoyu almamı hatırlat", "2026-11-27T14:00"],
  ["gece hariç (23-7) her saat sensörü kontrol et", "0 7-22 * * *"],
  ["8 ile 20 arasında her saat su seviyesini kaydet, sadece 13'te değil", "0 8-12,14-20 * * *"],
  ["cumartesi sabah pastayı almamı hatırlat", "2026-11-28T08:00"],
  ["Pazartesi ve perşembe 14.00'te, cumartesi ise öğlen yarımda un stoğunu say", "0 14 * * 1,4 + 30 12 * * 6"],
  // Two sentences
  ["Her gece 01:30'da veritabanı yedeğini al. Bir de her pazartesi 08:00'de raporu gönder.", "30 1 * * * | 0 8 * * 1"],
  // Where it begins
  ["Mart 2027'den itibaren her pazartesi 9'da rapor gönder", "0 9 * * 1 from 2027-03-01"],
  ["2027 Ocak'tan itibaren her ayın birinde saat 9'da fatura kes", "0 9 1 * * from 2027-01-01"],
  [
    "7 Aralık pazartesiden başlayarak altı haftada bir 8'de keçilere ilaç ver",
    "FREQ=WEEKLY;INTERVAL=6;BYDAY=MO from 2026-12-07",
  ],
  // Times that say which things are meant
  ["Hafta içi 17:30'da, 18:00'den sonraki trenlerden hangileri gecikmeli söyle", "30 17 * * 1-5"],
  ["her gün 17'de 18:00 sonrası randevuları listele", "0 17 * * *"],
  // A number behind a cron
  ["*/20 6-22 * * 1-6 4417 numaralı durağın otobüslerini çek", "*/20 6-22 * * 1-6"],
  // Two objects of one verb
  ["Yarın 9'da doktoru aramamı, öbür gün 15:30'da raporu almamı hatırlat", "2026-11-26T09:00 | 2026-11-27T15:30"],
  // What is told behind the request
  ["yarın saat 14'te: doktoru ara. O zamana kadar çıkar dediler.", "2026-11-26T14:00"],
  // Commands
  ["Yedek kontrolünü hemen şimdi bir çalıştır", "run: Yedek kontrolünü"],
  ["Bana artık hava durumu gönderme", "delete: hava durumu"],
  ["Su hatırlatmasını bırak", "delete: Su hatırlatmasını"],
  ["satış raporuna cumayı da ekle", "edit: satış raporu"],
  ["Sabah raporu artık 9 yerine 8:30'da lazım", "edit: Sabah raporu"],
  ["Satış raporunu 10 Ocak'a kadar beklet", "pause: Satış raporunu"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

it.each([
  ["yarım saate böreği al diye seslen", "2026-11-25T10:30"],
  ["her salı 10'da ödevi sor, 6 kere sorup bitir", "0 10 * * 2 x6"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
