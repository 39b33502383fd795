import { foldWord } from "../grammar/fold";
import { type Word, w } from "../grammar/lexicon";

/** Each number in the cases a schedule needs. */
const small = [
  "zero|zera",
  "jeden|jedna|jedno|jedną|jednej|jednego|jednym",
  "dwa|dwie|dwóch|dwu|dwoma|dwiema|dwoje",
  "trzy|trzech|trzema|troje",
  "cztery|czterech|czterema",
  "pięć|pięciu|pięcioma",
  "sześć|sześciu",
  "siedem|siedmiu",
  "osiem|ośmiu",
  "dziewięć|dziewięciu",
  "dziesięć|dziesięciu",
  "jedenaście|jedenastu",
  "dwanaście|dwunastu",
  "trzynaście|trzynastu",
  "czternaście|czternastu",
  "piętnaście|piętnastu",
  "szesnaście|szesnastu",
  "siedemnaście|siedemnastu",
  "osiemnaście|osiemnastu",
  "dziewiętnaście|dziewiętnastu",
];
const tens = [
  "dwadzieścia|dwudziestu",
  "trzydzieści|trzydziestu",
  "czterdzieści|czterdziestu",
  "pięćdziesiąt|pięćdziesięciu",
];

/** The folded word of each number, in any case. */
export const numbersByWord = new Map(
  [...small, ...tens].flatMap((all, index) =>
    all.split("|").map((word): [string, number] => [foldWord(word), index < 20 ? index : (index - 18) * 10]),
  ),
);

function cardinals(): Word[] {
  const words = small.map((all, value) => w("NUM", all, { value }));
  for (const [index, ten] of tens.entries()) {
    const base = (index + 2) * 10;
    words.push(w("NUM", ten, { value: base }));
    for (let unit = 1; unit < 10; unit += 1) {
      const both = ten
        .split("|")
        .flatMap((first) => (small[unit] ?? "").split("|").map((second) => `${first} ${second}`));
      words.push(w("NUM", both.join("|"), { value: base + unit }));
    }
  }
  for (let unit = 0; unit < 10; unit += 1)
    words.push(
      w(
        "NUM",
        (small[unit] ?? "")
          .split("|")
          .map((one) => `zero ${one}`)
          .join("|"),
        { value: unit },
      ),
    );
  for (const [index, forms] of small.slice(0, 10).entries()) {
    const halves = [`${index}`, ...forms.split("|")].map((one) => `${one} i pół`).join("|");
    if (index > 0) words.push(w("NUM", halves, { value: index + 0.5 }));
  }
  return [
    ...words,
    w("NUM", "sześćdziesiąt|sześćdziesięciu", { value: 60 }),
    w("NUM", "dziewięćdziesiąt", { value: 90 }),
  ];
}

const stems =
  "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast dwudziest".split(
    " ",
  );
/** "drugi" and "trzeci" are soft where the others are hard. */
function declined(stem: string, endings: readonly string[]): string[] {
  if (stem === "drug")
    return endings.map(
      (ending) =>
        stem +
        (/^(?:y|ym|ych|ymi|e|ego|emu|ej)$/.test(ending) ? ending.replace(/^y/, "i").replace(/^e/, "ie") : ending),
    );
  if (stem === "trzec") return endings.map((ending) => stem + ending.replace(/^y/, "i").replace(/^([eaą])/, "i$1"));
  return endings.map((ending) => stem + ending);
}

const anyForm = "y ego emu ym a ej ą e ych ymi".split(" ");
/** Hours are feminine: "ósma", "o ósmej", "na ósmą". */
const hourForm = "a ej ą".split(" ");
const hourNames = [...stems, ...stems.slice(0, 4).map((stem) => `dwudziest ${stem}`)];

function both(stem: string, endings: readonly string[]): string {
  const [ten, one] = stem.split(" ");
  if (one === undefined) return declined(stem, endings).join("|");
  const firsts = declined(ten ?? "", endings);
  return declined(one, endings)
    .map((second, index) => `${firsts[index]} ${second}`)
    .join("|");
}

const last = (stem: string): string =>
  "i iego iemu im ia iej ią ie ich"
    .split(" ")
    .map((ending) => stem + ending)
    .join("|");

const ordinals = [
  ...stems.map((stem, index) => w("ORD", both(stem, anyForm), index + 1)),
  ...stems.slice(0, 9).map((stem, index) => w("ORD", both(`dwudziest ${stem}`, anyForm), 21 + index)),
  w("ORD", both("trzydziest", anyForm), 30),
  w("ORD", both("trzydziest pierwsz", anyForm), 31),
  w("ORD", last("ostatn"), -1),
  w("ORD", `${last("przedostatn")}|drugi od końca|drugiego od końca`, -2),
  w("ORD", "trzeci od końca|trzeciego od końca", -3),
];
const hours = [
  ...hourNames.map((stem, index) => w("HOUR", both(stem, hourForm), { value: index + 1 })),
  w("HOUR", "zerowa|zerowej", { value: 0 }),
];

export const numbers: Word[] = [...cardinals(), ...ordinals, ...hours, w("FEW", "kilka|kilku|parę|paru", 3)];
