import type { Slot, Span } from "../core/slots";
import { isHour, saysDays } from "./slot-tests";

const isWeekdays = (slot: Slot): boolean => slot.kind === "weekdays" && slot.recurring;
const and = "(?:and|but|und|aber|en|maar|y|pero|e|mas|et|mais|ma|i|a|ale|и|а|но|ve|ama)";
const joint = new RegExp(`^(?:\\s?[,;\\u2013\\u2014-]\\s?(?:${and}\\s)?|\\s${and}\\s)$`, "u");

/** "at 7 and 19, weekends 9 and 19": behind a time of every day, days that have their own. */
export function withOwnHours(spans: readonly Span[], text: string): Span[] {
  const at = spans.findIndex(({ slots }) => slots.length > 0 && slots.every(isWeekdays));
  const before = spans[at - 1];
  const said = spans.slice(0, Math.max(0, at)).flatMap(({ slots }) => slots);
  if (!before?.slots.every(isHour) || said.some((slot) => saysDays(slot) || recurring.has(slot.kind)))
    return [...spans];
  const kept = spans.slice(0, at);
  for (let index = at; index < spans.length; index += 2) {
    const [last, days, times] = [kept.at(-1), spans[index], spans[index + 1]];
    if (!last || !days?.slots.every(isWeekdays) || !times?.slots.every(isHour)) return [...spans];
    if (!joint.test(text.slice(last.end, days.start)) || /\S/.test(text.slice(days.end, times.start)))
      return [...spans];
    const only = days.slots.map((slot) => ({ ...slot, only: true }) as Slot);
    kept.push({ ...days, end: times.end, slots: [...only, ...times.slots], strength: "strong" });
  }
  if (kept.length === at + 1) return kept;
  // Of several such days each is another than every day.
  const every: Span = { ...before, slots: [{ kind: "everyDay" }, ...before.slots] };
  return kept.map((span) => (span === before ? every : span));
}

const recurring = new Set<Slot["kind"]>(["interval", "cron", "delay", "perDay", "perPeriod", "minuteOfHour"]);
