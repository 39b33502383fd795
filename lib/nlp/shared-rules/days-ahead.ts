import type { PartOfDay, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { opensClause } from "../grammar/corrections-found";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";

const DAY = 1440;
/** What ends the clause that tells the day. */
const clauseEnd =
  /[,;:.!)\u2013\u2014]\s|\s-\s|[\u3001\u3002]|(?<=[\p{Script=Han}\p{Script=Hiragana}])[,;]|(?:니까|[는은인]데|[어아해]서)\s/u;
const days = ["MONTH", "DATE", "WEEKDAY", "DAYGROUP"] as const;

/**
 * "Our anniversary is 3 September, remind me every year a week before": days ahead of a day that is told in a clause
 * before move it.
 */
export function enterDaysAhead(chart: Chart, pattern: RegExp, minutesOf: (words: string) => number | null): void {
  if (!days.some((category) => chart.has(category))) return;
  for (const { 0: words, index } of matchesOf(chart.text, pattern)) {
    const minutes = minutesOf(words);
    if (minutes === null || minutes % DAY !== 0 || !isTold(chart, index)) continue;
    enter(chart, index, words, [{ kind: "earlier", minutes, words }]);
  }
}

/** The words for a day before ("the day before"), some with their part of it ("the evening before"); global. */
export type PartsAhead = readonly (readonly [RegExp, PartOfDay | null])[];

/** "The bins are collected on Thursdays, remind me the evening before at 7" */
export function enterPartsAhead(chart: Chart, parts: PartsAhead): void {
  if (!days.some((category) => chart.has(category))) return;
  for (const [pattern, part] of parts)
    for (const { 0: words, index } of matchesOf(chart.text, pattern)) {
      const ahead: Slot = { kind: "earlier", minutes: DAY, words };
      if (isTold(chart, index)) enter(chart, index, words, part ? [ahead, { kind: "partOfDay", part }] : [ahead]);
    }
}

/**
 * "on Friday at 18 count the till, and [the day after] at 8 send …": at the head of a job the day behind that of the job
 * before; at the head of a clause behind a day nobody knows of what it is.
 */
export function enterDaysBehind(chart: Chart, pattern: RegExp): void {
  const said = [...days, "RELDAY" as const].flatMap((category) => chart.all(category).map(({ end }) => end));
  for (const { 0: words, index } of matchesOf(chart.text, pattern)) {
    const before = chart.text.slice(0, index);
    const opens = opensClause.test(before) || chart.all("AND").some(({ end }) => chart.skip(end) === index);
    const behind = chart.skip(index + words.length);
    const isTimed = chart.from("AT", behind).length > 0 || /^\d/.test(chart.text.slice(behind));
    const isBare = isTimed && !said.some((end) => end <= index) && !days.some((category) => chart.has(category));
    // "call Bob [the next day] at 10", behind the job of that day
    if (/^\P{L}*$/u.test(before) || isBare) enter(chart, index, words, [{ kind: "earlier", minutes: -DAY, words }]);
    else if (opens && said.some((end) => end <= index) && chart.from("RELDAY", index).length === 0)
      enter(chart, index, words, [{ kind: "unread", words }]);
  }
}

function enter(chart: Chart, start: number, words: string, slots: Slot[]): void {
  chart.add("PHRASE", start, start + words.length, phrase(slots, "aside"), "ahead");
}

/** Whether a clause before names a day; behind "and" the words are one more time. */
function isTold(chart: Chart, index: number): boolean {
  const ends = days.flatMap((category) => chart.all(category).map(({ end }) => end)).filter((end) => end <= index);
  const last = Math.max(...ends);
  const isAdded = chart
    .endingAt("AND", index - 1)
    .some(({ start, end }) => /\p{L}/u.test(chart.text.slice(start, end)));
  return clauseEnd.test(chart.text.slice(last, index)) && !isAdded;
}
