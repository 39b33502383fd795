import type { SpokenAsides } from "../shared-rules/spoken-asides";

const LEAP_DAY = "29\\.?\\s(?:lutego|lut\\.?)";
const LEAP_YEAR =
  "(?:(?:w|kazdego|kazdy|kazdym|co)\\s)*(?:roku?\\sprzestepn(?:ego|ym|y)|lata\\sprzestepne|latach\\sprzestepnych)";
const LAST = "(?:w\\s)?ostatni(?:ego|m)?\\s?(?:dzien|dnia)?(?:\\smiesiaca)?";
const SHORT =
  "(?:(?:gdy|jesli|jezeli|kiedy)\\smiesiac\\s(?:jest\\skrotszy|nie\\sma\\s31(?:\\sdni)?|ma\\smniej\\sdni)|w\\skrotszych\\smiesiacach)";
const AMOUNT =
  "(?:(?:\\d{1,3}|jeden|dwa|dwie|trzy|piec|dziesiec|pietnascie|dwadziescia|trzydziesci)\\s(?:minut[ey]?|min\\.?|godzin[ey]?|godz\\.?|dni|tygodni[ea]?)|godzine|pol\\sgodziny|kwadrans|dzien|tydzien)";

/** Polish for days and times that hang on something else; patterns see folded text. */
export const asides: SpokenAsides = {
  leapDay: new RegExp(`(?<![\\p{L}\\d])(?:${LEAP_DAY},?\\s${LEAP_YEAR}|${LEAP_YEAR},?\\s${LEAP_DAY})(?!\\p{L})`, "gu"),
  lastIfShorter: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:lub|albo|a|i|czy)\\s(?:${LAST},?\\s${SHORT}|${SHORT},?\\s${LAST})|${SHORT},?\\s${LAST})(?!\\p{L})`,
    "gu",
  ),
  restOf: {
    week: /(?<!\p{L})(?:przez\s|do\skonca\s)(?:reszte|pozostala\sczesc)\s(?:tego\s)?tygodnia(?!\p{L})/gu,
    month: /(?<!\p{L})(?:przez\s)(?:reszte|pozostala\sczesc)\s(?:tego\s)?miesiaca(?!\p{L})/gu,
    year: /(?<!\p{L})(?:przez\s)(?:reszte|pozostala\sczesc)\s(?:tego\s)?roku(?!\p{L})/gu,
  },
  beforehand: new RegExp(
    `(?<![\\p{L}\\d])(?:na\\s)?${AMOUNT}\\s(?:(?:wczesniej|przedtem)(?!\\p{L})|przed\\s(?!koncem|ostatnim|pierwszym|uplywem|pelna)(?:moim\\s|moja\\s|kazdym\\s|kazda\\s|naszym\\s|nasza\\s|spotkaniem|wizyta|zebraniem|rozmowa|odlotem|wyjazdem|terminem|zajeciami|treningiem)\\p{L}*)|(?<!\\p{L})(?:dzien|wieczor)\\swczesniej(?!\\p{L})`,
    "gu",
  ),
};
