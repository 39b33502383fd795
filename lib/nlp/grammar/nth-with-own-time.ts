import { isDaySlot, type Slot, type Span } from "../core/slots";
import { isHour } from "./slot-tests";

type Nth = Extract<Slot, { kind: "nthWeekday" }>;

/** Between a time and days that have another one: words that set these apart, where "and" or a comma adds them. */
const but =
  /^[\s,;:、。()–—-]*(?:(?<!\p{L})(?:but|pero|aber|jedoch|mais|mas|ma|maar|но|а|ale|a|ama|fakat|ancak)(?!\p{L})|但是?|不过|ただし|단)(?:[\s,、]|(?<!\p{L})(?:on|am|le|na|no|il|op|de|в|во|w|we|dem|l')(?!\p{L}))*$/u;
/** "목요일 19시에, 마지막 목요일만", "only the last one": set apart by the word for only. */
const only = /만$|^(?:only|nur|alleen|solo|so|seulement|только|tylko|sadece|只|仅)(?!\p{L})/u;

/**
 * "Thursdays at 19, but the first Thursday of the month at 18": some days of a weekday that have a time of their own have
 * not that of the others.
 */
export function nthWithOwnTime(spans: Span[], text: string): Span[] {
  const at = spans.findIndex(({ slots }) => slots.some(({ kind }) => kind === "nthWeekday" || kind === "excludeNth"));
  const before = spans.slice(0, at);
  const span = spans[at];
  const last = before.at(-1);
  if (!span || !last?.slots.some(isHour)) return spans;
  if (![span, spans[at + 1]].some((one) => one?.slots.some(isHour))) return spans;
  const days = before.flatMap(({ slots }) => slots.filter(isDaySlot));
  const weekdays = days.flatMap((day) => (day.kind === "weekdays" ? day.weekdays : []));
  const isDaily = before.some(({ slots }) => slots.some(isEveryDay));
  if (days.some(({ kind }) => kind !== "weekdays" && kind !== "everyDay") || (weekdays.length === 0 && !isDaily))
    return spans;
  const isLeftOut = span.slots.some(({ kind }) => kind === "excludeNth");
  const isApart = but.test(text.slice(last.end, span.start)) || only.test(text.slice(span.start, span.end));
  if (!isLeftOut && !isApart) return spans;
  const slots = span.slots.map((slot): Slot => {
    const nth = asNth(slot, weekdays);
    const isAmong = nth?.weekdays.every((day) => isDaily || weekdays.includes(day));
    return nth && isAmong ? { ...nth, only: true } : slot;
  });
  return spans.map((one) => (one === span ? { ...span, slots } : one));
}

const isEveryDay = (slot: Slot): boolean =>
  slot.kind === "everyDay" || (slot.kind === "interval" && slot.count === 1 && slot.unit === "day");

function asNth(slot: Slot, weekdays: number[]): Nth | null {
  if (slot.kind === "nthWeekday") return slot;
  if (slot.kind !== "excludeNth") return null;
  return { kind: "nthWeekday", ordinals: slot.ordinals, weekdays: slot.weekdays ?? weekdays };
}
