import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** How each language says that something is done only where the speaker wants or needs it, over folded text. */
const words: Record<string, string> = {
  en: "only\\s(?:(?:if|when)\\s(?:i|we|needed|necessary|it's\\snecessary)|on\\s(?:request|demand)|as\\sneeded|in\\san\\semergency)",
  de: "nur,?\\s(?:(?:wenn|falls|sofern)\\s(?:ich|wir|notig|noetig|es\\ssein\\smuss|es\\snotig)|(?:bei|nach)\\sbedarf|auf\\s(?:zuruf|anfrage|wunsch)|im\\snotfall)",
  nl: "alleen\\s(?:(?:als|wanneer|indien)\\s(?:ik|we|wij|nodig|het\\snodig|het\\smoet)|op\\sverzoek|bij\\snood|in\\snood)",
  fr: "(?:seulement|uniquement|que)\\s(?:(?:si|quand)\\s(?:je|j'|on|nous|besoin|necessaire|c'est\\snecessaire)|sur\\sdemande|au\\sbesoin|en\\scas\\sd(?:e\\sbesoin|'urgence))",
  es: "(?:solo|solamente|unicamente)\\s(?:(?:si|cuando)\\s(?:me|nos|yo|lo\\spido|te\\slo|quiero|puedo|hace\\sfalta|es\\snecesario)|bajo\\sdemanda|a\\speticion|en\\scaso\\sde\\s(?:necesidad|urgencia))",
  it: "(?:solo|soltanto|unicamente)\\s(?:(?:se|quando)\\s(?:mi|ci|io|voglio|posso|lo\\schiedo|te\\slo|serve|necessario)|su\\srichiesta|al\\sbisogno|in\\scaso\\sdi\\s(?:bisogno|necessita))",
  pt: "(?:so|somente|apenas)\\s(?:(?:se|quando)\\s(?:eu|me|a\\sgente|nos|precisar|for\\spreciso|necessario)|sob\\sdemanda|a\\spedido|em\\scaso\\sde\\s(?:necessidade|urgencia))",
  pl: "tylko,?\\s(?:(?:jak|jesli|jezeli|gdy|kiedy)\\s(?:ja|mi|pamietam|zechce|chce|poprosze|trzeba|bedzie\\strzeba|sobie)|w\\srazie\\s(?:potrzeby|czego)|na\\szyczenie)",
  ru: "только,?\\s(?:(?:если|когда)\\s(?:я|мы|мне|сам|надо|нужно|понадобится|попрошу|вспомню)|при\\sнеобходимости|по\\s(?:запросу|просьбе))",
};

const MOST = 60;
const patterns = new Map(
  Object.entries(words).map(([code, only]) => [
    code,
    new RegExp(`(?<=\\s)(?:${only})(?<![\\p{L}](?=\\p{L}))[^,;.:!?\\d]{0,${MOST}}(?=[,;.!?]|$)`, "gu"),
  ]),
);
/** What a clause of its own may open with before its days. */
const opening = /[,;.:\u2013\u2014-]\s[^,;.:]{0,16}$/u;

/** "weekdays at 6:45, at the weekend [only if I think of it]": days of a clause of their own that have no time. */
export function enterOnlyIf(chart: Chart, code: string): void {
  const pattern = patterns.get(code);
  if (!pattern) return;
  for (const { 0: said, index } of matchesOf(chart.text, pattern)) {
    const days = [...chart.all("WEEKDAY"), ...chart.all("DAYGROUP")].find(({ end }) => chart.skip(end) === index);
    const isTimed = days && [...chart.all("CLOCK"), ...chart.all("NUM")].some(({ end }) => end < days.start);
    if (isTimed && opening.test(chart.text.slice(0, days.start)))
      chart.add("EXCEPT_POST", index, index + said.length, {}, "only if");
  }
}
