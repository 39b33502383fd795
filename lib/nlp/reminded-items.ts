import type { Language } from "./core/language";
import type { Span } from "./core/slots";
import type { Piece } from "./doubts";
import type { Chart } from "./grammar/chart";
import { type Folded, fold } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";
import { readChart } from "./grammar/read-chart";
import { reminderIn, remindsFirst, speaksOfReminder } from "./grammar/reminders";
import { repeats } from "./grammar/slot-tests";
import { original } from "./left-over";
import { type Job, readJob } from "./read-text";
import { saysTime, saysWhen } from "./timetable";
import type { ParseContext } from "./types";

const MOST_ITEMS = 8;
const LONGEST_THING = 24;
const DOUBT = 0.05;

const comma = /[,;\u3001\uff0c]\s?/gu;
/** That each thing is reminded of by itself. */
const each =
  /(?:都|也|要)?(?:分别|分別|各自?|都|すべて|それぞれ|각각|따로)|(?<!\p{L})(?:ayr[iı]\sayr[iı]|отдельно|каждый\sраз|osobno|jeweils|einzeln|separately|each)(?!\p{L})|一下|一声/giu;

/**
 * "六点半起床，七点出门，每天都分别提醒我一下", "6:30 kalkış, 7:00 çıkış, her gün hatırlat": things that open with a time
 * each, the days of them all, and a last clause that asks to be reminded of them. Null where the text is no such list.
 */
export function remindedItems(text: Folded, whole: Job, language: Language, context: ParseContext): Job[] | null {
  const { folded } = text;
  const clauses = withRequestApart(clausesOf(folded), folded);
  const last = clauses.pop();
  const [first] = clauses;
  if (!last || !first || clauses.length < 2 || clauses.length > MOST_ITEMS) return null;
  if (!speaksOfReminder(folded.slice(last.start))) return null;
  const chart = readChart(folded, language, folded);
  const days = daysBehind(whole, last) ?? daysAhead(chart, whole, first);
  if (!days) return null;
  if (days.start === first.start) first.start = days.end;
  const [ahead, behind] = days.start < last.start ? [last.start, last.start] : [days.start, days.end];
  const asked = [original(text, last.start, ahead), original(text, behind, last.end)]
    .join(" ")
    .replace(each, " ")
    .trim();
  if (/\p{L}/u.test(reminderIn(fold(asked).folded) ?? "no")) return null;
  const items = clauses.map((clause) => itemOf(chart, clause, language));
  const when = original(text, days.start, days.end);
  const isAhead = language.code === "zh" || remindsFirst(fold(asked).folded);
  const gap = chart.isSpaced || language.code === "ko" ? " " : "";
  const jobs = items.flatMap((item) => {
    if (item === null) return [];
    const [time, thing] = [item.time, item.thing].map(({ start, end }) => original(text, start, end));
    const words = isAhead ? [asked, thing] : [thing, asked];
    const one = fold([when, time, words.join(gap)].join(" "));
    return [readJob(one, { start: 0, end: one.folded.length }, language, context)];
  });
  const isWhole = jobs.length === clauses.length && jobs.every(({ compiled }) => compiled?.kind === "compiled");
  return isWhole ? jobs.map((job) => ({ ...job, doubt: job.doubt + DOUBT })) : null;
}

/** The only days of the text, in its last clause. */
function daysBehind({ phrases }: Job, last: Piece): Piece | null {
  const [days, ...more] = phrases.filter(isDays);
  return days && more.length === 0 && days.start >= last.start ? days : null;
}

/** The days that the first clause opens with, before its time. */
function daysAhead(chart: Chart, { phrases }: Job, { start, end }: Piece): Piece | null {
  const saying = phrases.filter((span) => span.slots.some(repeats));
  const times = chart.all("TIMES").filter((one) => one.start > start && one.end <= end);
  const from = Math.min(...times.map((one) => one.start));
  return saying.length === 1 && saying[0]?.start === start && times.length > 0 ? { start, end: from } : null;
}

const isDays = (span: Span): boolean => saysWhen(span) && !saysTime(span) && span.slots.some(repeats);

function clausesOf(folded: string): Piece[] {
  const marks = matchesOf(folded, comma);
  return [0, ...marks.map(({ 0: mark, index }) => index + mark.length)].map((start, at) => ({
    start,
    end: marks[at]?.index ?? folded.length,
  }));
}

/** "…, 7시 출발 [각각 알려줘]": what is asked of each thing behind the last of them. */
function withRequestApart(clauses: readonly Piece[], folded: string): Piece[] {
  const last = clauses.at(-1);
  const [found] = last ? matchesOf(folded.slice(last.start), each) : [];
  const at = last && found ? last.start + found.index : -1;
  if (!last || at < 0 || !opensTimed.test(folded.slice(last.start, at))) return [...clauses];
  return [...clauses.slice(0, -1), { start: last.start, end: at }, { start: at, end: last.end }];
}

/** A time and a thing, as far as signs tell. */
const opensTimed = /^(?:\p{L}{1,3}\s?)?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:[:点时時시])/u;

/** A time, and the few words behind it that are no request. */
function itemOf(chart: Chart, { start, end }: Piece, language: Language): { time: Piece; thing: Piece } | null {
  const from = chart.from("AT", start).map((at) => chart.skip(at.end));
  const ends = [start, ...from].flatMap((at) => chart.from("TIMES", at)).map((one) => one.end);
  const until = Math.max(...ends, -1);
  const words = chart.text.slice(until, end);
  if (until < 0 || until >= end || words.length > LONGEST_THING) return null;
  const isThing = /^[\s\p{L}]*\p{L}{2}[\s\p{L}]*$/u.test(words) && reminderIn(words) === null;
  return isThing && !language.connector.test(words)
    ? { time: { start, end: until }, thing: { start: chart.skip(until), end } }
    : null;
}
