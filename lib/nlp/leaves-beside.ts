import type { Slot, Span } from "./core/slots";

/** A date or a part of the day that was left to the task, and opens a clause with something else to do. */
export const leavesBeside = (folded: string, spans: readonly Span[], unused: readonly Span[]): boolean =>
  leavesDate(folded, spans, unused) || leavesOpening(folded, unused);

const isOneDate = (slot: Slot): boolean =>
  slot.kind === "date" || (slot.kind === "yearDay" && !slot.recurring && slot.days.length === 1);

/** "on 3 December the invoice, [on 5 December] the rent": a further date with a thing of its own, of one schedule. */
const leavesDate = (folded: string, spans: readonly Span[], unused: readonly Span[]): boolean =>
  spans.some((span) => span.slots.some(isOneDate)) &&
  unused.some(
    (span) =>
      span.strength !== "barest" &&
      span.slots.every(isOneDate) &&
      /,\s$/.test(folded.slice(0, span.start)) &&
      /^\s\p{L}{3}/u.test(folded.slice(span.end)),
  );

/** How far before a phrase its conjunction may begin. */
const CONTEXT = 6;

const contrast = /,\s(?:and|und|en|y|e|et|i|a|и|а)\s$/u;

/** "by day at 9 the post, and [in the evening] the summary": a part of the day that opens a clause behind a time. */
const leavesOpening = (folded: string, unused: readonly Span[]): boolean =>
  unused.some(
    (span) =>
      span.slots.length > 0 &&
      span.slots.every(({ kind }) => kind === "partOfDay") &&
      contrast.test(folded.slice(Math.max(0, span.start - CONTEXT), span.start)),
  );
