import type { Span } from "../core/slots";
import { matchesOf } from "./matches";
import { isWithinDay, says, saysDays } from "./slot-tests";

/** How far the new words may stand behind the "no". */
const REACH = 3;

const isLeftOut = ({ slots }: Span): boolean => slots.every(({ kind }) => kind === "excludeTimes");
const isExclusion = ({ slots }: Span): boolean => slots.some(({ kind }) => kind.startsWith("exclude"));

/** "tomorrow at 10 no, the day after at 11": the "no" takes the hour back; only steps have hours to leave out. */
export function withoutHoursTakenBack(phrases: Span[], text: string, correction: RegExp): Span[] {
  if (!phrases.some(isLeftOut) || says(phrases, isWithinDay)) return phrases;
  const ends = matchesOf(text, correction).map(({ 0: words, index }) => [index, index + words.length] as const);
  return phrases.filter((span) => {
    const mark = ends.find(([from, to]) => span.end > from + 1 && span.end <= to);
    // "at 8 and 12, not 12, 13": what is denied stands in the words of the correction.
    if (!mark || !isLeftOut(span) || span.start >= mark[0]) return true;
    return !phrases.some(
      (next) =>
        next.start >= mark[1] - 1 && next.start <= mark[1] + REACH && next.start >= span.end && !isExclusion(next),
    );
  });
}

/** The weekday of a phrase that names a single day, as far as its words say it; null for others. */
function onlyDay({ slots }: Span): { weekday?: number } | null {
  const [day, ...more] = slots.filter(saysDays);
  if (more.length > 0) return null;
  if (day?.kind === "relative" && day.unit === "day") return {};
  return day?.kind === "weekdays" && day.weekdays.length === 1 ? { weekday: day.weekdays[0] ?? 0 } : null;
}

const isOnlyDays = ({ slots }: Span): boolean =>
  slots.every((slot) => slot.kind === "exclude" && slot.weekdays.length === 1 && slot.within === undefined);

/** "from the 1st of December, no the 2nd": a place in the month behind the start or the end of something. */
const isOnePlace = ({ slots }: Span): boolean =>
  slots.every((slot) => slot.kind === "exclude" && slot.monthDays.length === 1 && slot.weekdays.length === 0);
const endsInBound = (phrases: readonly Span[], place: number): boolean =>
  phrases.some(({ end, slots }) => end <= place && end > place - 4 && slots.every(({ kind }) => kind === "bound"));

/** "on Thursday, no Friday": behind one day that is another the "no" takes it back; there is nothing to leave out of it. */
export function withoutDaysTakenBack(phrases: Span[], text: string, correction: RegExp): Span[] {
  const left = phrases.filter((span) => isOnlyDays(span) || isOnePlace(span));
  if (left.length === 0) return phrases;
  const marks = matchesOf(text, correction).map(({ 0: words, index }) => [index, index + words.length] as const);
  return phrases.filter((span) => {
    if (!left.includes(span)) return true;
    const mark = marks.find(([from, to]) => span.start >= from && span.start < to && to < span.end);
    if (!mark) return true;
    if (isOnePlace(span)) return !endsInBound(phrases, mark[0] + 1);
    const earlier = phrases.filter(({ end, slots }) => end <= mark[0] + 1 && slots.some(saysDays));
    const days = earlier.map(onlyDay);
    const gone = span.slots.flatMap((slot) => (slot.kind === "exclude" ? slot.weekdays : []));
    const isOther = ({ weekday }: { weekday?: number }): boolean => weekday === undefined || !gone.includes(weekday);
    return !days[0] || !days.every((day) => day && day.weekday === days[0]?.weekday && isOther(day));
  });
}
