import { type DaySlot, isDaySlot, type Slot, type Span } from "../core/slots";
import type { Chart } from "./chart";

interface Said {
  span: Span;
  slot: DaySlot;
}

/** A stretch of less is as likely a list of days. */
const SHORTEST_RUN = 3;

/**
 * "from the 1st to the 5th of each month, weekdays at 9", "on weekdays at 16, 1 al 23 de diciembre", "on the 15th, but
 * only on weekdays": where nothing joins a stretch of days and weekdays, or these are said to be the only ones, those
 * days are meant that are both.
 */
export function withinRun(spans: Span[], chart: Chart): Span[] {
  const said = spans.flatMap((span) => span.slots.filter(isDaySlot).map((slot): Said => ({ span, slot })));
  const week = said.find(({ slot }) => isOfEachWeek(slot));
  const run = said.find((one) => one !== week && isDayOfMonth(one.slot));
  if (said.length !== 2 || !run || !week || run.span === week.span || !isOneTime(spans)) return spans;
  if (!isOnly(week, chart) && (!isRun(run, chart) || isJoined(spans, run.span, week.span, chart))) return spans;
  const days = bothOf(run.slot, week.slot);
  if (days === null) return spans;
  return spans.map((span) => {
    if (span === run.span) return { ...span, slots: span.slots.flatMap((slot) => (slot === run.slot ? days : [slot])) };
    const isLeft = span === week.span && days.every(isDaySlot);
    return isLeft ? { ...span, slots: span.slots.filter((slot) => slot !== week.slot) } : span;
  });
}

const isDayOfMonth = (slot: DaySlot): boolean =>
  (slot.kind === "monthDays" && !slot.weekdays) ||
  (slot.kind === "yearDay" && (slot.recurring || slot.days.length > 1));

/** "only on weekdays", "平日のみ" */
const isOnly = ({ span, slot }: Said, chart: Chart): boolean =>
  (slot.kind === "weekdays" && slot.only === true) ||
  chart.all("ONLY").some(({ start, end }) => start >= span.start && end <= span.end);

function isRun({ span, slot }: Said, chart: Chart): boolean {
  if ((slot.kind !== "monthDays" || !slot.recurring) && slot.kind !== "yearDay") return false;
  const { days } = slot;
  const numbers = chart.text.slice(span.start, span.end).match(/\d+/gu) ?? [];
  const follow = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return follow && days.length >= SHORTEST_RUN && numbers.length < days.length;
}

const isOfEachWeek = (slot: DaySlot): boolean =>
  slot.kind === "weekdays" && (slot.recurring || slot.weekdays.length > 1) && !slot.others && slot.only !== false;

/** Two stretches with a time each are two schedules. */
function isOneTime(spans: readonly Span[]): boolean {
  const order = spans.flatMap(({ slots }) => slots.map((slot) => (isDaySlot(slot) ? "d" : isTime(slot) ? "t" : "")));
  return /^t*d?t*d?t*$/.test(order.join("")) && !/t+d+t/.test(order.join(""));
}

const isTime = ({ kind }: Slot): boolean => kind === "times" || kind === "partOfDay" || kind === "window";

/** Whether words that no phrase has stand between the two: "… and", "as well as". */
function isJoined(spans: readonly Span[], one: Span, other: Span, { text }: Chart): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = spans.filter(({ start }) => start > first.start && start <= last.start);
  const ends = [first, ...between].map(({ end }) => end);
  return between.some(({ start }, index) => /[^\s,:;、。()の的의]/u.test(text.slice(ends[index], start)));
}

/** The stretch with these weekdays only; of one year it is where they start and end. */
function bothOf(run: DaySlot, week: DaySlot): Slot[] | null {
  if (week.kind !== "weekdays" || (run.kind !== "monthDays" && run.kind !== "yearDay")) return null;
  const { weekdays } = week;
  if (run.kind === "monthDays") return [{ ...run, weekdays, recurring: true }];
  const { month, days, recurring } = run;
  if (recurring) return [{ kind: "monthDays", days, months: [month], recurring, weekdays }];
  const bound = (kind: "start" | "end", day = 1): Slot => ({
    kind: "bound",
    bound: { kind, day: { kind: "yearDay", month, days: [day], recurring } },
  });
  return [bound("start", days[0]), bound("end", days.at(-1))];
}
