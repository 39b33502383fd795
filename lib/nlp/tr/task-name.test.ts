import { expect, it } from "vitest";
import { turkish } from ".";

/** Without the ending of the object, but with what makes it somebody's. */
it.each([
  ["Haftalık raporu gönder.", "Haftalık Rapor"],
  ["Raporu, özeti ve bülteni gönder.", "Rapor, Özet ve Bülten"],
  ["Ekiplere programı gönder.", "Ekiplere Program"],
  ["Sitenin yanıt süresini ölç.", "Sitenin Yanıt Süresini Ölçme"],
  ["Annemi ara.", "Annemi Arama"],
  ["Logları temizle.", "Log Temizliği"],
  ["Faturaları arşivle.", "Fatura Arşivleme"],
  ["Siparişlerin durumunu Ayşe'ye bildir.", "Siparişlerin Durumu"],
  ["18:45 vapurunun kalkıp kalkmadığına bak.", "18:45 Vapuru Kontrolü"],
])("%s → %s", (prompt, name) => expect(turkish.taskName(prompt)).toBe(name));
