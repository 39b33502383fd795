import type { Chart } from "../chart";
import type { Clock } from "../meanings";
import { type Rule, rule } from "../rule";
import { phrase } from "./phrase";
import { repeatsWithinDay } from "./steps";
import { windowOf, windowSlot } from "./windows";

const firsts = [
  "(?:(?:with\\s)?the\\s)?first\\s(?:time|one|run|check)|das\\serste\\smal|(?:zum\\sersten\\smal|erstmals)|(?:de|voor\\shet)\\seerste(?:\\skeer)?",
  "la\\spremiere(?:\\sfois)?|(?:la\\s)?primera\\svez|la\\sprimera|a\\sprimeira(?:\\svez)?|la\\sprima(?:\\svolta)?",
  "перв\\p{L}+(?:\\sраз)?|(?:po\\sraz\\s)?pierwsz\\p{L}+(?:\\sraz)?|ilki|ilk\\s(?:kez|defa)",
  "第一次(?:是|在)?|首次|(?:最初|初回|1回目)は|(?:처음|첫\\s?번째)(?:은|는)",
].join("|");
const lasts = [
  "(?:with\\s)?(?:the\\s)?(?:last|final)(?:\\s(?:time|one|run|check))?|das\\sletzte\\smal|(?:zum\\sletzten\\smal|letztmals)|(?:de|voor\\shet)\\slaatste?(?:\\skeer)?",
  "la\\sderniere(?:\\sfois)?|(?:la\\s)?ultima(?:\\svez)?|a\\sultima(?:\\svez)?|l'\\s?ultima(?:\\svolta)?",
  "последн\\p{L}+(?:\\sраз)?|(?:po\\sraz\\s)?ostatni\\p{L}*(?:\\sraz)?|sonuncusu|son\\s(?:kez|defa)",
  "最后一次(?:是|在)?|末次|(?:最後|最終)は|마지막(?:은|는)?",
].join("|");
const first = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${firsts})\\s?$`, "u");
const last = new RegExp(`^(?:'\\p{L}+)?[,、，]?\\s?(?:(?:and|und|en|et|y|e|и|а|i|a|oraz|ve)\\s)?(?:${lasts})\\s?`, "u");

/** Characters: a pattern that ends a text would be tried at each place of a long one. */
const LONGEST_WORDS = 40;

/** "every 30 minutes, the first time at 8:15 and the last time at 17:45": the ends of the steps of a day. */
export const firstAndLast: Rule[] = [
  rule("PHRASE", ["AT?", "CLOCK"], (_a, from, place) => {
    const { chart, start, end } = place;
    if (!repeatsWithinDay(chart)) return null;
    const words = first.exec(chart.text.slice(Math.max(0, start - LONGEST_WORDS), start))?.[0];
    const gap = words && last.exec(chart.text.slice(end))?.[0];
    const to = gap === undefined ? null : clockAt(chart, end + gap.length);
    if (words === undefined || !to) return null;
    const slots = [windowSlot(windowOf(from, to.clock, true, { ...place, end: to.end }))];
    const opening = start - words.length;
    chart.add("PHRASE", opening, to.end, phrase(slots, "weak"), "first and last");
    return null;
  }),
];

/** The clock that stands at a place, behind "at" or not. */
function clockAt(chart: Chart, place: number): { clock: Clock; end: number } | null {
  const at = chart.from("AT", place).map(({ end }) => chart.skip(end));
  const edges = [place, ...at].flatMap((start) => chart.from("CLOCK", start));
  const longest = edges.sort((a, b) => b.end - a.end)[0];
  return longest ? { clock: longest.value, end: longest.end } : null;
}
