import { type Word, w } from "../grammar/lexicon";

/** Number words from zero on, in order, with the joined tens; several forms of one number are separated by "|". */
export function numberWords(
  small: readonly string[],
  tens: readonly string[],
  and: string,
  units: readonly string[],
): Word[] {
  const words = small.map((forms, value) => w("NUM", forms, { value }));
  for (const [index, forms] of tens.entries()) {
    const base = small.length - (small.length % 10) + index * 10;
    words.push(w("NUM", forms, { value: base }));
    for (const [unit, unitForms] of units.entries()) {
      const joined = forms.split("|").flatMap((ten) => unitForms.split("|").map((one) => `${ten}${and}${one}`));
      words.push(w("NUM", joined.join("|"), { value: base + unit + 1 }));
    }
  }
  return words;
}
