import { foldWord } from "../grammar/fold";
import { numberWords } from "./numbers";

/** The numbers of Turkish as folded text has them. */
export const numbersByWord = new Map(
  numberWords.map(([spelling, value]): [string, number] => [foldWord(spelling), value]),
);

/** A number in digits or words, as a pattern. */
export const NUMBER = `(?:\\d{1,2}|${[...numbersByWord.keys()].join("|")})`;

export const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : (numbersByWord.get(word.replace(/dord$/, "dort")) ?? Number.NaN);
