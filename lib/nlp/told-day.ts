import type { Language } from "./core/language";
import type { Slot, Span } from "./core/slots";
import type { Piece } from "./doubts";
import { matchesOf } from "./grammar/matches";

const isDay = ({ kind }: Slot): boolean => kind === "yearDay" || kind === "date" || kind === "weekdays";
const isDaysAhead = (slot: Slot): boolean => slot.kind === "earlier" && slot.minutes % 1440 === 0;

/** What a clause cannot end in: its day or time belongs to it. */
const openEnd =
  /\p{L}['’\s](?:is|are|was|will\sbe|s|leaves?|departs?|lands?|arrives?|starts?|begins?|finishes|ends?|opens?|closes|takes\soff|kicks\soff|falls|happens|ist|sind|beginnt|startet|fahrt|geht|landet|endet|schliesst|offnet|kommt\san|begint|vertrekt|landt|eindigt|es|son|sale|empieza|comienza|aterriza|llega|termina|abre|cierra|est|part|commence|arrive|atterrit|finit|ouvre|ferme|parte|inizia|comincia|arriva|atterra|finisce|apre|chiude|sai|comeca|chega|aterrissa|fecha)$/u;
/** What opens a clause in Spanish as well as a request. */
const article = /^(?:el|la|los|las|una?|mis?|nuestr[oa]s?)\s/u;
/** "whenever it's the first", "on exam days, that's Mondays" say when. */
const saysWhen =
  /^(?:when|whenever|if|wenn|wann|als|si|quando|cuando|quand)(?![\p{L}])|(?<![\p{L}])(?:that|which|this|das|dat|ce|c|esto|eso)['’\s]\p{L}+$/u;
const isCron = (piece: Piece | Span): boolean => "slots" in piece && piece.slots.some(({ kind }) => kind === "cron");
const clauseEnd = /[,;.!?]\s|\s[\u2013\u2014-]\s|\s(?:and|so|und|also|en|dus|y|et|donc|quindi)\s/gu;

/** "My train leaves [at 7:12 on weekdays], tell me …": what would be a fragment without its day and time keeps them. */
function ofFragments(pieces: readonly Piece[], folded: string, language: Language): ReadonlySet<Piece> {
  const told = new Set<Piece>();
  let start = 0;
  for (const { index, 0: mark } of matchesOf(folded, clauseEnd)) {
    const next = index + mark.length;
    const isInside = pieces.some((piece) => piece.start < next && piece.end > index);
    const isList = /\p{L}/u.test(mark) && pieces.some((piece) => piece.start === next);
    if (isInside || isList) continue;
    const own = pieces.filter((piece) => piece.start >= start && piece.end <= index);
    // "each winter, [that is] November to February"
    const last = pieces.findLast((piece) => piece.end <= start);
    const isSaidAgain = last !== undefined && language.connector.test(folded.slice(last.end, own[0]?.start));
    if (!isSaidAgain && isFragment(folded.slice(start, index), own, start, language))
      for (const piece of own) told.add(piece);
    start = next;
  }
  return told;
}

function isFragment(clause: string, [first, ...more]: readonly Piece[], from: number, language: Language): boolean {
  if (!first || (!article.test(clause) && language.isVerb(/^\p{L}+/u.exec(clause)?.[0] ?? ""))) return false;
  const before = clause
    .slice(0, first.start - from)
    .trimEnd()
    .replace(language.danglingEnd, "");
  if (!openEnd.test(before) || saysWhen.test(before) || [first, ...more].some(isCron)) return false;
  const gaps = [first, ...more].map(({ end }, index) =>
    clause.slice(end - from, (more[index]?.start ?? Infinity) - from),
  );
  return gaps.every((gap) => !/\p{L}/u.test(gap) || language.connector.test(gap));
}

const own = /(?<![\p{L}])(?:the|my|our|your|their)\s$/u;

/** "the daily digest": the word says which, also where it says how often. */
function namesThing(piece: Piece | Span, folded: string): boolean {
  const isAdjective = "strength" in piece && piece.strength === "adjective";
  return isAdjective && own.test(folded.slice(0, piece.start)) && /^\s\p{L}/u.test(folded.slice(piece.end));
}

/**
 * "Our anniversary is 3 September, remind me every year a week before": the day that is told stays in the words of the
 * task, as no run falls on it. What is cut out of them, without it.
 */
export function withoutToldDay(given: Piece[], spans: readonly Span[], folded: string, language: Language): Piece[] {
  const told = ofFragments(given, folded, language);
  const pieces = given.filter((piece) => !told.has(piece) && !namesThing(piece, folded));
  const ahead = spans.find(({ slots }) => slots.some(isDaysAhead));
  const event = ahead && spans.find(({ slots, end }) => end <= ahead.start && slots.length === 1 && slots.every(isDay));
  if (!ahead || !event) return pieces;
  const next = Math.min(...pieces.map(({ start }) => start).filter((start) => start >= event.end));
  const isTold = !language.connector.test(folded.slice(event.end, next));
  return isTold ? pieces.filter(({ start }) => start !== event.start) : pieces;
}
