import type { DaySlot, Slot, Span } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { type Group, type Parts, timesOf } from "./parts";

/** Nothing but short words such as "at". */
const next = /^(?:[\s,;]|(?<!\p{L})\p{L}{1,4}(?!\p{L}))*$/u;
/** Where words are not set apart, their endings. */
const last = /^(?:[\s.!。！]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])*$/u;

/** Whether "only" belongs to a time: it stands right before one, or behind one at the end. */
export function isOnlyOfTimes(folded: string, only: RegExp, spans: readonly Span[], chart: Chart): boolean {
  if (!spans.some(({ slots }) => slots.some(({ kind }) => kind === "times"))) return false;
  const isTimed = (start: number, end: number): boolean =>
    spans.some((span) => start >= span.start && end <= span.end && span.slots.some(({ kind }) => kind === "times"));
  const clocks = [...chart.all("CLOCK"), ...chart.all("NUM")].filter(({ start, end }) => isTimed(start, end));
  const weekdays = chart.all("WEEKDAY");
  const isNext = (from: number, to: number): boolean =>
    from <= to && next.test(folded.slice(from, to)) && !weekdays.some(({ start, end }) => start >= from && end <= to);
  return [...folded.matchAll(only)].some(({ index, 0: found }) => {
    const behind = index + found.length;
    const isBefore = clocks.some(({ start }) => isNext(behind, start));
    return isBefore || (last.test(folded.slice(behind)) && clocks.some(({ end }) => isNext(end, index)));
  });
}

/**
 * "Thursday only 7:45" of what comes on Tuesdays and Thursdays at 7:15 and 7:45: these days lose their other times, and
 * the others stay as they are. Null where the time is new to them, or all days are meant.
 */
export function withFewerTimes(parts: Parts, days: readonly DaySlot[], clock: readonly Slot[]): Parts | null {
  const wanted = weekdaysOf(days);
  const said = timesOf([{ days: [], clock: [...clock] }]);
  if (!wanted || said.length === 0) return null;
  const found: number[] = [];
  const groups = parts.groups.flatMap((group): Group[] => {
    const own = weekdaysOf(group.days);
    const meant = own?.filter((day) => wanted.includes(day)) ?? [];
    if (!own || meant.length === 0) return [group];
    const kept = timesOf([group]).filter((time) => said.some((one) => (one.minutes - time.minutes) % 720 === 0));
    if (kept.length < said.length || kept.length === timesOf([group]).length) return [group];
    found.push(...meant);
    const others = own.filter((day) => !wanted.includes(day));
    const less: Group = { days: [weekly(meant)], clock: [{ kind: "times", times: kept }] };
    return others.length > 0 ? [{ ...group, days: [weekly(others)] }, less] : [less];
  });
  return wanted.every((day) => found.includes(day)) ? { ...parts, groups } : null;
}

const everyWeekday = [0, 1, 2, 3, 4, 5, 6];
export const weekly = (weekdays: number[]): DaySlot => ({ kind: "weekdays", weekdays, recurring: true });

export function weekdaysOf(days: readonly DaySlot[]): number[] | null {
  const all = days.map((day) => {
    if (day.kind === "everyDay") return everyWeekday;
    if (day.kind === "relative" && day.weekday !== undefined) return [day.weekday];
    return day.kind === "weekdays" ? day.weekdays : null;
  });
  return all.length === 0 || all.includes(null) ? null : [...new Set(all.flatMap((one) => one ?? []))];
}
