import { enterDaysBehind } from "../shared-rules/days-ahead";
import type { Chart } from "./chart";

/** "the day after", of the day that the job before names; where the language has no words of its own for it. */
const dayAfter: Record<string, RegExp> = {
  fr: /(?<!\p{L})le\slendemain(?!\s(?:de|du|des|matin|soir|midi)|\sd'|\p{L})/gu,
  es: /(?<!\p{L})(?:al|el)\sdia\s(?:siguiente|despues)(?!\s(?:de|del|al)\s|\sa\s(?!las?\s)|\p{L})/gu,
  it: /(?<!\p{L})(?:(?:il|al)\sgiorno\s(?:dopo|seguente|successivo)|l'indomani)(?!\s(?:di|del|della|il|la|le|l'|che|mattina|sera)(?!\p{L})|\p{L})/gu,
  pt: /(?<!\p{L})(?:no|o)\sdia\s(?:seguinte|depois)(?!\s(?:de|do|da|a|ao)\s|\p{L})/gu,
  ru: /(?<!\p{L})на\sследующии\sдень(?!\sпосле|\p{L})/gu,
  pl: /(?<!\p{L})(?:nastepnego|kolejnego)\sdnia(?!\spo|\p{L})/gu,
  tr: /(?<!\p{L})ertesi\sgunu?(?!\p{L})/gu,
};

/** "invia il rapporto il 3 dicembre alle 9 e chiama Bob [il giorno dopo] alle 10" */
export function enterDayAfter(chart: Chart, code: string): void {
  const pattern = dayAfter[code];
  if (pattern) enterDaysBehind(chart, pattern);
}
