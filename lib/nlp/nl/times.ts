import type { IntervalUnit } from "../core/slots";
import { mark, type Word, w } from "../grammar/lexicon";
import { numberWords } from "./numbers";

const units = [
  w("UNIT", "seconde|seconden|secondes|sec|sec.|s", "second"),
  w("UNIT", "minuut|minuten|min|min.|minuutjes|minutn", "minute"),
  w("UNIT", "uur|uren|uurtje|uurtjes|u", "hour"),
  w("UNIT", "dag|dagen|dgn", "day"),
  w("UNIT", "week|weken|wkn", "week"),
  w("UNIT", "maand|maanden|mnd|mnden", "month"),
  w("UNIT", "kwartaal|kwartalen", "quarter"),
  w("UNIT", "jaar|jaren|jr", "year"),
  w("UNIT", "werkdag|werkdagen|weekdag|weekdagen|beursdag|bankwerkdag|schooldag", "workday"),
];

const counted: [string, IntervalUnit][] = [
  ["seconde", "second"],
  ["minuut", "minute"],
  ["uur", "hour"],
  ["uurtje", "hour"],
  ["dag", "day"],
  ["week", "week"],
  ["maand", "month"],
  ["kwartaal", "quarter"],
  ["jaar", "year"],
];

const amounts = [
  ...counted.map(([word, unit]) => w("AMOUNT", `een ${word}|één ${word}|'n ${word}`, { count: 1, unit })),
  w(
    "AMOUNT",
    "half uur|halfuur|een half uur|een halfuur|halfuurtje|een halfuurtje|half uurtje|een half uurtje|een klein half uur|een klein half uurtje|een goed half uur|een goed halfuur|een klein halfuur|een klein halfuurtje",
    {
      count: 30,
      unit: "minute",
    },
  ),
  w("AMOUNT", "kwartier|een kwartier|kwartiertje|een kwartiertje|één kwartier", { count: 15, unit: "minute" }),
  w("AMOUNT", "drie kwartier|driekwartier|3 kwartier|driekwart uur|een drie kwartier|een kleine drie kwartier", {
    count: 45,
    unit: "minute",
  }),
  w("AMOUNT", "anderhalf uur|een uur en een kwartier en een kwartier|anderhalf uurtje", { count: 90, unit: "minute" }),
  w("AMOUNT", "vijf kwartier|een uur en een kwartier", { count: 75, unit: "minute" }),
  w("AMOUNT", "halve minuut|een halve minuut", { count: 30, unit: "second" }),
  w("AMOUNT", "halve dag|een halve dag", { count: 12, unit: "hour" }),
  w("AMOUNT", "half jaar|halfjaar|een half jaar", { count: 6, unit: "month" }),
  w("AMOUNT", "veertien dagen|14 dagen", { count: 2, unit: "week" }),
  w("FEW", "een paar|paar|enkele|enige|meerdere|een aantal", 3),
];

const COUNTED = [2, 3, 4, 5, 6, 8, 10, 12, 14];
const suffixes: [string, IntervalUnit][] = [
  ["dagelijks", "day"],
  ["wekelijks", "week"],
  ["maandelijks", "month"],
  ["jaarlijks", "year"],
];
const countedAdverbs = COUNTED.flatMap((count) =>
  suffixes.flatMap(([word, unit]) => {
    if (count === 3 && unit === "month") return [];
    const forms = [`${numberWords[count]}${word}`, `${count}-${word}`, `${count} ${word}`];
    const amount = unit === "day" && count === 14 ? { count: 2, unit: "week" as const } : { count, unit };
    return [
      w("ADVERB", forms.join("|"), amount),
      w("ADVERB", forms.map((form) => `${form}e`).join("|"), { ...amount, adjective: true }),
    ];
  }),
);

const adverbs = [
  w(
    "ADVERB",
    "dagelijks|eenmaal daags|een keer daags|1x daags|1 maal daags|dag na dag|dag in dag uit|elke dag van de week|elke dag van het jaar|iedere dag van het jaar|alle dagen van het jaar|365 dagen per jaar|iedere dag van de week|alle dagen|zeven dagen per week|7 dagen per week|elke dag opnieuw|dagelijk|dageljks|daglijks|dagelijsk|elkedag",
    { count: 1, unit: "day" },
  ),
  w(
    "ADVERB",
    "wekelijks|week na week|eens per week|een keer per week|één keer per week|1x per week|eenmaal per week|wekeliks|weekelijks|eens in de week|één keer in de week",
    { count: 1, unit: "week" },
  ),
  w(
    "ADVERB",
    "veertiendaags|tweewekelijks|veertiendaagse|om de twee weken|eens per twee weken|eens in de twee weken|eens in de 2 weken|één keer per twee weken|een keer per twee weken|om de veertien dagen|om de 14 dagen",
    { count: 2, unit: "week" },
  ),
  w("ADVERB", "halfjaarlijks|elk half jaar|ieder half jaar|elk halfjaar|eens per half jaar", {
    count: 6,
    unit: "month",
  }),
  w("ADVERB", "ieder uur|elk uur|elk heel uur|op het hele uur|ieder heel uur|op elk heel uur|om het uur|uurlijks", {
    count: 1,
    unit: "hour",
  }),
  w("ADVERB", "ieder half uur|elk half uur|elk halfuur|ieder halfuur|om het half uur|om het halfuur|halfuurlijks", {
    count: 30,
    unit: "minute",
  }),
  w("ADVERB", "ieder kwartier|elk kwartier|om het kwartier", { count: 15, unit: "minute" }),
  w("ADVERB", "dagelijkse", { count: 1, unit: "day", adjective: true }),
  w("ADVERB", "wekelijkse", { count: 1, unit: "week", adjective: true }),
  w("ADVERB", "maandelijkse", { count: 1, unit: "month", adjective: true }),
  w("ADVERB", "driemaandelijkse", { count: 1, unit: "quarter", adjective: true }),
  w("ADVERB", "jaarlijkse", { count: 1, unit: "year", adjective: true }),
  ...countedAdverbs,
];

