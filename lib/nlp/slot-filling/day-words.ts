import type { ClockTime, DaySlot } from "../core/slots";

/*
 * The words in which a model names days and times. They are fixed and English whatever the language of the request,
 * so that nothing here is a second grammar: a phrase that is not in this list is sent back.
 */
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WEEKDAY = `(?<weekday>${weekdays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")})`;
const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };
const ORDINAL = "(?<ordinal>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)|-[1-5])";

type Groups = Record<string, string | undefined>;

function weekdayOf({ weekday = "" }: Groups): number {
  return weekdays.findIndex((name) => name.startsWith(weekday.slice(0, 3)));
}

function ordinalOf({ ordinal = "" }: Groups): number {
  return ordinals[ordinal] ?? Number.parseInt(ordinal, 10);
}

type Read = (groups: Groups, recurring: boolean) => DaySlot | null;

const number = ({ count }: Groups): number => Number(count);

const forms: [RegExp, Read][] = [
  [/^(?:every ?day|daily|any day)$/, () => ({ kind: "everyDay" })],
  [
    /^(?:every )?(?:week|work|business )days?$/,
    (_, recurring) => ({ kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring }),
  ],
  [/^(?:every )?weekends?$/, (_, recurring) => ({ kind: "weekdays", weekdays: [6, 0], recurring })],
  [
    new RegExp(`^(?:every )?${WEEKDAY}s?$`),
    (groups, recurring) => ({ kind: "weekdays", weekdays: [weekdayOf(groups)], recurring }),
  ],
  [
    new RegExp(`^next ${WEEKDAY}$`),
    (groups) => ({ kind: "relative", unit: "week", count: 0, weekday: weekdayOf(groups) }),
  ],
  [
    new RegExp(`^${WEEKDAY} next week$`),
    (groups) => ({ kind: "relative", unit: "week", count: 1, weekday: weekdayOf(groups) }),
  ],
  [
    new RegExp(`^${WEEKDAY} the (?<count>\\d{1,2})(?:st|nd|rd|th)?$`),
    (groups, recurring) => {
      const day = monthDay(number(groups), recurring);
      return day && { ...day, weekdays: [weekdayOf(groups)] };
    },
  ],
  [/^today$/, () => ({ kind: "relative", unit: "day", count: 0 })],
  [/^tomorrow$/, () => ({ kind: "relative", unit: "day", count: 1 })],
  [
    /^in (?<count>\d{1,4}) (?<unit>day|week|month|year)s?$/,
    (groups) => ahead(number(groups), groups.unit as "day" | "week" | "month" | "year"),
  ],
  [/^next (?<unit>week|month|year)$/, ({ unit }) => nextPeriod(unit)],
  [/^last day(?: of (?:the|each|every) month)?$/, (_, recurring) => ({ kind: "monthDays", days: [-1], recurring })],
  [/^(?:day )?(?<count>-?\d{1,2})(?:st|nd|rd|th)?$/, (groups, recurring) => monthDay(number(groups), recurring)],
  [
    /^(?:work|business )day nearest (?:to )?(?:the )?(?<count>\d{1,2})(?:st|nd|rd|th)?$/,
    (groups) =>
      number(groups) >= 1 && number(groups) <= 31 ? { kind: "nearestWorkday", days: [number(groups)] } : null,
  ],
  [
    new RegExp(`^${ORDINAL} (?:workday|business day)$`),
    (groups) => ({ kind: "nthWorkday", ordinals: [ordinalOf(groups)] }),
  ],
  [
    new RegExp(`^${ORDINAL} ${WEEKDAY}$`),
    (groups) => ({ kind: "nthWeekday", ordinals: [ordinalOf(groups)], weekdays: [weekdayOf(groups)] }),
  ],
  [
    /^(?<month>\d{2})-(?<count>\d{2})$/,
    (groups, recurring) => yearDay(Number(groups.month), number(groups), recurring),
  ],
  [
    /^(?<year>\d{4})-(?<month>\d{2})-(?<count>\d{2})$/,
    (groups) => date(Number(groups.year), Number(groups.month), number(groups)),
  ],
];

const daysOf = { day: 1, week: 7, month: 30, year: 365 };
/** A hundred years: what lies beyond is a slip. */
const MAX_DAYS = 36_500;

function ahead(count: number, unit: keyof typeof daysOf): DaySlot | null {
  return count * daysOf[unit] <= MAX_DAYS ? { kind: "relative", unit, count, exact: true } : null;
}

function nextPeriod(unit: string | undefined): DaySlot {
  if (unit === "week") return { kind: "relative", unit, count: 1, weekday: 1 };
  return { kind: "relative", unit: unit === "year" ? "year" : "month", count: 1, monthDay: 1 };
}

function monthDay(day: number, recurring: boolean): Extract<DaySlot, { kind: "monthDays" }> | null {
  return day !== 0 && day >= -28 && day <= 31 ? { kind: "monthDays", days: [day], recurring } : null;
}

function yearDay(month: number, day: number, recurring: boolean): DaySlot | null {
  return isDate(2024, month, day) ? { kind: "yearDay", month, days: [day], recurring } : null;
}

function date(year: number, month: number, day: number): DaySlot | null {
  return year >= 2000 && year < 2200 && isDate(year, month, day) ? { kind: "date", year, month, day } : null;
}

function isDate(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** A model's day; it repeats unless "once" stands before it. Null for anything else, a cron expression included. */
export function readDay(phrase: string): DaySlot | null {
  const words = phrase.toLowerCase().replace(/\s+/g, " ").trim();
  const isOnce = /^(?:once |this )/.test(words);
  const bare = words.replace(/^(?:once |this )(?:on )?(?:the )?/, "").replace(/^on /, "");
  for (const [form, read] of forms) {
    const match = form.exec(bare);
    if (match) return read(match.groups ?? {}, !isOnce);
  }
  return null;
}

/** A model's clock time: "09:00", and "9:00 pm" for those who cannot help it. */
export function readTime(phrase: string): ClockTime | null {
  const match = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))? ?([ap])?\.?(?:m\.?)?$/.exec(phrase.trim().toLowerCase());
  if (!match) return null;
  const [, hours = "", minutes, seconds = "0", half] = match;
  if (minutes === undefined && half === undefined) return null;
  const given = Number(hours);
  if (half !== undefined && (given < 1 || given > 12)) return null;
  const hour = half === undefined ? given % (given === 24 ? 24 : 100) : (given % 12) + (half === "p" ? 12 : 0);
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59 || Number(seconds) > 59) return null;
  return { minutes: hour * 60 + minute, ...(Number(seconds) > 0 ? { seconds: Number(seconds) } : {}) };
}
