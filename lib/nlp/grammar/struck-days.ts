import type { Language } from "../core/language";
import type { Slot, Span } from "../core/slots";
import { weekdaysOf } from "./corrected-spans";
import type { Correction } from "./corrections-found";
import { roleOf } from "./roles";

/** Whether a phrase ends where the words of a correction begin. */
export const isRightBefore = (span: Span, { start, end }: Correction): boolean =>
  span.end <= end && span.end > start - 3;

/** "no, not Wednesday": nothing but weekdays is left out. */
export const strikesWeekdays = ({ slots }: Span): boolean =>
  slots.every((slot) => slot.kind === "exclude" && slot.weekdays.length > 0 && slot.within === undefined);

/** Whether what is struck is said before, beside other days. */
export function strikesOf(span: Span, replaced: readonly Span[]): boolean {
  const [gone, all] = [weekdaysOf([span]), weekdaysOf(replaced)];
  return gone.every((day) => all.includes(day)) && all.some((day) => !gone.includes(day));
}

/** Without the step of "on Friday, every week": the weekdays say more. */
function daysOf(spans: readonly Span[]): Slot[] {
  const days = spans.flatMap(({ slots }) => slots.filter((slot) => roleOf(slot) === "days"));
  const isStep = (slot: Slot): boolean => slot.kind === "interval" && slot.unit === "week";
  return days.some(({ kind }) => kind === "weekdays") ? days.filter((slot) => !isStep(slot)) : days;
}

/** "montags, mittwochs und freitags": plurals in a list; the week and the weekend are no lists. */
const singly = (weekdays: readonly number[]): number[][] =>
  weekdays.length === 1 || weekdays.length > 4 || weekdays.join() === "0,6" ? [] : weekdays.map((day) => [day]);

/** Whether days that are left out are items of a list that was said before: then others take their place. */
function listsThose(left: Span, earlier: readonly Span[]): boolean {
  const items = earlier.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "weekdays" ? (slot.parts ?? singly(slot.weekdays)) : [])),
  );
  return weekdaysOf([left]).every((day) => items.some((item) => item.length === 1 && item[0] === day));
}

/** "every Saturday, no not Saturday, Sunday" leaves nothing; of every day, or of Monday to Friday, some are left. */
function leavesSome(left: Span, earlier: readonly Span[]): boolean {
  const gone = weekdaysOf([left]);
  return daysOf(earlier).some((slot) => slot.kind !== "weekdays" || slot.weekdays.some((day) => !gone.includes(day)));
}

function addsOther(next: Span, earlier: readonly Span[]): boolean {
  const days = daysOf(earlier);
  const said = days.flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : []));
  const isWeekly = days.length > 0 && days.every(({ kind }) => kind === "weekdays");
  const added = next.slots.flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : []));
  return isWeekly && added.length > 0 && added.every((day) => !said.includes(day));
}

/** "except Wednesday, sorry, Thursday": what takes the place of days that are left out is left out as well. */
function asLeftOut(span: Span): Span {
  const slots = span.slots.map((slot): Slot => (slot.kind === "weekdays" ? excluded(slot.weekdays) : slot));
  return { ...span, slots };
}

const excluded = (weekdays: number[]): Slot => ({ kind: "exclude", weekdays, months: [], monthDays: [] });

/** What a list names that may be two: days that are denied, and those meant instead. */
function deniedAndMeant({ slots: [one, other, ...more] }: Span, isDenied: boolean): number[][] {
  if (one?.kind === "exclude" && other?.kind === "exclude" && more.length === 0) return [one.weekdays, other.weekdays];
  return one?.kind === "weekdays" && !other && isDenied && one.parts?.length === 2 ? one.parts : [];
}

/** "every Friday …, sorry, not Friday, Saturday": the days behind the comma are left out of nothing, they are meant. */
export function splitStruck(text: string, cover: readonly Span[], { exclusionBefore }: Language): Span[] {
  return cover.flatMap((span, index) => {
    const [gone, meant] = deniedAndMeant(span, exclusionBefore.test(text.slice(0, span.start)));
    const at = text.slice(0, span.end).lastIndexOf(", ");
    const earlier = cover.slice(0, index);
    if (
      !gone ||
      !meant ||
      gone.length === 0 ||
      at < span.start ||
      !weekdaysOf(earlier).some((day) => gone.includes(day))
    )
      return [span];
    const next: Span = {
      ...span,
      start: at + 2,
      slots: [{ kind: "weekdays", weekdays: meant, recurring: false }],
    };
    return addsOther(next, earlier) ? [{ ...span, end: at, slots: [excluded(gone)] }, next] : [span];
  });
}

export interface Settled {
  spans: Span[];
  /** Days that are struck from a list that was said before. */
  struck: Span[];
  dropped?: { start: number; end: number }[];
}

/** What new days (`first`) mean right behind days that are left out; null where none are. */
export function settleLeftOut(
  spans: Span[],
  first: number,
  match: Correction,
  struck: readonly Span[],
): Settled | null {
  const next = spans[first];
  const left = spans.slice(0, first).findLast((span) => isRightBefore(span, match) && strikesWeekdays(span));
  if (!next || !left || struck.includes(left)) return null;
  const earlier = spans.slice(0, spans.indexOf(left));
  // "weekdays …, not Fridays, rather Saturdays": a day that was not said cannot be left out.
  if (listsThose(left, earlier) || addsOther(next, earlier)) return { spans, struck: [left] };
  if (leavesSome(left, earlier))
    return { spans: spans.map((span) => (span === next ? asLeftOut(span) : span)), struck: [...struck] };
  // "el martes no, mejor el miércoles": nothing was said that a day could be left out of.
  if (daysOf(earlier).length > 0 || !next.slots.some(({ kind }) => kind === "weekdays")) return null;
  return {
    spans: spans.filter((span) => span !== left),
    struck: [],
    dropped: [{ start: left.start, end: match.end }],
  };
}
