import { instantOfLocal, localOfInstant } from "@/lib/scheduling";
import { type DaySlot, isDaySlot } from "./core/slots";
import { readEdit } from "./edit/read-edit";
import { stretchOf } from "./edit/skip-stretch";
import { wholeMonths } from "./edit/whole-months";
import type { ParseContext } from "./types";

/** The day, week or month that a question names ("what's on for tomorrow?"), as instants; null where it names none. */
export function askedDay(text: string, context: ParseContext): Stretch {
  // A short word may be the day of another language ("do"); Korean ones are not, and stand beside words that hide them.
  const words = text.split(/\s+/).filter((word) => hangul.test(word));
  return (
    weekendIn(text, context) ??
    dayIn(text, context) ??
    thisIn(text, context) ??
    words.reduce<Stretch>((found, word) => found ?? dayIn(word, context), null)
  );
}

const thisWeek =
  /(?<!\p{L})(?:this week|diese[r]? woche|esta semana|cette semaine|questa settimana|deze week|(?:w )?tym tygodniu|ten tydzień|эт(?:ой|у) недел[еюи]|bu hafta)(?!\p{L})|(?:这|本|這)(?:个|個)?(?:周|星期|礼拜|週)(?![一二三四五六日天末])|今週(?!末)|이번 ?주(?!말)/iu;
const thisMonth =
  /(?<!\p{L})(?:this month|diese[nms]? monat|este m[eê]s|ce mois(?:-ci)?|questo mese|deze maand|(?:w )?tym miesiącu|ten miesiąc|эт(?:ом|от) месяц(?:е)?|bu ay)(?!\p{L})|(?:这个?|本)月|今月|이번 ?달/iu;
const weekend =
  /(?<!\p{L})(?:this weekend|(?:at|on|over) the weekend|(?:am|dieses) wochenende|este fin(?:de)? de semana|este fim de semana|ce week-?end|questo (?:fine settimana|weekend)|(?:dit|in het) weekend|(?:w )?ten weekend|эт(?:и|их) выходны[ех]|на выходных|bu hafta sonu)(?!\p{L})|(?:这|這)?(?:个|個)?周末|今週末|この週末|이번 ?주말/iu;

/** "this week", "this month": with the days of it that are over. */
function thisIn(text: string, context: ParseContext): Stretch {
  const unit = thisWeek.test(text) ? "week" : thisMonth.test(text) ? "month" : null;
  const today = unit && localDay(context);
  if (!today) return null;
  if (unit === "month")
    return between(today, 1 - today.getUTCDate(), daysOfMonth(today) - today.getUTCDate() + 1, context);
  return between(today, -sinceMonday(today), 7 - sinceMonday(today), context);
}

function weekendIn(text: string, context: ParseContext): Stretch {
  const today = weekend.test(text) ? localDay(context) : null;
  return today && between(today, 5 - sinceMonday(today), 7 - sinceMonday(today), context);
}

const DAY_MS = 86_400_000;
const sinceMonday = (day: Date): number => (day.getUTCDay() + 6) % 7;
const daysOfMonth = (day: Date): number =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();

function localDay({ now, timezone = "UTC" }: ParseContext): Date {
  return new Date(Math.floor(localOfInstant(timezone, now.getTime()) / DAY_MS) * DAY_MS);
}

/** Days counted from today; the second is the first behind the stretch. */
function between(today: Date, from: number, to: number, { timezone = "UTC" }: ParseContext): Stretch {
  const at = (days: number) => instantOfLocal(timezone, today.getTime() + days * DAY_MS);
  return { from: at(from), to: at(to) };
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
