import type { Slot, Span } from "../core/slots";
import type { Corrected } from "./corrections";
import { matchesOf } from "./matches";
import { roleOf, takesBack } from "./roles";

const repeatsEach = ({ slots }: Span): boolean =>
  slots.some((slot) => slot.kind === "everyDay" || (slot.kind === "interval" && slot.count === 1));

const saysTime = ({ slots }: Span): boolean => slots.some((slot) => roleOf(slot) === "time");
const saysWhen = (slot: Slot): boolean => roleOf(slot) === "days" || roleOf(slot) === "time";

/** "… every day at 3, oh no, not every day, only on Sundays at 4": what is denied is gone, with its time. */
export function obeyNotEvery(text: string, { spans: given, dropped: gone }: Corrected, correction: RegExp): Corrected {
  let spans = given;
  const dropped = [...gone];
  for (const denial of given.filter(takesBack)) {
    const earlier = spans.findLast((span) => span.end <= denial.start && repeatsEach(span));
    const behind = runBehind(text, spans, denial);
    if (!earlier || behind.length === 0) continue;
    const time = behind.some(saysTime)
      ? spans.findLast((span) => span.end <= denial.start && span.start >= earlier.end && saysTime(span))
      : undefined;
    const replaced = time ? [earlier, time] : [earlier];
    spans = spans.filter((span) => span !== denial && !replaced.includes(span));
    dropped.push(...replaced, { start: wordsBefore(text, denial.start, correction), end: denial.end });
  }
  return { spans, dropped };
}

/** What says when right behind the denial. */
function runBehind(text: string, spans: readonly Span[], { end }: Span): Span[] {
  const run: Span[] = [];
  for (const span of spans.filter(({ start }) => start >= end)) {
    const gap = text.slice(run.at(-1)?.end ?? end, span.start);
    if (!/^[\s,;:.\u2014\u2013-]*(?:\p{L}{1,8}\s)?$/u.test(gap) || !span.slots.some(saysWhen)) break;
    run.push(span);
  }
  return run;
}

/** Where the words begin that take back, right before the denial: "oh no, not every day". */
function wordsBefore(text: string, place: number, correction: RegExp): number {
  const words = matchesOf(text, correction).find(
    (match) => match.index < place && match.index + match[0].length >= place - 1,
  );
  return words?.index ?? place;
}
