import type { SpokenAsides } from "../shared-rules/spoken-asides";
import { numbersByWord } from "./numbers";

const LEAP_DAY = "29\\.?\\s(?:lutego|lut\\.?)";
const LEAP_YEAR =
  "(?:(?:w|kazdego|kazdy|kazdym|co)\\s){0,3}(?:roku?\\sprzestepn(?:ego|ym|y)|lata\\sprzestepne|latach\\sprzestepnych)";
const LAST = "(?:w\\s)?ostatni(?:ego|m)?\\s?(?:dzien|dnia)?(?:\\smiesiaca)?";
const SHORT =
  "(?:(?:gdy|jesli|jezeli|kiedy)\\smiesiac\\s(?:jest\\skrotszy|nie\\sma\\s31(?:\\sdni)?|ma\\smniej\\sdni)|w\\skrotszych\\smiesiacach)";
const AMOUNT =
  "(?:(?:\\d{1,3}|jeden|dwa|dwie|trzy|cztery|piec|szesc|siedem|dziesiec|czternascie|pietnascie|dwadziescia|trzydziesci)\\s(?:minut[ey]?|min\\.?|godzin[ey]?|godz\\.?|dni|tygodni[ea]?)|godzine|pol\\sgodziny|kwadrans|dzien|tydzien)";

