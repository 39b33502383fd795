import type { Language } from "./core/language";
import { type Folded, fold } from "./grammar/fold";
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
  const [first, ...others] = linesOf(text);
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
  return jobs.every(isItem) ? jobs : null;
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

function isItem({ spans, compiled, task }: Job): boolean {
  const opens = spans.some(({ start }) => start === 0) && spans.some(saysTime) && spans.some(saysWhen);
  return opens && compiled?.kind === "compiled" && /\p{L}{2}|\p{Script=Han}/u.test(task);
}
