import type { Language } from "../core/language";
import { type ClockTime, isDaySlot, type Slot, type Span } from "../core/slots";
import { roleOf } from "./roles";

const isTime = (slot: Slot): boolean => roleOf(slot) === "time";

/** "starting December 1st, I mean December 2nd": a day right behind a bound is the day of the bound. */
export function asBound(span: Span, before: Span | undefined, text: string, start: number): Span {
  const bound = before?.slots.length === 1 && before.slots[0]?.kind === "bound" ? before.slots[0].bound : null;
  const [day] = span.slots;
  if (!before || !bound || bound.kind === "duration" || !day || !isDaySlot(day) || span.slots.length > 1) return span;
  if (!/^[\s,(\u2013\u2014-]*$/.test(text.slice(before.end, start))) return span;
  return { ...span, slots: [{ kind: "bound", bound: { ...bound, day } }] };
}

/** "Mon and Wed … scratch Wed, Thursday instead": of a list only what is denied goes. */
export function withRest(span: Span, replaced: readonly Span[], denied: readonly Span[]): Span {
  return withOtherTimes(withOtherDays(span, replaced, denied), replaced, denied);
}

function withOtherDays(span: Span, replaced: readonly Span[], denied: readonly Span[]): Span {
  const gone = weekdaysOf(denied);
  const rest = weekdaysOf(replaced).filter((day) => !gone.includes(day));
  if (gone.length === 0 || rest.length === 0 || rest.length === weekdaysOf(replaced).length) return span;
  const slots = span.slots.map((slot) =>
    slot.kind === "weekdays" ? { ...slot, weekdays: [...new Set([...rest, ...slot.weekdays])] } : slot,
  );
  return { ...span, slots };
}

/** "at 8, 12 and 18 …, no, not 12 but 13" */
function withOtherTimes(span: Span, replaced: readonly Span[], denied: readonly Span[]): Span {
  const gone = timesOf(denied).map(({ minutes }) => minutes);
  const said = timesOf(replaced);
  const rest = said.filter(({ minutes }) => !gone.includes(minutes));
  if (gone.length === 0 || rest.length === 0 || rest.length === said.length) return span;
  const slots = span.slots.map((slot) =>
    slot.kind === "times" ? { ...slot, times: [...rest, ...slot.times].sort((a, b) => a.minutes - b.minutes) } : slot,
  );
  return { ...span, slots };
}

/** Whether these name some of the days that were named before, and a time. */
export function isException(added: readonly Span[], spans: readonly Span[]): boolean {
  const fewer = weekdaysOf(added);
  const before = spans.filter((span) => span.end <= (added[0]?.start ?? 0));
  const isDaily = ({ slots }: Span): boolean =>
    slots.some((slot) => slot.kind === "everyDay" || (slot.kind === "interval" && slot.unit === "day"));
  // "at 6:20, weekends at 8 instead": where no days were named, all of them were meant.
  const isEachDay = before.some(isDaily) || !before.some(({ slots }) => slots.some(isDaySlot));
  const more = isEachDay ? [0, 1, 2, 3, 4, 5, 6] : weekdaysOf(before);
  const isTimed = (one: readonly Span[]): boolean => one.some(({ slots }) => slots.some(isTime));
  return isTimed(added) && isTimed(before) && fewer.length > 0 && fewer.length < more.length && isIn(fewer, more);
}

/** "at 9 Monday to Thursday, Friday at 10 instead": a day beside several (`least`) others, right behind them. */
export function isFurtherDay(added: readonly Span[], spans: readonly Span[], text: string, least = 2): boolean {
  const before = spans.filter((span) => span.end <= (added[0]?.start ?? 0));
  const [days, more] = [weekdaysOf(added), weekdaysOf(before)];
  const hasTimes = [added, before].every((some) => some.some(({ slots }) => slots.some(isTime)));
  if (!hasTimes) return false;
  // The list of days took the further one as well.
  const [first] = added.flatMap(({ slots }) => slots);
  if (first?.kind === "weekdays" && (first.parts?.length ?? 0) > 1) return true;
  const gap = text.slice(before.at(-1)?.end ?? 0, added[0]?.start ?? 0);
  // "at 7 on weekdays [wake me,] on Saturdays at 9 instead": behind several days their task may stand as well.
  const isBeside = (least > 1 && behindTask.test(gap)) || /^\s?[,;.]?\s(?:\p{L}{1,4}\s)?$/u.test(gap);
  return (
    isBeside &&
    more.length >= least &&
    (days.length < more.length || least === 1) &&
    days.length > 0 &&
    !days.some((day) => more.includes(day))
  );
}

const behindTask = /^\s[^,;.!?]{1,40}[,;]\s(?:\p{L}{1,4}\s)?$/u;

/** Whether these name a day of the month with a time, behind days of which it is one. */
export function isPlaceApart(added: readonly Span[], spans: readonly Span[]): boolean {
  const isPlace = ({ slots }: Span): boolean =>
    slots.some(({ kind }) => kind === "monthDays" || kind === "nthWeekday" || kind === "nthWorkday");
  const before = spans.filter((span) => span.end <= (added[0]?.start ?? 0));
  const isMany = before.some(({ slots }) =>
    slots.some((slot) => slot.kind === "everyDay" || (slot.kind === "interval" && slot.unit === "day")),
  );
  return isMany && added.some(isPlace) && added.some(({ slots }) => slots.some(isTime));
}

const isIn = (some: readonly number[], all: readonly number[]): boolean => some.every((one) => all.includes(one));

/** Days with a time that is theirs alone. */
export function apart(span: Span): Span {
  return {
    ...span,
    slots: span.slots.map((slot) => (slot.kind === "weekdays" ? { ...slot, recurring: true, only: true } : slot)),
  };
}

export const timesOf = (spans: readonly Span[]): ClockTime[] =>
  spans.flatMap(({ slots }) =>
    slots.flatMap((slot) =>
      slot.kind === "times" ? slot.times : slot.kind === "excludeTimes" && slot.to === null ? [slot.from] : [],
    ),
  );

/** The weekdays that are named, also those that are left out. */
export const weekdaysOf = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "weekdays" || slot.kind === "exclude" ? slot.weekdays : [])),
  );

