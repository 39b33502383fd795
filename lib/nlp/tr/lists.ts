/** "Bu hafta bende neler var?": what is planned, in everyday words. */
const NOISE =
  /(?<=^|\s)(?:su\s(?:an|anda)|simdi|bende|bizde|benim|bu\s(?:hafta|ay)|bugun|yarin|haftaya|hafta\ssonu|acaba|genel\solarak|daha|ki|ya|peki|bir|icin|hala|halen|mevcut)(?:\s|$)/gu;
const plans =
  /^(?:(?:neler|ne)\s(?:var|planliydi|ayarlamistim|kurmustum|planlamistim|planladim|ayarladim|planli|planlandi|calisiyor|donuyor|bekliyor|kurulu|ayarli)|(?:calisan|aktif|planli|planlanmis|zamanlanmis|acik|bekleyen|kurulu)\s(?:gorev|is|hatirlatici|hatirlatma|plan)\p{L}*\s?(?:hangileri|hangisi|neler|ne|nedir|var\smi)|(?:gorev|hatirlatici|hatirlatma|plan)\p{L}*\s(?:hangileri|neler|ne))$/u;

export function asksForList(words: string): boolean {
  const core = words.replace(/\?/g, "").trim().replace(NOISE, "").trim();
  return plans.test(core) && (core !== "ne var" || words !== core);
}
