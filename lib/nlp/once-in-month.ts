import { type DaySlot, isDaySlot, type Slot, type Span } from "./core/slots";
import type { Chart } from "./grammar/chart";
import { repeats } from "./grammar/slot-tests";

const workdays = [1, 2, 3, 4, 5];

/** Words beside a day that make it one of each year. */
const ofEach =
  /(?<!\p{L})(?:each|every|always|year\p{L}*|annual\p{L}*|jede[rsnm]?|jeweils|immer|jahrlich|jahr\p{L}*|elke?|ieder\p{L}?|altijd|jaar\p{L}*|chaque|tou(?:s|tes)|toujours|an(?:s|nee|nuel\p{L}*)?|ogni|sempre|ann[oiu]\p{L}*|cada|siempre|todos?|todas?|ano?s?|anual\p{L}*|kazd\p{L}+|co|zawsze|rok\p{L}*|кажд\p{L}+|всегда|ежегодно|год\p{L}*|her|hep|daima|yil\p{L}*)(?!\p{L})|[每毎年年]|매년|해마다|늘|항상|いつも/u;
const marks = ["EVERY", "EVERY_POST", "EVERY_YEAR", "YEARLY", "FREQUENCY"] as const;

/** "on the second Tuesday of December": in words that do not say "every" the next one, as "on 12 December" is; which is said. */
export function onceInNamedMonth(spans: Span[], chart: Chart): Span[] {
  const [place, ...more] = spans.filter(({ slots }) => slots.some((slot) => isDaySlot(slot) || repeats(slot)));
  const day = place && more.length === 0 ? placeOf(place.slots) : null;
  if (!place || !day || spans.some(({ slots }) => slots.some(({ kind }) => lasting.has(kind)))) return spans;
  const isMarked = marks.some((category) =>
    chart.all(category).some(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end)),
  );
  const beside = chart.text.slice(Math.max(0, place.start - BESIDE), place.end + BESIDE);
  if (isMarked || ofEach.test(beside)) return spans;
  const slots = [day, ...place.slots.filter((slot) => !isDaySlot(slot) && slot.kind !== "months")];
  return spans.map((span) => (span === place ? { ...place, slots } : span));
}

const BESIDE = 16;
const lasting = new Set<Slot["kind"]>(["bound", "count", "window", "interval", "perDay", "windowStart", "windowEnd"]);

/** The one place in one month that a phrase names, and nothing else of days. */
function placeOf(slots: readonly Slot[]): DaySlot | null {
  const [day, ...others] = slots.filter((slot) => isDaySlot(slot) || repeats(slot));
  if (!day || others.length > 0) return null;
  const own = "months" in day ? (day.months ?? []) : [];
  const [month, ...further] = [...own, ...slots.flatMap((slot) => (slot.kind === "months" ? slot.months : []))];
  if (month === undefined || further.length > 0) return null;
  const at = (ordinals: readonly number[], weekdays: number[]): DaySlot | null =>
    ordinals.length === 1
      ? { kind: "placeInMonth", ordinal: ordinals[0] ?? 1, weekdays, of: { month }, open: true }
      : null;
  if (day.kind === "nthWeekday") return day.weekdays.length === 1 ? at(day.ordinals, day.weekdays) : null;
  if (day.kind === "nthWorkday") return at(day.ordinals, workdays);
  const isOne = day.kind === "monthDays" && day.recurring && (day.weekdays !== undefined || day.days[0] === -1);
  return isOne ? { ...day, months: [month], recurring: false, open: true } : null;
}
