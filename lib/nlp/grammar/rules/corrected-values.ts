import type { Language } from "../../core/language";
import type { IntervalUnit, Slot } from "../../core/slots";
import type { Chart } from "../chart";
import { correctionWords, endsClause } from "../corrections-found";
import type { Amount } from "../meanings";
import { inOrder, nth } from "./month-days";
import { phrase } from "./phrase";

interface Said {
  kinds: Set<Slot["kind"]>;
  /** What the last step before it was: "every 20 minutes", "in 20 minutes". */
  step: "interval" | "delay" | null;
}

/** What was said before a place; one walk, as a long text may correct itself hundreds of times. */
function saidBefore(chart: Chart, place: number): Said {
  const said: Said = { kinds: new Set(), step: null };
  for (const { end, value } of chart.all("PHRASE")) {
    if (end > place) continue;
    for (const slot of value.slots) {
      if (slot.kind === "interval" || slot.kind === "delay") said.step = slot.kind;
      else if (slot.kind !== "bound" || slot.bound.kind !== "duration") said.kinds.add(slot.kind);
    }
  }
  return said;
}

/** "every 15 minutes, no, 10": read before a bare number is taken for an hour. */
export function readCorrectedCounts(chart: Chart, language: Language): void {
  for (const { index, 0: words } of correctionWords(chart.text, language)) {
    const { step } = saidBefore(chart, index + 1);
    if (step) readCount(chart, index + words.length, index, step === "delay");
  }
}

/** What stands alone behind a correction is of the kind of what was said before it. */
export function readCorrectedValues(chart: Chart, language: Language): void {
  const matches = correctionWords(chart.text, language);
  for (const { index, 0: words } of matches) {
    const start = index + words.length;
    const { kinds, step } = saidBefore(chart, index + 1);
    if (step) readAmount(chart, start, step === "delay");
    if (kinds.has("nthWeekday")) readNthWeekday(chart, start);
    if (kinds.has("monthDays")) readMonthDay(chart, start);
    if (kinds.has("bound")) readEndOfMonth(chart, start);
    readHalf(chart, start, index);
    readHour(chart, start, index, (end) => matches.some((match) => match.index === end));
  }
}

/** "at 7, no, eight": an hour in words that stands alone is the hour. */
function readHour(chart: Chart, start: number, index: number, isCorrection: (end: number) => boolean): void {
  if (!chart.all("TIMES").some(({ end }) => end <= index + 1)) return;
  for (const { end, value } of chart.from("TIMES", start)) {
    const marked = Math.max(end, ...chart.from("AT_POST", end).map((edge) => edge.end));
    const isAlone = /^\s?(?:[,.;!?]|$)/.test(chart.text.slice(marked)) || isCorrection(marked);
    const times = value.map(({ clear, ...time }) => time);
    if (isAlone) chart.add("PHRASE", start, marked, phrase([{ kind: "times", times }], "barest"), "corrected hour");
  }
}

/** "at 7 pm, sorry, I mean am": the other half of the day. */
function readHalf(chart: Chart, start: number, index: number): void {
  const said = chart.all("TIMES").findLast(({ end }) => end <= index + 1)?.value;
  if (!said) return;
  for (const { end, value } of chart.from("MERIDIEM", start)) {
    if (!endsClause.test(chart.text.slice(end))) continue;
    const half = value === "pm" ? 720 : 0;
    const times = said.map(({ clear, bare, open, ...time }) => ({ ...time, minutes: (time.minutes % 720) + half }));
    chart.add("PHRASE", start, end, phrase([{ kind: "times", times }], "weak"), "corrected half");
  }
}

const isStep = ({ kind }: Slot): boolean => kind === "delay" || kind === "interval";

/** "in 20 minutes, no, 30 minutes" */
function readAmount(chart: Chart, start: number, isDelay: boolean): void {
  for (const { end, value } of chart.from("AMOUNT", start)) {
    const slot = stepOf(value, isDelay);
    if (slot) chart.add("PHRASE", start, end, phrase([slot], "weak"), "corrected amount");
  }
}

/** "in two hours, make that three" */
function readCount(chart: Chart, start: number, index: number, isDelay: boolean): void {
  const counts = chart.from("NUM", start);
  if (counts.length === 0) return;
  const steps = chart.all("PHRASE").filter(({ end, value }) => end <= index + 1 && value.slots.some(isStep));
  const amount = chart
    .all("AMOUNT")
    .findLast((edge) => steps.some(({ start: from, end }) => from <= edge.start && edge.end <= end));
  // "every 2 hours from 7, no, 8": the hour is the last that was said.
  if (!amount || chart.all("TIMES").some((edge) => edge.start >= amount.end && edge.end <= index + 1)) return;
  for (const { end, value } of counts) {
    if (!endsClause.test(chart.text.slice(end)) || !Number.isInteger(value.value)) continue;
    const slot = stepOf({ count: value.value, unit: amount.value.unit }, isDelay);
    if (slot) chart.add("PHRASE", start, end, phrase([slot], "weak"), "corrected count");
  }
}

const seconds: Partial<Record<IntervalUnit, number>> = { second: 1, minute: 60, hour: 3600 };

function stepOf({ count, unit }: Amount, isDelay: boolean): Slot | null {
  if (count <= 0) return null;
  if (!isDelay) return { kind: "interval", count, unit };
  const length = seconds[unit];
  return length === undefined ? null : { kind: "delay", seconds: count * length };
}

/** "the first Monday of the month, no, the second Monday" */
function readNthWeekday(chart: Chart, start: number): void {
  const [the] = chart.from("THE", start);
  for (const ords of chart.from("ORDS", the ? chart.skip(the.end) : start))
    for (const { end, value } of chart.from("WEEKDAYS", chart.skip(ords.end)))
      if (inOrder(ords.value))
        chart.add("PHRASE", start, end, phrase([nth(ords.value, value)], "firm"), "corrected nth");
}

/** "el día " */
const MOST_BEFORE = 7;

/** Before a number an article of one thing; hours have that of several: "no, [el] 5", "no, las 5". */
const ofOne = /^(?:(?:el|o)\s)?(?:dia\s)?$/;

/** "on the 15th, correction: 16th", "el 10 de cada mes, no, el 5": a place in the month, where it stands alone. */
function readMonthDay(chart: Chart, start: number): void {
  const { text } = chart;
  const numbers = chart.all("NUM").filter((edge) => edge.start > start && edge.start <= start + MOST_BEFORE);
  for (const { start: at, end, value } of numbers) {
    const isDay = Number.isInteger(value.value) && value.value > 0 && value.value <= 31;
    if (!isDay || !ofOne.test(text.slice(start, at)) || !endsClause.test(text.slice(end))) continue;
    const day: Slot = { kind: "monthDays", days: [value.value], recurring: false };
    chart.add("PHRASE", start, end, phrase([day], "firm"), "corrected day");
  }
  for (const { end, value: days } of chart.from("ORDS", start)) {
    const isPlace = days.every((day) => day > 0 && day <= 31);
    if (isPlace && endsClause.test(chart.text.slice(end)))
      chart.add("PHRASE", start, end, phrase([{ kind: "monthDays", days, recurring: false }], "weak"), "corrected day");
  }
}

/** "until the end of March, sorry, end of April" */
function readEndOfMonth(chart: Chart, start: number): void {
  for (const of of chart.from("END_OF", start))
    for (const { end, value: month } of chart.from("MONTH", chart.skip(of.end))) {
      const day = { kind: "yearDay" as const, month, days: [-1], recurring: false };
      chart.add("PHRASE", start, end, phrase([day], "weak"), "corrected end");
    }
}
