import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { isSingle, ofThing } from "./event-day";
import { isClock } from "./slot-tests";

const isSingleDay = ({ slots, corrects }: Span): boolean => {
  const [day, ...times] = slots;
  return !corrects && day !== undefined && isSingle(day) && times.every(isClock);
};

const repeatsDays = (slot: Slot): boolean =>
  slot.kind === "everyDay" || slot.kind === "nthWeekday" || (slot.kind === "weekdays" && slot.recurring);

const clause = "[^,;:.!?\\n()\\u2013\\u2014]*";
/** At least two words of the task in between, of the same clause. */
const words = new RegExp(
  `^${clause}\\p{L}{2}${clause}\\s${clause}\\p{L}{2}${clause}\\s$|^(?:(?:に|は|には)|\\p{Script=Han}{2,})$`,
  "u",
);
/** "…, dass die Zettel [am Freitag] fällig sind": the comma before such a word parts nothing. */
const beforeThat = /,\s(?=(?:that|dass|ob|dat|que|che|si|se|что|чтобы|ze|zeby)\s)/gu;
/** "[水曜15時]の会議", "[çarşamba 15]'teki toplantı": of a thing, in the words right behind. */
const ofNoun = /^(?:の(?![\d毎])|的(?![\d每])|'?[td][ea]ki\s)/u;

function isOfThing(at: number, cover: readonly Span[], chart: Chart): boolean {
  const [before, span, next] = [cover[at - 1], cover[at], cover[at + 1]];
  if (!before || !span || !isSingleDay(span)) return false;
  const { text } = chart;
  const earlier = cover.slice(0, at);
  // "remind Joe on Friday at 10 about the delivery [on Monday]"
  const isSaid = earlier.some(({ slots }) => slots.some(isSingle)) && earlier.some(({ slots }) => slots.some(isClock));
  const isBehind = isSaid && ofThing(text.slice(before.end, span.start), chart);
  const repeating = earlier.findLast(({ slots }) => slots.some(repeatsDays));
  // "daily notes at 9:45, weekly retro notes [Friday at 16]", "…. If Monday is a holiday do [Tuesday] instead"
  const isApart = repeating === undefined || /[.;!?\n]\s/u.test(text.slice(repeating.end, span.start));
  if ((!isBehind && isApart) || before.strength === "adjective") return false;
  const gap = text.slice(before.end, span.start).replace(beforeThat, " ");
  const isJoined = (["AND", "EXCEPT", "ONLY"] as const).some((kind) =>
    chart.all(kind).some(({ start, end }) => start >= before.end && end <= span.start),
  );
  if (isJoined) return false;
  const last = next && isHourOf(next, span, text) ? next : span;
  return chart.isSpaced && !ofNoun.test(text.slice(last.end)) ? words.test(gap) : isGenitive(gap, last.end, chart);
}

/** Where no spaces part words, a thing has to follow. */
const isGenitive = (gap: string, end: number, { text, isSpaced }: Chart): boolean =>
  ofNoun.test(text.slice(end)) && (words.test(gap) || (isSpaced && gap === " "));

const isHourOf = (span: Span, day: Span, text: string): boolean =>
  span.slots.every(isClock) && text.slice(day.end, span.start).trim() === "";

/**
 * "every Monday remind me about the meeting [on Wednesday at 3pm]": a day of what is told, with its hour, behind days that
 * repeat and words of the task.
 */
export function withoutContentSingles(cover: Span[], chart: Chart): Span[] {
  if (cover.length < 2) return cover;
  const days = new Set(cover.filter((_, at) => isOfThing(at, cover, chart)));
  if (days.size === 0) return cover;
  return cover.filter((span, at) => {
    const before = cover[at - 1];
    return !days.has(span) && !(before && days.has(before) && isHourOf(span, before, chart.text));
  });
}
