import { type Word, w } from "../grammar/lexicon";

const small =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const tens: [string, number][] = [
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
];

function numbers(): Word[] {
  // "un" and "une" are articles: "à 8 h un rapport" is no 8:01.
  const words = small.flatMap((word, value) => (value === 1 ? [] : [w("NUM", word.replace("-", " "), { value })]));
  for (const [ten, base] of tens) {
    words.push(
      w("NUM", ten, { value: base }),
      w("NUM", `${ten} et un|${ten} et une|${ten} un|${ten} une`, { value: base + 1 }),
    );
    for (let unit = 2; unit < 10; unit += 1) words.push(w("NUM", `${ten} ${small[unit]}`, { value: base + unit }));
  }
  return [
    ...words,
    w("NUM", "soixante", { value: 60 }),
    w("NUM", "soixante quinze", { value: 75 }),
    w("NUM", "quatre vingt dix|quatre vingts dix", { value: 90 }),
    w("NUM", "cent", { value: 100 }),
    w("NUM", "cent vingt", { value: 120 }),
  ];
}

const ordinals =
  "deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz dix-sept dix-huit dix-neuv vingt".split(
    " ",
  );

const inflected = (stem: string): string => `${stem.replace("-", " ")}ième|${stem.replace("-", " ")}ièmes`;

const ordinalWords: Word[] = [
  w("ORD", "premier|première|premiers|premières|1ers|1ères", 1),
  ...ordinals.map((stem, index) => w("ORD", inflected(stem), index + 2)),
  w("ORD", "second|seconde|seconds|secondes", 2),
  w("ORD", "vingt et unième|vingt et unièmes", 21),
  ...ordinals.slice(0, 8).map((stem, index) => w("ORD", inflected(`vingt ${stem}`), index + 22)),
  w("ORD", "trentième", 30),
  w("ORD", "trente et unième", 31),
  w("ORD", "dernier|dernière|derniers|dernières|tout dernier|toute dernière", -1),
  w("ORD", "avant dernier|avant dernière|avant derniers|avant dernières|avantdernier|pénultième", -2),
  w("ORD", "antépénultième|avant avant dernier", -3),
];

export const numberWords: Word[] = [...numbers(), ...ordinalWords];
