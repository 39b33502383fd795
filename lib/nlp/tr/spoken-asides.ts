import type { SpokenAsides } from "../shared-rules/spoken-asides";
import { NUMBER, numberOf } from "./spoken-numbers";

const LEAP_DAY = "29\\ssubat(?:'?(?:ta|da|i|in|inda))?";
const LEAP_YEAR = "(?:her\\s)?artik\\syil(?:larda|larin|da|in|lari|i)?";
const LAST = "(?:ayin\\s)?son\\sgunu(?:nde)?";
const SHORT =
  "(?:(?:o\\s)?ay\\s(?:daha\\s)?(?:kisaysa|31\\s(?:cekmiyorsa|gun\\sdegilse))|(?:daha\\s)?kisa\\saylarda|31'?i?\\solmayan\\saylarda)";
const AMOUNT = "(?:\\d{1,3}|bir|yarim|iki|uc|dort|bes|alti|yedi|on|on\\sbes|yirmi|otuz)\\s(?:dakika|dk|saat|gun|hafta)";

const COUNT = `(?<count>\\d{1,3}|${NUMBER})`;
const TIMES = "\\s?(?:kez|kere|defa|sefer)";
const ENOUGH =
  "(?:(?:ve|sonra)\\s)?(?:bitsin|yeter(?:li)?|dursun|dur|son\\sbulsun|kes|birak|bitir|sonlandir|o\\skadar|tamamdir)";
const ONLY = "(?:sadece|yalnizca|yalniz|tam(?:\\solarak)?|en\\sfazla|toplam(?:da)?|toplamda|azami|ancak)";
const LEAD = "(?:[,;.-]\\s?|\\s)(?:(?:ve|ama|fakat|ancak|lutfen|bu|bunu|sonra)\\s){0,3}";
const CLOSE = "(?=\\s?(?:[.;!?,)]|$))";
const AFTER = "(?!saniye|dakika|saat|gun|hafta|ay|yil|lira)\\p{L}{3,}(?:[dt][ae]n)\\ssonra";
const STOP = "(?:dur|durdur|kes|birak|bitir|bitsin|dursun|sonlandir|son\\sver)";
const DAY = "(?:pazartesi|sali|carsamba|persembe|cuma(?:rtesi)?|pazar|\\d{1,2}(?:[:.]\\d{2})?'?)";
const WEEKDAY = "(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)";
/** "giren", "çıktığı", "olacak"; behind a day and before a noun. */
const PARTICIPLE =
  "(?!erken|hemen|tamamen|zaten|aynen|aniden|zaman)(?:giden|eden|biten|artan|tutan|\\p{L}{2,}(?:(?<![dt])[ae]n|[dt][iu]g[iu]\\p{L}*|[ae]c[ae][kg]\\p{L}{0,3}|m[iu]s))";
const EVENT =
  "(?:(?:ramazan|kurban)(?:\\sbayram\\p{L}*)?|(?:iki\\s)?bayram(?:lar)?|paskalya\\p{L}*|somestr|tatil|(?:yaz|ara|yariyil)\\statili?)";

function minutesIn(words: string): number | null {
  const unit = /hafta/.test(words)
    ? 10_080
    : /gun/.test(words)
      ? 1440
      : /saat/.test(words)
        ? 60
        : /dakika|dk/.test(words)
          ? 1
          : 0;
  const [number = ""] = words.split(" ");
  const count = number === "yarim" ? 0.5 : numberOf(/^on\s(?:bes)/.test(words) ? "15" : number);
  return unit === 0 || !(count > 0) ? null : count * unit;
}