const dayTimes = ["twee", "drie", "vier", "vijf", "zes"].map((number, index) => {
  const count = index + 2;
  return w(
    "PHRASE",
    `${number}maal daags|${number} keer daags|${count}x daags|${count} maal daags|${count} keer daags`,
    {
      slots: [{ kind: "perDay", count }],
      strength: "strong",
    },
  );
});

/** Adverbs that make a habit of a part of the day where no day stands beside them (see `habitual parts`). */
export const habitual =
  /^(?:altijd |steeds )?'?s (?:ochtends|morgens|middags|namiddags|voormiddags|avonds|nachts)(?!\p{L})/u;

const parts = [
  w(
    "PART",
    "heel vroeg|in alle vroegte|vroeg in de ochtend|'s ochtends|s ochtends|'s morgens|s morgens|ochtend|ochtends|morgens|de ochtend|in de ochtend|voormiddag|in de voormiddag|'s voormiddags|bij het ontbijt|vroege ochtend|in de vroege ochtend|laat in de ochtend|halverwege de ochtend|smorgens|sochtends|'s ochtends vroeg|'s morgens vroeg",
    { part: "morning" },
  ),
  w("PART", "ochtenden", { part: "morning", recurring: true }),
  w(
    "PART",
    "tussen de middag|lunchtijd|rond lunchtijd|tijdens de lunch|bij de lunch|met de lunch|lunchpauze|in de lunchpauze|tijdens de lunchpauze|om twaalf uur 's middags",
    { part: "lunch" },
  ),
  w(
    "PART",
    "'s middags|s middags|middag|middags|in de middag|namiddag|in de namiddag|'s namiddags|smiddags|de middag|late middag|laat in de middag|halverwege de middag",
    { part: "afternoon" },
  ),
  w("PART", "middagen", { part: "afternoon", recurring: true }),
  w(
    "PART",
    "'s avonds|s avonds|avond|avonds|in de avond|savonds|de avond|bij het avondeten|vroege avond|'s avonds laat",
    { part: "evening" },
  ),
  w("PART", "avonden", { part: "evening", recurring: true }),
  w("PART", "nacht|in de nacht|'s nachts laat|midden in de nacht", { part: "night" }),
  w("PART", "'s nachts|s nachts|snachts|nachts", { part: "nightly" }),
  w("PART", "elke nacht|iedere nacht|nachtelijks|alle nachten", { part: "nightly", recurring: true }),
  w(
    "PART",
    "einde van de dag|eind van de dag|aan het einde van de dag|aan het eind van de dag|einde werkdag|aan het eind van elke dag|aan het einde van elke dag|aan het eind van de werkdag|eod|na het werk|sluitingstijd|bij sluitingstijd|einde van de werkdag|eind van de werkdag|aan het einde van elke werkdag",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "tijdens kantooruren|kantooruren|kantoortijden|tijdens kantoortijden|onder kantoortijd|binnen kantooruren|binnen kantoortijden|tijdens werktijd|tijdens werkuren|werkuren|openingstijden|tijdens openingstijden",
    { part: "hours" },
  ),
  w("PART", "overdag", { part: "day" }),
  w("NAMED_TIME", "middernacht|twaalf uur 's nachts", 0),
  w("NAMED_TIME", "twaalf uur 's middags|12 uur 's middags|het middaguur", 720),
];

const clocks = [
  w("CLOCK_PREFIX", "half", -30),
  w("CLOCK_PREFIX", "kwart over|kwartier over", 15),
  w("CLOCK_PREFIX", "kwart voor|kwartier voor", -15),
  w("PAST_HOUR", "over|na", 1),
  w("PAST_HOUR", "voor", -1),
  w("MERIDIEM", "a.m.", "am"),
  w("MERIDIEM", "pm|p.m.", "pm"),
  mark("HOUR_WORD", "uur|u|u.|h|uur precies|uur stipt|uur exact"),
  mark("MINUTE_WORD", "minuten|minuut|min"),
  mark("SECOND_WORD", "seconden|seconde|sec"),
];

export const timeEntries: Word[] = [...units, ...amounts, ...adverbs, ...dayTimes, ...parts, ...clocks];
