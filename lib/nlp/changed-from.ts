import type { Slot, Span } from "./core/slots";

const thereafter =
  /^[,;]?\s(?:(?:und|en|and)\s)?(?:danach|dann|ab\sda|anschliessend|daarna|dan|vervolgens|after\sthat|then|afterwards|thereafter)\s/u;
/** How far the time of a day may stand behind it. */
const NEAR = 4;

/**
 * "daily at 18, from Saturday at 17", "until the 20th at 9, then at 10": the time changes on a day, which one schedule
 * with an end or a start does not say.
 */
export function changesTime(text: string, spans: readonly Span[]): boolean {
  return spans.some((span, index) =>
    span.slots.some((slot) => {
      if (slot.kind !== "bound" || slot.bound.kind === "duration") return false;
      const next = spans[index + 1];
      const gap = next ? text.slice(span.end, next.start) : "";
      if (slot.bound.kind === "end")
        return spans.slice(index, index + 3).some((one, at, run) => isThen(text, one, run[at + 1]));
      const before = timesIn(spans.slice(0, index));
      const own = timeOf(slot) ?? (next && gap.length <= NEAR ? timesIn([next])[0] : undefined);
      return before.length > 0 && own !== undefined && !before.includes(own);
    }),
  );
}

type Bound = Extract<Slot, { kind: "bound" }>;

/** In minutes. */
const timeOf = ({ bound }: Bound): number | undefined => (bound.kind === "duration" ? undefined : bound.time?.minutes);

const timesIn = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "times" ? slot.times.map(({ minutes }) => minutes) : [])),
  );

const isThen = (text: string, { end }: Span, next: Span | undefined): boolean =>
  (next?.slots.some(({ kind }) => kind === "times") && thereafter.test(text.slice(end, next.start))) ?? false;