const COUNT = `(?<count>\\d{1,3}|${[...numbersByWord.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : (numbersByWord.get(word) ?? 0));
const TIMES = "\\s?(?:razy|x)";
const ENOUGH = "(?:i\\s)?(?:koniec|wystarczy|dosc|starczy|basta|tyle|stop|przestan|na\\stym\\skoniec|wiecej\\snie)";
const ONLY =
  "(?:tylko|dokladnie|najwyzej|maksymalnie|max\\.?|lacznie|w\\ssumie|jedynie|rowno|nie\\swiecej\\sniz|wylacznie)";
const LEAD = "(?:[,;.-]\\s?|\\s)(?:(?:i|ale|a|prosze|to|przy\\sczym|lecz)\\s){0,4}";
const CLOSE = "(?=\\s?(?:[.;!?,)]|$))";
const COUNTED = "(?!sekund|minut|godzin|dni|tygodni|miesi|lat|procent|zl)\\p{L}{3,}";
const STOP =
  "(?:przestan|zakoncz|skoncz|stop|koniec|zatrzymaj(?:\\ssie)?|przerwij|zakonczyc|przestac|wylacz(?:\\ssie)?)";
const EVENT =
  "(?:wielkanoc(?:a|y|ny)?|zielonymi\\sswiatkami|zielonych\\sswiatek|zielone\\sswiatki|boz(?:ym|ego)\\sciał?(?:em|a)|bozym\\scialem|bozego\\sciala|feri(?:ami|i)|wakacj(?:ami|i)|wielkim\\spostem|wielkiego\\spostu|adwent(?:em|u)|ramadan(?:em|u)|karnawal(?:em|u)|majowk(?:a|i)|popielcem|popielca)";

function minutesIn(words: string): number | null {
  const unit = /tydzien|tygod/.test(words)
    ? 10_080
    : /dzien|dni/.test(words)
      ? 1440
      : /kwadrans/.test(words)
        ? 15
        : /godz/.test(words)
          ? 60
          : /min/.test(words)
            ? 1
            : 0;
  const [number = ""] = words.replace(/^na\s/, "").split(" ");
  const count = numberOf(number) || (/^(?:godzine|pol|kwadrans|dzien|tydzien)/.test(number) ? 1 : 0);
  return unit === 0 || count === 0 ? null : count * unit * (/pol\s/.test(words) ? 0.5 : 1);
}

/** Polish for days and times that hang on something else; patterns see folded text. */
export const asides: SpokenAsides = {
  leapDay: new RegExp(`(?<![\\p{L}\\d])(?:${LEAP_DAY},?\\s${LEAP_YEAR}|${LEAP_YEAR},?\\s${LEAP_DAY})(?!\\p{L})`, "gu"),
  lastIfShorter: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:lub|albo|a|i|czy)\\s(?:${LAST},?\\s${SHORT}|${SHORT},?\\s${LAST})|${SHORT},?\\s${LAST})(?!\\p{L})`,
    "gu",
  ),
  restOf: {
    week: /(?<!\p{L})tylko\sw\stym\stygodniu(?!\p{L})|(?<!\p{L})(?:przez\s|do\skonca\s)(?:reszte|pozostala\sczesc)\s(?:tego\s)?tygodnia(?!\p{L})/gu,
    month: /(?<!\p{L})(?:przez\s)(?:reszte|pozostala\sczesc)\s(?:tego\s)?miesiaca(?!\p{L})/gu,
    year: /(?<!\p{L})(?:przez\s)(?:reszte|pozostala\sczesc)\s(?:tego\s)?roku(?!\p{L})/gu,
  },
  ahead: {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:na\\s)?${AMOUNT}\\s(?:wczesniej|przedtem)(?:${CLOSE}|(?=\\s(?:mi\\s|mnie\\s|o\\stym\\s)*(?:przypom|powiadom|daj\\sznac)))|(?<=[,;]\\s(?:a\\s|i\\s))(?:na\\s)?${AMOUNT}\\s(?:wczesniej|przedtem)(?=\\s(?:mi\\s|nam\\s)?\\p{L}{3,}(?:aj|uj|ij|yj|z|oz|sz|j)(?!\\p{L}))`,
      "gu",
    ),
    minutes: minutesIn,
  },
  daysAhead: new RegExp(
    `(?<![\\p{L}\\d])(?:na\\s)?${AMOUNT}\\s(?:wczesniej|przedtem|przed\\stym|przed\\sta\\sdata)(?!\\p{L})`,
    "gu",
  ),
  partsAhead: [
    [
      /(?<!\p{L})(?:wieczorem\s(?:dzien\s)?(?:wczesniej|przedtem)|wieczor\s(?:wczesniej|przedtem)|poprzedniego\s(?:wieczor[au]|dnia\swieczorem)|dzien\swczesniej\swieczorem)(?!\p{L})/gu,
      "evening",
    ],
    [/(?<!\p{L})(?:poprzedniego\sdnia|dzien\s(?:wczesniej|przedtem|przed\stym))(?!\p{L})/gu, null],
  ],
  counts: {
    patterns: [
      // "…, ale tylko 4 razy", "dokładnie 14 razy i koniec"
      new RegExp(`${LEAD}${ONLY}\\s(?:jeszcze\\s)?${COUNT}${TIMES}(?:,?\\s${ENOUGH})?${CLOSE}`, "gu"),
      new RegExp(`${LEAD}${COUNT}${TIMES},?\\s${ENOUGH}${CLOSE}`, "gu"),
      // "po 50 sprawdzeniach przestań", "przestań po 50 sprawdzeniach"
      new RegExp(
        `${LEAD}po\\s(?:pierwszych\\s)?${COUNT}(?:${TIMES}|\\s${COUNTED})\\s(?:(?:mozesz|to|juz|nalezy)\\s){0,3}${STOP}${CLOSE}`,
        "gu",
      ),
      new RegExp(`${LEAD}${STOP}\\spo\\s${COUNT}(?:${TIMES}|\\s${COUNTED})${CLOSE}`, "gu"),
    ],
    number: numberOf,
  },
  openStretch: new RegExp(
    `(?<!\\p{L})(?:miedzy|pomiedzy|od|do|po|przed)\\s(?:poczatku\\s|konca\\s)?${EVENT}(?:\\s(?:a|i|do)\\s(?:poczatku\\s|konca\\s)?${EVENT})?(?!\\p{L})`,
    "gu",
  ),
  beforehand: new RegExp(
    `(?<![\\p{L}\\d])(?:na\\s)?${AMOUNT}\\s(?:(?:wczesniej|przedtem)(?!\\p{L})|przed\\s(?!koncem|ostatnim|pierwszym|uplywem|pelna)(?:moim\\s|moja\\s|kazdym\\s|kazda\\s|naszym\\s|nasza\\s|spotkaniem|wizyta|zebraniem|rozmowa|odlotem|wyjazdem|terminem|zajeciami|treningiem)\\p{L}*)|(?<!\\p{L})(?:dzien|wieczor)\\swczesniej(?!\\p{L})`,
    "gu",
  ),
};
