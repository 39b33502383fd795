import { foldWord } from "../grammar/fold";
import type { SpokenAsides } from "../shared-rules/spoken-asides";
import { numberWords } from "./numbers";
import { FEASTS } from "./unplannable";
import { VERB } from "./verbs";

const LEAP_DAY = "(?:am\\s)?29\\.?\\s?(?:februar|feb\\.?|2\\.)";
const LEAP_YEAR = "(?:(?:in|im|eines|jedes|jeden|alle|jedem|der)\\s){0,3}schaltjahr(?:s|es|e|en)?";
const LAST = "(?:am\\s)?(?:(?:monats)?letzten(?:\\stag)?(?:\\s(?:des|im)\\smonats?)?|monatsende)";
const SHORT =
  "(?:(?:wenn|falls|sofern)\\s(?:der\\smonat\\s(?:kurzer\\sist|keine?n?\\s31\\.?(?:\\stage?)?\\shat|nur\\s\\S+\\stage\\shat|weniger\\s(?:als\\s31\\s)?tage\\shat)|es\\skeinen\\s31\\.\\sgibt)|(?:in|bei)\\s(?:den\\s)?kurzeren\\smonaten)";
const AMOUNT =
  "(?:\\d{1,3}|eine?n?|einer|eine\\shalbe|einer\\shalben|eine\\sviertel|zwei|drei|vier|funf|sechs|sieben|zehn|vierzehn|funfzehn|zwanzig|dreissig|funfundvierzig)\\s?(?:viertelstunde|minuten?|min\\.?|stunden?|std\\.?|tage?n?|wochen?|halbe\\sstunde)";
const LENGTH = `(?:anderthalb\\s?stunden|dreiviertelstunde|eine\\s(?:dreiviertelstunde|viertelstunde)|${AMOUNT})`;
/** "mit den [4 Wochen davor]" is a thing. */
const OF_THING = "(?:(?<!\\p{L})(?:der|die|das|den|dem|als|mit|zu))";
const WHOSE = "(?:mein|unser|dein|ihr|sein|jed|d)e?[mnr]";

