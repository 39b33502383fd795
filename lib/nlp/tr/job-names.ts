/** Nouns for what is scheduled. */
export const JOB = "(?:gorev|is|hatirlatici|hatirlatma|zamanlama|plan|otomasyon|alarm|cron|calisma|bildirim|job)";

/** Other nouns for what is sent or done regularly. */
export const TASK_NOUN =
  "yedekleme|rapor|ozet|bulten|senkronizasyon|kontrol|hatirlat|bildirim|tarama|takip|izleme|mail|eposta|e-posta|duyuru|temizlik|guncelleme|uyari|mesaj|gonderim|yoklama|akis|anket|istatistik|digest|alarm|toplanti|yedeg";

export const namesJob = new RegExp(`(?<!\\p{L})${JOB}(?:\\p{L}{0,6})$|${TASK_NOUN}`, "u");
const opensWithTime =
  /^(?:her|yarin(?!ki)|bugun(?!ku)|pazar|sali|carsamba|persembe|cuma|hafta(?!lik)|saat(?!lik)|\d|ayin|sabah|aksam|gece|gunde|bu\s(?:gece|aksam|sabah|hafta)|ara\ssira)/u;
/** What a person stops or deletes that is no task. */
export const things =
  /(?:dosyalari?|loglari?|kayitlari?|verileri|onbellegi|sunucuyu|servisi|klasoru|isiklari|klimayi|kombiyi|muzigi|kapiyi|kopyalari|eskileri|resimleri|faturalari|firini)$/u;
/** Part of a name rather than a time: "sabah özeti", "cuma raporu". */
const partOfName =
  /^(?:sabah|aksam|gece|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|hafta\ssonu)\s(?:\p{L}+\s)?(\p{L}+)$/u;

/** Whether words open with a time, and are no name that has one in it. */
export function startsWithTime(words: string): boolean {
  const noun = partOfName.exec(words)?.[1];
  return opensWithTime.test(words) && !(noun !== undefined && namesJob.test(noun));
}
