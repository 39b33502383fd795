import { isBareReminder } from "./bare-reminder";
import type { Language } from "./core/language";
import type { Span } from "./core/slots";
import type { Piece } from "./doubts";
import type { Folded } from "./grammar/fold";
import { labelsBetween } from "./grammar/labels";
import { matchesOf } from "./grammar/matches";
import { withoutHowOften } from "./how-often-clause";
import { isOnlyWhen } from "./only-when";
import type { Part } from "./read-text";
import { requestWords } from "./request-words";
import { endsInAbbreviation } from "./sentences";
import { toldStretches } from "./told-stretches";

/** The person's own words from one index of the folded text to another. */
export function original(text: Folded, from: number, to: number): string {
  // Letters that were added to what the person wrote stand at a place that is taken.
  const start = Math.max(text.positions[from] ?? 0, (text.positions[from - 1] ?? -1) + 1);
  const end = to > from ? Math.max(start, (text.positions[to - 1] ?? 0) + 1) : start;
  return text.clean.slice(start, end);
}

/** "Twice a week, namely on Tuesdays and Fridays": between two parts of a schedule the word says nothing to do. */
const namely =
  /^[\s,;:(\u2013-]*(?:namely|that\sis|i\.?\s?e\.?|nämlich|naemlich|und\szwar|das\sheißt|d\.\s?h\.?|namelijk|dat\swil\szeggen|d\.\s?w\.\s?z\.?|czyli|mianowicie|to\sznaczy|tj\.?|то\sесть|а\sименно|т\.\s?е\.?|yani|es\sdecir|o\ssea|ou\sseja|isto\sé|a\ssaber|c['’]est[\s-]à[\s-]dire|à\ssavoir|soit|cioè|ossia|vale\sa\sdire)[\s,;:\u2013-]*$/iu;

/** The part without its schedule; connecting words beside a removed phrase go with it. */
export function leftOver(text: Folded, part: Part, used: readonly (Piece | Span)[], language: Language): string {
  let task = "";
  let at = part.start;
  const particles = language.particle
    ? matchesOf(text.folded, language.particle).map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }))
    : [];
  const told = toldStretches(text, part, used, requestWords[language.code]?.isVerb ?? language.isVerb);
  for (const [index, piece] of used.entries()) {
    const from = part.start + piece.start;
    // What is told stays as it is said.
    if (told.some(({ start, end }) => start <= from && from < end)) continue;
    const particle = particles.find(({ start, end }) => start >= at && (start === from || end === from - 1));
    const before = original(text, at, particle?.end ?? from).trimEnd();
    let kept = particle ? before : before.replace(language.danglingEnd, "");
    // "the morning of the 24th"
    if (index > 0) kept = kept.replace(/^\s*of(?:\sthe)?\s*$/i, "");
    if (index > 0) kept = kept.replace(namely, "");
    if (index > 0 && language.danglingStart) kept = kept.replace(language.danglingStart, "");
    // "每周四下午三点半的[会议]前15分钟": what it is before, with its time.
    if (index > 0 && isAdvance(piece) && /^\s*的?\p{Script=Han}{1,6}的?\s*$/u.test(before))
      kept = isBareReminder(original(text, part.start + piece.end, part.end)) ? kept : "";
    if (!particle && isOnlyWhen(before, language.code)) kept = "";
    task = joinKept(task, kept);
    for (const label of labelsBetween(text, Math.max(at, part.start + piece.start), part.start + piece.end))
      task = joinKept(task, label);
    // "开会，[提前10分钟]提醒我": what is told and what is asked for stay apart.
    const isApart =
      isAdvance(piece) ||
      isAskedBehind(text.folded.slice(at, from), text.folded.slice(part.start + endOfRun(used, index)));
    const mark = isApart ? /\p{L}([,，、])$/u.exec(before)?.[1] : undefined;
    if (mark && kept !== "" && !task.endsWith(mark)) task += mark;
    at = Math.max(at, part.start + piece.end);
  }
  let rest = part.end > at ? original(text, at, part.end) : "";
  // "… and besides" before the next job.
  if (used.length > 0 && part.end < text.folded.length) {
    const joins = (end: number): boolean =>
      text.folded.slice(end, part.end).trimEnd().replace(language.danglingEnd, "") === "";
    const particle = particles.find(({ start, end }) => start >= at && end <= part.end && joins(end));
    rest = particle ? original(text, at, particle.end) : rest.trimEnd().replace(language.danglingEnd, "");
  }
  if (used.length > 0 && language.danglingStart) rest = rest.replace(language.danglingStart, "");
  const isJob = part.start > 0 || part.end < text.folded.length;
  const kept = withoutHowOften(task, rest, language) ?? joinKept(task, rest);
  return withoutStrayBracket(withoutStrayQuote(isJob ? withoutNumbers(kept, listStart.test(text.folded)) : kept));
}

