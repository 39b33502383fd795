import type { Span } from "../core/slots";
import { roleOf } from "./roles";

const isWeekly = ({ slots }: Span): boolean => slots.every((slot) => slot.kind === "interval" && slot.unit === "week");

const weeksBefore = (spans: readonly Span[], place: number): Span[] =>
  spans.filter((span) => span.end <= place && isWeekly(span)).slice(-1);

const namesWeekdays = ({ slots }: Span): boolean => slots.some(({ kind }) => kind === "weekdays");

const isJoined = (text: string, one: Span, next: Span | undefined): boolean =>
  next !== undefined &&
  one.slots.every(({ kind }) => kind === "weekdays") &&
  next.slots.every(({ kind }) => kind === "weekdays") &&
  conjunction.test(text.slice(one.end, next.start));

export const conjunction = /^,?\s(?:and|y|e|ed|et|und|en|i|и|ve)\s$/u;

/** What was said before of a kind and is said anew. */
export function replacedBy(
  text: string,
  spans: readonly Span[],
  added: readonly Span[],
  first: number,
  place: number,
  role: string,
): Span[] {
  const nearest = nearestBefore(spans, place, role);
  // "every two weeks on Monday, no, every week on Tuesday": the weeks and the day.
  const saysWhole = added.some(isWeekly) && added.some(namesWeekdays);
  if (role === "days" && saysWhole) return [...new Set([...weeksBefore(spans, place), ...nearest])];
  // "weekly on Fridays, or rather fortnightly": the step is replaced, and the weekday stays.
  if (role === "days" && added.every(isWeekly) && nearest.every(namesWeekdays)) return weeksBefore(spans, place);
  if (nearest.every(isWeekly) && added.some(namesWeekdays)) return weekdaysBefore(spans, nearest);
  return role === "days" && isListed(text, spans, first) ? listBefore(text, spans, nearest) : nearest;
}

/** An hour replaces an hour, and a part of the day where no hour was named; a part replaces either. */
function nearestBefore(spans: readonly Span[], place: number, role: string): Span[] {
  const before = spans.filter(({ strength, end }) => strength !== "barest" && end <= place);
  const find = (wanted: string) => before.findLast(({ slots }) => slots.some((slot) => roleOf(slot) === wanted));
  const found =
    role === "part"
      ? (find("part") ?? find("time"))
      : role === "time"
        ? (find("time") ?? find("part"))
        : // "not every month, no, only in March": what was denied is taken back.
          (find(role) ?? (role === "days" ? find("dropped") : undefined));
  return found ? [found] : [];
}

/** "Monday at 8 every week, I meant Tuesday": the weekday is replaced, and the week stays. */
function weekdaysBefore(spans: readonly Span[], nearest: Span[]): Span[] {
  const start = nearest[0]?.start ?? 0;
  const named = spans.findLast((span) => span.end <= start && namesWeekdays(span));
  return named ? [named] : nearest;
}

/** Whether the new words name a list of weekdays: "il mercoledì e il venerdì". */
function isListed(text: string, spans: readonly Span[], first: number): boolean {
  const span = spans[first];
  return span !== undefined && isJoined(text, span, spans[first + 1]);
}

/** "il martedì e il giovedì, anzi il mercoledì e il venerdì": a list takes the place of the whole list. */
function listBefore(text: string, spans: readonly Span[], nearest: readonly Span[]): Span[] {
  const [last] = nearest;
  const list = [...nearest];
  for (let at = last ? spans.indexOf(last) - 1 : -1; at >= 0; at -= 1) {
    const [span, next] = [spans[at], list[0]];
    if (!span || !isJoined(text, span, next)) break;
    list.unshift(span);
  }
  return list;
}

/** "at 9 …, not at 9, at half past": what is denied in its own words was said before as well. */
export function saysAgain(span: Span, denied: Span, roles: ReadonlySet<string>): boolean {
  const said = (one: Span) =>
    JSON.stringify(
      one.slots
        .filter((slot) => roles.has(roleOf(slot)))
        .map((slot) => (slot.kind === "times" ? slot.times.map(({ minutes }) => minutes) : slot)),
    );
  return span.end <= denied.start && said(span) !== "[]" && said(span) === said(denied);
}
