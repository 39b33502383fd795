import type { SpokenAsides } from "../shared-rules/spoken-asides";

const LEAP_DAY = "29\\ssubat(?:'?(?:ta|da|i|in|inda))?";
const LEAP_YEAR = "(?:her\\s)?artik\\syil(?:larda|larin|da|in|lari|i)?";
const LAST = "(?:ayin\\s)?son\\sgunu(?:nde)?";
const SHORT =
  "(?:(?:o\\s)?ay\\s(?:daha\\s)?(?:kisaysa|31\\s(?:cekmiyorsa|gun\\sdegilse))|(?:daha\\s)?kisa\\saylarda|31'?i?\\solmayan\\saylarda)";
const AMOUNT = "(?:\\d{1,3}|bir|yarim|iki|uc|bes|on|on\\sbes|yirmi|otuz)\\s(?:dakika|dk|saat|gun|hafta)";

/** Turkish for days and times that hang on something else; patterns see folded text. */
export const asides: SpokenAsides = {
  leapDay: new RegExp(`(?<![\\p{L}\\d])${LEAP_YEAR},?\\s${LEAP_DAY}(?!\\p{L})`, "gu"),
  lastIfShorter: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:ya\\sda|veya|yoksa|ya|ve)\\s)?(?:${SHORT},?\\s(?:ise\\s|da\\s)?${LAST})(?!\\p{L})`,
    "gu",
  ),
  restOf: {
    week: /(?<!\p{L})(?:bu\s)?haftanin\s(?:geri\s)?kalaninda(?!\p{L})/gu,
    month: /(?<!\p{L})(?:bu\s)?ayin\s(?:geri\s)?kalaninda(?!\p{L})/gu,
    year: /(?<!\p{L})(?:bu\s)?yilin\s(?:geri\s)?kalaninda(?!\p{L})/gu,
  },
  beforehand: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:(?:saat\\s)?\\d{1,2}(?:[:.]\\d{2})?'?[dt]eki\\s(?:\\p{L}+\\s){0,2}?)?(?!gece|oglen|ogle|ayin|gununden|sonundan|basindan|yarisindan)\\p{L}+(?<!gunun|sonun|basin|yarisin)(?:dan|den|tan|ten)\\s${AMOUNT}\\sonce|${AMOUNT}\\s(?:onceden|oncesinden|oncesinde))(?!\\p{L})`,
    "gu",
  ),
};