/** Where the pieces end that stand side by side from one on. */
function endOfRun(used: readonly (Piece | Span)[], index: number): number {
  const [piece, next] = [used[index], used[index + 1]];
  return piece && next && next.start - piece.end <= 1 ? endOfRun(used, index + 1) : (piece?.end ?? 0);
}

/** "这周我上夜班，[每天六点半]提醒我吃药": behind the schedule begins what is asked for. */
function isAskedBehind(before: string, behind: string): boolean {
  const opens = requestWords.zh?.opens;
  return (
    /^\p{Script=Han}/u.test(behind) && (opens?.test(behind) ?? false) && !opens?.test(before.replace(/^[\s,。;]+/, ""))
  );
}

/** "10 minutes before": what is of the schedule of an event. */
export const isAdvance = (piece: Piece | Span): boolean =>
  "slots" in piece && piece.slots.some(({ kind }) => kind === "earlier");

/** A message that counts its jobs: "1. …". */
const listStart = /^\(?1[.)]\s?\p{L}/u;

/** The number of a job in a list, and that of the job behind it. */
function withoutNumbers(text: string, isList: boolean): string {
  const bare = text.replace(/^\s*\(?\d{1,2}[.)]\s+(?=\p{L})/u, "").replace(/\s\(?\d{1,2}\)\s*$/, "");
  return isList ? bare.replace(/(?<=[\u3000-\u9fff]|\s\S{1,40})\s\d{1,2}\.\s*$/, "") : bare;
}

/** Not the bracket of "1)", of "b)", of code or of a smile. */
const closing = /(?<=[\p{L}\d.%€])(?<!(?:^|\s)(?:\d{1,2}|[a-h]))\s*\)(?=[\s.,;!?]|$)/gu;

/** The closing bracket of words that are gone: "… every hour (sorry, every 6 hours)", "at the fair (3 to 6 May) check …". */
function withoutStrayBracket(text: string): string {
  if (!text.includes("(")) return text.replace(closing, "");
  return text.includes(")") ? text : text.replace(opening, "");
}

/** "at the close ([4pm) on weekdays] …": not the bracket of a smile or of code. */
const opening = /(?<=\s|^)\((?=[\p{L}\s]|$)\s*/gu;

/** The closing quote of a quoted schedule that is gone. */
function withoutStrayQuote(text: string): string {
  const isOdd = (text.split('"').length - 1) % 2 === 1;
  return isOdd ? text.replace(/^\s*"\s*/, "") : text;
}

/** Chinese and Japanese; Korean writes spaces. */
const unspaced = /[\u3000-\u9fff\uff00-\uffef]/;

function joinKept(before: string, after: string): string {
  if (before.trim() === "") return after;
  const bare = after.replace(/^[\s]+/, "");
  // The brackets or quotes around a removed phrase go with it.
  if (/[(\uff08"'`\u201c\u201e\u00ab\u300c]\s*$/.test(before) && /^[)\uff09"'`\u201d\u201c\u00bb\u300d]/.test(bare))
    return joinKept(before.replace(/\s*.\s*$/u, ""), bare.slice(1));
  // "Check the A27. [Only on Mondays], that's when I commute"
  if (/[.!?]\s*$/.test(before) && /^[,;:.]/.test(bare)) return joinKept(before, bare.replace(/^[\s,;:.]+/, ""));
  if (/^[,;:.!?\u3002\uff0c\u3001)]/.test(bare) || bare === "") return before.trimEnd() + bare;
  const isSentence = /[.!?]\s*$/.test(before) && !endsInAbbreviation(`${before.trimEnd().toLowerCase()} `);
  if (isSentence) return `${before.trimEnd()} ${bare.charAt(0).toLocaleUpperCase()}${bare.slice(1)}`;
  const isJoined = unspaced.test(before.trimEnd().at(-1) ?? "") && unspaced.test(bare.charAt(0));
  return `${before.trimEnd()}${isJoined ? "" : " "}${bare}`;
}
