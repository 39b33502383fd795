import type { Word } from "../grammar/lexicon";
import { dayWords } from "./days";
import { markerWords } from "./markers";
import { numberWords } from "./numbers";
import { spokenWords } from "./spoken";
import { timeWords } from "./times";
import { unplannable } from "./unplannable";

export const words: Word[] = [
  ...numberWords,
  ...dayWords,
  ...timeWords,
  ...markerWords,
  ...unplannable,
  ...spokenWords,
];
