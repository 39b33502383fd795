import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterDaysAhead } from "../shared-rules/days-ahead";

const counts: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uma: 1,
  um: 1,
  une: 1,
  "un'": 1,
  media: 0.5,
  meia: 0.5,
  mezz: 0.5,
  demi: 0.5,
  "une demi": 0.5,
  "un cuarto de": 0.25,
  "tres cuartos de": 0.75,
  "un quart d'": 0.25,
  "trois quarts d'": 0.75,
  "un quarto d'": 0.25,
  "tre quarti d'": 0.75,
  "um quarto de": 0.25,
  dos: 2,
  duas: 2,
  dois: 2,
  deux: 2,
  due: 2,
  tres: 3,
  trois: 3,
  tre: 3,
  cuatro: 4,
  quatro: 4,
  quatre: 4,
  quattro: 4,
  cinco: 5,
  cinq: 5,
  cinque: 5,
  diez: 10,
  dez: 10,
  dix: 10,
  dieci: 10,
  quince: 15,
  quinze: 15,
  quindici: 15,
  veinte: 20,
  vinte: 20,
  vingt: 20,
  venti: 20,
  treinta: 30,
  trinta: 30,
  trente: 30,
  trenta: 30,
};
const vague = "unos|unas|uns|umas|quelques|qualche|pochi|alguns";
const minutesOf: readonly [RegExp, number][] = [
  [/^min/, 1],
  [/^(?:h|'?or[ae])/, 60],
  [/^(?:d|j|g)/, 1440],
  [/^(?:sem|set)/, 7 * 1440],
];

/** What asks to be told: "avísame", "rappelle-moi". */
export const reminding =
  "(?<=(?:avv?is|recuerd|record|lembr|acord|alert|rappel|previen|prevenez|ricord|avvert|svegli|despiert)\\p{L}{0,8}(?:(?:-l[ea]s?)?-(?:moi|nous)|\\s(?:me|nos|mi|ci))?\\s)";

/**
 * "avísame una hora antes": before the time that is named. Elsewhere "10 minutes avant" is counted from something of
 * the task, which no schedule knows.
 */
export function earlierReader(units: string, before: string): (chart: Chart) => void {
  const amount = `(\\d{1,3}|${Object.keys(counts).join("|")}|${vague})[\\s-]?(${units})\\s(?:${before})`;
  const asked = new RegExp(`${reminding}${amount}(?=\\s?(?:[,;.!?]|$)|,?\\s(?:a\\slas?|as?|alle|all')\\s?\\d)`, "gu");
  const earlier = new RegExp(
    `(?<![\\p{L}\\d])${amount}(?![\\p{L}]|\\s(?:(?:de\\s(?:las?\\s)?|d[ao]s?\\s|dell[ae]\\s|les\\s)?\\d))`,
    "gu",
  );
  const said = new RegExp(`^${amount}`, "u");
  const minutesIn = (words: string): number | null => {
    const [, count = "", unit = ""] = said.exec(words) ?? [];
    const each = minutesOf.find(([name]) => name.test(unit))?.[1] ?? Number.NaN;
    const minutes = (counts[count] ?? Number(count)) * each;
    return Number.isInteger(minutes) ? minutes : null;
  };
  return (chart) => {
    for (const { index, 0: words } of matchesOf(chart.text, asked)) {
      const minutes = minutesIn(words);
      if (minutes !== null)
        chart.add(
          "PHRASE",
          index,
          index + words.length,
          { slots: [{ kind: "earlier", minutes, words }], strength: "aside" },
          "earlier",
        );
    }
    enterDaysAhead(chart, earlier, minutesIn);
    for (const { index, 0: words } of matchesOf(chart.text, earlier))
      chart.add("UNREAD", index, index + words.length, {}, "earlier");
  };
}
