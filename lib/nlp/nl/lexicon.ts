import type { Word } from "../grammar/lexicon";
import { dayEntries } from "./days";
import { markerEntries } from "./markers";
import { numberEntries } from "./numbers";
import { timeEntries } from "./times";
import { unplannableEntries } from "./unplannable";
import { zoneEntries } from "./zones";

export const words: Word[] = [
  ...numberEntries,
  ...dayEntries,
  ...timeEntries,
  ...markerEntries,
  ...unplannableEntries,
  ...zoneEntries,
];
