import type { Language } from "../core/language";
import type { Span } from "../core/slots";
import { madeAlone, madeOf, makesIt } from "./made-alone";
import { matchesOf } from "./matches";

/** Words that take something back, and the place in the text from which on the new words stand. */
export interface Correction {
  start: number;
  end: number;
  words: string;
  /** Where words behind the new ones end that belong to it: "7:30 [is better]". */
  tail?: number;
}

/** How far the new words may stand behind "sorry, I meant". */
export const REACH = 8;

/** How long a reason may be: "hold on, I'm on late shift: 11am". */
const REASON = 60;

/** Text that a new clause may follow, and text that ends one. */
export const opensClause = /(?:^|[,.;:!?(\u2013\u2014-]\s?)$/;
export const endsClause = /^\s?(?:[,.;:!?)\u2013\u2014]|-\s|$)/;
const sentenceEnd = /[.!?\n]/;

let last: { text: string; pattern: RegExp; matches: readonly RegExpExecArray[] } | null = null;

/** The words that take something back; several readers ask for those of one text in turn. */
export function correctionWords(text: string, { correction }: Pick<Language, "correction">) {
  if (last?.text !== text || last.pattern !== correction)
    last = { text, pattern: correction, matches: matchesOf(text, correction).map((match) => withNow(match, text)) };
  return last.matches;
}

/** "oh no sorry, [it's now at] 19:45", "perdón, no, [ahora es] a las 19:45", over folded text: that it is so from now on. */
const isNow = new RegExp(
  `^[\\s,]*(?:${[
    "(?:(?:it|that|this|he|she|they)(?:'s|'re|\\sis|\\sare|\\swas)\\s)?(?:(?:now|been|moved|changed|rescheduled|to)\\s)+",
    "(?:(?:das|es|sie|er)\\s(?:ist|wird|beginnt)\\s)?(?:jetzt|nun|inzwischen|neuerdings)\\s(?:(?:ist|wird|beginnt)\\s)?",
    "(?:(?:dat|het|die)\\s(?:is|wordt|begint)\\s)?(?:nu|inmiddels|voortaan)\\s(?:(?:is|wordt|begint)\\s)?",
    "(?:es\\s)?(?:ahora|ya)\\s(?:(?:es|sera|son|empieza)\\s)?",
    "(?:(?:c'est|ce\\ssera|elle\\sest|il\\sest|ca\\scommence)\\s)?(?:maintenant|desormais)\\s(?:(?:c'est|ce\\ssera)\\s)?",
    "(?:(?:e|sono|inizia)\\s)?(?:adesso|ora)\\s(?:(?:e|sono|inizia)\\s)?",
    "(?:(?:e|sao)\\s)?agora\\s(?:(?:e|sao|comeca)\\s)?",
    "(?:jest\\s)?(?:teraz|juz|odtad)\\s(?:(?:jest|bedzie|zaczyna\\ssie)\\s)?",
    "(?:теперь|сеичас)\\s(?:(?:она|он|оно|они|это)\\s)?(?:(?:будет|начинается)\\s)?",
    "现在(?:是|改成|改到|改为|调到|换成)*",
    "(?:今は|今度は|現在は|今週からは)",
    "이제는?\\s",
  ].join("|")})`,
  "u",
);
const LONGEST_NOW = 40;
/** "…, that's 7:45 [now]" */
const nowBehind =
  /^\s?(?:now|jetzt|nun|nu|ahora|maintenant|desormais|adesso|agora|teraz|теперь|artik|了)(?=\s?(?:[.,;!。]|$))/u;

function withNow(match: RegExpExecArray, text: string): RegExpExecArray {
  const [words] = match;
  const end = match.index + words.length;
  const now = isNow.exec(text.slice(end, end + LONGEST_NOW))?.[0];
  return now === undefined
    ? match
    : Object.assign([words + now] as unknown as RegExpExecArray, { index: match.index, input: text });
}

/** "while the shop is open, [that is], 10 to 19": what a named stretch is, and takes nothing back. */
const isNamedIn = ({ start, end, slots, strength }: Span, { index, 0: words }: RegExpExecArray): boolean =>
  strength === "aside" &&
  slots.every(({ kind }) => kind === "dropped") &&
  start < index &&
  end >= index + words.trimEnd().length;

