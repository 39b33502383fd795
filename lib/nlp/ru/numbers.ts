import { foldWord } from "../grammar/fold";
import { type Word, w } from "../grammar/lexicon";

/** Each number in the cases a schedule needs: nominative, genitive and dative, instrumental. */
const small = [
  "ноль|нуля|нулю|нуль",
  "один|одна|одно|одну|одного|одной|одному|одним|одном",
  "два|две|двух|двум|двумя",
  "три|трёх|трём|тремя",
  "четыре|четырёх|четырём|четырьмя",
  "пять|пяти|пятью",
  "шесть|шести|шестью",
  "семь|семи|семью",
  "восемь|восьми|восемью|восьмью",
  "девять|девяти|девятью",
  "десять|десяти|десятью",
  "одиннадцать|одиннадцати|одиннадцатью",
  "двенадцать|двенадцати|двенадцатью",
  "тринадцать|тринадцати",
  "четырнадцать|четырнадцати",
  "пятнадцать|пятнадцати",
  "шестнадцать|шестнадцати",
  "семнадцать|семнадцати",
  "восемнадцать|восемнадцати",
  "девятнадцать|девятнадцати",
];
const tens = ["двадцать|двадцати", "тридцать|тридцати", "сорок|сорока", "пятьдесят|пятидесяти"];

/** The folded word of each number, in any case. */
export const numbersByWord = new Map(
  [...small, ...tens].flatMap((all, index) =>
    all.split("|").map((word): [string, number] => [foldWord(word), index < 20 ? index : (index - 18) * 10]),
  ),
);

const forms = (index: number): string[] => (small[index] ?? "").split("|");

function cardinals(): Word[] {
  const words = small.map((all, value) => w("NUM", all, { value }));
  for (const [index, ten] of tens.entries()) {
    const base = (index + 2) * 10;
    words.push(w("NUM", ten, { value: base }));
    for (let unit = 1; unit < 10; unit += 1) {
      const both = ten.split("|").flatMap((first) => forms(unit).map((second) => `${first} ${second}`));
      words.push(w("NUM", both.join("|"), { value: base + unit }));
    }
  }
  for (let unit = 0; unit < 10; unit += 1)
    words.push(
      w(
        "NUM",
        forms(unit)
          .map((one) => `ноль ${one}`)
          .join("|"),
        { value: unit },
      ),
    );
  for (let unit = 1; unit < 10; unit += 1) {
    const halves = [`${unit}`, ...forms(unit)].map((one) => `${one} с половиной`).join("|");
    words.push(w("NUM", halves, { value: unit + 0.5 }));
  }
  for (let unit = 2; unit < 10; unit += 1) {
    const quarters = [`${unit}`, ...forms(unit)].flatMap((one) => [
      `${one} часа с четвертью`,
      `${one} часов с четвертью`,
    ]);
    words.push(w("AMOUNT", quarters.join("|"), { count: unit * 60 + 15, unit: "minute" }));
  }
  return [...words, w("NUM", "шестьдесят|шестидесяти", { value: 60 }), w("NUM", "девяносто", { value: 90 })];
}

const endings = "ый ой ое ая ую ого ому ым ые ых ыми".split(" ");
const third = "третий третье третья третью третьего третьему третьим третьи третьих третьей".split(" ");
const stems =
  "перв втор  четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат".split(
    " ",
  );

function ordinalForms(stem: string): string[] {
  return stem === "" ? third : endings.map((ending) => stem + ending);
}

const soft = "ий юю яя ее его ей ему им ие их ими".split(" ");
const softForms = (stem: string, tail = ""): string => soft.map((ending) => `${stem}${ending}${tail}`).join("|");

function ordinals(): Word[] {
  const simple = stems.map((stem, index) => w("ORD", ordinalForms(stem).join("|"), index + 1));
  const beyondTwenty = stems.slice(0, 9).map((stem, index) =>
    w(
      "ORD",
      ordinalForms(stem)
        .map((form) => `двадцать ${form}`)
        .join("|"),
      21 + index,
    ),
  );
  return [
    ...simple,
    ...beyondTwenty,
    w("ORD", ordinalForms("тридцат").join("|"), 30),
    w(
      "ORD",
      ordinalForms("перв")
        .map((form) => `тридцать ${form}`)
        .join("|"),
      31,
    ),
    w("ORD", `${softForms("последн")}|${endings.map((ending) => `сам${ending} последний`).join("|")}|последню`, -1),
    w("ORD", `${softForms("предпоследн")}|${endings.map((ending) => `втор${ending} с конца`).join("|")}`, -2),
    w("ORD", third.map((form) => `${form} с конца`).join("|"), -3),
  ];
}

export const numbers: Word[] = [
  ...cardinals(),
  ...ordinals(),
  w("FEW", "несколько|нескольких", 3),
  w("FEW", "пару|пара|парочку", 2),
];
