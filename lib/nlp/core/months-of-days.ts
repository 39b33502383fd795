import { type DaySlot, isDaySlot, type Slot } from "./slots";

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const ALL_DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** "January to March on Mondays at 9, April to June on Tuesdays at 9": each time with the days and the months before it. */
export function monthsOfDays(before: Slot[]): Slot[] {
  const given = daysOfOneMonth(before);
  const slots = wholeMonths(given);
  const segments = pairsWithTime(segmentsOf(slots.filter(isPlan)));
  const named = segments.map((segment) => segment.flatMap((slot) => (slot.kind === "months" ? [slot.months] : [])));
  const isPaired = segments.length > 1 && named.every(({ length }) => length === 1) && segments.every(hasDays);
  if (!isPaired || new Set(named.map(String)).size !== segments.length) return given;
  const others = slots.filter((slot) => !isPlan(slot));
  return [...segments.flatMap((segment, index) => inMonths(segment, named[index]?.[0] ?? [])), ...others];
}

/** "every month on the 30th at 9, in February on the 28th": the day of the months that are named, and that of the others. */
function daysOfOneMonth(slots: Slot[]): Slot[] {
  const at = slots.findIndex(({ kind }) => kind === "months");
  const [named, own, ...more] = slots.slice(at);
  const first = slots[0];
  const isPair =
    named?.kind === "months" && isMonthDay(own) && isMonthDay(first) && String(own.days) !== String(first.days);
  if (!isPair || slots.slice(1, at).some(isDaySlot) || more.some((slot) => isDaySlot(slot) || slot.kind === "months"))
    return slots;
  const others = ALL_MONTHS.filter((month) => !named.months.includes(month));
  return [
    { ...first, months: others },
    ...slots.slice(1, at),
    { ...own, recurring: true, months: named.months },
    ...more,
  ];
}

const isMonthDay = (slot: Slot | undefined): slot is Extract<DaySlot, { kind: "monthDays" }> =>
  slot?.kind === "monthDays" && !slot.months && !slot.weekdays;

/** "every Monday [in July at 8] and every Friday in August at 9": the months of the weekdays before them, not every day of them. */
function wholeMonths(slots: Slot[]): Slot[] {
  return slots.map((slot, index): Slot => {
    const isWhole = slot.kind === "monthDays" && slot.months && !slot.weekdays && slot.days.length === ALL_DAYS.length;
    return isWhole && slots[index - 1]?.kind === "weekdays" ? { kind: "months", months: slot.months ?? [] } : slot;
  });
}

/** "every Tuesday in December and every Thursday in January at 19": each days with their months, and the time of both. */
function pairsWithTime(segments: Slot[][]): Slot[][] {
  const [only, ...more] = segments;
  const order = (only ?? []).map((slot) => (slot.kind === "times" ? "t" : slot.kind === "months" ? "m" : "d")).join("");
  if (!only || more.length > 0 || !/^(?:(?:dm){2,}|(?:md){2,})t+$/.test(order)) return segments;
  const times = only.filter(({ kind }) => kind === "times");
  const days = only.filter(({ kind }) => kind !== "times");
  return days.flatMap((slot, index) => (index % 2 === 0 ? [[slot, days[index + 1] as Slot, ...times]] : []));
}

const isDays = (slot: Slot): boolean => slot.kind === "weekdays" || slot.kind === "everyDay";
const isPlan = (slot: Slot): boolean => isDays(slot) || slot.kind === "months" || slot.kind === "times";
const hasDays = (segment: readonly Slot[]): boolean => segment.some(isDays);

/** Each ends with its times. */
function segmentsOf(slots: readonly Slot[]): Slot[][] {
  const segments: Slot[][] = [];
  for (const [index, slot] of slots.entries()) {
    const opens = index === 0 || (slots[index - 1]?.kind === "times" && slot.kind !== "times");
    if (opens) segments.push([]);
    segments.at(-1)?.push(slot);
  }
  return segments;
}

function inMonths(segment: readonly Slot[], months: number[]): Slot[] {
  return segment.flatMap((slot): Slot[] => {
    if (slot.kind === "months") return [];
    const day: DaySlot = { kind: "monthDays", days: ALL_DAYS, recurring: true, months };
    if (slot.kind === "everyDay") return [day];
    return slot.kind === "weekdays" ? [{ ...day, weekdays: slot.weekdays }] : [slot];
  });
}