/** Every correction of a text, in its order. */
export function correctionsIn(text: string, spans: readonly Span[], language: Language): Correction[] {
  const words = correctionWords(text, language).filter((match) => !spans.some((span) => isNamedIn(span, match)));
  const found = words.map((match): Correction => {
    const start = startOfClause(text, match);
    const one = { start, end: match.index + match[0].length, words: match[0] };
    return (
      behindConclusion(text, spans, one) ??
      behindReason(text, spans, one) ??
      behindSaid(text, spans, one) ??
      withMadeOf(text, spans, one)
    );
  });
  // "I mean, Friday no, Saturday": the "no" stands in the words of the first.
  const said = found.filter(
    ({ start, end }, index) => !found.slice(0, index).some((one) => one.start < start && one.end >= end),
  );
  said.push(...madeAlone(text, spans, said));
  if (!language.preference) return said.sort((a, b) => a.start - b.start);
  for (const [index, span] of spans.entries()) {
    const tail = language.preference.exec(text.slice(span.end, span.end + 40))?.[0].length;
    const leading = said.find(({ end }) => span.start >= end - 1 && span.start <= end + REACH);
    if (tail !== undefined && leading) leading.tail = span.end + tail;
    else if (tail !== undefined) said.push(...preferred(text, spans, index, language, tail));
  }
  return said.sort((a, b) => a.start - b.start);
}

