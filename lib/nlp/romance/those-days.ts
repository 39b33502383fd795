import type { DaySlot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

const words =
  "(?:(?:en\\s)?(?:esos|aquellos|dichos)(?:\\smismos)?\\sdias|n?(?:esses|estes|aqueles)(?:\\smesmos)?\\sdias|naqueles\\sdias|(?:(?:pendant|durant)\\s)?ces(?:\\smemes)?\\sjours(?:-|\\s)la|(?:in\\s)?(?:quei|quegli\\sstessi|questi)\\sgiorni(?:\\sli)?)";
const clockAhead =
  "(?=,?\\s(?:(?:sobre|hacia)\\slas?\\s|a\\slas?\\s|p?elas?\\s|as\\s|alle\\s|all'|verso\\sle\\s|vers\\s(?=\\d)|a\\s(?=\\d)|(?=\\d{1,2}\\s?[h:])))";
const thoseDays = new RegExp(`(?<!\\p{L})${words}(?:${clockAhead}|(?<=\\d\\s?h?\\s${words})(?!\\p{L}))`, "gu");
const named = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "u");

/** "así que [esos días] a las 10": days that were told, beside an hour. */
export function readThoseDays(chart: Chart): void {
  for (const { index, 0: said } of matchesOf(chart.text, thoseDays))
    chart.add("UNREAD", index, index + said.length, {}, "those days");
}

/** "Abrimos jueves y sábados; esos días a las 9 publica el menú": the hour is of the weekdays that were told last. */
export const thoseDaysRules: Rule[] = [
  rule("PHRASE", ["UNREAD", "COMMA?", "AT?", "TIMES"], (_u, _c, _a, clocks, place) => onThose(clocks, place)),
  rule("PHRASE", ["AT?", "TIMES", "COMMA?", "UNREAD"], (_a, clocks, _c, _u, place) => onThose(clocks, place)),
];

function onThose(clocks: Parameters<typeof timesSlot>[0], { chart, start, end }: Place) {
  const said = named.exec(chart.text.slice(start, end))?.[0];
  if (said === undefined) return null;
  const days = weekdaysBefore(chart, start);
  // Where a sentence is read without what stands before it, the days are still to come.
  return phrase([days ?? { kind: "unread", words: said }, timesSlot(clocks)]);
}

const listed = /^\s?(?:,|y|e|et|,\s(?:y|e|et))\s(?:(?:el|los|il|la|le|o|a|os|as)\s)?$/;

/** The last weekdays before a place, with all of their words: "de miércoles a sábado", "le mardi et le vendredi". */
function weekdaysBefore(chart: Chart, place: number): DaySlot | null {
  const days = new Set<number>();
  let from = place;
  for (;;) {
    const told = chart.all("WEEKDAYS").filter(({ end }) => end <= from);
    const [last] = told.sort((a, b) => b.end - a.end || a.start - b.start);
    if (!last || (days.size > 0 && !listed.test(chart.text.slice(last.end, from)))) break;
    for (const day of last.value.weekdays) days.add(day);
    from = last.start;
  }
  return days.size > 0 ? { kind: "weekdays", weekdays: [...days].sort(), recurring: true } : null;
}
