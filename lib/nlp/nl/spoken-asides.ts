import type { SpokenAsides } from "../shared-rules/spoken-asides";

const LEAP_DAY = "(?:op\\s)?29\\s(?:februari|feb\\.?)";
const LEAP_YEAR = "(?:(?:in|van|een|elk|ieder|het)\\s)*schrikkelja(?:ar|ren)";
const LAST = "(?:op\\s)?(?:de\\s)?laatste(?:\\sdag)?(?:\\svan\\sde\\smaand)?";
const SHORT =
  "(?:(?:als|indien|wanneer)\\s(?:de|die)\\smaand\\s(?:korter\\sis|geen\\s31(?:\\sdagen)?\\sheeft|minder\\sdagen\\s(?:heeft|telt))|in\\s(?:de\\s)?kortere\\smaanden)";
const AMOUNT =
  "(?:\\d{1,3}|een|een\\shalf|een\\shalve|twee|drie|vijf|tien|vijftien|twintig|dertig)\\s?(?:kwartier|minuten|minuut|min\\.?|uur|uren|dagen|dag|weken|week)";
const WHOSE = "(?:mijn|onze|ons|jouw|uw|zijn|haar|hun|elke|elk|iedere|ieder|het|de)";

/** Dutch for days and times that hang on something else; patterns see folded text. */
export const asides: SpokenAsides = {
  leapDay: new RegExp(`(?<![\\p{L}\\d])(?:${LEAP_DAY},?\\s${LEAP_YEAR}|${LEAP_YEAR},?\\s${LEAP_DAY})(?!\\p{L})`, "gu"),
  lastIfShorter: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:of|en|anders)\\s(?:${LAST},?\\s${SHORT}|${SHORT},?\\s${LAST})|${SHORT},?\\s(?:dan\\s)?${LAST})(?!\\p{L})`,
    "gu",
  ),
  restOf: {
    week: /(?<!\p{L})(?:voor\s)?de\srest\svan\s(?:de|deze)\sweek(?!\p{L})/gu,
    month: /(?<!\p{L})(?:voor\s)?de\srest\svan\s(?:de|deze)\smaand(?!\p{L})/gu,
    year: /(?<!\p{L})voor\sde\srest\svan\s(?:het|dit)\sjaar(?!\p{L})/gu,
  },
  beforehand: new RegExp(
    `(?<![\\p{L}\\d])${AMOUNT}\\s(?:(?:van\\ste\\s?voren|ervoor|daarvoor|eerder|vooraf)(?!\\p{L})|voor\\s${WHOSE}\\s(?!laatste|eerste|einde|eind|maand|uur)(?:\\d{1,2}(?:[:.]\\d{2})?-?\\s?(?:uur)?-?\\s?)?\\p{L}+)|(?<!\\p{L})de\\s(?:dag|avond)\\s(?:ervoor|daarvoor)(?!\\p{L})`,
    "gu",
  ),
};
