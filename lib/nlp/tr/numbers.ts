import { type Word, w } from "../grammar/lexicon";

const ones = ["", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"];
const tens = ["", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"];
const ordinalOnes = [
  "",
  "birinci",
  "ikinci",
  "üçüncü",
  "dördüncü",
  "beşinci",
  "altıncı",
  "yedinci",
  "sekizinci",
  "dokuzuncu",
];
const ordinalTens = ["", "onuncu", "yirminci", "otuzuncu"];

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** 23 → "yirmi üç|yirmiüç". */
function spellings(value: number, last: readonly string[], whole: readonly string[]): string[] {
  const [ten, one] = [Math.floor(value / 10), value % 10];
  if (ten === 0) return [last[one] ?? ""];
  if (one === 0) return [whole[ten] ?? ""];
  return [`${tens[ten]} ${last[one]}`, `${tens[ten]}${last[one]}`];
}

/** Every number word up to 99 with its value, the longest first. */
export const numberWords: [string, number][] = range(1, 99)
  .flatMap((value) => spellings(value, ones, tens).map((word): [string, number] => [word, value]))
  .sort((a, b) => b[0].length - a[0].length);

export const numbers: Word[] = [
  ...range(1, 99).map((value) => w("NUM", spellings(value, ones, tens).join("|"), { value })),
  w("NUM", "sıfır", { value: 0 }),
  w("NUM", "yüz", { value: 100 }),
  w("NUM", "bir buçuk", { value: 1.5 }),
  w("NUM", "iki buçuk", { value: 2.5 }),
  w("FEW", "birkaç|bir kaç|üç beş", 3),
  w("FEW", "birkaç tane", 3),
  ...range(1, 31).map((value) => w("ORD", spellings(value, ordinalOnes, ordinalTens).join("|"), value)),
  // "ilk cumartesi 11'de, [üçüncüsü] 13'te": one of the same days.
  ...range(2, 5).map((value) => w("ORD", `${ordinalOnes[value]}s${"iüüi"[value - 2]}`, value)),
  w("ORD", "ilki", 1),
  w("ORD", "sonuncusu", -1),
  w("ORD", "ilk", 1),
  w("ORD", "son|en son|sonuncu", -1),
  w("ORD", "sondan bir önceki|sondan ikinci|sondan 2.|sondan bir evvelki", -2),
  w("ORD", "sondan üçüncü|sondan iki önceki", -3),
  ...range(3, 31).map((value) => w("ORD", `sondan ${value}.`, -value)),
];
