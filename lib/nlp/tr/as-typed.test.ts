import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** As people type, outcomes and prompts written first; Wednesday, 25 November 2026. */
it.each([
  ["salıları 14'te Ayşe'ye rapor gönder, pardon Fatma'ya", "0 14 * * 2", "Fatma'ya rapor gönder."],
  ["hafta içi 9'da raporu ali@x.com'a yolla, pardon veli@x.com'a", "0 9 * * 1-5", "Raporu veli@x.com'a yolla."],
  ["pazartesi, ay yok salı, her hafta 18'de veritabanını yedekle", "0 18 * * 2", "Veritabanını yedekle."],
  ["cumartesileri 11'de önbelleği temizle. yok ya, pazarları olsun", "0 11 * * 0", "Önbelleği temizle."],
  ["pzt 9'da, yok salı daha iyi, planı yolla her hafta", "0 9 * * 2", "Planı yolla."],
  ["20 dakikada bir su içmeyi hatırlat, aslında 30 dakikada bir olsun", "*/30 * * * *", "Su içmeyi hatırlat."],
  ["pzt-cum 8.30 haber özeti", "30 8 * * 1-5", "Haber özeti."],
  ["haftaici 19.00 yedek al", "0 19 * * 1-5", "Yedek al."],
  ["15dk da bir siteyi pingle", "*/15 * * * *", "Siteyi pingle."],
  ["2 sat sonra fırını kapatmamı hatırlat", "2026-11-25T12:00", "Fırını kapatmamı hatırlat."],
  ["her gn 22de kapıyı kontrol et", "0 22 * * *", "Kapıyı kontrol et."],
  ["her yıl 14 haziranda 8'de Oya'nın doğum günü için çiçek al", "0 8 14 6 *", "Oya'nın doğum günü için çiçek al."],
  ["yılbaşına kadar hafta içi 8'de beni uyandır", "0 8 * * 1-5 until 2027-01-01", "Beni uyandır."],
  ["üç hafta daha salıları 13'te ölçümleri gönder", "0 13 * * 2 until 2026-12-16", "Ölçümleri gönder."],
  ["her gün 9'da 5 kez üst üste beni uyandır", "0 9 * * * x5", "Beni uyandır."],
  ["her gün ama yarın değil 9'da rapor gönder", "0 9 * * * from 2026-11-27", "Rapor gönder."],
  ["yağ ne sıklıkla değiştirilmeli?", "question", ""],
  ["dün 9'da sunucu çöktü", "none", ""],
  ["dükkanımız her gün 9'dan 21'e kadar açık", "none", ""],
  ["rapor 9 yerine 8'de gelse olur mu?", "edit: rapor", ""],
  [
    "her sabah 6:30'da ışıkları aç ve her gece 23:00'te ışıkları kapat",
    "30 6 * * * | 0 23 * * *",
    "Işıkları aç. | Işıkları kapat.",
  ],
  ["her gün 8'de kaloriferi aç ve 23'te kapat", "0 8 * * * | 0 23 * * *", "Kaloriferi aç. | Kaloriferi kapat."],
  [
    "1) saat başı siteyi pingle; 2) her sabah 8'de hava durumu gönder",
    "0 * * * * | 0 8 * * *",
    "Siteyi pingle. | Hava durumu gönder.",
  ],
])("reads %j", (text, outcome, prompts) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompts);
});
