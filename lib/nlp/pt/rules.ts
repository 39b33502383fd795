import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { spanReader } from "../iberian/read-spans";
import { iberianRules } from "../iberian/rules";
import { placeZone } from "../iberian/zones";
import { dayOffReader } from "../romance/days-off";
import { eveReader } from "../romance/eves";
import { firstDays } from "../romance/first-days";
import { gluedReader } from "../romance/glued-times";
import { negationReader } from "../romance/negated";
import { otherWeekends } from "../romance/other-weekends";
import { readAlike } from "../romance/read-alike";
import { earlierReader } from "../romance/read-earlier";
import { countedPartReader } from "../shared-rules/counted-parts";
import { placeReader, placesBehindClocks } from "../shared-rules/places-behind-clocks";
import { readCounts } from "./counts";
import { readSpoken } from "./spoken";
import { isTaskVerb } from "./verbs";

const readFirstDays = firstDays({
  article: "n?os|aos",
  first: "primeiros",
  last: "ultimos",
  days: "dias",
  workday: "uteis",
});
const readCountedParts = countedPartReader({
  opening: "durante|por|em|nas|nos",
  article: "n?as|n?os|pel[ao]s",
  next: "proxim[oa]s|seguintes",
  parts: { morning: "manhas", afternoon: "tardes", night: "noites", nightly: "madrugadas" },
  row: "seguid[oa]s|consecutiv[oa]s",
});
const readDaysOff = dayOffReader({
  weekdays: "(?:segunda|terca|quarta|quinta|sexta)(?:-feira|\\sfeira)?|sabado|domingo",
  article: "n?[ao]s?\\s|as\\s|aos?\\s",
  off: "(?:e\\s|esta\\s)?(?:off|fechad[oa]s?)|fechamos|(?:e\\s)?(?:de\\s|meu\\sdia\\sde\\s)?(?:folga|descanso)|folgo|folgamos|nao\\s(?:trabalho|trabalhamos|abrimos|tem|abre)",
  closed: "tira|retira|fechad[oa]s?|fechamos|folgo|folgamos|folga|nao\\s(?:trabalho|trabalhamos|abrimos)",
});
const readDaysAfter = eveReader(/(?<!\p{L})(?:no|o)\sdia\sseguinte\s(ao?s?\s|d[ao]s?\s)/gu, "AFTER");
const readEves = eveReader(/(?<!\p{L})(?:na|a)?\s?vespera\s(d[aeo]s?\s)/gu);
const readOtherWeekends = otherWeekends(
  "(?:um\\s)?fim\\sde\\ssemana\\ssim,?\\s(?:e\\s)?(?:o?\\s?outro|um|(?:um\\s)?fim\\sde\\ssemana)\\snao|(?:n?os\\s)?fins\\sde\\ssemana\\salternados|(?:a\\s)?cada\\s(?:dois|2)\\sfins\\sde\\ssemana|um\\sfim\\sde\\ssemana\\s(?:em|a)\\scada\\s(?:dois|2)",
);

