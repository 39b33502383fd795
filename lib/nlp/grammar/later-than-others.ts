import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import type { Phrase } from "./meanings";

/** "a bit later", and what opens the hour behind it, by language; the first is a part that has to stand in the text. */
const words: Readonly<Record<string, readonly [sign: string, later: string, at: string]>> = {
  en: ["er", "(?:(?:a\\s(?:bit|little)|slightly|somewhat|only)\\s)?(?:later|earlier)", "at"],
  de: ["er", "(?:(?:etwas|ein\\s(?:bisschen|wenig)|erst|schon)\\s)?(?:spater|fruher)", "um"],
  nl: ["er", "(?:(?:wat|iets|een\\sbeetje|pas|al)\\s)?(?:later|vroeger|eerder)", "om"],
  fr: ["plus", "(?:un\\s(?:petit\\s)?peu\\s)?plus\\s(?:tard|tot)", "a"],
  es: ["mas", "(?:(?:un\\s(?:poco|poquito)|algo)\\s)?mas\\s(?:tarde|temprano|pronto)", "a\\slas?"],
  it: ["pi", "(?:(?:un\\spo'|un\\spoco|poco)\\s)?piu\\s(?:tardi|presto)", "alle|all'"],
  pt: ["mais", "(?:(?:um\\s(?:pouco|pouquinho)|so)\\s)?mais\\s(?:tarde|cedo)", "as?"],
  pl: ["niej", "(?:(?:troche|nieco|chwile|ciut)\\s)?(?:pozniej|wczesniej)", "o"],
  ru: [" в", "(?:(?:чуть|немного|немножко|слегка)\\s)?(?:позже|попозже|раньше|пораньше)", "в"],
};

const patterns = new Map(
  Object.entries(words).map(([code, [sign, later, at]]) => [
    code,
    { sign, pattern: new RegExp(`(?<=\\s)(?:${later}),?(?=\\s(?:${at})\\s?\\d)`, "gu") },
  ]),
);

/** "weekdays at 7, on Fridays [a bit later,] at 8": right behind a day the hour says when. */
export function enterLaterThanOthers(chart: Chart, code: string): void {
  const found = patterns.get(code);
  if (!found || !chart.text.includes(found.sign)) return;
  for (const { 0: said, index } of matchesOf(chart.text, found.pattern)) {
    const end = index - (chart.text[index - 2] === "," ? 2 : 1);
    const isBehindDay = days.some((kind) => chart.endingAt(kind, end).length > 0);
    if (!isBehindDay) continue;
    const value: Phrase = { slots: [{ kind: "dropped" }], strength: "aside" };
    const known = chart.from("PHRASE", index).find(({ end }) => end === index + said.length);
    if (known) known.value = value;
    else chart.add("PHRASE", index, index + said.length, value, "later than others");
  }
}

const days = ["WEEKDAY", "WEEKDAYS", "DAYGROUP"] as const;
