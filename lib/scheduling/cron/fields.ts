import { AppError } from "@/lib/errors";

export interface FieldRange {
  name: "second" | "minute" | "hour" | "day of month" | "month" | "day of week";
  min: number;
  max: number;
  names?: readonly string[];
  /** The number of the first name. */
  firstName?: number;
}

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

export const ranges = {
  second: { name: "second", min: 0, max: 59 },
  minute: { name: "minute", min: 0, max: 59 },
  hour: { name: "hour", min: 0, max: 23 },
  dayOfMonth: { name: "day of month", min: 1, max: 31 },
  month: { name: "month", min: 1, max: 12, names: months, firstName: 1 },
  dayOfWeek: { name: "day of week", min: 0, max: 7, names: weekdays, firstName: 0 },
} satisfies Record<string, FieldRange>;

export function refuse(expression: string, sentence: string): AppError {
  return new AppError("validation", `The cron expression "${expression}" ${sentence}`);
}

export function readNumber(text: string, range: FieldRange): number | null {
  const named = range.names?.indexOf(text.toUpperCase()) ?? -1;
  if (named >= 0) return named + (range.firstName ?? 0);
  if (!/^\d{1,2}$/.test(text)) return null;
  const value = Number(text);
  return value >= range.min && value <= range.max ? value : null;
}

/** The sorted values of one list of numbers, ranges and steps. */
export function readField(text: string, range: FieldRange, expression: string): number[] {
  const values = new Set<number>();
  for (const part of text.split(",")) for (const value of readPart(part, range, expression)) values.add(value);
  return [...values].sort((a, b) => a - b);
}

export function readPart(part: string, range: FieldRange, expression: string): number[] {
  const [, base = "", rawStep] = /^([^/]*)(?:\/(.*))?$/.exec(part) ?? [];
  const fail = (): AppError =>
    refuse(
      expression,
      `has "${part}" as ${range.name}; allowed are ${range.min}–${range.max}, lists, ranges and steps.`,
    );
  const step = rawStep === undefined ? 1 : Number(/^\d{1,2}$/.test(rawStep) ? rawStep : 0);
  if (step < 1) throw fail();
  const [from, to] = readBounds(base, range, rawStep !== undefined);
  if (from === null || to === null) throw fail();
  if (from > to) return readWrapped(from, to, step, range, fail);
  const values: number[] = [];
  for (let value = from; value <= to; value += step) values.push(value);
  return values;
}

function readBounds(base: string, range: FieldRange, stepped: boolean): [number | null, number | null] {
  const last = range === ranges.dayOfWeek ? 6 : range.max;
  if (base === "*" || base === "?") return [range.min, last];
  const dash = base.indexOf("-", 1);
  if (dash > 0) return [readNumber(base.slice(0, dash), range), readNumber(base.slice(dash + 1), range)];
  const from = readNumber(base, range);
  return [from, stepped ? last : from];
}

/** Only weekdays go round the end of their range (FRI-MON); elsewhere a backward range is a mistake. */
function readWrapped(from: number, to: number, step: number, range: FieldRange, fail: () => AppError): number[] {
  if (range !== ranges.dayOfWeek) throw fail();
  const values: number[] = [];
  for (let value = from; value <= to + 7; value += step) values.push(value % 7);
  return values;
}
