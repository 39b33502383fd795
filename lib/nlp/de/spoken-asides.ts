import type { SpokenAsides } from "../shared-rules/spoken-asides";

const LEAP_DAY = "(?:am\\s)?29\\.?\\s?(?:februar|feb\\.?|2\\.)";
const LEAP_YEAR = "(?:(?:in|im|eines|jedes|jeden|alle|jedem|der)\\s)*schaltjahr(?:s|es|e|en)?";
const LAST = "(?:am\\s)?(?:(?:monats)?letzten(?:\\stag)?(?:\\s(?:des|im)\\smonats?)?|monatsende)";
const SHORT =
  "(?:(?:wenn|falls|sofern)\\s(?:der\\smonat\\s(?:kurzer\\sist|keine?n?\\s31\\.?(?:\\stage?)?\\shat|nur\\s\\S+\\stage\\shat|weniger\\s(?:als\\s31\\s)?tage\\shat)|es\\skeinen\\s31\\.\\sgibt)|(?:in|bei)\\s(?:den\\s)?kurzeren\\smonaten)";
const AMOUNT =
  "(?:\\d{1,3}|eine?n?|einer|eine\\shalbe|einer\\shalben|eine\\sviertel|zwei|drei|funf|zehn|funfzehn|zwanzig|dreissig|funfundvierzig)\\s?(?:viertelstunde|minuten?|min\\.?|stunden?|std\\.?|tage?n?|wochen?|halbe\\sstunde)";
const WHOSE = "(?:mein|unser|dein|ihr|sein|jed|d)e?[mnr]";

/** German for days and times that hang on something else; patterns see folded text. */
export const asides: SpokenAsides = {
  leapDay: new RegExp(`(?<![\\p{L}\\d])(?:${LEAP_DAY},?\\s${LEAP_YEAR}|${LEAP_YEAR},?\\s${LEAP_DAY})(?!\\p{L})`, "gu"),
  lastIfShorter: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:oder|bzw\\.?|beziehungsweise|sonst|ansonsten|und)\\s(?:eben\\s)?(?:${LAST},?\\s${SHORT}|${SHORT},?\\s${LAST})|${SHORT},?\\s(?:eben\\s|dann\\s|stattdessen\\s)?${LAST})(?!\\p{L})`,
    "gu",
  ),
  restOf: {
    week: /(?<!\p{L})(?:fur\s|uber\s)?(?:den|der)\srest(?:lichen)?\s(?:der|dieser|die)?\s?woche(?!\p{L})/gu,
    month: /(?<!\p{L})(?:fur\s|uber\s)?den\s(?:rest\s(?:des|dieses)\smonats|restlichen\smonat)(?!\p{L})/gu,
    year: /(?<!\p{L})(?:fur|uber)\s(?:den\srest\s(?:des|dieses)\sjahres|das\srestliche\sjahr)(?!\p{L})/gu,
  },
  beforehand: new RegExp(
    `(?<![\\p{L}\\d])${AMOUNT}\\s(?:(?:vorher|davor|zuvor|im\\svoraus|eher|fruher)(?!\\p{L})|(?:vor|bevor)\\s${WHOSE}\\s(?!letzten|ersten|monat|stunde)(?:\\d{1,2}(?:[:.]\\d{2})?-?\\s?(?:uhr)?-?\\s?)?\\p{L}+)|(?<!\\p{L})am\\s(?:tag|abend)\\s(?:vorher|davor|zuvor)(?!\\p{L})`,
    "gu",
  ),
};
