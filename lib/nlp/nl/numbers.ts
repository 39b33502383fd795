import { type Word, w } from "../grammar/lexicon";

const ones = "een twee drie vier vijf zes zeven acht negen".split(" ");
const small =
  "nul eén twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(
    " ",
  );
const tens = ["twintig", "dertig", "veertig", "vijftig"];

/** The number words from 0 to 59. "Een" is an article as well and stands for one only before "uur". */
export const numberWords: string[] = [
  ...small,
  ...tens.flatMap((ten) => [ten, ...ones.map((one) => `${one}en${ten}`)]),
];

const numbers = [
  ...numberWords.flatMap((word, value) => (value === 1 ? [] : [w("NUM", word, { value })])),
  w("NUM", "zestig", { value: 60 }),
  w("NUM", "negentig", { value: 90 }),
  w("NUM", "honderd", { value: 100 }),
  w("NUM", "anderhalf|anderhalve|een en een half", { value: 1.5 }),
  w("NUM", "tweeënhalf|tweeënhalve|twee en een half", { value: 2.5 }),
];

const ordinalWords =
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split(
    " ",
  );
const ordinals = [
  ...ordinalWords.map((word, index) => w("ORD", word, index + 1)),
  ...ones.map((one, index) => w("ORD", `${one}entwintigste`, 21 + index)),
  w("ORD", "dertigste", 30),
  w("ORD", "eenendertigste", 31),
  w("ORD", "laatste|allerlaatste", -1),
  w("ORD", "voorlaatste|een na laatste|op een na laatste|op één na laatste|één na laatste|op 1 na laatste", -2),
  w("ORD", "derde van achteren|op twee na laatste|twee na laatste", -3),
];

const frequencies = ["eenmaal", "tweemaal", "driemaal", "viermaal", "vijfmaal", "zesmaal", "zevenmaal", "achtmaal"].map(
  (word, index) => w("FREQUENCY", `${word}|${index + 1}x|${index + 1} x`, index + 1),
);

export const numberEntries: Word[] = [
  ...numbers,
  ...ordinals,
  ...frequencies,
  w("FREQUENCY", "eens|een keer|één keer|een maal|1 keer", 1),
  w("FREQUENCY", "10x", 10),
];
