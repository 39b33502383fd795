import type { Chart } from "./chart";

/** "now" and "and then", by language. */
const words: Readonly<Record<string, readonly [now: string, then: string]>> = {
  en: [
    "(?:right\\s|once\\s)?now|immediately|straight\\saway|right\\saway",
    "(?:after\\sthat|afterwards|from\\sthen\\son|then|again|and)",
  ],
  de: [
    "(?:gleich\\s)?jetzt(?:\\sgleich|\\ssofort|\\seinmal)?|sofort",
    "(?:und|dann|danach|anschliessend|ab\\sdann|von\\sda\\san)",
  ],
  nl: [
    "nu(?:\\smeteen|\\sdirect|\\seven)?|meteen|direct",
    "(?:daarna|vervolgens|vanaf\\sdan|verder)|en\\s(?:dan|daarna|vervolgens)",
  ],
  fr: ["maintenant|tout\\sde\\ssuite|immediatement|des\\smaintenant", "(?:et|puis|ensuite|apres)"],
  es: ["ahora(?:\\smismo)?|ya\\smismo|inmediatamente|enseguida", "(?:y|luego|despues|a\\spartir\\sde\\sahi)"],
  it: ["adesso|ora|subito|immediatamente", "(?:e|poi|dopo|quindi|in\\sseguito)"],
  pt: ["agora(?:\\smesmo|\\sja)?|ja|imediatamente", "(?:e|depois|entao|em\\sseguida|a\\spartir\\sdai)"],
  pl: ["(?:juz\\s)?teraz|natychmiast|od\\srazu", "(?:a|i|potem|pozniej|nastepnie|dalej)"],
  tr: ["(?:hemen\\s)?simdi|hemen", "(?:ve|sonra|ardindan|daha\\ssonra)"],
  ru: ["(?:прямо\\s)?сеичас|немедленно|сразу", "(?:а|и|потом|затем|далее|дальше|после\\sэтого)"],
};

const MOST = 80;
const patterns = new Map<string, RegExp>([
  ...Object.entries(words).map(([code, [now, then]]): [string, RegExp] => [
    code,
    new RegExp(
      `(?<!\\p{L})(?:${now}),?(?:\\s(?:${then})(?!\\p{L}),?){1,3}(?=\\s(?:(?:on|an|am|op|en|em|w|we|в|во)\\s)?$)`,
      "u",
    ),
  ]),
  ["zh", /(?:现在|現在|马上|馬上|立刻|立即)(?:和|以后|以後|之后|之後|然后|然後|接着|再|并|,)+$/u],
  ["ja", /(?:今すぐ|今|すぐに?)(?:と|に|、|その後は?|それから|以降は?|は)+$/u],
  ["ko", /(?<![가-힣])(?:지금|바로)(?:\s?(?:그리고|이후(?:로|에)?|그\s?다음(?:에)?|하고|과|,))+\s$/u],
]);

/** "check the page [now and then] every two hours": the steps begin now; of days and weeks a run now is one more, which nobody reads. */
export function enterNowAndThen(chart: Chart, code: string): void {
  const pattern = patterns.get(code);
  if (!pattern) return;
  for (const { start, end } of chart.all("EVERY")) {
    const amounts = [...chart.from("AMOUNT", chart.skip(end)), ...chart.from("UNIT", chart.skip(end))];
    const days = [...chart.from("WEEKDAY", chart.skip(end)), ...chart.from("DAYGROUP", chart.skip(end))];
    if (amounts.length + days.length === 0) continue;
    const from = Math.max(0, start - MOST);
    const found = pattern.exec(chart.text.slice(from, start));
    if (!found) continue;
    const at = from + found.index;
    const isStep = amounts.some(({ value }) => shortUnits.has(typeof value === "string" ? value : value.unit));
    chart.add(
      "PHRASE",
      at,
      at + found[0].trimEnd().length,
      {
        slots: [isStep ? { kind: "delay", seconds: 0 } : { kind: "unread", words: found[0].trim(), meanings: [[]] }],
        strength: "firm",
      },
      "now and then",
    );
  }
}

const shortUnits = new Set(["second", "minute", "hour"]);
