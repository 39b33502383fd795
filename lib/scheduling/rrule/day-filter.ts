import { civilDate, dayNumber, daysInMonth, daysInYear, weekday } from "../civil";
import type { RuleParts, RuleWeekday } from "./parts";

type DayFilter = (day: number) => boolean;

/**
 * Whether a day of a period belongs to the rule: the BYxxx parts narrow its days down, and where none of them says
 * which day, the anchor does (RFC 5545, 3.3.10). Throws an Error for parts that the RFC does not allow together.
 */
export function dayFilter(parts: RuleParts, startDay: number): DayFilter {
  refuseMisplaced(parts);
  const given = withAnchor(parts, startDay);
  const filters = [
    monthFilter(given),
    monthDayFilter(given),
    yearDayFilter(given),
    weekFilter(given),
    weekdayFilter(given),
  ];
  const active = filters.filter((filter) => filter !== null);
  return (day) => active.every((filter) => filter(day));
}

function refuseMisplaced({ frequency, weekdays, monthDays, yearDays, weekNumbers }: RuleParts): void {
  const refuse = (name: string): never => {
    throw new Error(`${name} cannot stand with FREQ=${frequency}`);
  };
  const hasOrdinal = weekdays?.some(({ ordinal }) => ordinal !== 0) ?? false;
  if (weekNumbers && frequency !== "YEARLY") refuse("BYWEEKNO");
  if (yearDays && frequency !== "YEARLY") refuse("BYYEARDAY");
  if (monthDays && frequency === "WEEKLY") refuse("BYMONTHDAY");
  if (hasOrdinal && frequency !== "MONTHLY" && frequency !== "YEARLY") refuse("A numbered BYDAY");
  if (hasOrdinal && weekNumbers) refuse("A numbered BYDAY beside BYWEEKNO");
}

/** The anchor's weekday, day or date, where the rule names none. */
function withAnchor(parts: RuleParts, startDay: number): RuleParts {
  const { frequency, weekdays, monthDays, yearDays, weekNumbers } = parts;
  if (weekdays || monthDays || yearDays || frequency === "DAILY") return parts;
  const anchor = civilDate(startDay);
  if (frequency === "WEEKLY" || weekNumbers)
    return { ...parts, weekdays: [{ weekday: weekday(startDay), ordinal: 0 }] };
  const months = frequency === "YEARLY" ? (parts.months ?? [anchor.month]) : parts.months;
  return { ...parts, months, monthDays: [anchor.day] };
}

function monthFilter({ months }: RuleParts): DayFilter | null {
  return months && ((day) => months.includes(civilDate(day).month));
}

function monthDayFilter({ monthDays }: RuleParts): DayFilter | null {
  if (!monthDays) return null;
  const hasNegative = monthDays.some((day) => day < 0);
  return (day) => {
    const date = civilDate(day);
    if (monthDays.includes(date.day)) return true;
    return hasNegative && monthDays.includes(date.day - daysInMonth(date.year, date.month) - 1);
  };
}

function yearDayFilter({ yearDays }: RuleParts): DayFilter | null {
  if (!yearDays) return null;
  return (day) => {
    const { year } = civilDate(day);
    const ofYear = day - dayNumber(year, 1, 1) + 1;
    return yearDays.includes(ofYear) || yearDays.includes(ofYear - daysInYear(year) - 1);
  };
}

/** Week 1 is the first with at least four days in the year. */
function weekFilter({ weekNumbers, weekStart }: RuleParts): DayFilter | null {
  if (!weekNumbers) return null;
  const firstWeek = (year: number): number => {
    const fourth = dayNumber(year, 1, 4);
    return fourth - ((weekday(fourth) - weekStart + 7) % 7);
  };
  return (day) => {
    const { year } = civilDate(day);
    const ofWeek = day < firstWeek(year) ? year - 1 : day >= firstWeek(year + 1) ? year + 1 : year;
    const number = Math.floor((day - firstWeek(ofWeek)) / 7) + 1;
    const total = (firstWeek(ofWeek + 1) - firstWeek(ofWeek)) / 7;
    return weekNumbers.includes(number) || weekNumbers.includes(number - total - 1);
  };
}

/** An ordinal counts in the month, or in the year of a yearly rule that names no months. */
function weekdayFilter({ weekdays, frequency, months }: RuleParts): DayFilter | null {
  if (!weekdays) return null;
  const plain = weekdays.filter(({ ordinal }) => ordinal === 0).map((item) => item.weekday);
  const numbered = weekdays.filter(({ ordinal }) => ordinal !== 0);
  const ofYear = frequency === "YEARLY" && !months;
  return (day) => {
    const of = weekday(day);
    if (plain.includes(of)) return true;
    return numbered.some((item) => item.weekday === of && isNth(item, day, ofYear));
  };
}

function isNth({ ordinal }: RuleWeekday, day: number, ofYear: boolean): boolean {
  const date = civilDate(day);
  const index = ofYear ? day - dayNumber(date.year, 1, 1) : date.day - 1;
  const length = ofYear ? daysInYear(date.year) : daysInMonth(date.year, date.month);
  return ordinal > 0 ? Math.floor(index / 7) + 1 === ordinal : Math.floor((length - 1 - index) / 7) + 1 === -ordinal;
}
