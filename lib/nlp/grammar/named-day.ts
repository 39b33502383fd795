import type { IntervalUnit, Slot, Span } from "../core/slots";
import { isClock } from "./slot-tests";

const dayOf: Partial<Record<IntervalUnit, Slot["kind"]>> = { year: "yearDay", month: "monthDays", week: "weekdays" };

/** Behind "every year" what the day is called, before the day itself: a few words, no verb first, no further number. */
const called =
  /^(?<lead>,?\s(?:(?:on|in|at|an|am|im|zu|zum|en|em|no|na|nos|nas|op|в|во|на|w|we|a|al|au|aux|par|pour|for|per|para|por|fur|voor|dla|для)\s)?)(?<words>(?:[\p{L}'’.-]+\s?){1,7}?)[,(–—-]?\s?(?:\s|(?<=\())(?:(?:on|the|am|den|dem|der|le|la|el|il|o|a|em|op|dnia)\s){0,2}$|^的?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,12}[,、，(（]?$|^\s[\p{Script=Hangul}\s]{2,16}[,(]?\s?$/u;

/** Where a phrase repeats by one unit, and the next one is the day of it, which is named in between: the words before its name. */
function leadOf(repeat: Span, day: Span, text: string, isVerb: (word: string) => boolean): string | null {
  const [interval, ...others] = repeat.slots;
  if (interval?.kind !== "interval" || interval.count !== 1 || others.length > 0) return null;
  // "daily notes at 9:45, weekly retro notes Friday"
  if (repeat.strength === "adjective") return null;
  const [slot, ...times] = day.slots;
  if (!slot || slot.kind !== dayOf[interval.unit] || !("recurring" in slot) || slot.recurring) return null;
  if (repeat.corrects || day.corrects || !times.every(isClock)) return null;
  const match = called.exec(text.slice(repeat.end, day.start));
  if (!match) return null;
  const { lead = "", words = "" } = match.groups ?? {};
  return isVerb(words.split(" ")[0] ?? "") ? null : lead;
}

/** "every year on mum's birthday, 3 May, …": the places of the repetition and the day in such a text. */
export const namedDays = (spans: readonly Span[], text: string, isVerb: (word: string) => boolean): number[] =>
  spans.flatMap((span, at) => {
    const next = spans[at + 1];
    return next && leadOf(span, next, text, isVerb) !== null ? [at, at + 1] : [];
  });

/** The day recurs, and the words that say so are none of the task. */
export function withNamedDays(cover: Span[], text: string, isVerb: (word: string) => boolean): Span[] {
  const [first, ...more] = namedDays(cover, text, isVerb);
  const [repeat, day] = [cover[first ?? -1], cover[more[0] ?? -1]];
  if (!repeat || !day || more.length !== 1) return cover;
  const end = repeat.end + (leadOf(repeat, day, text, isVerb) ?? "").trimEnd().length;
  return cover.map((span) =>
    span === repeat
      ? { ...span, end, slots: [{ kind: "dropped" }], strength: "aside" }
      : span === day
        ? { ...span, strength: "strong", slots: span.slots.map(recurring) }
        : span,
  );
}

const recurring = (slot: Slot): Slot => ("recurring" in slot ? { ...slot, recurring: true } : slot);
