import type { DaySlot, Slot } from "../../core/slots";
import type { Amount, Phrase } from "../meanings";
import { type Place, rule } from "../rule";
import { moved } from "./days-apart";
import { phrase } from "./phrase";

const isNth = (slot: Slot): slot is Extract<DaySlot, { kind: "nthWeekday" | "nthWorkday" }> =>
  slot.kind === "nthWeekday" || slot.kind === "nthWorkday";

/** So many days behind (below zero: before) a weekday or a working day of the month. */
function apart({ slots }: Phrase, { count, unit }: Amount, side: 1 | -1, place: Place): Phrase | null {
  const [slot, ...others] = slots;
  if (slot === undefined || others.length > 0 || !(isNth(slot) || slot.kind === "placeInMonth")) return null;
  if (slot.kind === "nthWorkday") return workday(slot, count * side, unit, place);
  const days = unit === "day" ? count : unit === "week" ? count * 7 : 0;
  const unread: Slot = { kind: "unread", words: place.chart.text.slice(place.start, place.end) };
  const found = moved(-side * days, phrase([slot]), place);
  return found && leavesMonth(found) && namesMonths(place) ? phrase([slot, unread]) : found;
}

/** Days of the month before or behind as well. */
const leavesMonth = ({ slots }: Phrase): boolean =>
  slots.some(
    (slot) => slot.kind === "monthDays" && slot.days.some((day) => day < 0) && slot.days.some((day) => day > 0),
  );

/** "of each quarter", "in March": the neighbouring month is none of them. */
const namesMonths = ({ chart }: Place): boolean =>
  chart.has("MONTH") ||
  chart.has("MONTHS") ||
  chart.has("OF_QUARTER") ||
  chart.has("QUARTERLY") ||
  chart.all("PHRASE").some(({ value }) => value.slots.some(({ kind }) => kind === "months"));

/** The working day before the last one; of several days before it nobody knows which it is. */
function workday(
  slot: Extract<DaySlot, { kind: "nthWorkday" }>,
  shift: number,
  unit: Amount["unit"],
  { chart, start, end }: Place,
): Phrase {
  const [ordinal = 0, ...others] = slot.ordinals;
  const shifted = ordinal + shift;
  const isKnown = unit === "workday" || (unit === "day" && shift === -1 && ordinal < 0);
  if (others.length === 0 && isKnown && shifted * ordinal > 0) return phrase([{ ...slot, ordinals: [shifted] }]);
  return phrase([slot, { kind: "unread", words: chart.text.slice(start, end) }]);
}

/** 每月最后一个周五前两天, 毎月第2火曜の前日, 매달 마지막 금요일 이틀 전: days before and behind a day named by its place. */
export const daysBehind = [
  rule("PHRASE", ["PHRASE", "OF?", "BEFORE_POST", "AMOUNT"], (day, _o, _b, amount, place) =>
    apart(day, amount, -1, place),
  ),
  rule("PHRASE", ["PHRASE", "OF?", "AMOUNT", "BEFORE_POST"], (day, _o, amount, _b, place) =>
    apart(day, amount, -1, place),
  ),
  rule("PHRASE", ["PHRASE", "OF?", "AFTER_POST", "AMOUNT"], (day, _o, _a, amount, place) =>
    apart(day, amount, 1, place),
  ),
  rule("PHRASE", ["PHRASE", "OF?", "AMOUNT", "DELAY_POST"], (day, _o, amount, _d, place) =>
    apart(day, amount, 1, place),
  ),
];
