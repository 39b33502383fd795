import { parseCron } from "@/lib/scheduling";
import { everyDay } from "./outline";
import type { DaySlot } from "./slots";

/** The days of one cron expression; `weekdays` must hold as well where it is not null. */
export interface CronDays {
  days: DaySlot[];
  months: number[] | null;
  weekdays: number[] | null;
}

const macros: Record<string, [string, string]> = {
  "@yearly": ["1", "*"],
  "@annually": ["1", "*"],
  "@monthly": ["1", "*"],
  "@weekly": ["*", "0"],
};

/**
 * Both fields restricted: any of both, but all of both where one begins with a star (as the engine has it). Null when
 * slots have no such days.
 */
export function cronDays(expression: string): CronDays | null {
  const { months } = parseCron(expression);
  const limited = months.length === 12 ? null : months;
  const fields = expression.trim().toUpperCase().split(/\s+/);
  const [monthDay = "*", weekday = "*"] = fields[0]?.startsWith("@")
    ? (macros[fields[0].toLowerCase()] ?? [])
    : [fields.at(-3), fields.at(-1)];
  const byMonthDay = readMonthDays(monthDay);
  const byWeekday = readWeekdays(weekday);
  const either = !isOpen(monthDay) && !isOpen(weekday);
  if (byMonthDay === null || byWeekday === null)
    return { days: either ? [everyDay] : (byMonthDay ?? byWeekday ?? [everyDay]), months: limited, weekdays: null };
  if (either) return { days: [...byWeekday, ...byMonthDay], months: limited, weekdays: null };
  const [only] = byWeekday;
  const isPlain = byMonthDay.every((day) => day.kind === "monthDays");
  if (byWeekday.length !== 1 || only?.kind !== "weekdays" || !isPlain) return null;
  return { days: byMonthDay, months: limited, weekdays: only.weekdays };
}

function isOpen(field: string): boolean {
  return field.startsWith("*") || field === "?";
}

function isEvery(field: string): boolean {
  return field === "*" || field === "?";
}

/** Null where the field leaves every day. */
function readMonthDays(field: string): DaySlot[] | null {
  if (isEvery(field)) return null;
  const parts = field.split(",");
  const plain = parts.filter((part) => !/[LW]/.test(part));
  const days = plain.length > 0 ? daysOf(`0 0 ${plain.join(",")} * *`, 31) : [];
  if (days.length === 31) return null;
  for (const part of parts) {
    const back = /^L(?:-(\d+))?$/.exec(part);
    if (back) days.push(-1 - Number(back[1] ?? 0));
  }
  const working = parts.flatMap((part) => {
    if (part === "LW" || part === "WL") return [-1];
    const [, day] = /^(\d+)W$/.exec(part) ?? [];
    return day === undefined ? [] : [Number(day)];
  });
  const ends = working.filter((day) => Math.abs(day) === 1);
  const nearest = working.filter((day) => day > 1);
  const slots: DaySlot[] = days.length > 0 ? [{ kind: "monthDays", days, recurring: true }] : [];
  if (ends.length > 0) slots.push({ kind: "nthWorkday", ordinals: ends });
  if (nearest.length > 0) slots.push({ kind: "nearestWorkday", days: nearest });
  return slots;
}

function readWeekdays(field: string): DaySlot[] | null {
  if (isEvery(field)) return null;
  const parts = field.split(",");
  const plain = parts.filter((part) => !/#|L$/.test(part));
  // In a month that begins on a Sunday the first seven days are the weekdays.
  const weekdays = plain.length > 0 ? daysOf(`0 0 * * ${plain.join(",")}`, 7).map((day) => day - 1) : [];
  if (weekdays.length === 7) return null;
  const slots: DaySlot[] = weekdays.length > 0 ? [{ kind: "weekdays", weekdays, recurring: true }] : [];
  const ordinals = new Map<number, number[]>();
  for (const part of parts) {
    const [, name = "", ordinal] = /^(.+?)(?:#(\d)|L)$/.exec(part) ?? [];
    if (name === "") continue;
    const weekday = (daysOf(`0 0 * * ${name}`, 7)[0] ?? 1) - 1;
    ordinals.set(weekday, [...(ordinals.get(weekday) ?? []), Number(ordinal ?? -1)]);
  }
  return [...slots, ...nthSlots(ordinals)];
}

/** Weekdays that count alike are named together: "the first and third Monday and Friday". */
export function nthSlots(ordinalsByWeekday: ReadonlyMap<number, number[]>): DaySlot[] {
  const slots = new Map<string, { kind: "nthWeekday"; ordinals: number[]; weekdays: number[] }>();
  for (const [weekday, found] of ordinalsByWeekday) {
    const ordinals = [...new Set(found)].sort((a, b) => Math.sign(b) - Math.sign(a) || a - b);
    const same = slots.get(String(ordinals));
    if (same) same.weekdays.push(weekday);
    else slots.set(String(ordinals), { kind: "nthWeekday", ordinals, weekdays: [weekday] });
  }
  return [...slots.values()];
}

/** The engine reads the field, in a month of 31 days that begins on a Sunday. */
function daysOf(expression: string, until: number): number[] {
  const mask = parseCron(expression).days.daysIn({ length: 31, firstWeekday: 0 });
  return Array.from({ length: until }, (_, index) => index + 1).filter((day) => (mask & (1 << day)) !== 0);
}
