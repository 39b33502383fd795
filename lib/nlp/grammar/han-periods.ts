import type { DaySlot, Slot, Strength } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

/** How Chinese and Japanese name stretches and days of a month. All global. */
export interface PeriodWords {
  /** Groups odd and even: "逢双号", 奇数日. */
  parityDays: RegExp;
  /** "没有31号就用最后一天", 31日がない月は末日. */
  lastIfShorter: RegExp;
  /** Groups week, month and year: "这周剩下的几天", 今週の残り. */
  rest: RegExp;
  /** Group 1 is the year before which nothing is to happen: "2027年之前别开始", 2027年になってから. */
  notBefore: RegExp;
}

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** Enters days of odd and even numbers, the last day of shorter months, what is left of a period, and first years. */
export function readPeriods(chart: Chart, { parityDays, lastIfShorter, rest, notBefore }: PeriodWords): void {
  const enter = (match: RegExpExecArray, slot: Slot, strength: Strength): void =>
    chart.add("PHRASE", match.index, match.index + match[0].length, phrase([slot], strength), "period");
  for (const match of matchesOf(chart.text, parityDays)) {
    const parity = match.groups?.odd === undefined ? 0 : 1;
    enter(match, { kind: "monthDays", days: DAYS.filter((day) => day % 2 === parity), recurring: true }, "strong");
  }
  for (const match of matchesOf(chart.text, lastIfShorter)) enter(match, { kind: "lastIfShorter" }, "aside");
  for (const match of matchesOf(chart.text, rest))
    enter(match, { kind: "bound", bound: { kind: "end", day: lastDay(match.groups) } }, "firm");
  for (const match of matchesOf(chart.text, notBefore)) {
    const day: DaySlot = { kind: "date", year: Number(match[1]), month: 1, day: 1 };
    enter(match, { kind: "bound", bound: { kind: "start", day } }, "firm");
  }
}

function lastDay({ week, month }: Record<string, string> = {}): DaySlot {
  if (week !== undefined) return { kind: "relative", unit: "week", count: 0, weekday: 0 };
  if (month !== undefined) return { kind: "monthDays", days: [-1], recurring: false };
  return { kind: "yearDay", month: 12, days: [31], recurring: false };
}
