import { type Word, w } from "../grammar/lexicon";

const small =
  "zero un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
    " ",
  );
const tens: [string, number][] = [
  ["venti", 20],
  ["trenta", 30],
  ["quaranta", 40],
  ["cinquanta", 50],
];

function numbers(): Word[] {
  // "un" and "una" are articles: "ore 8 un report" is no 8:01.
  const words = small.flatMap((word, value) => (value === 1 ? [] : [w("NUM", word, { value })]));
  for (const [ten, base] of tens) {
    const stem = ten.slice(0, -1);
    words.push(w("NUM", ten, { value: base }), w("NUM", `${stem}uno|${stem}un`, { value: base + 1 }));
    for (let unit = 2; unit < 10; unit += 1)
      words.push(
        w("NUM", `${unit === 8 ? stem : ten}${unit === 3 ? "tré" : small[unit]}|${ten} ${small[unit]}`, {
          value: base + unit,
        }),
      );
  }
  return [
    ...words,
    w("NUM", "sessanta", { value: 60 }),
    w("NUM", "settantacinque", { value: 75 }),
    w("NUM", "novanta", { value: 90 }),
    w("NUM", "cento", { value: 100 }),
    w("NUM", "centoventi", { value: 120 }),
  ];
}

const gendered = (stem: string): string => ["o", "a", "i", "e"].map((end) => `${stem}${end}`).join("|");
const stems =
  "prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim ventunesim ventiduesim ventitreesim ventiquattresim venticinquesim ventiseiesim ventisettesim ventottesim ventinovesim trentesim trentunesim".split(
    " ",
  );

const ordinalWords: Word[] = [
  ...stems.map((stem, index) => w("ORD", stem === "non" ? "nono|nona" : gendered(stem), index + 1)),
  w("ORD", `${gendered("ultim")}|ultimissimo`, -1),
  w("ORD", `${gendered("penultim")}|penultimissimo`, -2),
  w("ORD", `${gendered("terzultim")}|${gendered("terz'ultim")}`, -3),
];

export const numberWords: Word[] = [...numbers(), ...ordinalWords];
