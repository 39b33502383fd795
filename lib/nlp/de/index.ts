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
import { isVerb, VERB } from "./verbs";
import { readWritten } from "./written";
import { zoneOf, zonePatterns } from "./zones";

/** "jeden Monat, der unter Plan liegt", but not "alle 9 Stunden, die Werte messen". */
const relativeAfter = new RegExp(
  `^(?:\\s\\p{L}+)?,\\s(?:(?:der|die|das)\\s(?!kein|nicht)(?![^,.;]*\\s(?=\\p{L}+n(?!\\p{L}))${VERB}\\s?(?:[.,;!]|$))(?=[^,.;]*\\p{L})|(?:in|an)\\s(?:dem|der|denen)\\s|wo\\s)`,
  "u",
);

export const german: Language = {
  code: "de",
  lexicon: buildLexicon(words, true),
  numerals: {
    dates: "dmy",
    ordinal: /(?<![\p{L}\d.,:#/-])(\d{1,2})(?:\.(?![\d:])|ten(?!\p{L})|te(?!\p{L})|ter(?!\p{L}))/gu,
    dottedTimes: true,
  },
  rules,
  extend: readWritten,
  joint:
    /^(?:-?\s?,\s?(?:und\s|oder\s|&\s|dann\s|sowie\s)?(?:auch\s|um\s|den\s|dem\s|jeweils\s|nochmal\s){0,2}|-?\s(?:und|oder|&|plus|sowie|u\.?|\+|bzw\.|als\sauch|und\sdann|und\sauch|und\snochmal|und\swieder|und\snoch\seinmal)\s(?:auch\s|um\s|den\s|dem\s|jeweils\s|noch\seinmal\s|wieder\s|nochmal\s){0,2}|\s?[/&+]\s?)$/,
  connector:
    /^(?:[\s,;:()&+./-]|—|–|und|am|um|an|im|in|von|vom|bis|ab|fur|fuer|aber|nur|erst|dazu|jeweils|immer|dann|auch|sowie|oder|zwar|sondern|beginnend|startend|bitte|genau|punktlich|puenktlich|punkt|der|die|das|den|dem|des|bloss|lediglich|ausschliesslich|allerdings|jedoch|dafur|dafuer|hingegen|schon|bereits|noch|wieder|laufend|also|zusatzlich|zusaetzlich|ausserdem|plus|stets|zum|zur|zu|einmal|je|so|mal|etwa|ca|gegen|spatestens|spaetestens|doch|lieber|besser|statt|dessen|stattdessen|dagegen|nach|zeit|ortszeit|regelmassig|regelmaessig|uber|ueber|lang|mit|start|beginn|laufen|lassen|ausfuhren|ausfuehren|starten|d\.h\.|namlich|naemlich|selbe|gleich|gleiche|zeitplan|uhrzeit|wiederholen|wiederholend|diesmal|insgesamt|sprich|nun|automatisch|ende|es|soll|sonst|ansonsten|mir|uns)*$/,
  also: /(?<!\p{L})(?:auch|zusatzlich|ausserdem|nochmal|noch\sein(?:mal|\szweites\smal)|extra|dazu)(?!\p{L})/u,
  correction:
    /(?:[,;.\u2013\u2014-]\s?|\s)?(?:(?<![\p{L}])(?:(?:nein|nee|ne|quatsch|halt|stopp),?\s(?:doch\s)?nicht\s(?:um\s|am\s)?(?:\p{L}+|\d{1,2})(?:\suhr)?(?=,)|quatsch|ach\s(?:was|komm|quatsch|stimmt|doch)|(?<=[,;.:!?(\u2013\u2014-]\s?)(?:ach|tja|naja|na\sja)(?=,)|na\s(?:gut|schon)|(?:ach|oh|oje|ups)(?=,?\s(?:nein|nee|ne|halt|moment|warte|sorry|entschuldigung|pardon|mist)(?!\p{L}))|nein\swarte|nein,?\swarte|(?:ach\s)?nein|nee|ne|noe|nope|naja\snein|moment(?:\smal)?|ne\smoment|sorry|entschuldigung|pardon|verzeihung|korrektur|berichtigung|(?:also|bzw\.|das\sheisst|d\.h\.)\s(?:ich\smein(?:e|te)|nein|eher|lieber|besser|doch)|ich\smeine|ich\smeinte|meinte\sich|meine\sich|vielmehr|(?:genauer|richtiger|anders)(?:\sgesagt)?|das\sheisst|besser\sgesagt|besser|lieber|doch\slieber|doch\sbesser|dann\slieber|dann\sdoch|bei\snaeherer\suberlegung|bei\snaherer\suberlegung|kommando\szuruck|vergiss\sdas|irrtum|ist\s(?:(?:mir|uns|doch|etwas|viel)\s)*zu\s(?:fruh|spat|oft|haufig)(?:,\s(?:mach|nimm|sagen\swir))?|mein\sfehler|tippfehler|sry|oder\slieber|oder\sbesser|oder\sdoch|stopp|halt|warte|warte\smal|unsinn|falsch|ups|oops|ah\snein|aeh|ah|ahm|aehm|hm|hmm|respektive|beziehungsweise|oder\snein|doch\snicht|mist|mach\sdaraus|mach\sdraus|sagen\swir|sagen\swir\slieber|tschuldigung|streich\sdas|vertan|verschrieben|blodsinn|bloedsinn|eher|nicht\s(?:um\s|am\s)?\p{L}+,?\ssondern)(?![\p{L}])[,:.!\u2013\u2014-]?\s?(?:ich\smeinte?\s|ich\smeine\s|meinte?\s|doch\s|besser\s|lieber\s|erst\s|eher\s|(?:mach|nimm)(?:en\swir)?\s(?:das\s|es\s)?(?:bitte\s|mal\s|lieber\s|doch\s)*)?)+/gu,
  preference:
    /^\s(?:(?:passt|ist|ware|waere|geht|wird)\s(?:mir\s|uns\s|da\s|doch\s|noch\s|viel\s|aber\s|wohl\s|eigentlich\s)*(?:besser|lieber|praktischer|sinnvoller|gunstiger)|(?:reicht|reichen|genugt|genugen|langt|tut's|tuts)(?:\s(?:mir|uns|doch|auch|ja|eigentlich|vollig|schon|locker|dicke))*|(?:geht|ist)\s(?:ja\s|doch\s)?auch(?:\s(?:gut|okay|ok))?)(?=\s?(?:[,.;:!?)\u2013\u2014]|-\s|$))/,
  contentBefore:
    /(?<![\p{L}])(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein\p{L}{0,2}|unser\p{L}{0,2}|dein\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|dies\p{L}{1,2}|letzt\p{L}{1,2}|vorig\p{L}{1,2}|vergangen\p{L}{1,2}|seit|als|uber|ueber|vor|nach|wegen|fur|fuer|mit|aus|genannt|namens|betreff|titel|von|vom|gegen|gegenuber|zu|zum|zur|bis\szum|termin\sam|stand|auf|auf\sdie|unter|pro|ohne|bei|beim|froh\p{L}{1,2}|schone[ns]?|besinnliche[ns]?|gesegnete[ns]?)\s$/u,
  subordinate:
    /(?<![\p{L}])(?:dass|weil|wenn|falls|ob|wahrend|waehrend|nachdem|bevor|wer|wen|wem|was|wo|wie|wann|warum|sobald|solange|damit|deren|dessen|sofern|obwohl|indem|welche\p{L}?|,\sdie|,\sder|,\sdas|,\sdenen)\s/u,
  relativeAfter,
  scheduleBefore:
    /(?:^|[.!?]\s)(?:bitte\s|erinner\w*\smich\s|erinner\w*\suns\s|weck\w*\smich\s|schick\w*\smir\s|sag\w*\smir\s|sende?\smir\s|mail\w*\smir\s|gib\smir\s|benachrichtig\w*\smich\s|informier\w*\smich\s|warn\w*\smich\s|melde?\sdich\s|mach\sdas\s|starte?\s|fuhr\s)$/,
  isVerb,
  innocent: new Set(
    `${ownWords} nachte nachten naechte naechten wache nichts nicht mondtag montage montagen samtag monate morgens sorgen borgen worgen morden taglohn jahrlich maerz kurz herz scherz werktage montiert minuten abende abgabe ausgabe aufgabe abends tagline nacht macht wacht nackt sacht dacht pacht stunde kunde runde hunde wunde funde stunden kunden runden wunden grunde stande standen wochen kochen knochen lochen pochen jagen jahren fahren waren monster tagung jedem jeder alten alter allen ellen minute minuto augustus marke markt mache machen`.split(
      " ",
    ),
  ),
  slips: new Map(
    Object.entries({
      umd: "um",
      zwie: "zwei",
      driei: "drei",
      vire: "vier",
      fuenf: "funf",
      jdeen: "jeden",
      mntl: "monatlich",
      mtl: "monatlich",
      monatl: "monatlich",
      wtl: "wochentlich",
      wochentl: "wochentlich",
      woechentl: "wochentlich",
      jahrl: "jahrlich",
      jaehrl: "jahrlich",
      viertelj: "vierteljahrlich",
      jden: "jeden",
      jedenn: "jeden",
      jedne: "jeden",
      morgne: "morgen",
      moregn: "morgen",
      heuet: "heute",
      stunedn: "stunden",
      mintuen: "minuten",
      urh: "uhr",
    }),
  ),
  ordinaryWords: new Set(["ist", "est", "mt", "et", "pt", "ct", "bst", "mst"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 24,
  sameTime: /(?<!\p{L})(?:(?:zur|um)\s)?(?:(?:die\s)?(?:selbe|gleiche)n?|dieselbe)\s(?:uhr)?zeit(?!\p{L})/u,
  exclusionBefore:
    /(?<![\p{L}])(?:ausser|ausgenommen|mit\sausnahme|nicht|ohne|nie|niemals|abgesehen\svon|es\ssei\sdenn|ausgeschlossen)(?:\s(?:am|an|im|in|um|der|den|dem|des|die|jeden|jede|wenn|von|vom|es|ist|zu|zum|wahrend))*\s*$/u,
  exclusionFirst:
    /^[\s,;:]*(?:ausser|ausgenommen|mit\sausnahme|aber\snicht|es\ssei\sdenn|abgesehen\svon|jedoch\snicht)\s(?:\S+\s?){1,3}/,
  again: /(?:und|sowie|dann)\s(?:noch\s?(?:mals?|ein\s?mal)|nochmals?|abermals|wieder|erneut)\s$/u,
  concludes,
  startsFrom: /(?:start|beginn|anfang|ab|erst|los)\p{L}*\s(?:\p{L}+\s){0,2}$/u,
  danglingEnd:
    /(?:(?:^|,)\s*(?:und|oder|sowie)|[\s,]+(?:und\szwar|aber|nur|jeweils|immer|stets|(?:(?:an|in|zu)\sjede[mnr]|jede[mnrs]?)|erst|dann|bloß|sondern|allerdings|zwar|lediglich|ausschließlich|beginnend|startend|jedoch|pünktlich|regelmäßig|außerdem|zudem|dazu|danach|zusätzlich|ferner|weiters|je|gegen|dafür|lieber|besser|nur\snoch|nun|sprich|beides|,|-|—|–|:))+$/i,
  danglingStart:
    /^(?:\.(?=\s\p{Ll}|\s*$)|[\s,]*(?:[Uu]hr|lang|sonst|ansonsten|stattdessen|jeweils|immer|ausgeführt|aber)(?![\p{L}])|\s(?:reichen|reicht|genügen|genügt|langen|langt|ist\sbesser|wäre\sbesser|passt\sbesser|ist\sgenug|tut'?s\sauch)(?=\s*[.,!;]|\s*$))+/u,
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
    /(?<![\p{L}\d])(?:moin|na|\p{L}{3,}(?:bereiten|schicken|machen|holen|raumen|putzen|kaufen|schreiben|nehmen|werten|prufen|losen|sichern|ordnen|ieren)|abbestellen|der|die|das|den|dem|des|und|oder|jeden|jede|jedes|alle|mir|mich|uns|bitte|uhr|fur|fuer|mit|von|vom|zum|zur|auf|aus|ist|sind|ein|eine|einen|einem|einer|nicht|auch|nach|uber|im|am|um|an|ins|immer|nur|ab|bis|wenn|ob|dass|ich|du|wie|wann|warum|was|welche|taglich|taegl?ich|wochentlich|woechentlich|monatlich|stundlich|werktags|morgens|abends|mittags|nachts|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|sonnabends?|heute|morgen|ubermorgen|uebermorgen|woche|wochen|tag|tage|tagen|monats?|stunden?|minuten|jahr|prufen?|pruefen?|prufe|schicke?n?|senden?|erinner\p{L}*|kontrollier\p{L}*|erstellen?|zeige?|mach|sag|bericht|mail|aufgaben?|losche|pausiere|halb|viertel|fruh|quartal\p{L}*|jahrlich|letzten|ersten|zweiten|nachsten|naechsten|zwischen|ausser|alles|bei|beim|kein\p{L}*|wird|werden|soll|kannst|konntest|mo|mi|sa|es|gerade|gibt|laufen|lauft|laeuft|lief|geplant\p{L}*|noch|wieder|fort|jetzt|sofort|stelle|setze?|halte?|starte|fuhre?|fuehre?|andere|aendere|verschieb\p{L}*|erstelle|schreibe?|hole?|lade|lies|warne?|melden?|melde|abrufen|holen|sichern|sichere|zusammenfass\p{L}*|uberwach\p{L}*|ueberwach\p{L}*|uberpruf\p{L}*|ueberpruef\p{L}*|erinnerung\p{L}*|vergleiche?n?|meine\p{L}?|deine\p{L}?|unsere\p{L}?|diese\p{L}?|schick\p{L}*|gib|ruf|fasse?|such\p{L}*|post\p{L}n|hat|habe|wurde|war|sei|also|aber|sondern|nein|doch|mal|beim|gegen|sowie|taglicher|wochentag\p{L}*|jan[nu]?|januar|februar|marz|maerz|mai|juni|juli|oktober|dezember)(?![\p{L}])/gu,
  phrasebook,
};
