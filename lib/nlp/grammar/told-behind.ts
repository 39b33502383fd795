import type { Language } from "../core/language";
import type { Slot, Span } from "../core/slots";
import { roleOf } from "./roles";

const clauseEnd = /(?:[,;.!?\u2013\u2014\uff0c\u3002\uff1b]|\s-)\s/gu;
/** "…, it should be at 9": the words are about the schedule itself. */
const ofSchedule =
  /^(?:\P{L}*)(?:it|that|this|they|es|das|die|het|dat|eso|esto|isso|isto|ca|c'|questo|это|to)(?!\p{L})/u;

/**
 * "water the tomatoes at 7 daily, the neighbours do it on Sundays": what a clause behind the request tells is not when,
 * where that was said before.
 */
export function withoutToldBehind(cover: Span[], text: string, language: Language): Span[] {
  if (!language.isHabit || cover.length < 2) return cover;
  const [first] = cover;
  const start = first && clauseStarts(text, cover).find((at) => at > first.end && tells(at, text, cover, language));
  if (start === undefined) return cover;
  const said = cover.filter((span) => span.start < start).flatMap(({ slots }) => slots.map(roleOf));
  if (!said.includes("days")) return cover;
  const isSaid = (slot: Slot): boolean => said.includes(roleOf(slot));
  return cover.filter((span) => span.start < start || !span.slots.some(isSaid));
}

/** The clauses with a phrase of their own, of one sentence or the last ones. */
function clauseStarts(text: string, cover: readonly Span[]): number[] {
  return [...text.matchAll(clauseEnd)]
    .map((match) => match.index + match[0].length)
    .filter(
      (at) => cover.some((span) => span.start >= at) && cover.every((span) => span.end <= at || span.start >= at),
    );
}

/** Whether the words from a place on, without their days and times, tell something. */
function tells(at: number, text: string, cover: readonly Span[], { isHabit, correction }: Language): boolean {
  const told = cover
    .filter(({ start }) => start >= at)
    .reduceRight((rest, { start, end }) => rest.slice(0, start - at) + rest.slice(end - at), text.slice(at))
    .replace(/\s+/g, " ")
    .trim();
  if (ofSchedule.test(told) || !isHabit?.(told)) return false;
  return [...told.matchAll(correction)].every(([words]) => words.trim() === "");
}
