import { foldWord } from "../grammar/fold";
import type { SpokenAsides } from "../shared-rules/spoken-asides";
import { numberWords } from "./numbers";
import { FEASTS } from "./unplannable";
import { VERB } from "./verbs";

const LEAP_DAY = "(?:op\\s)?29\\s(?:februari|feb\\.?)";
const LEAP_YEAR = "(?:(?:in|van|een|elk|ieder|het)\\s){0,3}schrikkelja(?:ar|ren)";
const LAST = "(?:op\\s)?(?:de\\s)?laatste(?:\\sdag)?(?:\\svan\\sde\\smaand)?";
const SHORT =
  "(?:(?:als|indien|wanneer)\\s(?:de|die)\\smaand\\s(?:korter\\sis|geen\\s31(?:\\sdagen)?\\sheeft|minder\\sdagen\\s(?:heeft|telt))|in\\s(?:de\\s)?kortere\\smaanden)";
const AMOUNT =
  "(?:\\d{1,3}|een|een\\shalf|een\\shalve|twee|drie|vier|vijf|zes|zeven|tien|veertien|vijftien|twintig|dertig)\\s?(?:kwartier|minuten|minuut|min\\.?|uur|uren|dagen|dag|weken|week)";
/** "met de [4 weken daarvoor]" is a thing. */
const OF_THING = "(?:(?<!\\p{L})(?:de|het|dan|met))";
const WHOSE = "(?:mijn|onze|ons|jouw|uw|zijn|haar|hun|elke|elk|iedere|ieder|het|de)";

