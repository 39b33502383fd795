import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

/** How each language says "before every full hour", right behind so many minutes. */
const words: Readonly<Record<string, string>> = {
  en: "(?:before|to|till)\\s(?:each|every)\\s(?:(?:full|whole|round)\\s)?hour",
  de: "vor\\s(?:jeder|der)\\s(?:vollen|ganzen)\\sstunde|vor\\sjeder\\sstunde",
  nl: "voor\\s(?:elk|ieder|elke|iedere)\\s(?:(?:heel|hele|vol|volle)\\s)?uur",
  fr: "avant\\s(?:chaque|toutes\\sles)\\sheures?(?:\\s(?:piles?|pleines?|rondes?|justes?))?",
  es: "antes\\sde\\scada\\shora(?:\\s(?:en\\spunto|exacta|completa))?",
  it: "prima\\sd(?:i\\s|')ogni\\sora(?:\\s(?:in\\spunto|esatta|piena))?",
  pt: "antes\\sde\\s(?:cada|toda)\\shora(?:\\s(?:cheia|exata|em\\sponto|certa))?",
  pl: "przed\\s(?:kazda|pelna)\\s(?:pelna\\s)?godzina",
  ru: "(?:до|перед)\\s(?:кажд(?:ого|ым)|нового|новым)\\s(?:(?:ровного|ровным|полного|полным)\\s)?час(?:а|ом)",
};

const patterns = new Map(
  Object.entries(words).map(([code, before]) => [code, new RegExp(`\\s(?:${before})(?!\\p{L})`, "uy")]),
);
const opening = /за\s$/u;

/** "ten minutes [before every full hour]": minute 50 of each. */
export function enterBeforeEachHour(chart: Chart, code: string): void {
  const pattern = patterns.get(code);
  if (!pattern) return;
  for (const { start, end, value } of chart.all("AMOUNT")) {
    if (value.unit !== "minute" || value.count >= 60) continue;
    pattern.lastIndex = end;
    const before = pattern.exec(chart.text)?.[0];
    if (before === undefined) continue;
    const lead = opening.exec(chart.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
    const slots = [
      { kind: "interval" as const, count: 1, unit: "hour" as const },
      { kind: "minuteOfHour" as const, minutes: [60 - value.count] },
    ];
    const known = chart.from("PHRASE", start - lead).find((edge) => edge.end === end + before.length);
    if (known) known.value = phrase(slots);
    else chart.add("PHRASE", start - lead, end + before.length, phrase(slots), "before each hour");
  }
}