const readSpans = spanReader({
  months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" "),
  weekdays:
    "domingo segunda terça quarta quinta sexta sábado domingos segundas terças quartas quintas sextas sábados".split(
      " ",
    ),
  from: "d[eo]s?|desde(?:\\so)?|dias?",
  to: "ao?|ate(?:\\s(?:ao?|o))?",
  between: "entre(?:\\sos?)?",
  and: "e(?:\\so)?",
  day: "(?:dias?)",
  first: "primeiro|um",
  of: "d[eo]",
  ofMonth: "de\\s(?:cada|todo|todos\\sos)\\sm[e]s(?:es)?|do\\smes|cada\\smes",
  everyOther: [
    (name) =>
      `(?<!\\p{L})(?:(?:uma?|tod[oa]|cada)\\s)?${name}(?:-feira)?\\ssim,?\\s(?:e\\s)?(?:uma?\\s)?(?:outr[oa]|(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?|uma?)\\snao(?!\\p{L})`,
    (name) => `(?<!\\p{L})(?:(?:as|aos|nas|nos|em)\\s)?${name}(?:-feiras)?\\salternad[oa]s(?!\\p{L})`,
    (name) => `(?<!\\p{L})(?:uma?\\sem\\scada\\sd(?:uas|ois))\\s${name}(?!\\p{L})`,
  ],
  pastHour:
    /(?<!\p{L})(?:(?:a\s)?cada\shora|de\shora\sem\shora|toda\shora|de\scada\shora)[,:]?\s(?:n?os?|aos?)\sminutos?\s(\d{1,2}(?:(?:,\s|\se\s)\d{1,2}(?!\d|\s(?:ve[cz]|dias\s)))*)|(?<!\p{L})(?:n?os?|aos?)\sminutos?\s(\d{1,2}(?:(?:,\s|\se\s)\d{1,2}(?!\d|\s(?:ve[cz]|dias\s)))*)\sde\s(?:cada|toda)\shora|(?<!\p{L})(?:(?:a\s)?cada\shora|de\shora\sem\shora|toda\shora)[,:]?\saos\s(\d{1,2}(?:(?:,\s|\se\s)\d{1,2}(?!\d|\s(?:ve[cz]|dias\s)))*)\sminutos|(?<!\p{L})aos\s(\d{1,2}(?:(?:,\s|\se\s)\d{1,2}(?!\d|\s(?:ve[cz]|dias\s)))*)\sminutos\sde\s(?:cada|toda)\shora/gu,
});

const numbered = /(?<![\p{L}\d])([2-6])[ªa](s)?(?:[\s-]?feiras?)?(?![\p{L}\d])/gu;
/** "ter" is also a verb: a Tuesday only beside another short name of a day. */
const tuesday = /(?<=(?:seg|seg\.)\s?(?:[,/]|e)\s?)ter\b|\bter(?=\s?(?:[,/]|e|a)\s?(?:qua|qui|sex|sab)\b)/g;
/** "do meio-dia às 17h" */
const fromNoon = /(?<!\p{L})do(?=\smeio[\s-]?dia\s(?:as?|ate)\s)/gu;
/** "à uma" and "a 1h": the hour one is singular. */
const one = /(?<!\p{L})a(?=\s(?:uma(?=\s(?:hora|da|e|menos)\b|,|\.|$)|1\s?h|1:|01:|01h|uma\shora))/gu;

/** "à segunda-feira", "à quarta às 10h" are every week; "a segunda via" is a second copy. */
const habit =
  /(?<!\p{L})a(?=\s(?:segunda|terca|quarta|quinta|sexta)(?:-feira|\sfeira|,?\sas\s\d|\se\s(?:a\s)?(?:terca|quarta|quinta|sexta)))/gu;

/** "à uma", "da uma às duas": elsewhere "uma" is an article. */
const hourOne =
  /(?<=(?<!\p{L})(?:as?|d[ae]s?|entre(?:\sa)?|desde|ate|pelas?|(?:cinco|dez|quinze|vinte|vinte\se\scinco|\d\d?)\s(?:minutos\s)?(?:pra|para\sa|para))\s)uma(?!\p{L})/gu;
/** "sexta agora": the next Friday. */
const thisDay =
  /(?<!\p{L})(?:n[ao]\s|est[ae]\s|ess[ae]\s|ness[ae]\s)?(segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira|\sfeira)?\sagora(?!\s(?:mesmo|em\sdiante)|\p{L})/gu;
/** "amanhã e depois às 10": short for the day after, where no step follows. */
const dayAfter =
  /(?<=(?<!\p{L})amanha\se\s)depois(?=,?\s(?:as\s\d|as\s(?:uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)|pelas|de\smanha|a\s(?:tarde|noite)))/gu;
