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
const conditions: Record<string, string> = {
  en: "only\\s(?:if|when)",
  de: "nur,?\\s(?:wenn|falls|sofern)",
  nl: "alleen,?\\s(?:als|wanneer|indien)",
  fr: "(?:seulement|uniquement)\\s(?:si|s'il|quand|lorsque)",
  es: "(?:solo|solamente|unicamente)\\s(?:si|cuando)",
  it: "(?:solo|soltanto|unicamente)\\s(?:se|quando)",
  pt: "(?:so|somente|apenas)\\s(?:se|quando)",
  pl: "tylko,?\\s(?:jesli|jezeli|gdy|kiedy|jak)",
  ru: "только,?\\s(?:если|когда)",
};
const conditional = new Map(
  Object.entries(conditions).map(([code, only]) => [
    code,
    new RegExp(`(?<=\\s)(?:${only})\\s[^,;.:!?\\d]{3,${MOST}}(?=[,;.!?]|$)`, "gu"),
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
  enterConditions(chart, code);
}

/** "report every day at 8, [on Mondays only when there are errors]": the agent sees whether, the days stay as they are. */
function enterConditions(chart: Chart, code: string): void {
  const pattern = conditional.get(code);
  if (!pattern) return;
  for (const { 0: said, index } of matchesOf(chart.text, pattern)) {
    const days = [...chart.all("WEEKDAY"), ...chart.all("DAYGROUP")].filter(({ end }) => chart.skip(end) === index);
    const first = Math.min(...days.map(({ start }) => start));
    const opens = Number.isFinite(first) ? opening.exec(chart.text.slice(0, first)) : null;
    const isTimed = [...chart.all("CLOCK"), ...chart.all("NUM")].some(({ end }) => end < first);
    if (!opens || !isTimed || chart.all("EXCEPT_POST").some(({ start }) => start === index)) continue;
    chart.add("PHRASE", opens.index + 2, index + said.length, { slots: [], strength: "strong" }, "condition");
  }
}
