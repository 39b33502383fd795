import type { Language } from "../core/language";
import type { Span } from "../core/slots";

const isNow = ({ slots }: Span): boolean => slots.length > 0 && slots.every(({ kind }) => kind === "now");

const marks = ",;:.!?()";

/** "no more surf reports, I live in the Alps [now]": the now of a clause that tells something is none to run at. */
export function withoutToldNow(phrases: Span[], text: string, { isHabit }: Language): Span[] {
  const nows = phrases.filter(isNow).sort((a, b) => a.start - b.start);
  if (!isHabit || nows.length === 0) return phrases;
  const others = phrases.filter((span) => !isNow(span));
  const told = new Set<Span>();
  /** Where the clause of the now before begins, how far marks were looked for, and whether that clause tells something. */
  let start = 0;
  let scanned = 0;
  let isTold: boolean | null = null;
  for (const now of nows) {
    for (; scanned < now.start; scanned += 1) {
      if (!marks.includes(text.charAt(scanned))) continue;
      start = scanned + 1;
      isTold = null;
    }
    isTold ??= tellsSomething(text, start, now, others, isHabit);
    if (isTold) told.add(now);
  }
  return told.size === 0 ? phrases : phrases.filter((span) => !told.has(span));
}

function tellsSomething(
  text: string,
  start: number,
  now: Span,
  others: readonly Span[],
  isHabit: (clause: string) => boolean,
): boolean {
  const length = text.slice(now.end).search(/[,;:.!?()]/);
  const end = length < 0 ? text.length : now.end + length;
  const isWhole = start === 0 && end >= text.trimEnd().length - 1;
  // "no wait, that was last season, now it is Mondays at 19"
  if (isWhole || others.some((other) => other.start >= start && other.end <= end)) return false;
  return isHabit(`${text.slice(start, now.start)}${text.slice(now.end, end)}`.trim().replace(/\s+/g, " "));
}
