import type { IntervalUnit, Slot, Span } from "../core/slots";

export interface Shift {
  count: number;
  unit: IntervalUnit;
}

/** "the day after", "la veille": a day beside the one that it has, and nothing else; folded. */
const days: [count: number, pattern: string][] = [
  [
    1,
    "(?:on )?(?:the )?(?:day after|next day|following day)|(?:am )?(?:tag (?:danach|darauf|drauf)|(?:folge|nachsten )tag)|tags darauf|(?:el |al )?dia (?:despues|siguiente)|(?:le )?(?:jour d'apres|jour suivant|lendemain)|(?:il )?giorno (?:dopo|seguente|successivo)|(?:o |no )?dia (?:seguinte|depois)|(?:de )?(?:dag erna|volgende dag)|(?:nastepnego dnia|dzien pozniej)|на следующии день|на следующий день|ertesi gun|(?:第二|后一|次)[天日]|翌日|다음 ?날",
  ],
  [
    -1,
    "(?:on )?(?:the )?(?:day before|previous day)|(?:am )?(?:tag (?:davor|zuvor|vorher)|vortag)|(?:el )?dia (?:antes|anterior)|(?:la veille|(?:le )?jour d'avant)|(?:il )?giorno prima|(?:o |no )?dia (?:anterior|antes)|(?:de )?dag (?:ervoor|eerder)|dzien wczesniej|накануне|(?:bir )?onceki gun|前一[天日]|前日|전날",
  ],
];
const patterns = days.map(([count, forms]) => ({
  count,
  pattern: new RegExp(`^(?:(?:no|nope|nein|non|nee|nao|不)?[\\s;,，])*(?:${forms})[\\s;,.!。]*$`, "u"),
}));
/** Of "an hour before the meeting" nobody knows when that is. */
const named =
  /\s(?:before|ahead of|prior to|vor|avant|antes de|prima di|voor|przed|до)\s(?!that$|it$|then$|this$)\p{L}+/u;

/** By how much what is said lies beside the time that it has; null where it says no such thing. */
export function besideIt(bare: string, spans: readonly Span[]): Shift | null {
  const day = patterns.find(({ pattern }) => pattern.test(bare));
  if (day) return { count: day.count, unit: "day" };
  const [only, ...others] = spans.flatMap(({ slots }): Slot[] => slots);
  if (only?.kind !== "earlier" || others.length > 0 || only.ofTold) return null;
  return !named.test(only.words) ? { count: -only.minutes, unit: "minute" } : null;
}

/** "una hora antes también" */
export const aheadOfIt = /(?<!\p{L})(?:before|avant|antes|prima|vorher|davor|zuvor|tevoren|ervoor)(?!\p{L})/u;

/** "an hour before that as well": the time that it has stays. */
export const staysBeside =
  /(?<!\p{L})(?:also|as well|too|in addition|auch|zusatzlich|ebenfalls|tambien|ademas|aussi|egalement|en plus|anche|tambem|ook|tez|takze|rowniez|также|тоже|ayrica)(?!\p{L})|也|还要|另外|も$|도$/u;

/** What of the words says so: the phrases, or all of "the day after" and "an hour before that as well". */
export function spansBeside(bare: string, folded: string, phrases: readonly Span[]): { start: number; end: number }[] {
  const isAll = staysBeside.test(folded) || patterns.some(({ pattern }) => pattern.test(bare));
  return isAll ? [{ start: 0, end: bare.length }] : [...phrases];
}

const halves = /^[\s;,]*(?:(?:at|in the|i meant?|no|sorry)\s)*(?<half>[ap])\.?m\.?[\s;,.!]*$/u;

/** "make it pm", and nothing else. */
export function halfIn(bare: string): "am" | "pm" | null {
  const half = halves.exec(bare)?.groups?.half;
  return half === undefined ? null : half === "a" ? "am" : "pm";
}
