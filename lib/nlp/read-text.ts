import { isValidTimezone } from "@/lib/scheduling";
import { compileSlots } from "./core/compile";
import type { Compiled, Refused, Workbench } from "./core/draft";
import type { Language } from "./core/language";
import type { Folded } from "./core/normalise";
import type { Slot, Span } from "./core/slots";
import { chooseSpans, findSpans } from "./core/spans";
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
  const { spans, dropped } = obeyCorrections(folded, found, language.correction);
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
  };
  const compiled = slots.some((slot) => slot.kind !== "zone" && slot.kind !== "bound" && slot.kind !== "count")
    ? compileSlots(slots, bench)
    : null;
  const pieces = [...spans, ...dropped].sort((a, b) => a.start - b.start);
  const used = compiled === null ? [] : pieces;
  return {
    spans,
    compiled,
    bench,
    task: leftOver(text, part, used),
    source: spans.map((span) => original(text, part.start + span.start, part.start + span.end)).join(" "),
    doubt:
      bench.doubt +
      unusedDoubt(folded, used, language.scheduleLike) +
      scatteredDoubt(folded, spans, language.connector),
    zoneGiven: zone !== undefined,
  };
}

function validZone(timezone: string | undefined): string {
  return timezone !== undefined && isValidTimezone(timezone) ? timezone : "UTC";
}

interface Piece {
  start: number;
  end: number;
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

/** Two times with task words between them may belong to two jobs. */
function scatteredDoubt(folded: string, spans: Span[], connector: RegExp): number {
  const timed = spans.filter((span) => span.slots.some((slot) => slot.kind === "times"));
  const scattered = timed.some((span, index) => {
    const before = timed[index - 1];
    if (!before) return false;
    const between = spans.filter((one) => one.start >= before.end && one.end <= span.start);
    let gap = "";
    let at = before.end;
    for (const one of [...between, span]) {
      gap += folded.slice(at, one.start);
      at = one.end;
    }
    return !connector.test(gap);
  });
  return scattered ? 0.3 : 0;
}

function unusedDoubt(folded: string, used: Piece[], scheduleLike: RegExp): number {
  const covered = (index: number): boolean => used.some((piece) => index >= piece.start && index < piece.end);
  const unused = [...folded.matchAll(scheduleLike)].filter((match) => !covered(match.index)).length;
  return Math.min(0.45, unused * 0.15);
}
