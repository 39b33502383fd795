import { type Word, w } from "../grammar/lexicon";

const ones = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const small =
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const tens = ["zwanzig", "dreißig", "vierzig", "fünfzig"];

/** The number words from 0 to 59, spoken variants beside them. */
export const numberWords: string[] = [
  ...small,
  ...tens.flatMap((ten) => [ten, ...ones.map((one) => `${one}und${ten}`)]),
];

const numbers = [
  ...numberWords.map((word, value) => w("NUM", word, { value })),
  w("NUM", "zwo", { value: 2 }),
  w("NUM", "sechzig", { value: 60 }),
  w("NUM", "fünfundvierzig", { value: 45 }),
  w("NUM", "neunzig", { value: 90 }),
  w("NUM", "hundert|einhundert", { value: 100 }),
  w("NUM", "anderthalb|eineinhalb|einundeinhalb", { value: 1.5 }),
  w("NUM", "zweieinhalb|zweiundeinhalb", { value: 2.5 }),
  w("NUM", "dreieinhalb", { value: 3.5 }),
];

const stems =
  "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt".split(
    " ",
  );
const ordinalStems = [
  ...stems,
  ...["zwanzig", "dreißig"].flatMap((ten) => [`${ten}st`, ...ones.map((one) => `${one}und${ten}st`)]),
].slice(0, 31);

/** An adjective in every case: letzte, letzten, letzter, letztes, letztem. */
export function inflected(stem: string): string {
  return ["e", "en", "er", "es", "em"].map((ending) => stem + ending).join("|");
}

const ordinals = [
  ...ordinalStems.map((stem, index) => w("ORD", inflected(stem), index + 1)),
  w("ORD", inflected("siebent"), 7),
  w("ORD", inflected("monatserst"), 1),
  w("ORD", `${inflected("letzt")}|${inflected("allerletzt")}`, -1),
  w("ORD", `${inflected("vorletzt")}|${inflected("zweitletzt")}`, -2),
  w("ORD", `${inflected("drittletzt")}|${inflected("vorvorletzt")}`, -3),
];

const counts = [
  "einmal",
  "zweimal",
  "dreimal",
  "viermal",
  "fünfmal",
  "sechsmal",
  "siebenmal",
  "achtmal",
  "neunmal",
  "zehnmal",
  "elfmal",
  "zwölfmal",
];

const frequencies = [
  ...counts.map((word, index) => w("FREQUENCY", `${word}|${index + 1}x|${index + 1}mal`, index + 1)),
  w("FREQUENCY", "zwanzigmal|20x|20mal", 20),
  w("FREQUENCY", "dreißigmal|30x|30mal", 30),
];

export const numberEntries: Word[] = [...numbers, ...ordinals, ...frequencies];
