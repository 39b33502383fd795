import { type DayMatcher, monthShape, readDays } from "./days";
import { ranges, readField, refuse } from "./fields";

export interface CronSpec {
  expression: string;
  /** Sorted values. */
  seconds: number[];
  minutes: number[];
  hours: number[];
  months: number[];
  days: DayMatcher;
  /** Follows the real clock; otherwise the times are fixed on the wall clock. */
  interval: boolean;
}

const macros: Record<string, string> = {
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
  "@monthly": "0 0 1 * *",
  "@weekly": "0 0 * * 0",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@hourly": "0 * * * *",
};

const MAX_CACHED = 2000;
const parsed = new Map<string, CronSpec>();

/** Five fields, or six with the seconds first. Throws AppError("validation") with a sentence that says why. */
export function parseCron(expression: string): CronSpec {
  const known = parsed.get(expression);
  if (known) return known;
  const spec = readCron(expression);
  if (parsed.size >= MAX_CACHED) parsed.clear();
  parsed.set(expression, spec);
  return spec;
}

function readCron(expression: string): CronSpec {
  const trimmed = expression.trim();
  const plain = trimmed.startsWith("@") ? macros[trimmed.toLowerCase()] : trimmed;
  if (plain === undefined) throw refuse(trimmed, `is no known macro; there are ${Object.keys(macros).join(", ")}.`);
  const fields = plain.split(/\s+/);
  if (fields.length < 5 || fields.length > 6) {
    throw refuse(
      trimmed,
      `has ${fields.length} fields; it needs 5 (minute hour day month weekday), or 6 with seconds first.`,
    );
  }
  const [second = "0", minute = "", hour = "", dayOfMonth = "", month = "", dayOfWeek = ""] =
    fields.length === 6 ? fields : ["0", ...fields];
  const spec: CronSpec = {
    expression: trimmed,
    seconds: readField(second, ranges.second, trimmed),
    minutes: readField(minute, ranges.minute, trimmed),
    hours: readField(hour, ranges.hour, trimmed),
    months: readField(month, ranges.month, trimmed),
    days: readDays(dayOfMonth, dayOfWeek, trimmed),
    interval: false,
  };
  spec.interval =
    minute.startsWith("*") || hour.startsWith("*") || spec.minutes.length === 60 || spec.hours.length === 24;
  requirePossible(spec, dayOfMonth);
  return spec;
}

const monthNames = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

/** A pattern recurs within 28 months of one shape each; 12 months × 14 kinds of years cover the calendar. */
function requirePossible(spec: CronSpec, dayOfMonth: string): void {
  for (const year of yearKinds) {
    for (const month of spec.months) if (spec.days.daysIn(monthShape(year, month)) !== 0) return;
  }
  const named = spec.months.map((month) => monthNames[month - 1]).join(", ");
  throw refuse(spec.expression, `can never fire: ${named} has no such day (day of month "${dayOfMonth}").`);
}

/** One common and one leap year beginning on each weekday. */
const yearKinds = [2017, 2018, 2013, 2014, 2015, 2010, 2011, 2012, 2024, 2008, 2020, 2004, 2016, 2000];
