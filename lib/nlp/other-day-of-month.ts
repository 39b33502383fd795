import type { Slot, Span } from "./core/slots";

const but = /(?<!\p{L})(?:but|aber|jedoch|maar|mais|ma|pero|mas|ale|но)\s(?:\p{L}+\s){0,2}$/u;

type Day = { months: number[]; days: number[] | null };

/** A month that is said apart, with its day where the words name it. */
function apartIn({ slots, start }: Span, text: string): Day | null {
  const [slot, ...more] = slots;
  if (!slot || more.length > 0) return null;
  if (
    slot.kind === "exclude" &&
    slot.soft &&
    slot.months.length > 0 &&
    slot.weekdays.length + slot.monthDays.length === 0
  )
    return { months: slot.months, days: null };
  if (slot.kind === "excludeDate" && slot.year === null) return { months: [slot.month], days: [slot.day] };
  const isBut = slot.kind === "yearDay" && !slot.recurring && but.test(text.slice(Math.max(0, start - 30), start));
  return isBut ? { months: [slot.month], days: slot.days } : null;
}

/** "on the 1st of each month, [but in January on the 2nd], at 9": in that month the other day. */
export function withOtherDayOfMonth(spans: Span[], text: string): Span[] {
  const main = spans.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "monthDays" && slot.recurring && !slot.months ? slot.days : [])),
  );
  const at = main.length === 0 ? -1 : spans.findIndex((span) => apartIn(span, text) !== null);
  const span = spans[at];
  const apart = span && apartIn(span, text);
  if (!apart) return spans;
  const next = spans[at + 1];
  const own = next?.slots.find((slot) => slot.kind === "monthDays" && !slot.recurring);
  const days = apart.days ?? (own?.kind === "monthDays" ? own.days : []);
  // "… but not on 15 January": one of the days that were said is left out.
  if (days.length === 0 || days.some((day) => main.includes(day))) return spans;
  const slots: Slot[] = [{ kind: "months", months: apart.months }];
  if (apart.days) slots.push({ kind: "monthDays", days, recurring: false });
  return spans.with(at, { ...span, slots, strength: "strong" });
}
