import { formatTime } from "./core/calendar";
import type { Language } from "./core/language";
import type { Piece } from "./doubts";
import type { Chart } from "./grammar/chart";
import { type Folded, fold } from "./grammar/fold";
import { readChart } from "./grammar/read-chart";
import { repeats } from "./grammar/slot-tests";
import { opensCorrection } from "./job-starts";
import { original } from "./left-over";
import { type Job, readJob } from "./read-text";
import { saysTime, saysWhen } from "./timetable";
import type { ParseContext } from "./types";

const MOST_ITEMS = 8;
const MOST_WORDS = 6;
const DOUBT = 0.05;

/**
 * "every weekday: 8am inbox summary, 1pm calendar check", "the news at 7 and the traffic at 7:30 on weekdays": things
 * with a time each, and days that are of all of them. Null where the text is no such list.
 */
export function timedItems(text: Folded, whole: Job, language: Language, context: ParseContext): Job[] | null {
  const { folded } = text;
  const days = whole.phrases.filter(saysWhen);
  const isPlain = whole.phrases.every((span) => saysWhen(span) || span.slots.every(({ kind }) => kind === "times"));
  const [first, last] = [days[0], days.at(-1)];
  if (!isPlain || !first || !last || days.some(saysTime) || !days.some(({ slots }) => slots.some(repeats))) return null;
  if (!language.connector.test(folded.slice(first.end, last.start)) && first !== last) return null;
  const chart = readChart(folded, language, folded);
  const clocks = clocksOf(chart);
  if (!chart.isSpaced || clocks.length < 2 || clocks.length > MOST_ITEMS) return null;
  const isAhead = last.end <= (clocks[0]?.start ?? 0);
  const isBehind = first.start >= (clocks.at(-1)?.end ?? 0);
  if (!isAhead && !isBehind) return null;
  const body = isAhead ? { start: last.end, end: folded.length } : { start: 0, end: first.start };
  if (isAhead && /[\p{L}\d]/u.test(folded.slice(0, first.start))) return null;
  if (isBehind && /[\p{L}\d]/u.test(folded.slice(last.end).replace(language.connector, ""))) return null;
  const things = thingsOf(folded, clocks, body, language);
  if (things === null || things.some((thing) => opensCorrection(folded, thing.start, language))) return null;
  const when = original(text, first.start, last.end);
  const said = inOrder(clocks);
  const jobs = things.map(({ start, end }, index) => {
    const clock = clocks[index] ?? { start: 0, end: 0 };
    const time = said[index] ?? original(text, clock.start, clock.end);
    const item = fold(`${when} ${time}: ${original(text, start, end)}`);
    return readJob(item, { start: 0, end: item.folded.length }, language, context);
  });
  const [lead] = jobs;
  if (!lead || jobs.some((job) => job.compiled?.kind !== "compiled" || job.task.trim() === "")) return null;
  // "the news at 7 and the traffic at 7:30": what is done with the first thing is done with the others.
  const isLed = (things[0]?.start ?? 0) < (clocks[0]?.start ?? 0);
  return jobs.map((job, index) => {
    const said = job.task.replace(/^[\s:]+/, "");
    const task = (isLed && index > 0 ? language.inherit(lead.task, said) : null) ?? said;
    return { ...job, doubt: job.doubt + DOUBT, task };
  });
}

/** "at noon …, at 3 …, at 6 …": an hour behind a later one is of the afternoon, and its time is said anew; null where it stays. */
function inOrder(clocks: readonly Clock[]): (string | null)[] {
  let before = 0;
  return clocks.map(({ minutes, isBare }) => {
    const isLater = isBare && minutes <= before && minutes + NOON > before;
    before = minutes + (isLater ? NOON : 0);
    return isLater ? formatTime(before) : null;
  });
}

const NOON = 720;

interface Clock extends Piece {
  /** Of its last time. */
  minutes: number;
  isBare: boolean;
}

/** Times that say that they are such, each with its "at". */
function clocksOf(chart: Chart): Clock[] {
  const found: Clock[] = [];
  for (const { start, end, value } of [...chart.all("TIMES")].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = chart.all("AT").find((edge) => chart.skip(edge.end) === start);
    if (start < (found.at(-1)?.end ?? 0) || !(at || value.some(({ clear }) => clear))) continue;
    const last = value.at(-1);
    const isBare = value.length === 1 && (last?.bare ?? last?.open ?? false);
    found.push({ start: at?.start ?? start, end, minutes: last?.minutes ?? 0, isBare });
  }
  return found;
}

/** What stands behind each time, or before each; null where anything else does, or nothing. */
function thingsOf(folded: string, clocks: readonly Piece[], body: Piece, language: Language): Piece[] | null {
  const gaps = [body.start, ...clocks.map(({ end }) => end)].map((start, index) => ({
    start,
    end: clocks[index]?.start ?? body.end,
  }));
  const isFirst = !/[\p{L}\d]/u.test(folded.slice(gaps[0]?.start, gaps[0]?.end));
  const isLast = !/[\p{L}\d]/u.test(folded.slice(gaps.at(-1)?.start, gaps.at(-1)?.end));
  if (isFirst === isLast) return null;
  const things = isFirst ? gaps.slice(1) : gaps.slice(0, -1);
  const trimmed = things.map((piece, index) => {
    const words = folded.slice(piece.start, piece.end);
    const isEdge = isFirst ? index === things.length - 1 : index === 0;
    const isParted = (isFirst ? /[,;]\s$/ : /^\s?[,;]\s/).test(words) || joins(words, isFirst, language);
    return isEdge || isParted ? bare(folded, piece, language) : null;
  });
  const isThing = (piece: Piece | null, index: number): piece is Piece => {
    if (piece === null) return false;
    const words = folded.slice(piece.start, piece.end);
    const count = words.split(/\s/).length;
    return (
      /\p{L}{2}/u.test(words) &&
      !/[.;:!?()]/.test(words) &&
      !language.connector.test(words) &&
      (count <= MOST_WORDS || (!isFirst && index === 0))
    );
  };
  return trimmed.every(isThing) ? trimmed : null;
}

/** Whether an "and" ends the words, or opens them. */
function joins(words: string, isLast: boolean, language: Language): boolean {
  const word = (isLast ? /\s(\S+)\s$/ : /^\s(\S+)\s/).exec(words)?.[1];
  return word !== undefined && language.joint.test(` ${word} `);
}

/** A thing without the marks and the "and" around it. */
function bare(folded: string, { start, end }: Piece, language: Language): Piece {
  let [from, to] = [start, end];
  const trim = (): void => {
    from += /^[\s,;:\u2013\u2014-]*/.exec(folded.slice(from, to))?.[0].length ?? 0;
    to -= /[\s,;]*$/.exec(folded.slice(from, to))?.[0].length ?? 0;
  };
  trim();
  const words = folded.slice(from, to).split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (from > start && language.joint.test(` ${first} `)) from += first.length;
  if (to < end && words.length > 1 && language.joint.test(` ${last} `)) to -= last.length;
  trim();
  return { start: from, end: to };
}
