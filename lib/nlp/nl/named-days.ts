import { type Word, w } from "../grammar/lexicon";
import { periodEdge } from "../shared-rules/period-edges";

/** "aan het einde van elk kwartaal", "begin van de maand". */
function edge(words: string[], periods: string[]): string[] {
  const before = [
    "",
    "aan het ",
    "op het ",
    "in het ",
    "bij het ",
    "altijd aan het ",
    "telkens aan het ",
    "tegen het ",
    "het ",
  ];
  return words.flatMap((word) => before.flatMap((lead) => periods.map((period) => `${lead}${word} van ${period}`)));
}

const month = ["de maand", "elke maand", "iedere maand", "een maand"];
const quarter = ["het kwartaal", "elk kwartaal", "ieder kwartaal"];
const half = ["het halfjaar", "elk halfjaar", "ieder halfjaar", "elk half jaar", "ieder half jaar", "het half jaar"];
const year = ["het jaar", "elk jaar", "ieder jaar"];
const start = ["begin"];
const end = ["einde", "eind"];

/** Days of a month, a quarter or a year that have words of their own. */
export const namedDays: Word[] = [
  periodEdge("monthStart", [...edge(start, month), "maandbegin"]),
  periodEdge("monthMiddle", [...edge(["midden"], month), "halverwege de maand", "halverwege elke maand"]),
  periodEdge("quarterStart", [...edge(start, quarter), "kwartaalbegin", "bij kwartaalbegin"]),
  periodEdge("quarterEnd", [...edge(end, quarter), "kwartaaleinde", "bij kwartaaleinde"]),
  periodEdge("halfYearStart", edge(start, half)),
  periodEdge("halfYearEnd", edge(end, half)),
  periodEdge("yearStart", [...edge(start, year), "op de eerste dag van het jaar"]),
  periodEdge("yearEnd", [
    ...edge(end, year).filter((form) => form.includes(" ")),
    "op de laatste dag van het jaar",
    "bij jaareinde",
  ]),
  w(
    "PHRASE",
    ["elke", "iedere", "de"]
      .flatMap((of) =>
        ["einde", "eind"].map((end) => `aan het ${end} van ${of} werkdag|op het ${end} van ${of} werkdag`),
      )
      .join("|"),
    {
      slots: [
        { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true },
        { kind: "partOfDay", part: "endOfDay" },
      ],
      strength: "strong",
    },
  ),
  w("PHRASE", "vanaf nu|voortaan|in het vervolg|vanaf heden|per direct|vanaf vandaag", {
    slots: [{ kind: "dropped" }],
    strength: "weak",
  }),
  // "…, het liefst op vrijdagmiddag"
  w("PHRASE", "het liefst|bij voorkeur|idealiter", { slots: [{ kind: "dropped" }], strength: "weak" }),
];
