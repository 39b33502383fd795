import { isDaySlot, type Slot, type Span } from "../core/slots";

const also =
  /(?<!\p{L})(?:also|as\swell|auch|zusatzlich|tambien|aussi|egalement|tambem|anche|ook|tambien|еще|также|тоже|takze|rowniez|tez)(?!\p{L})/u;
const everyDay = Array.from({ length: 31 }, (_, index) => index + 1);

/** "every Monday at 9, and in December also on Thursdays": the months are of the later days alone. */
export function alsoInMonths(spans: Span[], text: string): Span[] {
  const at = spans.findIndex(({ slots }) => slots.length > 0 && slots.every(({ kind }) => kind === "months"));
  const [span, next] = [spans[at], spans[at + 1]];
  const [months] = span?.slots ?? [];
  const [days, ...times] = next?.slots ?? [];
  if (span && next && months?.kind === "months" && days?.kind === "times" && times.length === 0)
    return saysAlso(text, span, next)
      ? spans.map((one) => (one === span ? { ...one, slots: [{ ...months, also: true }] } : one))
      : spans;
  if (!span || !next || months?.kind !== "months" || days?.kind !== "weekdays") return spans;
  if (times.some(isDaySlot) || !also.test(text.slice(span.end, next.end))) return spans;
  const before = spans.slice(0, at).flatMap(({ slots }) => slots.filter(isDaySlot));
  if (before.length === 0 || !before.every(({ kind }) => kind === "weekdays")) return spans;
  const { weekdays } = days;
  const own: Slot = { kind: "monthDays", days: everyDay, weekdays, months: months.months, recurring: true };
  return spans.flatMap((one) =>
    one === span ? [] : one === next ? [{ ...next, start: span.start, slots: [own, ...times] }] : [one],
  );
}

const LONGEST_ALSO = 12;
const alsoBehind = new RegExp(`^\\s${also.source}`, "u");

/** "in July also at 9", "in July at 9 as well" */
const saysAlso = (text: string, span: Span, next: Span): boolean =>
  also.test(text.slice(span.end, next.end)) || alsoBehind.test(text.slice(next.end, next.end + LONGEST_ALSO));
