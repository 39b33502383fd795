import type { EditReading } from "./read-edit";

/** Words that speak of a pause and of nothing else, whatever verb stands beside them: "mach … Pause", "haz una pausa". */
const pause =
  /(?<!\p{L})(?:paus\p{L}*|pauz\p{L}*|unterbrich|unterbrechen|ausset\p{L}*|suspend\p{L}*|sospend\p{L}*|wstrzym\p{L}*|zawies\p{L}*|приостанов\p{L}*|пауз\p{L}*|duraklat\p{L}*|askiya)(?!\p{L})|暂停|暫停|一時停止|休止|일시 ?(?:중지|정지)/u;

/**
 * Whether the words say when it does not run, although their days were read as those on which it does: "pausiere es am
 * 4. Dezember", "don't run it from 1 to 14 December".
 */
export function saysRest({ text, slots, not, words }: EditReading): boolean {
  const when = slots.filter(({ kind }) => kind !== "zone" && !kind.startsWith("exclude"));
  if (when.length === 0) return false;
  const isRange = when.length === 2 && when.every(({ kind }) => kind === "bound");
  const isMonths = when.every(({ kind }) => kind === "months");
  return pause.test(text) || (not && (isRange || isMonths) && text.search(words.only) < 0);
}
