import type { IntervalUnit } from "../core/slots";
import { type Word, w } from "../grammar/lexicon";
import { inflected, numberWords } from "./numbers";

/** Adverbs of a period with what they are called behind a number: zweistündlich, 14-tägig. */
const periods: [unit: IntervalUnit, adverbs: string[], adjectives: string[]][] = [
  ["second", ["sekündlich"], ["sekündig"]],
  ["minute", ["minütlich"], ["minütig"]],
  ["hour", ["stündlich"], ["stündig"]],
  ["day", ["täglich", "tägig"], ["tägig"]],
  ["week", ["wöchentlich", "wöchig"], ["wöchig"]],
  ["month", ["monatlich"], ["monatig"]],
  ["year", ["jährlich"], ["jährig"]],
];
const COUNTED = [2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 20, 30, 45];

function periodWords([unit, adverbs, adjectives]: (typeof periods)[number]): Word[] {
  const counted = COUNTED.flatMap((count) => {
    const numbers = [numberWords[count] ?? "", `${count}-`, `${count} `, `${count}`];
    const amount = unit === "day" && count === 14 ? { count: 2, unit: "week" as const } : { count, unit };
    return [
      w("ADVERB", adverbs.flatMap((word) => numbers.map((number) => number + word)).join("|"), amount),
      w(
        "ADVERB",
        [...adverbs, ...adjectives].flatMap((word) => numbers.map((number) => inflected(number + word))).join("|"),
        { ...amount, adjective: true },
      ),
    ];
  });
  const [plain = ""] = adverbs;
  const single =
    unit === "month" || unit === "year"
      ? []
      : [w("ADVERB", `${plain}|all${plain}|einmal ${plain}|1x ${plain}`, { count: 1, unit })];
  return [...single, w("ADVERB", inflected(plain), { count: 1, unit, adjective: true }), ...counted];
}

/** Words for what happens once a period, or so many times. */
export const adverbs = [
  w(
    "ADVERB",
    "tagtäglich|tägl|tägl.|tgl|tgl.|tag für tag|alle tage|sieben tage die woche|7 tage die woche|an allen tagen|an jedem tag|jeden einzelnen tag|jeden tag der woche|an jedem tag des jahres|jeden tag des jahres|an allen tagen des jahres|alle tage des jahres|jeden tag im jahr|an jedem tag im jahr|365 tage im jahr|an allen wochentagen|teglich|tälich|täglch|täglcih|täglih|taglich|täglig",
    {
      count: 1,
      unit: "day",
    },
  ),
  w(
    "ADVERB",
    "zur vollen stunde|jede volle stunde|zu jeder vollen stunde|immer zur vollen stunde|im stundentakt|stündl.|stdl.|std. für std.|stunde für stunde|jeweils zur vollen stunde",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "im minutentakt", { count: 1, unit: "minute" }),
  w("ADVERB", "halbstündlich|jede halbe stunde|im halbstundentakt|zur vollen und halben stunde|halbstündig", {
    count: 30,
    unit: "minute",
  }),
  w("ADVERB", "viertelstündlich|viertelstündig|im viertelstundentakt|jede viertelstunde|im viertelstundenrhythmus", {
    count: 15,
    unit: "minute",
  }),
  w(
    "ADVERB",
    "wochenweise|woche für woche|im wochenrhythmus|im wochentakt|einmal die woche|1x die woche|einmal pro woche|1x pro woche|einmal in der woche|wöchtl.|wöchentl.|allwöchentlich|jede woche|jede woche einmal",
    { count: 1, unit: "week" },
  ),
  w(
    "ADVERB",
    "alle vierzehn tage|alle 14 tage|vierzehntägig|vierzehntäglich|14-tägig|14 tägig|14tägig|14-täglich|im zweiwochenrhythmus|im zweiwochentakt|jede zweite woche|jede 2. woche",
    { count: 2, unit: "week" },
  ),
  w(
    "ADVERB",
    "halbjährlich|jedes halbjahr|jedes halbe jahr|halbjahresweise|alle halbe jahre|alle halben jahre|alle halbe jahr|einmal im halbjahr",
    { count: 6, unit: "month" },
  ),
  w("ADVERB", inflected("vierteljährlich"), { count: 1, unit: "quarter", adjective: true }),
  w("ADVERB", inflected("halbjährlich"), { count: 6, unit: "month", adjective: true }),
  w("ADVERB", inflected("nächtlich"), { count: 1, unit: "day", adjective: true }),
  ...periods.flatMap(periodWords),
];
