import { aheadOfTold } from "./ahead-of-told";
import { withContrasts } from "./contrasts";
import type { Language } from "./core/language";
import type { Slot, Span } from "./core/slots";
import { onceAtEdgeOfYear } from "./edge-of-year";
import { alsoInMonths } from "./grammar/also-in-months";
import type { Chart } from "./grammar/chart";
import { datesLeft } from "./grammar/dates-left";
import { withMonthOfDate } from "./grammar/month-of-date";
import { nthWithOwnTime } from "./grammar/nth-with-own-time";
import { roleOf } from "./grammar/roles";
import { sameNth } from "./grammar/same-nth";
import { withinRun } from "./grammar/within-run";
import { onceInNamedMonth } from "./once-in-month";
import { secondOfMonth } from "./second-of-month";

/** The chosen spans with the sense that the words around them, or a job before, give them. */
export function asSaid(chosen: Span[], chart: Chart, before: readonly Slot[], language: Language): Span[] {
  const own = withMonthOfDate(withoutContent(datesLeft(sameNth(chosen, chart, before), chart)));
  const read = aheadOfTold(withContrasts(own, chart, language), chart);
  const timed = nthWithOwnTime(alsoInMonths(withinRun(secondOfMonth(read, chart), chart), chart.text), chart.text);
  return onceInNamedMonth(onceAtEdgeOfYear(timed, chart), chart);
}

/** Days that are over are content where other words say when: "every Monday, what happened last week". */
function withoutContent(spans: Span[]): Span[] {
  const saysWhen = spans.some((span) => span.slots.some((slot) => slot.kind !== "past" && roleOf(slot) === "days"));
  const ofMonth = spans.some((span) => span.slots.some((slot) => slot.kind === "nthWeekday"));
  const isContent = (slot: Slot): boolean => slot.kind === "past" && !(ofMonth && slot.weekday !== undefined);
  const isDelayed = spans.some(
    ({ slots, strength }) => strength === "strong" && slots.some(({ kind }) => kind === "delay"),
  );
  const isOneInstant =
    isDelayed && spans.every(({ slots }) => slots.every(({ kind }) => kind === "delay" || kind === "times"));
  // "in 2 hours tell me that the 3 o'clock call is off": an instant has no further time.
  if (isOneInstant) return spans.filter(({ slots }) => slots.some(({ kind }) => kind === "delay"));
  return saysWhen ? spans.filter((span) => !span.slots.some(isContent)) : spans;
}
