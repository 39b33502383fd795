import { readStamp } from "./stamp";

/** The parts of an RRULE line, checked one by one. Null: the part is not there. */
export interface RuleParts {
  frequency: Frequency;
  interval: number;
  count: number | null;
  /** Local reading for rules of days and coarser, an instant for finer ones; in epoch milliseconds. */
  until: { stamp: number; isUtc: boolean } | null;
  /** 0 = Sunday. */
  weekStart: number;
  months: number[] | null;
  monthDays: number[] | null;
  yearDays: number[] | null;
  weekNumbers: number[] | null;
  weekdays: RuleWeekday[] | null;
  hours: number[] | null;
  minutes: number[] | null;
  seconds: number[] | null;
  positions: number[] | null;
}

export interface RuleWeekday {
  weekday: number;
  /** The first (1) or last (-1) … of the month or year; 0: every one. */
  ordinal: number;
}

const frequencies = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
export type Frequency = (typeof frequencies)[number];

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
/** Due times of a counted rule are kept in a list; a longer one is better said with max_runs. */
const MOST_COUNTED = 10_000;
const MOST_INTERVAL = 100_000;

/** Reads `FREQ=…;…` as RFC 5545, 3.3.10, says. Throws an Error whose message names the part that is wrong. */
export function readParts(body: string): RuleParts {
  const parts = new Map<string, string>();
  for (const item of body.split(";").filter((text) => text !== "")) {
    const [name = "", value = ""] = item.split("=", 2);
    if (value === "") throw new Error(`"${item}" is no NAME=value`);
    if (parts.has(name.toUpperCase())) throw new Error(`${name} stands there twice`);
    parts.set(name.toUpperCase(), value.toUpperCase());
  }
  const take = (name: string): string | null => {
    const value = parts.get(name) ?? null;
    parts.delete(name);
    return value;
  };
  const read: RuleParts = {
    frequency: readFrequency(take("FREQ")),
    interval: readNumber("INTERVAL", take("INTERVAL") ?? "1", 1, MOST_INTERVAL),
    count: readCount(take("COUNT")),
    until: readUntil(take("UNTIL")),
    weekStart: readWeekday("WKST", take("WKST") ?? "MO", 0).weekday,
    months: readList("BYMONTH", take("BYMONTH"), 1, 12),
    monthDays: readList("BYMONTHDAY", take("BYMONTHDAY"), -31, 31),
    yearDays: readList("BYYEARDAY", take("BYYEARDAY"), -366, 366),
    weekNumbers: readList("BYWEEKNO", take("BYWEEKNO"), -53, 53),
    weekdays:
      take("BYDAY")
        ?.split(",")
        .map((item) => readWeekday("BYDAY", item, 53)) ?? null,
    hours: readList("BYHOUR", take("BYHOUR"), 0, 23),
    minutes: readList("BYMINUTE", take("BYMINUTE"), 0, 59),
    seconds: readList("BYSECOND", take("BYSECOND"), 0, 59),
    positions: readList("BYSETPOS", take("BYSETPOS"), -366, 366),
  };
  const [unknown] = parts.keys();
  if (unknown !== undefined) throw new Error(`${unknown} is not supported`);
  if (read.count !== null && read.until !== null) throw new Error("COUNT and UNTIL exclude each other");
  return read;
}

function readFrequency(text: string | null): Frequency {
  const found = frequencies.find((name) => name === text);
  if (!found) throw new Error(`FREQ must be one of ${frequencies.join(", ")}`);
  return found;
}

function readCount(text: string | null): number | null {
  return text === null ? null : readNumber("COUNT", text, 1, MOST_COUNTED);
}

function readUntil(text: string | null): RuleParts["until"] {
  if (text === null) return null;
  const stamp = /^\d{8}(T\d{6}Z?)?$/.test(text) ? readStamp(text) : Number.NaN;
  if (Number.isNaN(stamp)) throw new Error(`UNTIL "${text}" is no date or time`);
  // A bare date includes its whole day.
  return text.length === 8 ? { stamp: stamp + 86_399_000, isUtc: false } : { stamp, isUtc: text.endsWith("Z") };
}

function readNumber(name: string, text: string, min: number, max: number): number {
  const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  const isZeroInside = value === 0 && min < 0;
  if (Number.isNaN(value) || value < min || value > max || isZeroInside) {
    const range = min < 0 ? `1–${max}, or ${min}–-1 from the end` : `${min}–${max}`;
    throw new Error(`${name} has "${text}"; allowed is ${range}`);
  }
  return value;
}

function readList(name: string, text: string | null, min: number, max: number): number[] | null {
  if (text === null) return null;
  const values = text.split(",").map((item) => readNumber(name, item, min, max));
  return [...new Set(values)].sort((a, b) => a - b);
}

function readWeekday(name: string, text: string, mostOrdinal: number): RuleWeekday {
  const [, ordinal = "", day = ""] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = weekdays.indexOf(day);
  const isOrdinal = ordinal !== "";
  const value = Number(ordinal);
  if (weekday < 0 || (isOrdinal && (value === 0 || Math.abs(value) > mostOrdinal)))
    throw new Error(
      `${name} has "${text}"; a day is ${weekdays.join(", ")}${mostOrdinal > 0 ? ", also as 2MO or -1FR" : ""}`,
    );
  return { weekday, ordinal: value };
}
