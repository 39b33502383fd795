import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { isClock } from "./slot-tests";

type Weekdays = Extract<Slot, { kind: "weekdays" }>;

const between = ["TO", "UNTIL", "DASH", "FROM_POST"] as const;

const during = /^(?:over|during|across|pendant|durant|durante|tijdens|wahrend)\s/u;

/** The days from one to another, or of a weekend, in words that say nothing else; null for any other phrase. */
function runOf({ start, end, slots, corrects }: Span, chart: Chart): Weekdays | null {
  const [slot, ...others] = slots;
  if (slot?.kind !== "weekdays" || others.length > 0 || corrects) return null;
  if (slot.only || slot.others || slot.night || slot.weekdays.length < 2) return null;
  const { text } = chart;
  // "list the orders that came in [over the weekend]"
  if (slot.weekdays.length === 2 && slot.weekdays.every((day) => day % 6 === 0) && during.test(text.slice(start)))
    return slot;
  const isInside = (edge: { start: number; end: number }): boolean => edge.start > start && edge.end < end;
  return between.some((category) => chart.all(category).some(isInside)) ? slot : null;
}

/** Whether a phrase names days of its own, which the run does not only restrict or say again. */
function saysOtherDays({ slots }: Span, run: Weekdays): boolean {
  return slots.some((slot) => {
    if (slot.kind === "weekdays") return run.weekdays.some((day) => !slot.weekdays.includes(day));
    if (slot.kind === "yearDay") return !slot.recurring;
    return slot.kind === "nthWeekday" || slot.kind === "relative" || slot.kind === "date";
  });
}

const isTimed = (span: Span, next: Span | undefined, text: string): boolean =>
  next?.slots.some(isClock) === true && /^[\s,]*(?:\p{L}{1,3}\s)?$/u.test(text.slice(span.end, next.start));

/** A word of the task right before, of the same clause. */
const word = /^[^,;:.!?\n()]*\p{L}{2}[^,;:.!?\n()]*\s$/u;

/** "our week is [Sunday to Thursday], so on those days": what is told of other days. */
const tells = /(?<!\p{L})(?:is|are|means|runs|ist|sind|heisst|est|sont|es|son|e|sao|sono|zijn|jest|to|это)\s$/u;

function isOfThing(at: number, cover: readonly Span[], chart: Chart): boolean {
  const [before, span, next] = [cover[at - 1], cover[at], cover[at + 1]];
  if (!span) return false;
  const { text } = chart;
  const from = before?.end ?? 0;
  const gap = text.slice(from, span.start);
  if (tells.test(gap)) return false;
  const joints = chart.all("AND").filter(({ start, end }) => start >= from && end <= span.start);
  const opensJob = joints.some(({ start, end }) => {
    const behind = chart.skip(end);
    const isJoined = behind === span.start || start <= chart.skip(from);
    return isJoined || chart.isVerb(/^\p{L}+/u.exec(text.slice(behind))?.[0] ?? "");
  });
  // In Turkish the days stand right before what they are of: "her pazartesi 9'da [cumadan pazara kadar] satışları gönder".
  if (before?.slots.some(isClock) && chart.endingAt("TO_POST", span.end).length > 0 && gap === " ")
    return /^\s\p{L}/u.test(text.slice(span.end));
  if (!before) return word.test(gap) && next !== undefined && text.slice(span.end, next.start).trim() === "";
  return word.test(gap) && !opensJob;
}

/** What says that a day of something else became another, in each language, folded. */
const moved =
  /(?<!\p{L})(?:mov(?:ed|es|ing)|shift(?:ed|s|ing)|reschedul(?:ed|es|ing)|postpon(?:ed|es|ing)|chang(?:ed|es|ing)|switch(?:ed|es|ing)|goes|pushed|verschoben|verlegt|(?:passe|passee?|deplacee?|reportee?|decalee?)s?|(?:pasa|paso|cambia|cambio|se\smueve|movid[oa]|cambiad[oa]|aplazad[oa]|trasladad[oa])s?|(?:passa|passou|muda|mudou|adiad[oa]|movid[oa])s?|spostat[oaie]|si\ssposta|passat[oaie]|verplaatst|verzet|verschoven|(?:перенес|перенос|сдвин|передвин)\p{L}*|(?:przenies|przesun|przeloz)\p{L}*)\s$/u;

/**
 * "every Monday at 9 send the sales [from Friday to Sunday]", "at 3pm tell Ann the meeting moved [from Tuesday to Thursday]":
 * the days of what is sent or told, where other words say when.
 */
export function withoutContentStretches(cover: Span[], chart: Chart): Span[] {
  if (cover.length < 2) return cover;
  const { text } = chart;
  return cover.filter((span, at) => {
    const run = runOf(span, chart);
    if (!run || isTimed(span, cover[at + 1], text)) return true;
    const others = cover.filter((other) => other !== span && runOf(other, chart) === null);
    if (moved.test(text.slice(0, span.start))) return others.length === 0;
    return !(others.some((other) => saysOtherDays(other, run)) && isOfThing(at, cover, chart));
  });
}