/** Turkish for days and times that hang on something else; patterns see folded text. */
export const asides: SpokenAsides = {
  leapDay: new RegExp(`(?<![\\p{L}\\d])${LEAP_YEAR},?\\s${LEAP_DAY}(?!\\p{L})`, "gu"),
  lastIfShorter: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:ya\\sda|veya|yoksa|ya|ve)\\s)?(?:${SHORT},?\\s(?:ise\\s|da\\s)?${LAST})(?!\\p{L})`,
    "gu",
  ),
  restOf: {
    week: /(?<!\p{L})(?:sadece|yalnizca|yalniz)\sbu\shafta(?!\p{L})|(?<!\p{L})(?:bu\s)?haftanin\s(?:geri\s)?kalaninda(?!\p{L})/gu,
    month: /(?<!\p{L})(?:bu\s)?ayin\s(?:geri\s)?kalaninda(?!\p{L})/gu,
    year: /(?<!\p{L})(?:bu\s)?yilin\s(?:geri\s)?kalaninda(?!\p{L})/gu,
  },
  ahead: {
    // "14.40'ta dişçim var, bir saat önce hatırlat"
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${AMOUNT}\\s(?:onceden|oncesinden|oncesinde)(?!\\p{L})|(?<=(?:var|gidecegim|gidiyorum|olacak|oluyor|kalkiyor|basliyor)[,;.]\\s(?:\\p{L}+\\s)?)${AMOUNT}\\sonce(?=\\s(?:\\p{L}+\\s){0,2}(?:hatirlat|haber\\sver|uyar|uyandir|bildir))`,
      "gu",
    ),
    minutes: minutesIn,
  },
  daysAhead: new RegExp(`(?<![\\p{L}\\d])${AMOUNT}\\s(?:once(?:den|sinden|sinde)?)(?!\\p{L})`, "gu"),
  partsAhead: [
    [
      /(?<!\p{L})(?:bir\s)?(?:onceki\s(?:gunun\s)?(?:aksam|aksami)|aksam\sonce(?:den|sinden|sinde)|gun\sonce(?:den|sinden|si|sinin)?\saksam(?:i|indan)?)(?!\p{L})/gu,
      "evening",
    ],
    [/(?<!\p{L})(?:bir\s)?(?:onceki\sgece|gece\sonce(?:den|sinden|sinde))(?!\p{L})/gu, "night"],
    [/(?<!\p{L})(?:bir\s)?onceki\sgun(?!\p{L})/gu, null],
  ],
  counts: {
    patterns: [
      // "… ama sadece 4 kez", "tam 14 kere ve bitsin"
      new RegExp(`${LEAD}${ONLY}\\s${COUNT}${TIMES}(?:,?\\s${ENOUGH})?${CLOSE}`, "gu"),
      new RegExp(`${LEAD}${COUNT}${TIMES},?\\s${ENOUGH}${CLOSE}`, "gu"),
      // "6 kere sorup bitir"
      new RegExp(`${LEAD}${COUNT}${TIMES}\\s\\p{L}+[iu]p\\s(?:bitir|birak|kes|sonlandir|dur)${CLOSE}`, "gu"),
      // "50 kontrolden sonra dur"
      new RegExp(`${LEAD}(?:ilk\\s)?${COUNT}\\s(?:kez\\s|kere\\s)?${AFTER}\\s(?:artik\\s)?${STOP}${CLOSE}`, "gu"),
    ],
    number: numberOf,
  },
  openStretch: new RegExp(
    `(?<!\\p{L})(?:${EVENT}(?:\\s(?:ile|ve)\\s${EVENT})?\\s(?:arasi(?:nda)?|boyunca)|${EVENT}(?:'?(?:[dt][ae]n|[ya][ae]?|[ae]))\\s(?:sonra|kadar|itibaren|once))(?!\\p{L})`,
    "gu",
  ),
  // "pazartesiden çarşambaya kadar gelen teslimatlar"
  described: new RegExp(
    `(?<!\\p{L})(?:${WEEKDAY}|dun|sabah|aksam|\\d{1,2}(?:[:.]\\d{2})?'?)[dt][ae]n\\sberi(?!\\p{L})|(?<=(?:(?<!\\p{L})her\\s|\\d'?\\s?[dt][ae]\\s|l[ae]ri\\s|saat\\s).{0,90})(?<!\\p{L})(?<!(?:her|ve|veya|hafta|,)\\s)${WEEKDAY}\\s(?:gunu\\s)?(?:\\p{L}+\\s){0,2}?${PARTICIPLE}(?=\\s(?!sonra|once|itibaren)\\p{L})|(?<=(?:(?<!\\p{L})her\\s|\\d'?\\s?[dt][ae]\\s|l[ae]ri\\s|saat\\s).{0,90})(?<!\\p{L})${WEEKDAY}(?:y?[ae]|\\sgunune)\\skadar\\s(?:\\p{L}+\\s){0,2}?\\p{L}{2,}(?:m[ae]y[ae]n|[ae]n)(?:l[ae]r\\p{L}*|[iu]\\p{L}{0,3})(?!\\p{L})|(?<!\\p{L})(?:(?:saat\\s)?${DAY}(?:s[iı])?n?[dt][ae]n\\s${DAY}(?:[sy]?[iı]?n?[ae])\\s(?:kadar\\s)?|${DAY}\\s(?:ile|ve)\\s${DAY}\\sarasi(?:nda)?\\s|hafta\\s(?:sonu|ici)\\s(?:boyunca\\s)?)\\p{L}{2,}(?:[ae]n|d[iu]g[iu]\\p{L}*|t[iu]g[iu]\\p{L}*|m[iu]s)(?=\\s(?!sonra|once|itibaren)\\p{L})`,
    "gu",
  ),
  beforehand: new RegExp(
    `(?<![\\p{L}\\d])(?<!ayin\\s(?:\\p{L}+\\s)?)(?:(?:(?:saat\\s)?(?:\\d{1,2}(?:[:.]\\d{2})?'?[dt][ae]ki|\\d{1,2}[:.]\\d{2})\\s(?:\\p{L}+\\s){0,2}?)?(?!gece|oglen|ogle|ayin|gununden|sonundan|basindan|yarisindan)\\p{L}+(?<!gunun|sonun|basin|yarisin)(?:dan|den|tan|ten)\\s${AMOUNT}\\sonce)(?!\\p{L})`,
    "gu",
  ),
};
