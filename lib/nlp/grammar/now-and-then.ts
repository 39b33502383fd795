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
  ru: ["(?:прямо\\s)?сеичас|немедленно|сразу", "(?:а|и|потом|затем|далее|дальше|после\\sэтого)"],
};

const MOST = 80;
const patterns = new Map(
  Object.entries(words).map(([code, [now, then]]) => [
    code,
    new RegExp(`(?<!\\p{L})(?:${now}),?(?:\\s(?:${then})(?!\\p{L}),?){1,3}\\s$`, "u"),
  ]),
);

/** "check the page [now and then] every two hours": the steps begin now; of days and weeks a run now is one more, which nobody reads. */
export function enterNowAndThen(chart: Chart, code: string): void {
  const pattern = patterns.get(code);
  if (!pattern) return;
  for (const { start, end } of chart.all("EVERY")) {
    const amounts = [...chart.from("AMOUNT", chart.skip(end)), ...chart.from("UNIT", chart.skip(end))];
    if (amounts.length === 0) continue;
    const from = Math.max(0, start - MOST);
    const found = pattern.exec(chart.text.slice(from, start));
    if (!found) continue;
    const at = from + found.index;
    const isStep = amounts.some(({ value }) => shortUnits.has(typeof value === "string" ? value : value.unit));
    chart.add(
      "PHRASE",
      at,
      start - 1,
      {
        slots: [isStep ? { kind: "delay", seconds: 0 } : { kind: "unread", words: found[0].trim() }],
        strength: "firm",
      },
      "now and then",
    );
  }
}

const shortUnits = new Set(["second", "minute", "hour"]);