/** "[every Thursday] 10:00 newsletter. Sorry! Every other Thursday": the time beside days that are replaced stays. */
export function isLeftBy(span: Span, replaced: readonly Span[], text: string, { connector }: Language): boolean {
  if (replaced.includes(span) || span.strength !== "weak") return false;
  // "stuur de planning [maandag] om 10 naar het team, nee, om 11": and so does the day right before a time.
  if (span.slots.every(isDaySlot))
    return replaced.some(
      ({ start, slots }) => slots.every(isTime) && start > span.end && text.slice(span.end, start).trim() === "",
    );
  if (!span.slots.every(isTime)) return false;
  return replaced.some(({ start, end }) =>
    end <= span.start
      ? connector.test(text.slice(end, span.start))
      : span.end <= start && connector.test(text.slice(span.end, start)),
  );
}

/** Of "nightly at 1:30, or rather 2:15" the night stays. */
export function withoutRoles(span: Span, roles: ReadonlySet<string>): Span {
  return { ...span, slots: span.slots.filter((slot) => !roles.has(roleOf(slot))) };
}

/** How far an hour is moved by a correction that does not say which half of the day it means. */
const NEAR = 180;

/** "at 5 pm, or let's say 5:30": an hour near one of the afternoon is of the afternoon as well. */
function inSameHalf(times: ClockTime[], before: readonly ClockTime[]): ClockTime[] {
  const isMoved = ({ minutes, bare, open }: ClockTime): boolean =>
    Boolean(bare || open) &&
    minutes < 720 &&
    before.some((one) => one.minutes >= 780 && Math.abs(minutes + 720 - one.minutes) <= NEAR);
  return times.map((time) => {
    if (!isMoved(time)) return time;
    const { bare, open, spoken, ...rest } = time;
    return { ...rest, minutes: time.minutes + 720 };
  });
}

/** "every Tuesday, no, Wednesday": what replaces a repeating day repeats. */
export function corrected(span: Span, replaced: readonly Span[], hours: Language["hours"]): Span {
  const repeats = replaced.some(({ slots }) => slots.some((slot) => "recurring" in slot && slot.recurring));
  const isOfMonth = replaced.some(({ slots }) => slots.some(({ kind }) => kind === "monthDays"));
  const isNth = replaced.some(({ slots }) => slots.some(({ kind }) => kind === "nthWeekday"));
  const unit = replaced.flatMap(({ slots }) => slots).find((slot) => slot.kind === "interval")?.unit;
  const slots = span.slots.map((slot): Slot => {
    if (slot.kind === "unitless")
      return isOfMonth && slot.count <= 31
        ? { kind: "monthDays", days: [slot.count], recurring: true }
        : { kind: "interval", count: slot.count, unit: unit ?? "minute" };
    // 毎月25日、あ、25日じゃなくて24日: a number of days is the day of the month that was said.
    if (isOfMonth && slot.kind === "interval" && slot.unit === "day" && span.strength === "weak" && slot.count <= 31)
      return { kind: "monthDays", days: [slot.count], recurring: repeats };
    // "the last Friday of each month, no, last Thursday"
    if (isNth && slot.kind === "past" && slot.weekday !== undefined)
      return { kind: "nthWeekday", ordinals: [-1], weekdays: [slot.weekday] };
    if (slot.kind === "times") {
      const said = timesOf(replaced);
      // "a las 6 de la tarde, perdón, a las 7": counted to twelve, wherever hours are counted to 24 otherwise.
      const near = hours === 12 ? said : said.filter(({ halved }) => halved);
      return { ...slot, times: inSameHalf(slot.times, near) };
    }
    return repeats && "recurring" in slot ? { ...slot, recurring: true } : slot;
  });
  return { ...span, slots, strength: "strong", corrects: true };
}
