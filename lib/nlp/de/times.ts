import type { IntervalUnit, PartOfDay } from "../core/slots";
import { mark, type Word, w } from "../grammar/lexicon";
import { inflected, numberWords } from "./numbers";

const units = [
  w("UNIT", "sekunde|sekunden|sek|sek.|s|sec|secs", "second"),
  w("UNIT", "minute|minuten|min|min.|mins|minutn|minunten|minten", "minute"),
  w("UNIT", "stunde|stunden|std|std.|stdn|h|stundn|stunen", "hour"),
  w("UNIT", "tag|tage|tagen|tages", "day"),
  w("UNIT", "woche|wochen|wo.|wochn", "week"),
  w("UNIT", "monat|monate|monaten|monats|monates|mon.", "month"),
  w("UNIT", "quartal|quartale|quartalen|quartals|vierteljahr|vierteljahre|vierteljahren|vierteljahres", "quarter"),
  w("UNIT", "jahr|jahre|jahren|jahres|j.", "year"),
  w(
    "UNIT",
    "werktag|werktage|werktagen|werktages|arbeitstag|arbeitstage|arbeitstagen|bankarbeitstag|bankarbeitstage|geschäftstag|geschäftstage|börsentag|börsentage|wochentag|wochentage|wochentagen|bankwerktag|schultag|handelstag",
    "workday",
  ),
];

const feminine: [string, IntervalUnit][] = [
  ["sekunde", "second"],
  ["minute", "minute"],
  ["stunde", "hour"],
  ["woche", "week"],
];
const others: [string, IntervalUnit][] = [
  ["tag", "day"],
  ["monat", "month"],
  ["quartal", "quarter"],
  ["jahr", "year"],
];
const halfHour =
  "halbe stunde|halben stunde|eine halbe stunde|einer halben stunde|ner halben stunde|halbstunde|dreißig minuten|1/2 stunde|halbes stündchen";
const quarterHour = "viertelstunde|eine viertelstunde|einer viertelstunde|viertel stunde|1/4 stunde|viertelstunden";

const amounts = [
  ...feminine.map(([word, unit]) =>
    w("AMOUNT", `eine ${word}|einer ${word}|ne ${word}|ner ${word}`, { count: 1, unit }),
  ),
  ...others.map(([word, unit]) =>
    w("AMOUNT", `ein ${word}|einen ${word}|einem ${word}|eines ${word}s|nem ${word}|nen ${word}`, { count: 1, unit }),
  ),
  w("AMOUNT", halfHour, { count: 30, unit: "minute" }),
  w("AMOUNT", quarterHour, { count: 15, unit: "minute" }),
  w(
    "AMOUNT",
    "dreiviertelstunde|eine dreiviertelstunde|einer dreiviertelstunde|dreiviertel stunde|drei viertelstunden",
    { count: 45, unit: "minute" },
  ),
  w("AMOUNT", "eineinviertel stunden|fünf viertelstunden", { count: 75, unit: "minute" }),
  w("AMOUNT", "halbe minute|eine halbe minute|einer halben minute", { count: 30, unit: "second" }),
  w("AMOUNT", "halben tag|einen halben tag|einem halben tag|halbtag", { count: 12, unit: "hour" }),
  w("AMOUNT", "halbes jahr|halben jahr|ein halbes jahr|einem halben jahr|halbjahr", { count: 6, unit: "month" }),
  w("AMOUNT", "vierzehn tage|vierzehn tagen|14 tage|14 tagen", { count: 2, unit: "week" }),
  w("FEW", "ein paar|paar|einige|einigen|mehrere|wenige|wenigen", 3),
];

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