const folded = numberWords.map(foldWord);
const COUNT = `(?<count>\\d{1,3}|${folded
  .slice(2)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : folded.indexOf(word));
const TIMES = "\\s?(?:x|-?mal|male)";
const ENOUGH =
  "(?:und\\s(?:(?:dann|danach)\\s)?(?:ist\\s)?(?:schluss|fertig|gut|aus|ende|feierabend|basta|nicht\\s(?:mehr|ofter)|reicht(?:'?s|\\ses)?)|(?:dann|danach|anschliessend)\\s(?:ist\\s|bitte\\s)?(?:(?:auch|damit|es)\\s)?(?:schluss|gut|ende|fertig|vorbei|nicht\\smehr|aufhoren|stopp?|reicht(?:'?s|\\ses)?)|reicht(?:'?s|\\ses)?|genugt|reichen|genugen)(?:\\s(?:dann|mir|auch|erst\\smal|damit|es|uns))*";
const NUR =
  "(?:nur|genau|exakt|hochstens|maximal|max\\.?|lediglich|bloss|insgesamt|nicht\\s(?:ofter|mehr)\\sals|ganze|in\\ssumme)";
const LEAD =
  "(?:[,;.-]\\s?|\\s)(?:(?:und|aber|jedoch|allerdings|doch|das|dies|bitte|also|zwar|dann|davon|aber)\\s){0,4}";
const CLOSE = "(?=\\s?(?:[.;!?,)]|$))";
const COUNTED = "(?!sekunden|minuten|min|std|stunden|tagen?|wochen|monaten?|jahren|uhr|prozent|euro)\\p{L}{3,}";
const STOP =
  "(?:aufhoren|stopp?(?:en|e|t)?|beenden|beendet|schluss(?:\\smachen)?|abbrechen|fertig|ende|vorbei|einstellen|abschalten|(?:hor|hore)(?:\\s\\p{L}+)?\\sauf)";

const ARTICLE = "(?:der|die|das|den|dem|des|alle|allen|aller|samtliche|unsere?[nrms]?|meine?[nrms]?|ein(?:e[nmrs]?)?)";
const PARTICIPLE =
  "(?:(?:\\p{L}*ge\\p{L}{2,}|ver\\p{L}{2,}|be\\p{L}{2,}|er\\p{L}{2,}|\\p{L}+ier)(?:t|en)|\\p{L}{3,}end)e[nmrs]?";
const PREPOSITION = "(?:von|vom|zwischen|am|im|in|um|seit|bis|ab|nachts|abends|morgens|tagsuber)";

const DAY = "(?:sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend)";

/** "eine halbe Stunde" */
function minutesIn(words: string): number | null {
  if (/^am\s(?:tag|abend)/.test(words)) return null;
  const unit = /tag/.test(words)
    ? 1440
    : /woche/.test(words)
      ? 10_080
      : /stunde|std/.test(words)
        ? 60
        : /min/.test(words)
          ? 1
          : 0;
  const part = /dreiviertel/.test(words) ? 0.75 : /viertel/.test(words) ? 0.25 : /halbe/.test(words) ? 0.5 : 1;
  const [number = ""] = words.split(" ");
  const count = /^eine?/.test(number)
    ? 1
    : /^anderthalb/.test(number)
      ? 1.5
      : numberOf(number.replace(/\D+$/, "") || number);
  return unit === 0 || count <= 0 ? null : count * unit * part;
}

/** German for days and times that hang on something else; patterns see folded text. */
export const asides: SpokenAsides = {
  leapDay: new RegExp(`(?<![\\p{L}\\d])(?:${LEAP_DAY},?\\s${LEAP_YEAR}|${LEAP_YEAR},?\\s${LEAP_DAY})(?!\\p{L})`, "gu"),
  lastIfShorter: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:oder|bzw\\.?|beziehungsweise|sonst|ansonsten|und)\\s(?:eben\\s)?(?:${LAST},?\\s${SHORT}|${SHORT},?\\s${LAST})|${SHORT},?\\s(?:eben\\s|dann\\s|stattdessen\\s)?${LAST})(?!\\p{L})`,
    "gu",
  ),
  restOf: {
    week: /(?<!\p{L})nur\s(?:in\s)?diese[r]?\swoche(?!\p{L})|(?<!\p{L})(?:fur\s|uber\s)?(?:den|der)\srest(?:lichen)?\s(?:der|dieser|die)?\s?woche(?!\p{L})/gu,
    month: /(?<!\p{L})(?:fur\s|uber\s)?den\s(?:rest\s(?:des|dieses)\smonats|restlichen\smonat)(?!\p{L})/gu,
    year: /(?<!\p{L})(?:fur|uber)\s(?:den\srest\s(?:des|dieses)\sjahres|das\srestliche\sjahr)(?!\p{L})/gu,
  },
  ahead: {
    // "…, schick mir eine Viertelstunde vorher die Agenda": behind whom it is for, what stands behind is sent.
    pattern: new RegExp(
      `(?:(?<=(?<!\\p{L})${VERB}\\s(?:mir|mich|uns|ihm|ihr|ihn|sie)\\s(?:bitte\\s|dann\\s|jeweils\\s|immer\\s)?)${LENGTH}\\s(?:vorher|davor|zuvor|im\\svoraus)(?!\\p{L}))|(?<![\\p{L}\\d])${LENGTH}\\s(?:vorher|davor|zuvor|im\\svoraus|fruher)(?:${CLOSE}|(?=\\s(?:daran\\s|dran\\s|bitte\\s|mal\\s)*(?:erinner|bescheid|benachrichtig|melde|warn|weck|schick|sag|anping|pingen)))`,
      "gu",
    ),
    minutes: minutesIn,
  },
  daysAhead: new RegExp(
    `(?<![\\p{L}\\d])(?<!${OF_THING}\\s)${AMOUNT}\\s(?:vorher|davor|zuvor|im\\svoraus|eher|fruher)(?!\\p{L})`,
    "gu",
  ),
  partsAhead: [
    [
      /(?<!\p{L})(?:(?:jeweils|immer|stets)\s)?(?:(?:am|den)\s(?:abend|vorabend)\s(?:vorher|davor|zuvor)|am\svorabend(?!\p{L})(?!\s(?:des|der|vom|von)\s)|abends\s(?:zuvor|davor|vorher))(?!\p{L})/gu,
      "evening",
    ],
    [/(?<!\p{L})(?:(?:in\s)?(?:der|die)\snacht\s(?:vorher|davor|zuvor))(?!\p{L})/gu, "night"],
    [/(?<!\p{L})(?:am|den)\snachmittag\s(?:vorher|davor|zuvor)(?!\p{L})/gu, "afternoon"],
    [
      /(?<!\p{L})(?:(?:am|den)\stag\s(?:vorher|davor|zuvor)|am\svortag(?!\p{L})(?!\s(?:des|der|vom|von)\s)|tags\s(?:zuvor|davor|vorher))(?!\p{L})/gu,
      null,
    ],
  ],
  dayBehind:
    /(?<!\p{L})(?:(?:am|den)\s(?:tag\s(?:darauf|danach|drauf)|(?:nachsten|naechsten|folgenden|darauffolgenden)\stag|folgetag)|tags\s(?:darauf|drauf|danach)|eine?n?\stag\s(?:danach|darauf|spater|spaeter))(?!\p{L})/gu,
  counts: {
    patterns: [
      // "…, aber bitte nur 4 Mal", "genau 14 mal und fertig"
      new RegExp(
        `${LEAD}${NUR}\\s(?:(?:noch|insgesamt|genau|bitte)\\s)?${COUNT}${TIMES}(?:,?\\s(?:insgesamt|${ENOUGH}))?${CLOSE}`,
        "gu",
      ),
      // "fünfmal, jeweils werktags um 10"
      new RegExp(`${LEAD}${COUNT}${TIMES},?\\s(?=(?:jeweils|je|immer)\\s)`, "gu"),
      // "jeden Samstag um 11 den Schein prüfen, zehnmal"
      new RegExp(`[,;]\\s(?:(?:das|und\\sdas|und\\szwar|aber)\\s)?${COUNT}${TIMES}(?=\\s?[.!]?$)`, "gu"),
      // "…, 30 mal reicht"
      new RegExp(`${LEAD}${COUNT}${TIMES},?\\s(?:insgesamt|${ENOUGH})${CLOSE}`, "gu"),
      // "… und nach 50 Prüfungen aufhören"
      new RegExp(
        `${LEAD}nach\\s(?:(?:den\\sersten|insgesamt|genau)\\s)?${COUNT}(?:${TIMES}|\\s${COUNTED})\\s(?:(?:ist|dann|bitte|damit|wieder|automatisch|soll|kannst|du|es)\\s){0,4}${STOP}${CLOSE}`,
        "gu",
      ),
      // "stopp nach 50 Prüfungen", "Schluss nach dem 10. Mal"
      new RegExp(
        `${LEAD}(?:stopp?e?|hore?|beende\\s(?:es|das)|schluss|aufhoren|ende)\\s(?:dann\\s|bitte\\s|ist\\s)?nach\\s${COUNT}(?:${TIMES}|\\s${COUNTED})(?:\\sauf)?${CLOSE}`,
        "gu",
      ),
      new RegExp(
        `${LEAD}nach\\sdem\\s(?<count>\\d{1,3})\\.\\smal\\s(?:(?:ist|dann|bitte)\\s){0,3}${STOP}${CLOSE}`,
        "gu",
      ),
    ],
    number: numberOf,
  },
  openStretch: new RegExp(
    `(?<!\\p{L})(?:zwischen|von|vom|ab|seit|nach|vor|bis)\\s(?:(?:den|dem|der|zu|zum|nach|kurz\\svor|ende|anfang)\\s){0,3}(?:${FEASTS})(?:\\s(?:und|bis)\\s(?:(?:den|dem|der|zu|zum|ende|anfang)\\s)*(?:${FEASTS}))?(?!\\p{L})`,
    "gu",
  ),
  described: new RegExp(
    `(?<=(?<!\\p{L})${ARTICLE}\\s)${PREPOSITION}\\s(?:[^\\s,.;:!?]+\\s){1,6}?(?!${DAY})${PARTICIPLE}(?=\\s(?!(?:und|oder|sowie|bitte|lassen|sollen|soll|wollen|konnen|wird|werden|muss|mussen|an|auf|in|im|am|um|zu|zum|zur|fur|mit|von|ob|was|der|die|das|den|dem|${VERB})(?!\\p{L}))\\p{L})`,
    "gu",
  ),
  beforehand: new RegExp(
    `(?<![\\p{L}\\d])(?<!${OF_THING}\\s)${AMOUNT}\\s(?:(?:vorher|davor|zuvor|im\\svoraus|eher|fruher)(?!\\p{L})|(?:vor|bevor)\\s${WHOSE}\\s(?!letzten|ersten|monat|stunde)(?:\\d{1,2}(?:[:.]\\d{2})?-?\\s?(?:uhr)?-?\\s?)?\\p{L}+)|(?<!\\p{L})am\\s(?:tag|abend)\\s(?:vorher|davor|zuvor)(?!\\p{L})`,
    "gu",
  ),
};
