import type { Schedule } from "@/lib/scheduling";
import type { Entry } from "@/tests/evals/nlp/entry";
import {
  type ClockTime,
  cronSchedule,
  DEFAULT_TIME,
  localNow,
  onceSchedule,
  ruleSchedule,
  twoDigits,
} from "../schedules";
import { readTimex, type Timex } from "./timex";

/** One entity as the library returns it. */
export interface Recognised {
  text: string;
  typeName: string;
  resolution: { values: { timex: string; type: string; value?: string; start?: string }[] | null } | null;
}

/** A set makes it a recurrence, to which the other dates and times of the sentence belong; otherwise it is an instant. */
export function scheduleOfTimexes(found: Recognised[], entry: Entry): Schedule | null {
  const resolved = found.filter(({ resolution }) => (resolution?.values ?? []).length > 0);
  const isSet = ({ typeName }: Recognised): boolean => typeName.endsWith(".set");
  if (!resolved.some(isSet)) return found.some(isSet) ? null : instantOf(resolved, entry);
  const timexes = resolved
    .filter(({ typeName }) => !typeName.endsWith(".duration"))
    .map((one) => ({ isSet: isSet(one), ...readTimex(one.resolution?.values?.[0]?.timex ?? "") }))
    // A full date beside a set is a start, an end or content; in a set it stands for its day of the month.
    .filter((timex) => timex.isSet || !timex.hasYear)
    .map((timex) => (timex.hasYear ? { ...timex, month: null } : timex));
  return recurrence(timexes, entry);
}

function recurrence(timexes: Timex[], entry: Entry): Schedule | null {
  const period = timexes.find((timex) => timex.period !== null)?.period ?? null;
  if (period?.unit.startsWith("T")) return steps(period, timexes, entry);
  if (period !== null && period.count > 1) return longSteps(period, timexes, entry);
  const paired = timexes.every((timex) => timex.time !== null && hasDay(timex));
  if (paired)
    return cronSchedule(
      timexes.flatMap((timex) => cronsOf([timex], period)),
      entry,
    );
  return cronSchedule(cronsOf(timexes, period), entry);
}

function hasDay({ weekdays, month, day }: Timex): boolean {
  return weekdays.length > 0 || month !== null || day !== null;
}

/** Each time on each day. */
function cronsOf(timexes: Timex[], period: Timex["period"]): string[] {
  const weekdays = weekdaysOf(timexes);
  const day = timexes.find((timex) => timex.day !== null)?.day ?? null;
  const month = timexes.find((timex) => timex.month !== null)?.month ?? null;
  const isMonthly = day !== null || month !== null || period?.unit === "M" || period?.unit === "Y";
  const dayField = day ?? (isMonthly && weekdays.length === 0 ? 1 : "*");
  const monthField = month ?? (period?.unit === "Y" ? 1 : "*");
  const weekly = weekdays.length === 0 && period?.unit === "W" ? [1] : weekdays;
  const weekdayField = weekly.length > 0 && day === null ? weekly.join(",") : "*";
  return timesOf(timexes).map(({ hour, minute }) => `${minute} ${hour} ${dayField} ${monthField} ${weekdayField}`);
}

function weekdaysOf(timexes: Timex[]): number[] {
  return [...new Set(timexes.flatMap((timex) => timex.weekdays))];
}

function timesOf(timexes: Timex[]): ClockTime[] {
  const times = timexes.map((timex) => timex.time).filter((time) => time !== null);
  return times.length > 0 ? times : [DEFAULT_TIME];
}

/** Every so many minutes or hours, inside a span of hours where one was found. */
function steps({ count, unit }: { count: number; unit: string }, timexes: Timex[], entry: Entry): Schedule | null {
  const days = weekdaysOf(timexes).join(",") || "*";
  const span = timexes.find((timex) => timex.until !== null);
  const [from, until] = [span?.time?.hour ?? 0, span?.until?.hour ?? 24];
  const hours = span ? `${from}-${until - 1}` : "*";
  const last = span ? [`0 ${until} * * ${days}`] : [];
  if (unit === "TM" && 60 % count === 0) return cronSchedule([`*/${count} ${hours} * * ${days}`, ...last], entry);
  if (unit === "TH" && 24 % count === 0) {
    return cronSchedule([span ? `0 ${from}-${until}/${count} * * ${days}` : `0 */${count} * * ${days}`], entry);
  }
  const name = { TH: "HOURLY", TM: "MINUTELY", TS: "SECONDLY" }[unit];
  return name === undefined ? null : ruleSchedule(`FREQ=${name};INTERVAL=${count}`, { hour: 0, minute: 0 }, entry);
}

const dayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

function longSteps({ count, unit }: { count: number; unit: string }, timexes: Timex[], entry: Entry): Schedule | null {
  const [time = DEFAULT_TIME] = timesOf(timexes);
  const names = weekdaysOf(timexes).map((weekday) => dayNames[weekday]);
  const day = timexes.find((timex) => timex.day !== null)?.day ?? 1;
  const rules: Record<string, string> = {
    D: "FREQ=DAILY",
    W: `FREQ=WEEKLY;BYDAY=${names.join(",") || "MO"}`,
    M: `FREQ=MONTHLY;BYMONTHDAY=${day}`,
    Y: `FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=${day}`,
  };
  const rule = rules[unit];
  return rule === undefined ? null : ruleSchedule(`${rule};INTERVAL=${count}`, time, entry);
}

/** The first date with a time; else the first date at the first time; else the next such time. */
function instantOf(found: Recognised[], entry: Entry): Schedule | null {
  const ofType = (...types: string[]) =>
    found.find(({ typeName }) => types.some((type) => typeName.endsWith(`.${type}`)));
  const whole = ofType("datetime", "datetimerange");
  if (whole) return soonest(whole, null, entry);
  const timed = ofType("time", "timerange");
  const time = timed ? readTimex(timed.resolution?.values?.[0]?.timex ?? "").time : null;
  const dated = ofType("date", "daterange");
  if (dated) return soonest(dated, time ?? DEFAULT_TIME, entry);
  if (time === null) return null;
  const today = localNow(entry).slice(0, 10);
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return onceSchedule(at(today, time), entry) ?? onceSchedule(at(tomorrow, time), entry);
}

/** The first of its readings that lies ahead. */
function soonest({ resolution }: Recognised, time: ClockTime | null, entry: Entry): Schedule | null {
  for (const { value, start, timex } of resolution?.values ?? []) {
    const said = value ?? start ?? "";
    const part = time ?? (start === undefined ? null : readTimex(timex).time);
    const schedule = onceSchedule(part ? at(said.slice(0, 10), part) : said.replace(" ", "T"), entry);
    if (schedule) return schedule;
  }
  return null;
}

function at(date: string, { hour, minute }: ClockTime): string {
  return `${date}T${twoDigits(hour)}:${twoDigits(minute)}:00`;
}
