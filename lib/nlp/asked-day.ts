import { type DaySlot, isDaySlot } from "./core/slots";
import { readEdit } from "./edit/read-edit";
import { stretchOf } from "./edit/skip-stretch";
import { wholeMonths } from "./edit/whole-months";
import type { ParseContext } from "./types";

/** The day, week or month that a question names ("what's on for tomorrow?"), as instants; null where it names none. */
export function askedDay(text: string, context: ParseContext): Stretch {
  // A short word may be the day of another language ("do"); Korean ones are not, and stand beside words that hide them.
  const words = text.split(/\s+/).filter((word) => hangul.test(word));
  return dayIn(text, context) ?? words.reduce<Stretch>((found, word) => found ?? dayIn(word, context), null);
}

const hangul = /\p{Script=Hangul}/u;

type Stretch = { from: number; to: number } | null;

function dayIn(text: string, context: ParseContext): Stretch {
  const { slots, language } = readEdit(text, context);
  const zone = context.timezone ?? "UTC";
  const stretches = slots
    .filter(isDaySlot)
    .flatMap(singleDays)
    .map((day) => stretchOf(day, zone, { language }, context))
    .filter((stretch) => stretch !== null);
  const months = slots.flatMap((slot) => (slot.kind === "months" || slot.kind === "exclude" ? slot.months : []));
  if (stretches.length === 0) return months.length > 0 ? wholeMonths(months, zone, context.now) : null;
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}

/** The next one of each weekday: a question about "Fridays" is answered by the next Friday. */
function singleDays(day: DaySlot): DaySlot[] {
  if (day.kind === "everyDay") return [];
  return day.kind === "weekdays" ? day.weekdays.map((weekday) => ({ ...day, weekdays: [weekday] })) : [day];
}
