/** Nouns for what is scheduled. */
export const JOB = "(?:gorev|is|hatirlatici|hatirlatma|zamanlama|plan|otomasyon|alarm|cron|calisma|bildirim|job)";

export const namesJob = new RegExp(
  `(?<!\\p{L})${JOB}(?:\\p{L}{0,6})$|yedekleme|rapor|ozet|bulten|senkronizasyon|kontrol|hatirlat|bildirim|tarama|takip|izleme|mail|eposta|e-posta|duyuru|temizlik|guncelleme|uyari|mesaj|gonderim|yoklama|akis|anket|istatistik|digest|alarm`,
  "u",
);
export const startsWithTime =
  /^(?:her|yarin|bugun|pazar|sali|carsamba|persembe|cuma|hafta(?!lik)|saat(?!lik)|\d|ayin|sabah|aksam|gece|gunde|bu\s(?:gece|aksam|sabah|hafta)|ara\ssira)/u;
/** What a person stops or deletes that is no task. */
export const things =
  /(?:dosyalari?|loglari?|kayitlari?|verileri|onbellegi|sunucuyu|servisi|klasoru|isiklari|klimayi|kombiyi|muzigi|kapiyi|kopyalari|eskileri|resimleri|faturalari|firini)$/u;
