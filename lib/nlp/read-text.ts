import { isValidTimezone } from "@/lib/scheduling";
import { compileSlots } from "./core/compile";
import { ask, type Compiled, type Refused, type Workbench } from "./core/draft";
import type { Language } from "./core/language";
import type { Folded } from "./core/normalise";
import { isDaySlot, type Slot, type Span } from "./core/slots";
import { chooseSpans, findSpans } from "./core/spans";
import { isScattered, isUnclearStart, looseException, misreadWords, type Piece, unusedDoubt } from "./doubts";
import type { ParseContext } from "./types";

/** One job of a text: its schedule, and the words that are left for the agent. */
export interface Job {
  spans: Span[];
  compiled: Compiled | Refused | null;
  bench: Workbench;
  /** What is left of the text. */
  task: string;
  source: string;
  doubt: number;
  zoneGiven: boolean;
}

/** The part of a text from `start` to `end` (indexes of the folded text). */
export interface Part {
  start: number;
  end: number;
}

export function readJob(text: Folded, part: Part, language: Language, context: ParseContext): Job {
  const folded = text.folded.slice(part.start, part.end);
  const found = chooseSpans(folded, findSpans(folded, language.families), (gap) =>
    language.connector.test(gap.replace(language.correction, " ")),
  );
  const { spans, dropped } = obeyCorrections(folded, withoutContent(found), language.correction);
  const slots = withoutDropped(spans);
  const zone = slots.find((slot) => slot.kind === "zone")?.zone;
  const bench: Workbench = {
    now: context.now.getTime(),
    zone: zone ?? validZone(context.timezone),
    words: language.phrasebook,
    assumptions: [],
    warnings: [],
    question: null,
    options: [],
    doubt: 0,
    exact: true,
  };
  const pieces = [...spans, ...dropped].sort((a, b) => a.start - b.start);
  const says = slots.some((slot) => slot.kind !== "zone" && slot.kind !== "bound" && slot.kind !== "count");
  const used = says ? pieces : [];
  const compiled = says ? compileRead(folded, spans, slots, used, language, bench) : null;
  return {
    spans,
    compiled,
    bench,
    task: leftOver(text, part, used),
    source: spans.map((span) => original(text, part.start + span.start, part.start + span.end)).join(" "),
    doubt: bench.doubt + unusedDoubt(folded, used, language.scheduleLike),
    zoneGiven: zone !== undefined,
  };
}

/** The compiled slots, or a question where words beside them make the reading wrong. */
function compileRead(
  folded: string,
  spans: Span[],
  slots: Slot[],
  used: Piece[],
  language: Language,
  bench: Workbench,
): Compiled | Refused {
  const { phrasebook } = language;
  const loose = looseException(folded, used, language);
  const misread = misreadWords(folded, used, language) ?? (loose?.certain ? loose.words : null);
  const compiled = compileSlots(slots, bench);
  if (compiled.kind !== "compiled") return compiled;
  if (misread !== null) return ask(phrasebook.unread(misread), phrasebook.whenOptions);
  if (loose) bench.doubt += 0.2;
  if (isUnclearStart(folded, spans, language.startsFrom)) {
    bench.doubt += 0.25;
    bench.question ??= phrasebook.mixed;
  }
  if (isScattered(folded, spans, language.connector)) {
    bench.doubt += 0.3;
    bench.question ??= phrasebook.scattered;
  }
  return compiled;
}

/** Days that are over are content where other words say when: "every Monday, what happened last week". */
function withoutContent(spans: Span[]): Span[] {
  const saysWhen = spans.some((span) =>
    span.slots.some((slot) => isDaySlot(slot) || ["interval", "perDay", "delay", "cron", "now"].includes(slot.kind)),
  );
  return saysWhen ? spans.filter((span) => span.slots.every((slot) => slot.kind !== "past")) : spans;
}

function validZone(timezone: string | undefined): string {
  return timezone !== undefined && isValidTimezone(timezone) ? timezone : "UTC";
}

/** After "sorry, I meant" the new words replace the earlier ones of the same kind. */
function obeyCorrections(folded: string, spans: Span[], correction: RegExp): { spans: Span[]; dropped: Piece[] } {
  let kept = spans;
  const dropped: Piece[] = [];
  for (const match of folded.matchAll(correction)) {
    const end = match.index + match[0].length;
    const next = kept.find((span) => span.start >= end - 1 && span.start <= end + 4);
    if (!next) continue;
    const after = kept.filter((span) => span.start >= end - 1);
    const kinds = new Set(after.flatMap((span) => span.slots.map(role)));
    const replaced = kept.filter(
      (span) => span.start < match.index && span.slots.some((slot) => kinds.has(role(slot))),
    );
    if (replaced.length === 0) continue;
    kept = kept.filter((span) => !replaced.includes(span));
    dropped.push(...replaced, { start: match.index, end });
  }
  return { spans: kept, dropped };
}

function role(slot: Slot): string {
  return slot.kind === "times" || slot.kind === "partOfDay"
    ? "time"
    : slot.kind === "zone" || slot.kind === "bound"
      ? slot.kind
      : "days";
}

function withoutDropped(spans: Span[]): Slot[] {
  return spans.flatMap((span) => span.slots).filter((slot) => slot.kind !== "dropped");
}

function original(text: Folded, from: number, to: number): string {
  const start = text.positions[from] ?? 0;
  const end = to > 0 ? (text.positions[to - 1] ?? 0) + 1 : 0;
  // A repaired word may be longer or shorter than what was written: go on to the end of it.
  const next = text.positions[to] ?? text.clean.length;
  return text.clean.slice(start, /^[\p{L}]/u.test(text.clean.slice(end, next)) ? next : end);
}

const joining =
  /(?:[\s,]+(?:and|at|on|in|by|but|starting|only|the|running|to run|to be run|that runs|once|@|plus|,|-|—|–))+$/i;

/** The part without its schedule; a connecting word before a removed phrase goes with it. */
function leftOver(text: Folded, part: Part, used: Piece[]): string {
  let task = "";
  let at = part.start;
  for (const piece of used) {
    const kept = original(text, at, part.start + piece.start);
    task = joinKept(task, at === part.start ? kept.replace(joining, "") : kept.replace(joining, ""));
    at = part.start + piece.end;
  }
  return joinKept(task, part.end > at ? original(text, at, part.end) : "");
}

function joinKept(before: string, after: string): string {
  if (before.trim() === "") return after;
  const bare = after.replace(/^[\s]+/, "");
  return /^[,;:.!?]/.test(bare) || bare === "" ? before.trimEnd() + bare : `${before.trimEnd()} ${bare}`;
}
