import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Everyday sentences in the order in which they were tried; Wednesday, 25 November 2026. */
it.each([
  ["her pazartesi 9'da 60 gün içinde dolacak sözleşmeleri listele", "0 9 * * 1"],
  ["60 gün içinde süresi dolacak sözleşmeleri her cuma 10'da gönder", "0 10 * * 5"],
  ["öbür gün öğlen civarı paketi al", "2026-11-27T12:00"],
  ["ayın son cumasından iki gün önce 9'da maaşları hazırla", "FREQ=MONTHLY;BYMONTHDAY=-9,-8,-7,-6,-5,-4,-3;BYDAY=WE"],
  ["çeyrek sonundan üç gün önce 14'te kapanışı hazırla", "0 14 L-3 3-12/3 *"],
  ["hergün 18 de iki hafta damla ver", "0 18 * * * until 2026-12-09"],
  ["her gün 18'de iki hafta damla ver", "0 18 * * * until 2026-12-09"],
  ["18'den sonra gece yarısına kadar saat başı yedeklere bak", "0 18-23 * * *"],
  ["her salı 9'da, yok yok çarşamba, neyse salı olsun, depoyu kontrol et", "0 9 * * 2"],
  ["salı günleri çiçekleri sula 18'de, yok dur, 19'da", "0 19 * * 2"],
  ["sabah 6'da ısıtmayı aç, akşam 22'de kapat", "0 6 * * * | 0 22 * * *"],
  ["sabah 6'da ve akşam 22'de kazanı kontrol et", "0 6,22 * * *"],
  ["Haftalık rapor bundan sonra pazartesi yerine salı gelsin", "edit: Haftalık rapor"],
  ["yedeği 23'e al", "edit: yedeği"],
  ["ekip toplantısını 11'e al", "edit: ekip toplantısını"],
  ["8'den önce ve 18'den sonra saat başı alarmı kontrol et", "0 0-7,18-23 * * *"],
  ["hafta içi 17'den sonra 20'den önce 30 dakikada bir çağrı merkezini dinle", "*/30 17-19 * * 1-5"],
  [
    "pazartesiden cumaya 9'da, ama temmuz ve ağustosta sadece çarşambaları, çiçekleri sula",
    "0 9 * 1-6,9-12 1-5 + 0 9 * 7,8 3",
  ],
  ["her gün 23'te kazanı oku, yaz ayları hariç", "0 23 * 1-5,9-12 *"],
  ["hafta içi 12'de, cuma hariç, cuma 11'de, menüyü gönder", "0 12 * * 1-4 + 0 11 * * 5"],
  ["her gün 6'da 15'inde kesilen faturanın ödenip ödenmediğini kontrol et", "0 6 * * *"],
  ["yaklaşık yarım saat sonra taksi çağır", "2026-11-25T13:30"],
  ["1-24 Aralık arası her gün 7'de bir pencere aç", "0 7 * * * from 2026-12-01 until 2026-12-24"],
  ["ayda iki kez, 1'inde ve 15'inde, 10'da maaş tablosu", "0 10 1,15 * *"],
  ["her pazartesi sabah yedide haftalık plan, her cuma akşam altıda özet", "0 7 * * 1 | 0 18 * * 5"],
  ["teşekkürler, harikaydı!", "none"],
  ["8-12 ve 14-18 arası saat başı çağrı hattını kontrol et, hafta içi", "0 8-12 * * 1-5 + 0 14-18 * * 1-5"],
  ["her saat çeyrek geçe logları döndür", "15 * * * *"],
  ["hafta içi 6:50, pazar ve bayram günleri 8:30 alarm", "ask"],
  ["her gün en geç 18'de kasa raporunu gönder", "0 18 * * *"],
  ["her sabah yedide haberlerin özetini almak istiyorum", "0 7 * * *"],
  ["her cumayı cumartesiye bağlayan gece 3'te yeniden başlat", "0 3 * * 6"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Istanbul")).toBe(expected);
});
