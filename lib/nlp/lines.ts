import { localOfInstant } from "@/lib/scheduling";
import { cronSchedule } from "./core/draft";
import type { Language } from "./core/language";
import { type Folded, fold } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";
import { repeats } from "./grammar/slot-tests";
import { original } from "./left-over";
import { type Job, type Part, readJob } from "./read-text";
import { saysTime, saysWhen } from "./timetable";
import type { ParseContext } from "./types";

const MOST_LINES = 12;
const bullet = /^\s*(?:[-*\u2022]|\(?\d{1,2}[.)])?\s*/;

/**
 * "Mon-Fri 06:30 - weather⏎Sat 15:00 - timesheet": each line opens with its days and time, or with its time below a line
 * of days ("Weekdays:"). Null where the text is no such list.
 */
export function jobsOfLines(text: Folded, whole: Job, language: Language, context: ParseContext): Job[] | null {
  const [first, ...others] =
    numberedItems(text, whole, language) ?? withoutOpening(linesOf(text), text, whole, language);
  if (!first || others.length === 0 || others.length >= MOST_LINES) return null;
  const days = isHeading(first, text.folded, whole)
    ? original(text, first.start, first.end).replace(/\P{L}+$/u, "")
    : "";
  const lines = days === "" ? [first, ...others] : others;
  if (lines.length < 2) return null;
  const jobs = lines.map((line) => {
    const item = fold(`${days} ${original(text, line.start, line.end)}`.trim());
    const part = { start: 0, end: item.folded.length };
    return readJob(item, part, language, context, { days: [], repeats: true, times: [] });
  });
  if (jobs.every(isItem)) return jobs;
  return opensNumbers.test(text.folded) && jobs.every(opensWithTime)
    ? jobs.map((job) => askedDays(job, language))
    : null;
}

const numbered = /(?<![^\s])\(?(\d{1,2})[.)]\s/g;
const opensNumbers = /(?:^|\s)\(?1[.)]\s/;

/** "1) 8:00 mail backups 2) 12:30 web uptime": the items of a list on one line, behind words that only open it. */
function numberedItems({ folded }: Folded, whole: Job, language: Language): Part[] | null {
  const marks: { start: number; end: number }[] = [];
  for (const { index, 0: mark, 1: number } of matchesOf(folded, numbered))
    if (Number(number) === marks.length + 1) marks.push({ start: index, end: index + mark.length });
  const [first] = marks;
  if (!first || marks.length < 2) return null;
  const items = marks.map(({ end }, index) => ({ start: end, end: itemEnd(folded, end, marks[index + 1]?.start) }));
  const opening = { start: 0, end: first.start };
  if (first.start > 0 && isHeading(opening, folded, whole)) return [opening, ...items];
  return opensList(opening, folded, whole, language) ? items : null;
}

/** Without the mark or the word before the next number: "…, 2)", "… and 3)". */
function itemEnd(folded: string, start: number, end = folded.length): number {
  return start + folded.slice(start, end).replace(/[\s,;]+(?:(?:and|und|y|et|e|en|i|и|ve)\s)?$/u, "").length;
}

/** "Please:": words without a schedule that ask for nothing but what is behind them. */
function opensList({ start, end }: Part, folded: string, { phrases }: Job, { isTask }: Language): boolean {
  const words = folded.slice(start, end).trim();
  if (words === "") return true;
  return /^[^\d:.!?]{1,40}:$/u.test(words) && !isTask(words) && phrases.every((span) => span.start >= end);
}

function withoutOpening(lines: Part[], { folded }: Folded, whole: Job, language: Language): Part[] {
  const [first, ...others] = lines;
  return first && opensList(first, folded, whole, language) ? others : lines;
}

/** Items of a list say each on which days; one that does not may be daily or of one day. */
function askedDays(job: Job, { phrasebook }: Language): Job {
  if (job.spans.some(saysWhen) || job.compiled?.kind !== "compiled") return job;
  const { schedule } = job.compiled;
  const local =
    schedule.runAt === null ? null : new Date(localOfInstant(schedule.timezone, Date.parse(schedule.runAt)));
  const time = local && `${local.getUTCMinutes()} ${local.getUTCHours()}`;
  const days =
    time === null ? [] : ["*", "1-5"].map((on) => cronSchedule(schedule.timezone, [`${time} * * ${on}`]).schedule);
  const bench = { ...job.bench, question: phrasebook.askWhen, options: [], suggestions: [...days, schedule] };
  return { ...job, doubt: job.doubt + UNSURE_DAYS, bench };
}