const dayNames = "domingo segunda terca quarta quinta sexta sabado".split(" ");
const readNegations = negationReader(
  "mas|e|so\\sque|porem",
  "nao\\s(?:me\\s|o\\s|a\\s|precisa\\s|e\\spra\\s|e\\spara\\s)*[\\p{L}-]{3,}(?:\\s(?:isso|isto|nada))?",
  "(?:no|na|nos|nas|aos?|as|em|dia|dias|de|das|do|entre|durante|pela)\\s|segunda|terca|quarta|quinta|sexta|sabado|domingo",
);
const readPlaces = placeReader({ before: "em\\s|n[oa]s?\\s|d[eao]s?\\s", zoneOf: placeZone });
const readGlued = gluedReader("as", "as");
const readEarlier = earlierReader("min|minutos?|h|horas?|dias?|semanas?", "antes(?:\\sde\\scada\\s(?:uma?|vez))?");

/** "2ª a 6ª", "seg/ter/qua", "à uma": what no list of words can say. */
export function readForms(chart: Chart, original: string): void {
  readSpans(chart);
  readEarlier(chart);
  readGlued(chart);
  readCounts(chart);
  readFirstDays(chart);
  readCountedParts(chart);
  readEves(chart);
  readDaysAfter(chart);
  readOtherWeekends(chart);
  readNegations(chart);
  readDaysOff(chart);
  readAlike(chart);
  readPlaces(chart, original);
  for (const { index } of matchesOf(chart.text, hourOne)) chart.add("HOUR", index, index + 3, { value: 1 }, "one");
  readSpoken(chart);
  for (const { index, 0: words, 1: name = "" } of matchesOf(chart.text, thisDay)) {
    const day = { kind: "relative", unit: "week", count: 0, weekday: dayNames.indexOf(name) } as const;
    chart.add("PHRASE", index, index + words.length, { slots: [day], strength: "strong" }, "this");
    // "sexta agora, 27/11"
    chart.add("WEEKDAY", index, index + words.length, { day: day.weekday }, "this");
  }
  for (const { index, 0: word } of matchesOf(chart.text, dayAfter))
    chart.add("RELDAY", index, index + word.length, { count: 2 }, "after");
  for (const match of matchesOf(chart.text, numbered)) {
    // "turma 6A" is a class.
    if (original.slice(match.index).startsWith(`${match[1]}A`)) continue;
    const weekday = { day: Number(match[1]) - 1, ...(match[2] ? { recurring: true } : {}) };
    chart.add("WEEKDAY", match.index, match.index + match[0].length, weekday, "numbered");
  }
  for (const { index } of matchesOf(chart.text, tuesday)) chart.add("WEEKDAY", index, index + 3, { day: 2 }, "ter");
  for (const { index } of matchesOf(chart.text, fromNoon)) chart.add("FROM", index, index + 2, {}, "from noon");
  for (const { index } of matchesOf(chart.text, one)) chart.add("AT", index, index + 1, {}, "one");
  for (const { index } of matchesOf(chart.text, habit)) chart.add("HABIT", index, index + 1, {}, "habit");
}

/** "de 10 em 10 minutos", "de duas em duas horas". */
const distributive: Rule[] = [
  rule("PHRASE", ["FROM", "NUM", "HABIT", "AMOUNT"], (_f, { value }, _e, { count, unit }) =>
    value === count && !(unit === "day" && count === 15) ? phrase([{ kind: "interval", count, unit }]) : null,
  ),
];

/** "toda 2ª, 4ª e 6ª": in the feminine the numbers name weekdays; a day of the month is masculine. */
const feminine: Rule[] = (["EVERY", "HABIT"] as const).map((every) =>
  rule("PHRASE", [every, "WEEKDAYS"], (_e, { weekdays }, { chart, start, end }) =>
    /^\p{L}+\s(?:[2-6]ª\P{N}*)+$/u.test(chart.text.slice(start, end))
      ? phrase([{ kind: "weekdays", weekdays, recurring: true }])
      : null,
  ),
);

export const rules = {
  ...iberianRules,
  phrases: [placesBehindClocks(isTaskVerb), ...distributive, ...feminine, ...(iberianRules.phrases ?? [])],
};