/** "…, das [ist zu früh, mach] 16 Uhr", "…, dat [is te vroeg, doe] maar 16 uur": the word before goes with what is said of it. */
const pronoun =
  /(?<=[^\s,;.!\u2013\u2014-])[,;]\s(?:das|es|dat|het|that|it|eso|esto|isso|ca|c'|questo|to|это|o|bu)\s$/u;

function startOfClause(text: string, { index, 0: words }: RegExpMatchArray & { index: number }): number {
  if (!/^\s?\p{L}/u.test(words)) return index;
  const lead = /^\s/.test(words) ? 1 : 0;
  return pronoun.exec(text.slice(0, index + lead))?.index ?? index;
}

/** "…, mach lieber 16 Uhr [draus]" */
function withMadeOf(text: string, spans: readonly Span[], one: Correction): Correction {
  const next = spans.find(({ start }) => start >= one.end - 1 && start <= one.end + REACH);
  const behind = next ? text.slice(next.end, next.end + LONGEST_NOW) : "";
  const tail = (madeOf.exec(behind) ?? nowBehind.exec(behind))?.[0].length;
  return next && tail !== undefined ? { ...one, tail: next.end + tail } : one;
}

const or = /(?<!\p{L})(?:or|oder|of|o|ou|albo|хотя|anzi)\s?$/u;

/** "hold on, I'm on late shift: 11am": the new words are a clause of their own behind the reason. */
function behindReason(text: string, spans: readonly Span[], { start, end, words }: Correction): Correction | null {
  const before = text.slice(0, start).replace(or, "");
  const isInterjection = (/^[,.;]/.test(words) || opensClause.test(before)) && /[,.:!]\s?$/.test(words);
  const made = spans.find(
    (one) => one.start > end && one.start <= end + REASON && makesIt.test(text.slice(end, one.start)),
  );
  if (isInterjection && made && !sentenceEnd.test(text.slice(end, made.start))) {
    const tail = madeOf.exec(text.slice(made.end))?.[0].length;
    return { start: before.length, end: made.start, words, ...(tail === undefined ? {} : { tail: made.end + tail }) };
  }
  const span = spans.find((one) => one.start >= end - 1);
  if (!span || span.start <= end + REACH || span.start > end + REASON) return null;
  const reason = text.slice(end, span.start);
  const isNew = words.startsWith(",") && /:\s?$/.test(reason);
  const isApart = isNew || (/[:;\u2013\u2014-]\s?$/.test(reason) && endsClause.test(text.slice(span.end)));
  const anew = therefore.exec(reason);
  const isMeant = isInterjection || (words.startsWith(",") && anew?.[1] !== undefined);
  const isSaidAnew = anew !== null && isMeant && standsAlone(text, spans, span);
  return ((isInterjection && isApart) ||
    (isSaidAnew &&
      isOfKind(
        span,
        spans.filter((one) => one.end <= start),
      ))) &&
    !sentenceEnd.test(reason)
    ? { start, end: span.start, words }
    : null;
}

/** "no wait, choir is on Wednesdays now, so Wednesday at 8 …": what is concluded is the day that the reason tells. */
function behindConclusion(text: string, spans: readonly Span[], { start, end, words }: Correction): Correction | null {
  const before = weekdaysIn(spans.filter((span) => span.end <= start));
  const isNow = ({ slots }: Span): boolean => slots.every(({ kind }) => kind === "now");
  const [told, ...more] = spans.filter((span) => span.start >= end - 1 && span.start <= end + REASON && !isNow(span));
  const days = told ? weekdaysIn([told]) : [];
  // "on Wednesdays, that is Wednesday at 8" is one phrase.
  const isOne = told !== undefined && concluding.test(text.slice(told.start, told.end));
  const next = isOne ? told : more.find((span) => concluded.test(text.slice(told?.end, span.start)));
  if (!told || !next || before.length === 0 || days.length === 0 || text.slice(end, told.start).trim() === "")
    return null;
  const isSame = weekdaysIn([next]).length > 0 && weekdaysIn([next]).every((day) => days.includes(day));
  return isSame && !sentenceEnd.test(text.slice(end, next.start)) ? { start, end: next.start, words } : null;
}

const concluding =
  /[,\u2013\u2014-]\s(?:so|also|deshalb|daher|dus|alors|donc|entonces|asi\sque|quindi|allora|entao|wiec|czyli|zatem|так\sчто|значит|поэтому|yani|demek\ski|oyleyse)\s/u;
const concluded = new RegExp(`^[^.!?:;]{0,20}${concluding.source}$`, "u");

/** "no wait, the caterer moved us[, so] Wednesdays at 10" */
const therefore =
  /\p{L}\s\p{L}+[,\u2013\u2014]\s?((?:so|then|also|dann|also\sdann|daher|deshalb|dus|dan|alors|donc|du\scoup|entonces|asi\sque|quindi|allora|entao|wiec|to|так\sчто|тогда|поэтому)\s)?$/u;

/** Whether a clause ends behind the phrase and those right behind it. */
function standsAlone(text: string, spans: readonly Span[], first: Span): boolean {
  const last = spans.reduce((one, next) => (next.start >= one.end && next.start - one.end <= 1 ? next : one), first);
  return endsClause.test(text.slice(last.end));
}

/** Whether the phrase says days of the week, or only times, as the one before it does. */
function isOfKind(span: Span, before: readonly Span[]): boolean {
  if (weekdaysIn([span]).length > 0) return weekdaysIn(before).length > 0;
  const isTimes = ({ slots }: Span): boolean => slots.every(({ kind }) => kind === "times");
  return isTimes(span) && before.some(isTimes);
}

/** "every Friday at 14, oh no, on Fridays she is out, so Thursday": behind the days that were said before come the new ones. */
function behindSaid(text: string, spans: readonly Span[], { start, end, words }: Correction): Correction | null {
  const before = weekdaysIn(spans.filter((span) => span.end <= start));
  const [again, ...more] = spans.filter((span) => span.start >= end - 1);
  if (!again || before.length === 0 || again.start > end + REASON) return null;
  const isSaid = weekdaysIn([again]).length > 0 && weekdaysIn([again]).every((day) => before.includes(day));
  const next = more.find((span) => weekdaysIn([span]).some((day) => !before.includes(day)));
  if (!isSaid || !next || next.start > again.end + REASON || sentenceEnd.test(text.slice(end, next.start))) return null;
  return { start, end: next.start, words };
}

const weekdaysIn = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "weekdays" || slot.kind === "exclude" ? slot.weekdays : [])),
  );

/** "at 7, 7:30 is better", "on Monday. Wait, do Tuesday instead": the new words stand before those that say so. */
function preferred(
  text: string,
  spans: readonly Span[],
  index: number,
  { subordinate, correction }: Language,
  tail: number,
): Correction[] {
  const [before, span] = [spans[index - 1], spans[index]];
  // A condition makes an exception: "if that is a holiday, on Tuesday instead".
  const opening = span ? text.slice(0, span.start).search(/[^.!?]*$/) : 0;
  const from = Math.max(opening, spans[index - 2]?.end ?? 0);
  if (!before || !span || subordinate.test(text.slice(from, span.start))) return [];
  const sentence = Math.max(before.end, opening);
  const cue = text.slice(sentence, span.start).search(correction);
  const start =
    cue >= 0 ? sentence + cue : text.slice(0, span.start).search(/(?:[^,;:(\u2013\u2014-]|(?<!\s)-|-(?!\s))*$/);
  return [{ start: Math.max(before.end, start), end: span.start, words: "", tail: span.end + tail }];
}
