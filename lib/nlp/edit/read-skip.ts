import type { DaySlot, PartOfDay, Slot } from "../core/slots";
import { fold } from "../grammar/fold";
import { languages } from "../languages";
import { refusalInText } from "../refusals";
import { skipOfAllIn } from "../skip-of-all";
import type { ParseContext } from "../types";
import { daysOnce } from "./days-once";
import { type EditReading, readEdit, readEditIn } from "./read-edit";
import { type SkipWords, skipWords } from "./skip-words";

/** "skip next Monday": what is to be left out once. */
export interface SkipReading extends Pick<EditReading, "language"> {
  what: { runs: number } | { days: DaySlot[]; part?: PartOfDay };
  /** The words beside it, which must be the task's name. */
  others: string[];
  /** "drop Monday", not "skip Monday": of what is not scheduled yet it is said of every week. */
  isOfDraft: boolean;
}

const MAX_LENGTH = 200;

export function readSkip(text: string, context: ParseContext): SkipReading | null {
  if (text.length > MAX_LENGTH) return null;
  const ofAll = skipOfAllIn(text, context);
  if (ofAll) return { language: ofAll.language, what: { days: ofAll.days }, others: [], isOfDraft: false };
  const { folded } = fold(text);
  if (afterAll.test(folded)) return null;
  for (const words of skipWords) {
    if (folded.search(words.skip) < 0) continue;
    const found = readIn(folded, words, context);
    if (found) return found;
  }
  return ofException(text, context) ?? ofRefusal(text, context);
}

/** "except tomorrow", where nothing else is said. */
function ofException(text: string, context: ParseContext): SkipReading | null {
  const { slots, language, saysMore } = readEdit(text, context);
  if (saysMore || slots.length === 0) return null;
  const near = slots.flatMap((slot) => (slot.kind === "excludeDay" ? [slot] : []));
  const [first, ...others] = near;
  if (!first || near.length !== slots.length) return null;
  // "except tonight"
  const { slots: own } = readEditIn(first.words, language, context);
  const said = others.length === 0 ? whatOf(own, false, first.words, language.code) : null;
  return { language, what: said ?? { days: near.map(dayOf) }, others: [], isOfDraft: false };
}

function dayOf({ count, weekday }: Extract<Slot, { kind: "excludeDay" }>): DaySlot {
  return {
    kind: "relative",
    unit: weekday === undefined ? "day" : "week",
    count,
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** "not on Saturday after all": days of every week, said wrong before. */
const afterAll = /(?<!\p{L})(?:after all|doch (?:nicht|kein\p{L}*)|finalement|toch niet|jednak nie)(?!\p{L})/u;
/** "drop Monday", "not on Monday" */
const denied = /^(?:please |but |and )*(?:not|drop)(?!\p{L})/u;

/** "don't send me the weather on 24 December" */
function ofRefusal(text: string, context: ParseContext): SkipReading | null {
  const refusal = refusalInText(text, context);
  if (!refusal) return null;
  const { slots, language, name } = refusal;
  const { folded } = fold(text);
  const what = whatOf(slots, false, folded, language.code);
  if (!what || "runs" in what) return null;
  const filler = skipWords.find(({ code }) => code === language.code)?.filler ?? /(?!)/;
  const others =
    fold(name)
      .folded.replace(filler, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return { language, what, others, isOfDraft: false };
}

const opening =
  /^(?:please |bitte )?(?:skip|leave out|uberspring\p{L}*|salta\p{L}*|saute\p{L}*|sauter|pula\p{L}*|pule|omit\p{L}*|пропусти\p{L}*|pomin|atla)(?!\p{L})/u;
const MOST_OTHERS = 2;

/** "skip this week": runs are to be left out, and the words do not say which. */
export function wantsSkip(text: string): boolean {
  const { folded } = fold(text.slice(0, MAX_LENGTH));
  if (!opening.test(folded)) return false;
  const left = skipWords.reduce((rest, { skip, filler }) => rest.replace(skip, " ").replace(filler, " "), folded);
  return (left.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_OTHERS;
}

function readIn(folded: string, words: SkipWords, context: ParseContext): SkipReading | null {
  const language = languages.find(({ code }) => code === words.code);
  if (!language) return null;
  // "tomorrow's run"
  const rest = folded.replace(words.skip, " ").replaceAll(/'s(?!\p{L})|[.!?。！]+$/gu, "");
  const isNext = rest.search(words.next) >= 0;
  const reading = readEditIn(rest, language, context);
  const without = readEditIn(rest.replace(words.next, " "), language, context);
  const said = whatOf(reading.slots, isNext, rest, words.code);
  const isOne = isNext && without.slots.length === 0 && !(said && "days" in said);
  const what = said ?? (isOne ? { runs: 1 } : null);
  if (!what) return null;
  const bare = isOne ? without.bare : reading.bare;
  const left = "runs" in what ? bare.replace(words.next, " ") : bare;
  const others = left.replace(words.filler, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  return { language, what, others, isOfDraft: words.code === "en" && denied.test(folded) && isWeekday(reading.slots) };
}

function isWeekday(slots: readonly Slot[]): boolean {
  return slots.every(({ kind }) => kind === "weekdays");
}

function whatOf(slots: readonly Slot[], isNext: boolean, folded: string, code: string): SkipReading["what"] | null {
  const [first, ...more] = slots.filter(({ kind }) => kind !== "partOfDay");
  if (first === undefined) return isNext ? { runs: 1 } : null;
  if (first.kind === "count" && more.length === 0) return isNext ? { runs: first.count } : null;
  const days = daysOnce([first, ...more], folded, code);
  const part = slots.find((slot) => slot.kind === "partOfDay")?.part;
  return days && { days, ...(part ? { part } : {}) };
}
