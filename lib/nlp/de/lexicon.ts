import type { Word } from "../grammar/lexicon";
import { dayEntries } from "./days";
import { markerEntries } from "./markers";
import { numberEntries } from "./numbers";
import { timeEntries } from "./times";
import { unplannableEntries } from "./unplannable";
import { zoneEntries } from "./zones";

const transliterations: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue" };

/** Where a keyboard has no umlauts, "für" is "fuer"; without accents it is "fur". */
function withTransliterations(word: Word): Word {
  const spelt = word.forms
    .filter((form) => /[äöü]/.test(form))
    .map((form) => form.replace(/[äöü]/g, (letter) => transliterations[letter] ?? letter));
  return { ...word, forms: [...word.forms, ...spelt] };
}

export const words: Word[] = [
  ...numberEntries,
  ...dayEntries,
  ...timeEntries,
  ...markerEntries,
  ...unplannableEntries,
  ...zoneEntries,
].map(withTransliterations);
