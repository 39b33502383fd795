import type { IntervalUnit } from "../core/slots";
import { mark, type Word, w } from "../grammar/lexicon";
import { adverbs } from "./adverbs";
import { parts } from "./parts-of-day";

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
/** With each article that a stretch of an hour has: "in ner dreiviertelstunde". */
const withArticles = (...words: string[]): string =>
  words.flatMap((word) => ["", "eine ", "einer ", "ne ", "ner "].map((article) => article + word)).join("|");
const halfHour =
  "halbe stunde|halben stunde|eine halbe stunde|einer halben stunde|ner halben stunde|halbstunde|dreißig minuten|1/2 stunde|halbes stündchen";
const quarterHour = `${withArticles("viertelstunde", "viertel stunde")}|1/4 stunde|viertelstunden`;

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
    `${withArticles("dreiviertelstunde", "dreiviertel stunde", "drei viertel stunde")}|drei viertelstunden|3/4 stunde|drei viertel stunden`,
    { count: 45, unit: "minute" },
  ),
  w(
    "AMOUNT",
    "eineinviertel stunden|fünf viertelstunden|fünf viertel stunden|eine stunde und eine viertel|einer stunde und einer viertel|ner stunde und ner viertel",
    {
      count: 75,
      unit: "minute",
    },
  ),
  w("AMOUNT", "halbe minute|eine halbe minute|einer halben minute", { count: 30, unit: "second" }),
  w("AMOUNT", "halben tag|einen halben tag|einem halben tag|halbtag", { count: 12, unit: "hour" }),
  w("AMOUNT", "halbes jahr|halben jahr|ein halbes jahr|einem halben jahr|halbjahr", { count: 6, unit: "month" }),
  w("AMOUNT", "vierzehn tage|vierzehn tagen|14 tage|14 tagen", { count: 2, unit: "week" }),
  w("FEW", "ein paar|paar|einige|einigen|mehrere|wenige|wenigen", 3),
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