const UNSURE_DAYS = 0.25;
const DOUBT = 0.1;

/** "gym mon wed fri 6am, yoga tue thu 7am": each clause has its days, its time and a few words of what is done. */
export function jobsOfClauses(text: Folded, whole: Job, language: Language, context: ParseContext): Job[] | null {
  const clauses = clausesOf(text.folded, whole);
  if (clauses.length < 2 || clauses.length > MOST_LINES) return null;
  const jobs = clauses.map((clause) =>
    readJob(text, clause, language, context, { days: [], repeats: true, times: [] }),
  );
  const places = jobs.map((job, index) => placeOfThing(job, text.folded, clauses[index], language));
  if (places[0] === null || places.some((place) => place !== places[0]) || !jobs.every(isTimed)) return null;
  const doubt = whole.phrases.some(({ slots }) => slots.some(repeats)) ? 0 : DOUBT;
  return jobs.map((job) => ({ ...job, doubt: job.doubt + doubt }));
}

const colon = /^\s?:/;
const thing = /^\s?[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3}:?\s?$/u;

/** Whether what is done stands before the days and the time, or behind them; null where it is no name of a thing. */
function placeOfThing({ spans }: Job, folded: string, clause: Part | undefined, language: Language): string | null {
  const words = folded.slice(clause?.start, clause?.end);
  const before = words.slice(0, Math.min(...spans.map(({ start }) => start)));
  const behind = words.slice(Math.max(...spans.map(({ end }) => end))).replace(/[.!]\s?$/, "");
  const said = before.trim() === "" ? behind : before;
  const [first = "", ...others] = said.match(/\p{L}+/gu) ?? [];
  const isKnown = (word: string): boolean => language.lexicon.known.has(word) && !language.isVerb(word);
  const isOther = language.connector.test(` ${first} `) || (language.also?.test(said) ?? false) || isKnown(first);
  if (before.trim() !== "" && behind.trim() !== "") return null;
  if (before.trim() === "" && colon.test(said)) return thing.test(said.replace(colon, "")) ? "behind" : null;
  if (!thing.test(said) || isOther || language.subordinate.test(said) || opensMore.has(first)) return null;
  return [first, ...others].every(isKnown) ? null : before.trim() === "" ? "behind" : "before";
}

/** "plus an extra run Sat 13:00", "then afternoons at 3" */
const opensMore = new Set(
  "plus then and but also actually dann plus dazu aber puis mais luego pero poi ma depois mas dan maar".split(" "),
);

/** The parts of a text between marks, each with a time: "gym mon, wed 6am" is one. */
function clausesOf(folded: string, { phrases }: Job): Part[] {
  const clauses: Part[] = [];
  let start = 0;
  for (const { index, 0: mark } of [...folded.matchAll(/[,;.]\s/g), { index: folded.length, 0: "" }]) {
    if (!phrases.some((span) => saysTime(span) && span.start >= start && span.end <= index)) continue;
    clauses.push({ start, end: index });
    start = index + mark.length;
  }
  return start < folded.length ? [] : clauses;
}

/** The lines that are not empty, behind their bullets. */
function linesOf({ folded, clean, positions }: Folded): Part[] {
  const isBreak = (at: number): boolean => /\n/.test(clean.slice(positions[at], positions[at + 1]));
  const breaks = [...folded.matchAll(/\s/g)].map(({ index }) => index).filter(isBreak);
  return [-1, ...breaks].flatMap((before, index) => {
    const line = { start: before + 1, end: breaks[index] ?? folded.length };
    const start = line.start + (bullet.exec(folded.slice(line.start, line.end))?.[0].length ?? 0);
    return start < line.end ? [{ start, end: line.end }] : [];
  });
}

/** "Every weekday:": nothing but days. */
function isHeading(line: Part, folded: string, { phrases }: Job): boolean {
  const [span, ...more] = phrases.filter(({ start }) => start < line.end);
  if (!span || more.length > 0 || span.start !== line.start || !saysWhen(span) || saysTime(span)) return false;
  return !/[\p{L}\d]/u.test(folded.slice(span.end, line.end));
}

const hasTask = ({ spans, compiled, task }: Job): boolean =>
  compiled?.kind === "compiled" && spans.some(saysTime) && /\p{L}{2}|\p{Script=Han}/u.test(task);

const isTimed = (job: Job): boolean => hasTask(job) && job.spans.some(saysWhen);

const opensWithTime = (job: Job): boolean => hasTask(job) && job.spans.some(({ start }) => start === 0);

const isItem = (job: Job): boolean => isTimed(job) && opensWithTime(job);
