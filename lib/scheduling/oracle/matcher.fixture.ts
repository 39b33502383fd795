/** A second reading of cron expressions, value by value and date by date; shares no code with the engine. */
export interface Matcher {
  /** One entry for each minute of the day. */
  minutes: Uint8Array;
  /** Of a date given as days since 1970-01-01. */
  day: (dayNumber: number) => boolean;
  interval: boolean;
  /** Whether there is a day at all; the calendar repeats after 400 years. */
  isPossible: () => boolean;
}

const possible = new Map<string, boolean>();
const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
const DAYS = "SUN MON TUE WED THU FRI SAT".split(" ");

export function matcherOf(expression: string): Matcher {
  const [minute = "", hour = "", dayOfMonth = "", month = "", dayOfWeek = ""] = expression.split(" ");
  const minutes = new Uint8Array(1440);
  for (let at = 0; at < 1440; at += 1)
    minutes[at] = suits(minute, at % 60, 0, 59) && suits(hour, Math.floor(at / 60), 0, 23) ? 1 : 0;
  const known = new Map<number, boolean>();
  const bothRestrict = !/^[*?]/.test(dayOfMonth) && !/^[*?]/.test(dayOfWeek);
  const read = (number: number): boolean => {
    const date = new Date(number * 86_400_000);
    if (!suits(named(month, MONTHS, 1), date.getUTCMonth() + 1, 1, 12)) return false;
    const byDate = dayOfMonth.split(",").some((part) => suitsDate(part, date));
    const byWeekday = dayOfWeek.split(",").some((part) => suitsWeekday(part, date));
    return bothRestrict ? byDate || byWeekday : byDate && byWeekday;
  };
  const day = (number: number): boolean => {
    const found = known.get(number) ?? read(number);
    known.set(number, found);
    return found;
  };
  const isPossible = (): boolean => {
    const found = possible.get(expression) ?? Array.from({ length: 146_097 }).some((_, number) => read(number));
    possible.set(expression, found);
    return found;
  };
  return { minutes, day, isPossible, interval: isWhole(minute, 0, 59) || isWhole(hour, 0, 23) };
}

function isWhole(field: string, min: number, max: number): boolean {
  if (field.startsWith("*")) return true;
  for (let value = min; value <= max; value += 1) if (!suits(field, value, min, max)) return false;
  return true;
}

function named(field: string, names: string[], first: number): string {
  return field.replaceAll(/[A-Z]{3}/gi, (name) => String(names.indexOf(name.toUpperCase()) + first));
}

function suits(field: string, value: number, min: number, max: number): boolean {
  return field.split(",").some((part) => {
    const [base = "", step] = part.split("/");
    const open = base === "*" || base === "?";
    const [from = min, to] = open ? [min, max] : base.split("-").map(Number);
    const last = to ?? (step === undefined ? from : max);
    return value >= from && value <= last && (value - from) % Number(step ?? 1) === 0;
  });
}

function suitsDate(part: string, date: Date): boolean {
  const last = daysIn(date);
  const of = date.getUTCDate();
  if (part === "L") return of === last;
  if (part === "LW") return of === nearestWorkday(date, last);
  if (part.startsWith("L-")) return of === last - Number(part.slice(2));
  if (!part.endsWith("W")) return suits(part, of, 1, 31);
  const wanted = Number(part.slice(0, -1));
  return wanted <= last && of === nearestWorkday(date, wanted);
}

/** The day of Monday to Friday that lies nearest to a day, looked for in its own month. */
function nearestWorkday(date: Date, wanted: number): number {
  for (const distance of [0, -1, 1, -2, 2]) {
    const day = wanted + distance;
    if (day < 1 || day > daysIn(date)) continue;
    const weekday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return day;
  }
  throw new Error("Every month has a working day within two days of each of its days.");
}

function suitsWeekday(part: string, date: Date): boolean {
  const field = named(part, DAYS, 0);
  const of = date.getUTCDay();
  const is = (text: string): boolean => Number(text) % 7 === of;
  if (field.endsWith("L")) return is(field.slice(0, -1)) && date.getUTCDate() + 7 > daysIn(date);
  const [weekday = "", nth] = field.split("#");
  if (nth !== undefined) return is(weekday) && Math.floor((date.getUTCDate() - 1) / 7) + 1 === Number(nth);
  const [from, to] = field.split("-").map(Number);
  if (from === undefined || to === undefined || from <= to)
    return [of, of + 7].some((day) => suits(field, day, 0, 6 + (of === 0 ? 1 : 0)));
  return of >= from || of <= to;
}

function daysIn(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