const folded = numberWords.map(foldWord);
const COUNT = `(?<count>\\d{1,3}|${folded
  .slice(2)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : folded.indexOf(word));
const TIMES = "\\s?(?:x|keer|maal|keren)";
const ENOUGH =
  "(?:en\\s(?:(?:dan|daarna)\\s)?(?:is\\shet\\s)?(?:klaar|stop|stoppen|genoeg|niet\\smeer|basta|einde|afgelopen)|(?:is|zijn)\\s(?:genoeg|voldoende)|volstaat|(?:dan|daarna)\\s(?:(?:is|mag|kan|hoeft)\\s(?:het|ie|hij)\\s)?(?:klaar|stop|stoppen|genoeg|goed|afgelopen|gedaan|einde|niet\\smeer))";
const ONLY =
  "(?:slechts|maar|alleen|enkel|precies|exact|hooguit|hoogstens|maximaal|max\\.?|in\\stotaal|niet\\s(?:vaker|meer)\\sdan)";
const LEAD = "(?:[,;.-]\\s?|\\s)(?:(?:en|maar|echter|dit|dat|wel|dan|dus|doe\\sdat|graag)\\s){0,4}";
const CLOSE = "(?=\\s?(?:[.;!?,)]|$))";
const COUNTED = "(?!seconden|minuten|uur|uren|dagen|weken|maanden|jaar|procent|euro)\\p{L}{3,}";
const STOP = "(?:stoppen|ophouden|stop|klaar|afgelopen|einde|beeindigen|hou\\s(?:er\\s)?(?:mee\\s)?op)";
const ARTICLE = "(?:de|het|alle|onze|ons|mijn|een)";
const PARTICIPLE = "(?:\\p{L}*ge\\p{L}{3,}|ver\\p{L}{3,}|be\\p{L}{3,}|ont\\p{L}{3,})(?:de|te|en)|\\p{L}{3,}ende";
const PREPOSITION = "(?:van|tussen|op|in|om|sinds|tot|vanaf|'s)";
const DAY = "(?:zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|weekend)";

function minutesIn(words: string): number | null {
  const unit = /dag/.test(words)
    ? 1440
    : /we(?:ek|ken)/.test(words)
      ? 10_080
      : /kwartier/.test(words)
        ? 15
        : /uur|uren/.test(words)
          ? 60
          : /min/.test(words)
            ? 1
            : 0;
  const [number = ""] = words.split(" ");
  const count = number === "een" ? 1 : numberOf(number);
  return unit === 0 || count <= 0 ? null : count * unit * (/half/.test(words) ? 0.5 : 1);
}

/** Dutch for days and times that hang on something else; patterns see folded text. */
export const asides: SpokenAsides = {
  leapDay: new RegExp(`(?<![\\p{L}\\d])(?:${LEAP_DAY},?\\s${LEAP_YEAR}|${LEAP_YEAR},?\\s${LEAP_DAY})(?!\\p{L})`, "gu"),
  lastIfShorter: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:of|en|anders)\\s(?:${LAST},?\\s${SHORT}|${SHORT},?\\s${LAST})|${SHORT},?\\s(?:dan\\s)?${LAST})(?!\\p{L})`,
    "gu",
  ),
  restOf: {
    week: /(?<!\p{L})alleen\s(?:in\s)?deze\sweek(?!\p{L})|(?<!\p{L})(?:voor\s)?de\srest\svan\s(?:de|deze)\sweek(?!\p{L})/gu,
    month: /(?<!\p{L})(?:voor\s)?de\srest\svan\s(?:de|deze)\smaand(?!\p{L})/gu,
    year: /(?<!\p{L})voor\sde\srest\svan\s(?:het|dit)\sjaar(?!\p{L})/gu,
  },
  ahead: {
    // "…, stuur me een kwartier van tevoren de agenda": behind whom it is for, what stands behind is sent.
    pattern: new RegExp(
      `(?:(?<=(?<!\\p{L})${VERB}\\s(?:me|mij|ons|hem|haar|hen)\\s(?:dan\\s|graag\\s|telkens\\s|steeds\\s)?)(?:drie\\skwartier|${AMOUNT})\\s(?:van\\ste\\s?voren|ervoor|daarvoor|vooraf)(?!\\p{L}))|(?<![\\p{L}\\d])${AMOUNT}\\s(?:van\\ste\\s?voren|ervoor|daarvoor|eerder|vooraf)(?:${CLOSE}|(?=\\s(?:graag\\s|even\\s)*(?:herinner|waarschuw|mail|seintje|een\\sseintje|melding|een\\smelding|wakker|wekken|wek|bellen|sein)))`,
      "gu",
    ),
    minutes: minutesIn,
  },
  daysAhead: new RegExp(
    `(?<![\\p{L}\\d])(?<!${OF_THING}\\s)${AMOUNT}\\s(?:van\\ste\\s?voren|van\\stevoren|ervoor|daarvoor|eerder|vooraf)(?!\\p{L})`,
    "gu",
  ),
  partsAhead: [
    [
      /(?<!\p{L})(?:(?:telkens|steeds|altijd)\s)?(?:op\s)?de\savond\s(?:ervoor|daarvoor|van\ste\s?voren|tevoren)(?!\p{L})/gu,
      "evening",
    ],
    [/(?<!\p{L})(?:in\s)?de\snacht\s(?:ervoor|daarvoor)(?!\p{L})/gu, "night"],
    [/(?<!\p{L})(?:op\s)?de\smiddag\s(?:ervoor|daarvoor)(?!\p{L})/gu, "afternoon"],
    [/(?<!\p{L})(?:op\s)?de\sdag\s(?:ervoor|daarvoor|van\ste\s?voren|tevoren)(?!\p{L})/gu, null],
  ],
  dayBehind:
    /(?<!\p{L})(?:(?:op\s)?de\s(?:dag\s(?:erna|daarna|daarop|erop)|(?:volgende|daaropvolgende|eerstvolgende)\sdag)|een\sdag\s(?:later|erna|daarna))(?!\p{L})/gu,
  counts: {
    patterns: [
      // "…, maar slechts 4 keer", "precies 14 keer en dan klaar"
      new RegExp(
        `${LEAD}${ONLY}\\s(?:(?:nog|in\\stotaal|precies)\\s)?${COUNT}${TIMES}(?:,?\\s(?:in\\stotaal|${ENOUGH}))?${CLOSE}`,
        "gu",
      ),
      new RegExp(`${LEAD}${COUNT}${TIMES},?\\s(?:in\\stotaal|${ENOUGH})${CLOSE}`, "gu"),
      // "stop na 50 controles", "na 50 controles stoppen"
      new RegExp(
        `${LEAD}(?:stop(?:pen)?|hou\\s(?:er\\s)?(?:mee\\s)?op|einde)\\s(?:er\\s)?(?:mee\\s)?na\\s${COUNT}(?:${TIMES}|\\s${COUNTED})${CLOSE}`,
        "gu",
      ),
      new RegExp(
        `${LEAD}na\\s(?:de\\seerste\\s)?${COUNT}(?:${TIMES}|\\s${COUNTED})\\s(?:(?:is|dan|mag|het|je|weer|automatisch|er|mee)\\s){0,4}${STOP}${CLOSE}`,
        "gu",
      ),
    ],
    number: numberOf,
  },
  openStretch: new RegExp(
    `(?<!\\p{L})(?:tussen|van|vanaf|sinds|na|voor|tot)\\s(?:(?:de|het|na|net\\svoor|eind|begin)\\s){0,3}(?:${FEASTS})(?:\\s(?:en|tot)\\s(?:(?:de|het|eind|begin)\\s)*(?:${FEASTS}))?(?!\\p{L})`,
    "gu",
  ),
  described: new RegExp(
    `(?<=(?<!\\p{L})${ARTICLE}\\s)${PREPOSITION}\\s(?:[^\\s,.;:!?]+\\s){1,6}?(?!${DAY})(?:${PARTICIPLE})(?=\\s(?!(?:en|of|naar|op|in|aan|om|met|voor|van|de|het|een|${VERB})(?!\\p{L}))\\p{L})`,
    "gu",
  ),
  beforehand: new RegExp(
    `(?<![\\p{L}\\d])(?<!${OF_THING}\\s)${AMOUNT}\\s(?:(?:van\\ste\\s?voren|ervoor|daarvoor|eerder|vooraf)(?!\\p{L})|voor\\s${WHOSE}\\s(?!laatste|eerste|einde|eind|maand|uur)(?:\\d{1,2}(?:[:.]\\d{2})?-?\\s?(?:uur)?-?\\s?)?\\p{L}+)|(?<!\\p{L})de\\s(?:dag|avond)\\s(?:ervoor|daarvoor)(?!\\p{L})`,
    "gu",
  ),
};
