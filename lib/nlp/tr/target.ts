/** "yedekleme görevinin saatini 9'a": the name is what stands before its time. */
export function objectOf(words: string): string {
  return words
    .replace(/\s(?:saatini|zamanini|gununu|adini|ismini|sikligini|planini|vaktini)(?:\s.*)?$/u, "")
    .replace(/\s(?:her|saat|yarin|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|sabah|aksam|hafta|\d).*$/u, "");
}

/** The words of the person that name a task, without the words around a name. */
export function targetOf(clean: string, folded: string, found: string): string | null {
  const at = folded.indexOf(found);
  const words = clean.length === folded.length && at >= 0 ? clean.slice(at, at + found.length) : found;
  const name = words
    .replace(/^(?:şu|bu|o|benim|bizim|duraklatılmış|durdurulmuş|durdurduğum|duran)\s/iu, "")
    .replace(/\s(?:görev|iş|zamanlama|job|cron)(?:i|ini|inin|ine|in|sini|u|unu)?$/iu, "")
    .replace(/\s(?:gelecek|önümüzdeki|bu)\s(?:haftaya?|aya?)(?:\skadar)?$|\s\S+\skadar$/iu, "")
    .replace(/^artık\s/iu, "")
    .replace(/\s(?:görev|iş)\p{L}*\s(?:gerek|ihtiya[cç]).*$/iu, "")
    .replace(/["\u201c\u201d]/g, "")
    .trim();
  return name === "" ? null : name;
}
