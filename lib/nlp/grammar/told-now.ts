import type { Language } from "../core/language";
import type { Span } from "../core/slots";

const isNow = ({ slots }: Span): boolean => slots.length > 0 && slots.every(({ kind }) => kind === "now");

/** "no more surf reports, I live in the Alps [now]": the now of a clause that tells something is none to run at. */
export function withoutToldNow(phrases: Span[], text: string, { isHabit }: Language): Span[] {
  if (!isHabit || !phrases.some(isNow)) return phrases;
  return phrases.filter((span) => {
    if (!isNow(span)) return true;
    const start = text.slice(0, span.start).search(/[^,;:.!?()]*$/);
    const length = text.slice(span.end).search(/[,;:.!?()]/);
    const end = length < 0 ? text.length : span.end + length;
    const isWhole = start === 0 && end >= text.trimEnd().length - 1;
    // "no wait, that was last season, now it is Mondays at 19"
    const saysMore = phrases.some((other) => !isNow(other) && other.start >= start && other.end <= end);
    return (
      isWhole ||
      saysMore ||
      !isHabit(`${text.slice(start, span.start)}${text.slice(span.end, end)}`.trim().replace(/\s+/g, " "))
    );
  });
}
