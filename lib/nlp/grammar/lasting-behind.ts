import type { IntervalUnit, Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { speaksOfReminder } from "./reminders";
import { saysDays } from "./slot-tests";

const unitDays: Partial<Record<IntervalUnit, number>> = { day: 1, week: 7, month: 30 };

/** Words that only a stretch of time has; "for 7 days" may be what a forecast is for. */
const during = /(?<!\p{L})(?:durante|pendant|durant|lang|gedurende|przez|boyunca|в\sтечение)(?!\p{L})/u;

/**
 * "every day at 9 remind me of the antibiotic [for 7 days]", "… envoie-moi la météo pendant 7 jours": at the end of a
 * sentence how long goes on is said of the schedule, where it covers several of its days.
 */
export function withLastingBehind(cover: Span[], { text }: Chart): Span[] {
  const step = stepOf(cover);
  return cover.map((span) => {
    const [slot, ...more] = span.slots;
    if (slot?.kind !== "bound" || slot.bound.kind !== "duration" || more.length > 0) return span;
    const days = slot.bound.count * (unitDays[slot.bound.unit] ?? 0);
    const isEnd = /^\s?(?:[.!?]\s|[.!?]*$)/.test(text.slice(span.end));
    const sentence = /[^.!?]*$/.exec(text.slice(0, span.start))?.[0] ?? "";
    const isSaid = during.test(text.slice(span.start, span.end)) || speaksOfReminder(sentence);
    return isEnd && isSaid && days >= 2 * step ? { ...span, strength: "firm" } : span;
  });
}

/** How many days lie between two runs; without days or steps there is nothing that could last. */
function stepOf(cover: readonly Span[]): number {
  const slots = cover.flatMap((span) => span.slots);
  const days = slots.flatMap((slot) => daysOf(slot) ?? []);
  return days.length > 0 ? Math.max(...days) : Number.POSITIVE_INFINITY;
}

function daysOf(slot: Slot): number | null {
  if (slot.kind === "everyDay") return 1;
  if (slot.kind === "weekdays") return slot.recurring ? 7 / slot.weekdays.length : null;
  if (slot.kind === "interval") return slot.count * (unitDays[slot.unit] ?? (slot.unit === "workday" ? 1 : 0));
  return saysDays(slot) ? Number.POSITIVE_INFINITY : null;
}
