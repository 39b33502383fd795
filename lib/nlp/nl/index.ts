import type { Language } from "../core/language";
import { onlySwitches, switchedBack } from "../germanic/switched-back";
import { buildLexicon } from "../grammar/lexicon";
import { findCommand } from "./intent";
import { elidedJob, findJobs, inheritVerb, inheritVerbBack } from "./jobs";
import { words } from "./lexicon";
import { ownWords } from "./own-words";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, isThing, writePrompt } from "./prompt";
import { rules } from "./rules";
import { concludes, describesLife } from "./statements";
import { nameTask } from "./task-name";
import { suggestTools } from "./tools";
import { isVerb } from "./verbs";
import { readWritten } from "./written";
import { zoneOf, zonePatterns } from "./zones";

export const dutch: Language = {
  code: "nl",
  lexicon: buildLexicon(words, true),
  numerals: {
    dates: "dmy",
    ordinal: /(?<![\p{L}\d.,:#/-])(\d{1,2})\s?(?:e|de|ste)(?![\p{L}\d])/gu,
    dottedTimes: true,
  },
  rules,
  extend: readWritten,
  joint:
    /^(?:\s?,\s?(?:en\s|of\s|&\s|dan\s)?(?:ook\s|om\s|de\s|het\s|nog\s|'?s\s){0,3}|\s(?:en|of|&|plus|alsook|\+|en\sdaarna|en\sook|en\snog\seens|en\snog\seen\skeer|en\snogmaals|en\sdan|en\sweer)\s(?:ook\s|om\s|de\s|het\s|nog\s){0,3}|\s?[/&+]\s?)$/,
  connector:
    /^(?:[\s,;:()&+./-]|—|–|en|om|op|aan|in|van|vanaf|tot|voor|maar|alleen|pas|telkens|altijd|dan|ook|of|beginnend|startend|precies|stipt|de|het|een|enkel|uitsluitend|echter|wel|al|nog|(?<!het )weer|dus|daarnaast|plus|steeds|te|eens|zo|keer|rond|circa|uiterlijk|toch|liever|beter|eigenlijk|over|lang|met|start|begin|lopen|draaien|uitvoeren|tijd|uur|elke|iedere|elk|ieder|zowel|als|maal|totaal|gedurende|graag|aub|even|daarentegen|is|moet|dat|dit|namelijk|voortaan|anders|verder)*$/,
  also: /(?<!\p{L})(?:ook|extra|nog\seens|nog\seen\skeer|nogmaals|bovendien|daarnaast)(?!\p{L})/u,
  correction:
    /(?:[,;.\u2013\u2014-]\s?|\s)?(?:(?<![\p{L}])(?:(?:nee|wacht|stop),?\s(?:toch\s)?niet\s(?:om\s|op\s)?(?:\p{L}+|\d{1,2})(?:\suur)?(?=,)|nee,?\swacht|(?<=[,;.:!?(\u2013\u2014-]\s?)(?:ach|och|tja|nou\sja|ah)(?=,)|wacht,?\snee|oh?\snee|och\snee|nee(?:n|\shoor|\sjoh|\s(?:quatsch|fout|gek|sorry))?|quatsch|wat\szeg\sik(?:\snou|\snu)?|nope|of\snee|moment|stop(?=[,:!.])|ho(?=[,:!.\s])|sorry|excuus|pardon|ik\sbedoel|ik\sbedoelde|bedoel\sik|correctie|herstel|rectificatie|dat\swil\szeggen|d\.w\.z\.|beter\sgezegd|of\sbeter\sgezegd|liever\sgezegd|anders\sgezegd|bij\snader\sinzien|toch\sliever|toch\sbeter|dan\stoch|dan\sliever|vergeet\sdat|laat\smaar|mijn\sfout|tikfout|typfout|liever|of\sliever|beter|of\sbeter|doe\smaar|maak\sdaar|maak\sdaarvan|foutje|oeps|wacht|wacht\seven|wacht\seens|doe\stoch\smaar|eigenlijk|of\seigenlijk|laten\swe\szeggen|zeg\smaar|toch\smaar|of\stoch|eh|euh|uh|hm|onzin|vergissing|is\s(?:(?:me|mij|ons|toch|wat|veel)\s)*te\s(?:vroeg|laat|vaak)(?:,\s(?:maak\ser|doe))?|verkeerd|ach\snee|(?:ach|och|oh?)\stoch|niet\s(?:om\s|op\s)?\p{L}+,?\smaar)(?![\p{L}])[,:.!\u2013\u2014-]?\s?(?:ik\sbedoel(?:de)?\s|bedoel(?:de)?\s|toch\s|maar\s|liever\s|beter\s|van\s|(?:maak|doe)\s(?:het\s|dat\s|er\s)?(?:toch\s|maar\s|liever\s)*)?)+/gu,
  preference:
    /^\s(?:(?:past|is|komt|schikt|werkt)\s(?:me\s|mij\s|ons\s|toch\s|nog\s|veel\s|eigenlijk\s)*(?:beter(?:\suit)?|handiger|praktischer|fijner)|(?:is|zijn)\s(?:me\s|mij\s|ons\s|eigenlijk\s|ook\s|wel\s)*(?:genoeg|zat|voldoende|goed|prima)|(?:volstaat|volstaan)(?:\sook)?|kan\s(?:ook|eigenlijk\sook)(?:\swel)?|mag\sook)(?=\s?(?:[,.;:!?)\u2013\u2014]|-\s|$))/,
  contentBefore:
    /(?<![\p{L}])(?:de|het|een|mijn|onze|ons|zijn|haar|hun|jouw|deze|dit|die|dat|vorige|afgelopen|laatste|sinds|(?:\p{L}+er|anders|zelfde)\sdan|over|voor|na|wegens|met|uit|genaamd|getiteld|titel|van|tegen|naar|tot|als|bij|onder|per|zonder|afspraak\sop|deadline|termijn|t\.o\.v\.)\s$/u,
  subordinate:
    /(?<![\p{L}])(?:dat|die(?!\som|\sdag(?!\p{L}))|omdat|als|indien|of\s(?:er|de|het|alle|mijn)|terwijl|nadat|voordat|wie|wat|waar|hoe|wanneer|waarom|zodra|zolang|zodat|waarvan|wiens|welke?|hoewel)\s/u,
  relativeAfter: /^(?:\s\p{L}+)?,?\s(?:die|dat)\s(?!geen|niet)|^(?:\s\p{L}+)?,?\s(?:waarin|waarop)\s/u,
  scheduleBefore:
    /(?:^|[.!?]\s)(?:herinner\s(?:me|mij|ons)\s|wek\s(?:me|mij)\s|stuur\s(?:me|mij|ons)\s|mail\s(?:me|mij|ons)\s|zeg\s(?:me|mij)\s|geef\s(?:me|mij)\s|waarschuw\s(?:me|mij)\s|start\s|draai\s|doe\sdit\s)$/,
  isVerb,
  innocent: new Set(
    `${ownWords} komen mogen weten volgens nachtelijke wekken wekt maandlast maart daags beter betere kantoor ieders iedereen andere minute tarten kaart staart zwaart werkdagen eerste wekelijk winter wekker weken deken leken reken steken uren euren kuren muren duren huren buren zuren dagen vragen magen lagen wagen jagen zagen avondje morgens zorgen borgen worgen middel middels mijden maanden handen manden`.split(
      " ",
    ),
  ),
  slips: new Map(
    Object.entries({
      elek: "elke",
      ekle: "elke",
      uru: "uur",
      mrogen: "morgen",
      iedre: "iedere",
      dgl: "dagelijks",
      dagel: "dagelijks",
      wkl: "wekelijks",
      wekel: "wekelijks",
      mndl: "maandelijks",
      maandel: "maandelijks",
      jaarl: "jaarlijks",
    }),
  ),
  ordinaryWords: new Set(["est", "mt", "et", "pt", "ct", "ist"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 24,
  sameTime: /(?<!\p{L})(?:(?:op|om)\s)?(?:hetzelfde|dezelfde)\s(?:tijd(?:stip)?|uur)(?!\p{L})/u,
  exclusionBefore:
    /(?<![\p{L}])(?:behalve|uitgezonderd|met\suitzondering|niet|zonder|nooit|tenzij|buiten)(?:\s(?:op|in|om|de|het|elke|iedere|als|van|het|is|tijdens))*\s*$/u,
  exclusionFirst: /^[\s,;:]*(?:behalve|uitgezonderd|met\suitzondering|maar\sniet|tenzij)\s(?:\S+\s?){1,3}/,
  again: /(?:en|plus)\s(?:dan\s)?(?:nog\s(?:eens|een\skeer)|nogmaals|opnieuw|weer)\s$/u,
  concludes,
  startsFrom: /(?:start|begin|vanaf|eerst|ingang|ingaand)\p{L}*\s(?:\p{L}+\s){0,2}$/u,
  danglingEnd:
    /(?:(?:^|,)\s*(?:en|of)|[\s,]+(?:en\s(?:dan\s)?(?:nog\s(?:eens|een\skeer)|nogmaals)|en\swel|wel|maar|alleen|(?:op\s)?(?:elke?|iedere?)|telkens|altijd|steeds|pas|dan|liever|beter|nog\smaar|enkel|uitsluitend|echter|beginnend|startend|stipt|daarnaast|daarna|vervolgens|allebei|daarentegen|beide|beiden|alle\stwee|,|-|—|–|:))+$/i,
  danglingStart:
    /^(?:[\s,]*(?:uur|lang|telkens|altijd|maar)(?![\p{L}])|\s(?:(?:past|is|komt|schikt)\sbeter(?:\suit)?|is\sgenoeg|volstaat)(?=\s*[.,!;]|\s*$))+/iu,
  intent: findCommand,
  isHabit: describesLife,
  jobs: findJobs,
  elided: elidedJob,
  inherit: (first, later) => switchedBack(first, later) ?? inheritVerb(first, later),
  opensObject: onlySwitches,
  inheritBack: inheritVerbBack,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  isThing,
  familiar:
    /(?<![\p{L}])(?:\d{1,2}u(?:\d\d)?|dankje\p{L}*|dagel\p{L}*|wekel\p{L}*|mndl|maandel\p{L}*|aankondigen|aankondiging|doornemen|nakijken|opvragen|opmaken|opruimen|opzoeken|opsturen|bijwerken|uitlezen|klaarzetten|klaarleggen|doorsturen|doorlopen|afstemmen|natellen|wissen|schoonmaken|voorlezen|verzamelen|verzenden|versturen|schrijven|lezen|tellen|draaien|opzeggen|afzeggen|goede(?:morgen|middag|navond)|hopelijk|bedankt|gaat|goed|gelukt|verstuurd|stop|hervat|vannacht|vanochtend|vaak|laat|de|het|een|van|voor|naar|met|aan|om|op|en|ook|niet|elke?|iedere?|uur|mij|ons|mijn|onze|zijn|wordt|worden|bij|uit|over|tot|vanaf|tussen|behalve|graag|aub|alsjeblieft|dagelijks|wekelijks|maandelijks|jaarlijks|werkdag(?:en)?|doordeweeks|maandag(?:en)?|dinsdag(?:en)?|woensdag(?:en)?|donderdag(?:en)?|vrijdag(?:en)?|zaterdag(?:en)?|zondag(?:en)?|vandaag|morgen|overmorgen|vanavond|dag(?:en)?|weken|maand(?:en)?|kwartaal|jaar|minuten|stuur|sturen|herinner|controleer|controleren|maak|maken|zet|geef|verwijder|pauzeer|wanneer|waarom|hoe|wat|welke|taak|taken|rapport|half|kwart|ochtend\p{L}*|ochtends|morgens|middags|avonds|nachts|laatste|eerste|volgende|komende|ik|je|kun|zou|kan|weer|even|maar|eind|begin|keer|is|al|gisteren|toon|herinner\p{L}*|verplaats|hervat|start|mislukt|gepland\p{L}*|draait|loopt|staat|staan|nu|meteen|maandelijkse?|dagelijkse?|lopen|vraag|haal|ophalen|bekijk\p{L}*|kijk\p{L}*|vergelijk\p{L}*|samenvatten|samenvatting|bewaak|meld\p{L}*|mailen|bestel\p{L}*|nieuwe|openstaande|uren|week|vat|lees|waarschuw|mevrouw|meneer|heeft|hebben|heb|moet|moeten|zal|worden|geen|nee|ja|wel|januari|februari|maart|mei|juni|juli|augustus|oktober|halve|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|deze|dit|dat|die|er|als|wie|krijgt|eigenlijk|allemaal|hartstikke|meldingen|stil|leg|alles|werkt|meer|terug|voorlopig|herinnering\p{L}*|\p{L}+ingen)(?![\p{L}])/gu,
  phrasebook,
};
