import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Written before they were first read; Wednesday, 25 November 2026. */
it.each([
  ["Depo özeti artık lazım değil, sil onu", "delete: Depo özeti"],
  ["Bu burç yorumlarından bıktım", "delete: burç yorumları"],
  ["Spor salonu hatırlatmaları artık olmasın", "delete: Spor salonu hatırlatmaları"],
  ["Haftalık raporu boş ver", "delete: Haftalık raporu"],
  ["şu hava durumu mailinden kurtul", "delete: hava durumu maili"],
  ["Spor salonu hatırlatmalarına ocağa kadar ara ver", "pause: Spor salonu hatırlatmaları"],
  ["Sabah özetini şimdilik durdurabilir misin?", "pause: Sabah özetini"],
  ["koro mailini şimdilik gönderme", "pause: koro mailini"],
  ["Spor salonu hatırlatmaları yeniden başlayabilir", "resume: Spor salonu hatırlatmaları"],
  ["Hava durumu mailini geri getir", "resume: Hava durumu mailini"],
  ["Depo raporu, onu yine çalıştır", "run: Depo raporu"],
  ["Satış raporu yine gelsin", "resume: Satış raporu"],
  ["Yedekleme 2 yerine 3'te çalışabilir mi?", "edit: Yedekleme"],
  ["Özeti haftalık yerine günlük yap", "edit: Özeti"],
  ["Haftalık raporun alıcılarına Ayşe'yi ekle", "edit: Haftalık rapor"],
  ["Satış raporunu Ali'ye de gönder", "edit: Satış raporunu"],
  ["Mehmet'i depo raporunun listesinden çıkar", "edit: depo raporu"],
  ["Bu hafta satış raporunu es geç", "edit: satış raporunu"],
  ['"Rapor 1" görevinin adını "Bölgelere göre satış" yap', "edit: Rapor 1"],
  ["Sabah özetini yarım saat öne çek", "edit: Sabah özetini"],
  ["Pazartesiyi bekleme, satış raporunu şimdi gönder", "run: satış raporunu"],
  ["Haftalık raporu kimler alıyor?", "question"],
  ["Çok teşekkürler, rapor tam sekizde geldi", "none"],
  ["sağ ol, harikasın!", "none"],
  ['İngilizceye çevir: "her çarşamba saat 15te buluşuyoruz"', "none"],
  ["cumaları 17'de, pardon 18'de puantajı hatırlat", "0 18 * * 5"],
  ["Yarın değil, öbür gün saat 10'da kargoyu almamı hatırlat", "2026-11-27T10:00"],
  ["önümüzdeki on iş günü boyunca sabah 9'da euro kurunu gönder", "0 9 * * 1-5 x10"],
  // What only looks like it, and what was denied
  ["test sunucularını her gün 20:00'de durdur", "0 20 * * *"],
  ["Her cuma 9'da yeni talepleri rapora ekle", "0 9 * * 5"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
