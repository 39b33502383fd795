import { type Word, w } from "../grammar/lexicon";
import { periodEdge } from "../shared-rules/period-edges";

const leads = ["am", "zum", "jeden", "immer am", "jeweils am", "jeweils zum", "an jedem", "zu jedem", "stets am"];
const opening = (stem: string): string[] => leads.map((word) => `${word} ${stem}ersten`);
const closing = (stem: string): string[] => leads.map((word) => `${word} ${stem}letzten`);

/** "zu Beginn jedes Monats", "am Ende des Quartals", "Anfang jeden Jahres". */
function edge(words: string[], genitives: string[]): string[] {
  const before = [
    "",
    "am ",
    "zu ",
    "zum ",
    "gegen ",
    "immer ",
    "immer am ",
    "immer zu ",
    "immer zum ",
    "jeweils ",
    "jeweils am ",
    "jeweils zu ",
    "jeweils zum ",
    "bei ",
  ];
  const of = ["des", "jedes", "jeden", "eines jeden", "eines"];
  return words.flatMap((word) =>
    before.flatMap((lead) => of.flatMap((article) => genitives.map((one) => `${lead}${word} ${article} ${one}`))),
  );
}

/** "zum Quartalsende", "jeden Monatsanfang": both words in one. */
function joined(stem: string, words: string[]): string[] {
  const before = [
    "",
    "am ",
    "zum ",
    "zu ",
    "bei ",
    "gegen ",
    "jedes ",
    "jeden ",
    "zu jedem ",
    "immer zum ",
    "immer am ",
    "jeweils zum ",
    "jeweils am ",
    "pünktlich zum ",
  ];
  return words.flatMap((word) => before.map((lead) => `${lead}${stem}${word}`));
}

/** Days of a month, a quarter or a year that have a word of their own. */
export const namedDays: Word[] = [
  periodEdge("monthStart", [
    ...opening("monats"),
    ...edge(["anfang", "beginn", "start"], ["monats"]),
    ...joined("monats", ["anfang", "beginn", "start"]),
    "monatserster",
  ]),
  periodEdge("monthMiddle", [
    ...edge(["mitte"], ["monats"]),
    ...joined("monats", ["mitte"]),
    "zur monatsmitte",
    "in der monatsmitte",
    "zur mitte des monats",
    "in der mitte des monats",
  ]),
  periodEdge("quarterStart", [
    ...opening("quartals"),
    ...edge(["anfang", "beginn", "start"], ["quartals", "vierteljahres", "kalenderquartals"]),
    ...joined("quartals", ["anfang", "beginn", "start"]),
  ]),
  periodEdge("quarterEnd", [
    ...closing("quartals"),
    ...edge(["ende", "schluss", "abschluss"], ["quartals", "vierteljahres", "kalenderquartals"]),
    ...joined("quartals", ["ende", "schluss", "abschluss"]),
    "quartalsletzter",
  ]),
  periodEdge("halfYearStart", [
    ...edge(["anfang", "beginn", "start"], ["halbjahres", "halbjahrs", "halben jahres"]),
    ...joined("halbjahres", ["anfang", "beginn", "start"]),
  ]),
  periodEdge("halfYearEnd", [
    ...edge(["ende", "schluss"], ["halbjahres", "halbjahrs", "halben jahres"]),
    ...joined("halbjahres", ["ende", "schluss"]),
  ]),
  periodEdge("yearStart", [
    ...edge(["anfang", "beginn", "start"], ["jahres"]),
    ...joined("jahres", ["anfang", "beginn", "start"]),
    "am ersten tag des jahres",
    "am ersten tag jedes jahres",
  ]),
  periodEdge("yearEnd", [
    ...edge(["ende", "schluss"], ["jahres"]),
    ...joined("jahres", ["ende", "schluss"]),
    "am jahresletzten",
    "jedes jahr am jahresende",
    "am letzten tag des jahres",
    "am letzten tag jedes jahres",
    "jedes jahr am letzten tag",
  ]),
  w(
    "PHRASE",
    ["arbeitstages", "arbeitstags", "werktages", "werktags", "bürotages"]
      .flatMap((day) => ["jedes", "eines jeden", "des"].map((of) => `am ende ${of} ${day}|zum ende ${of} ${day}`))
      .join("|"),
    {
      slots: [
        { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true },
        { kind: "partOfDay", part: "endOfDay" },
      ],
      strength: "strong",
    },
  ),
  w(
    "PHRASE",
    "bis jahresende|bis zum jahresende|bis ende des jahres|bis zum ende des jahres|bis ende dieses jahres|bis silvester",
    {
      slots: [
        { kind: "bound", bound: { kind: "end", day: { kind: "yearDay", month: 12, days: [31], recurring: false } } },
      ],
      strength: "firm",
    },
  ),
  w(
    "PHRASE",
    "ab sofort|ab jetzt|von jetzt an|von nun an|ab nun|künftig|in zukunft|zukünftig|fortan|bis auf weiteres|dauerhaft|von heute an|ab heute",
    {
      slots: [{ kind: "dropped" }],
      strength: "weak",
    },
  ),
  // "…, am besten freitagnachmittags"
  w("PHRASE", "am besten|am liebsten|vorzugsweise|bevorzugt|idealerweise", {
    slots: [{ kind: "dropped" }],
    strength: "weak",
  }),
];
