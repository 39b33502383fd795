import type { Command, Language } from "./core/language";
import type { Folded } from "./grammar/fold";
import { isHour } from "./grammar/slot-tests";
import type { Job } from "./read-text";

/** What concludes from the move when it will be, in each language over folded text. */
const therefore =
  /^\P{L}*(?:(?:so|then|that\sis|i\.e\.|also|dann|sprich|das\sheisst|d\.h\.|dus|dan|dat\swil\szeggen|donc|alors|entonces|o\ssea|es\sdecir|entao|ou\sseja|quindi|cioe|allora|czyli|wiec|to\sjest|то\sесть|значит|yani)\P{L}*)$/u;
const MOST_TAIL = 40;

/** "can you send the weekly digest an hour later, so at 10?": a change, and behind the comma only to when. */
export function movedTo({ clean, folded, positions }: Folded, { phrases }: Job, { intent }: Language): Command | null {
  const comma = folded.lastIndexOf(", ");
  const tail = folded.slice(comma);
  const times = phrases.filter(({ start }) => start > comma);
  if (comma < 0 || tail.length > MOST_TAIL || !times.some(({ slots }) => slots.every(isHour))) return null;
  const words = times
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start - comma) + rest.slice(end - comma), tail);
  if (!therefore.test(words)) return null;
  const found = intent(clean.slice(0, positions[comma] ?? 0), folded.slice(0, comma), false);
  return found?.intent === "edit" && found.target !== null ? found : null;
}