const adverbs = [
  w(
    "ADVERB",
    "tagtäglich|tägl|tägl.|tgl|tgl.|tag für tag|alle tage|sieben tage die woche|7 tage die woche|an allen tagen|an jedem tag|jeden einzelnen tag|jeden tag der woche|an allen wochentagen|teglich|tälich|täglch|täglcih|täglih|taglich|täglig",
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

const partStems: [string, PartOfDay][] = [
  ["morgen", "morning"],
  ["vormittag", "morning"],
  ["mittag", "lunch"],
  ["nachmittag", "afternoon"],
  ["abend", "evening"],
];
const habits = ["jeden", "an jedem", "immer am"];

/** Adverbs that make a habit of a part of the day where no day stands beside them (see `habitualParts`). */
export const habitual =
  /^(?:immer |jeweils )?(?:morgens|fruhmorgens|fruehmorgens|vormittags|mittags|nachmittags|nachmitags|abends|abens|spatabends|nachts|fruhs)(?!\p{L})/u;

const parts = [
  w(
    "PART",
    "morgens|in aller früh|in aller frühe|in aller herrgottsfrühe|ganz früh|frühmorgens|in der früh|früh|am morgen|früh am morgen|früh morgens|am frühen morgen|in der frühe|zeitig in der früh|am vormittag|vormittag|morgends|am späten vormittag|am frühen vormittag|zum frühstück|beim frühstück|gleich in der früh|als erstes am morgen|vormittags|frühs|morgens früh|immer morgens|immer vormittags",
    { part: "morning" },
  ),
  w("PART", "morgen", { part: "morning", separate: true }),
  w("PART", "allmorgendlich", { part: "morning", recurring: true }),
  w(
    "PART",
    "mittag|zu mittag|am mittag|zur mittagszeit|um die mittagszeit|in der mittagspause|zur mittagspause|zum mittagessen|über mittag|zu mittags|mittagspause|mittagszeit|gegen mittag|so gegen mittag|mittags|immer mittags",
    { part: "lunch" },
  ),
  w(
    "PART",
    "nachmittag|am nachmittag|am frühen nachmittag|am späten nachmittag|nachm.|nachmittgs|nachmittags|nachmitags|immer nachmittags",
    { part: "afternoon" },
  ),
  w(
    "PART",
    "abend|am abend|am frühen abend|am späten abend|zum abendessen|zur abendzeit|gegen abend|am vorabend|abends|abens|immer abends",
    { part: "evening" },
  ),
  w("PART", "allabendlich", { part: "evening", recurring: true }),
  w(
    "PART",
    "nacht|in der nacht|mitten in der nacht|tief in der nacht|spätabends|spät abends|spät am abend|in den nachtstunden|zur nacht|über nacht|während der nacht",
    { part: "night" },
  ),
  w("PART", "nachts|immer nachts|nächtens", { part: "nightly" }),
  w("PART", "jede nacht|jeder nacht|in jeder nacht|allnächtlich|nächtlich|nacht für nacht|jeden nacht", {
    part: "nightly",
    recurring: true,
  }),
  ...partStems.map(([stem, part]) =>
    w("PART", habits.map((habit) => `${habit} ${stem}`).join("|"), { part, recurring: true }),
  ),
  w(
    "PART",
    "feierabend|zum feierabend|bei feierabend|nach feierabend|am ende des tages|tagesende|zum tagesende|am tagesende|arbeitsende|bei dienstschluss|zum dienstschluss|zum arbeitsende|bürschluss|zum büroschluss|bei büroschluss|zum geschäftsschluss|bei geschäftsschluss|zum ladenschluss|bei ladenschluss|am ende jedes tages|zum tagesabschluss|bei arbeitsende|eod|zum ende des tages|vor feierabend|nach dienstschluss|zum schulschluss",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "während der geschäftszeiten|geschäftszeiten|während der bürozeiten|bürozeiten|während der arbeitszeit|während der arbeitszeiten|zu geschäftszeiten|zu bürozeiten|innerhalb der geschäftszeiten|innerhalb der bürozeiten|innerhalb der arbeitszeit|in der arbeitszeit|während der dienstzeit|während der öffnungszeiten|zu den geschäftszeiten|zu den bürozeiten|in den geschäftszeiten|in der geschäftszeit|während der geschäftszeit|in der bürozeit|während der bürozeit|während der bürostunden",
    { part: "hours" },
  ),
  w("PART", "tagsüber|während des tages|untertags|bei tag|am tag über|tags", { part: "day" }),
  w("NAMED_TIME", "mitternacht|null uhr|zu mitternacht", 0),
  w("NAMED_TIME", "zwölf uhr mittags|12 uhr mittags|high noon", 720),
];

const clocks = [
  w("CLOCK_PREFIX", "halb|um halb", -30),
  w("CLOCK_PREFIX", "viertel nach|viertel über|1/4 nach|1/4 über", 15),
  w("CLOCK_PREFIX", "viertel vor|1/4 vor", -15),
  w("CLOCK_PREFIX", "dreiviertel|drei viertel|3/4", -15),
  w("CLOCK_PREFIX", "viertel|1/4", -45),
  w("PAST_HOUR", "nach|über", 1),
  w("PAST_HOUR", "vor", -1),
  w("MERIDIEM", "a.m.|am früh", "am"),
  w("MERIDIEM", "pm|p.m.", "pm"),
  mark("HOUR_WORD", "uhr|ur|h|uhr genau|uhr pünktlich|uhr sharp|uhr glatt|uhr früh genau|uhr punkt"),
  mark("MINUTE_WORD", "minuten|minute|min|min."),
  mark("SECOND_WORD", "sekunden|sekunde|sek"),
];

export const timeEntries: Word[] = [...units, ...amounts, ...adverbs, ...parts, ...clocks];
