import type { Language } from "../core/language";
import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { roleOf } from "./roles";

const sentenceStart = /(?<!\p{L}\.\p{L})[;.!?]\s/gu;
const sentenceEnd = /(?<!\p{L}\.\p{L})[.!?:;](?:\s|$)/u;
/** No sentence that tells is longer. */
const LONGEST = 200;

/**
 * "freeze the ledger on the last day of every month. In September somebody forgot": the days and times of a
 * sentence behind the request that tells what has happened are none of its own.
 */
export function withoutToldPast(cover: Span[], chart: Chart, { tellsPast }: Language): Span[] {
  const [first] = cover;
  if (!tellsPast || !first || cover.length < 2) return cover;
  const saysDays = (slot: Slot): boolean => roleOf(slot) === "days";
  const told = matchesOf(chart.text, sentenceStart)
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((start) => cover.some(({ end, slots }) => end <= start && slots.some(saysDays)))
    .map((start) => ({ start, end: start + endOf(chart.text.slice(start)) }))
    .filter(({ start, end }) => end - start <= LONGEST && cover.some((span) => span.start >= start && span.end <= end))
    .find(({ start, end }) => tellsPast(chart.written(start, end)));
  if (!told) return cover;
  return cover.filter((span) => span.start < told.start || span.start >= told.end);
}

function endOf(rest: string): number {
  const length = rest.search(sentenceEnd);
  return length < 0 ? rest.length : length;
}
