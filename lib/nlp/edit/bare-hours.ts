import type { EditWords } from "../core/edit-words";
import type { Span } from "../core/slots";
import type { Chart, Edge } from "../grammar/chart";

/** How far "instead of" may stand before what it names. */
export const REACH = 6;

/** Words that are taken out leave a mark that ends what stands before it. */
export function blank(found: string): string {
  return found.length < 2 ? ";" : `;${" ".repeat(found.length - 1)}`;
}

function withoutEditWords(text: string, words: EditWords): string {
  const { endless, earlier, later, move, only, not, insteadOf, insteadOfPost } = words;
  const all = [endless, earlier, later, move, only, not, insteadOf, insteadOfPost].filter((one) => one !== null);
  return all.reduce((left, pattern) => left.replace(pattern, blank), text);
}

/** Whether words are left beside these phrases and those of an edit. */
export function saysMore(bare: string, spans: readonly { start: number; end: number }[], words: EditWords): boolean {
  return /\p{L}{3,}/u.test(withoutEditWords(withoutSpans(bare, spans), words));
}

/** "make it 8": where nothing else is said, a number is an hour. */
export function bareHours(chart: Chart, phrases: readonly Span[], bare: string, words: EditWords): Span[] {
  const text = withoutEditWords(bare, words);
  const isTimed = phrases.some((span) => span.slots.some((slot) => slot.kind !== "weekdays" && slot.kind !== "zone"));
  if (isTimed) return [];
  const free = (edge: { start: number; end: number }): boolean =>
    phrases.every((span) => edge.end <= span.start || edge.start >= span.end);
  // 两周 is a length; 12月 is December, as well.
  const isMonth = (amount: { start: number; end: number }): boolean =>
    chart.all("MONTHS").some(({ start, end }) => start === amount.start && end === amount.end);
  const isCounted = (edge: { start: number; end: number }): boolean =>
    chart.all("AMOUNT").some((amount) => amount.start <= edge.start && amount.end > edge.end && !isMonth(amount));
  const isHour = (edge: Edge<"NUM">): boolean =>
    free(edge) &&
    !isCounted(edge) &&
    Number.isInteger(edge.value.value) &&
    !counts.test(text.slice(edge.end)) &&
    !isInWord(text, edge);
  const numbers = chart.all("NUM").filter(isHour);
  const longest = numbers.filter((edge) => !numbers.some((other) => other !== edge && covers(other, edge)));
  const isMore = /\p{L}{4,}/u.test(withoutSpans(text, [...phrases, ...longest]));
  const hours = isMore ? longest.filter((edge) => standsAlone(text, edge)) : longest;
  if (hours.length > 2) return [];
  return hours.flatMap(hourSpan);
}

/** 20分钟, whatever language the words are read in. */
const counts = /^\s?(?:分|秒|분|초)/u;

/** 胡说八道: a numeral within a word of that script. */
function isInWord(text: string, { start, end }: { start: number; end: number }): boolean {
  return inHan.test(text.slice(Math.max(0, start - 1), end + 1));
}

const inHan = /^\p{Script=Han}[一二三四五六七八九十]+\p{Script=Han}$/u;

function hourSpan({ start, end, value }: Edge<"NUM">): Span[] {
  if (!(value.value >= 0 && value.value <= 24)) return [];
  const minutes = (value.value % 24) * 60;
  return [{ start, end, strength: "bare", slots: [{ kind: "times", times: [{ minutes, bare: true }] }] }];
}

/** "at 8 instead of 9": a number there is an hour, whatever else is said. */
export function oldHours(chart: Chart, phrases: readonly Span[], folded: string, { insteadOf }: EditWords): Span[] {
  const ends = [...folded.matchAll(insteadOf)].map(({ index, 0: found }) => index + found.length);
  const isOld = (start: number): boolean => ends.some((end) => start >= end && start <= end + REACH);
  const isFree = (start: number): boolean => phrases.every((span) => start < span.start || start >= span.end);
  const [first] = chart.all("NUM").filter(({ start }) => isOld(start) && isFree(start));
  return phrases.length > 0 && first ? hourSpan(first) : [];
}

/** Behind words that change something, and before no word that it could count. */
function standsAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /;\s*(?:\p{L}{1,3}\s+){0,2}$/u.test(text.slice(0, start)) &&
    /^\s*(?:$|[;,.!?]|\p{L}{1,3}(?!\p{L}))/u.test(text.slice(end))
  );
}

function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}

export function withoutSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end), text);
}
