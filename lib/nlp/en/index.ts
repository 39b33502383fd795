import type { Language } from "../core/language";
import { cityZone } from "../core/zones";
import { buildLexicon } from "../grammar/lexicon";
import { correction, preference } from "./corrections";
import { readCountedParts } from "./counted-parts";
import { readCounts } from "./counts";
import { readHourMinutes } from "./hour-minutes";
import { readIncluded } from "./included-days";
import { findCommand } from "./intent";
import { elidedJob, findJobs, inheritVerb } from "./jobs";
import { words } from "./lexicon";
import { particle } from "./particles";
import { readPartsOfMonth } from "./parts-of-month";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, writePrompt } from "./prompt";
import { rules } from "./rules";
import { innocent, respellings, slips } from "./slips";
import { readSpoken } from "./spoken";
import { concludes, isHabit, sends } from "./statements";
import { nameTask } from "./task-name";
import { readToldTimes } from "./told-times";
import { suggestTools } from "./tools";
import { isTaskVerb, taskVerbs } from "./verbs";
import { zoneOf, zonePatterns } from "./zones";

/** Words that open a clause which says what is wanted: "Tuesdays I need …". */
const opensRequest = new Set(["i", "we", "you", "please", "can", "could", "would", "let"]);

export const english: Language = {
  code: "en",
  lexicon: buildLexicon(words, true, ["NUM", "ORD", "MONTHLY", "QUARTERLY", "EVERY_YEAR", "HOUR_WORD"]),
  numerals: {
    dates: "mdy",
    ordinal: /(?<![\p{L}\d.,#]|(?<!\d(?:st|nd|rd|th))-)(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])/gu,
  },
  rules,
  extend(chart) {
    for (const read of [
      readToldTimes,
      readSpoken,
      readCounts,
      readCountedParts,
      readIncluded,
      readHourMinutes,
      readPartsOfMonth,
    ])
      read(chart);
  },
  joint:
    /^(?:\s?,\s?(?:and\s|or\s|&\s|n\s|then\s)?(?:also\s|on\s|at\s|in\s|the\s|by\s){0,2}|\s(?:and|or(?:\s(?:maybe|perhaps))?|&|n|'n'|nd|plus|and\salso|as\swell\sas)\s(?:also\s|on\s|at\s|in\s|of\s|the\s|again\s){0,3}|\s?[/&+]\s?)$/,
  connector:
    /^(?:[\s,;:()&+.-]|—|and|n|at|on|in|of|the|by|from|for|but|only|just|then|also|plus|or|starting|beginning|each|every|@|once|running|exactly|please|pls|plz|during|within|day|run|runs|time|times|always|both|to\sbe|that\sis|that's|say|is|additionally|(?:(?:an?|one|another)\s)?(?:extra|further)(?:\s(?:one|time))?|sharp|again|instead|around|about|it|all|week|long|as|well|repeating|recurring|meaning|namely|um|uh|erm|i\.e\.|e\.g\.|or|so|and\sthen|at\sexactly|precisely|promptly|—|→|\/)*$/,
  correction,
  preference,
  contentBefore:
    /(?<![\p{L}])(?:the|a|an|my|our|your|his|her|its|their|this|that|these|those|last|previous|past|of|since|than|about|before|whose|for|named|called|titled|to|with|as|by|from|vs|versus|happy|merry|blessed)\s$/u,
  topicBefore:
    /(?<![\p{L}])(?:at\smost|no\smore\sthan|not\smore\sthan|up\sto|less\sthan|fewer\sthan|more\sthan|about|regarding|concerning|called|named|titled|entitled|headed|labelled|saying|says)\s(?:the\s|a\s|my\s|our\s)?$/u,
  subordinate:
    /(?<![\p{L}])(?:who|whom|which|whose|where|that(?!\sis\s)|when|if|because|while|whether|since|what|unless|until)\s/u,
  saidAfter:
    /(?<![\p{L}])(?:write|say|post|text|reply|message|send|tell|print|log|append|announce|tweet|email)(?![\p{L}])[^:.!?]{0,40}:\s/gu,
  relativeAfter:
    /^\s(?:that(?!\s(?:same\s|very\s)?(?:day|date|time|night|morning|evening)(?![\p{L}]))|which|whose|where|in\swhich)\s(?!is\s(?:a|not)\b|isn't|aren't|are\snot|has\b|have\b)/u,
  scheduleBefore:
    /(?:^|[.!?]\s)(?:please\s|remind\sme\s|notify\sme\s|alert\sme\s|wake\sme\s|message\sme\s|ping\sme\s|tell\sme\s|email\sme\s|run\sthis\s|run\sit\s|do\sthis\s|do\sit\s)$|(?<!\p{L})during\s(?:the\s|our\s|my\s)?(?:\p{L}+\s){1,2}$/u,
  concludes,
  isVerb: (word, isBehindList) => (isBehindList ? isTaskVerb(word) : taskVerbs.has(word)) || opensRequest.has(word),
  uncounted: new Set(
    "to with for about via if because cos so when before after using that whether regarding but by into onto through as since unless while where which who".split(
      " ",
    ),
  ),
  innocent,
  respellings,
  slips,
  again: /(?:and|then|plus)\s(?:then\s|also\s)?(?:again|once\smore)\s$/u,
  also: /(?<![\p{L}])(?:also|additionally|as\swell|(?:plus|and)\san?\s(?:extra|additional|further)|plus\sanother)(?![\p{L}])/u,
  // "Sundays 9 though"
  fillers: /(?<=[\p{L}\d]\s)(?:u+m+|u+h+|erm)(?=\s[\p{L}\d])|(?<=\d\s?(?:[ap]m)?\s)(?:though|tho)(?=\s?(?:[.,;!]|$))/gu,
  ordinaryWords: new Set(["mt", "et", "pt", "ct"]),
  cityZones: zonePatterns,
  zoneOf: (city) => zoneOf(city) ?? cityZone(city),
  hours: 12,
  exclusionBefore:
    /(?<![\p{L}])(?:except(?:ing)?|excluding|but\snot|other\sthan|apart\sfrom|aside\sfrom|unless|skip(?:ping)?|not|never)(?:\s(?:for|on|in|at|the|every|during|when|if|it|is|it's))*\s*$/u,
  exclusionFirst:
    /^[\s,;:]*(?:except(?:ing)?|excluding|but\snot|other\sthan|apart\sfrom|aside\sfrom|unless\s(?=(?:it(?:'s|\sis)\s(?:an?\s|the\s)?(?:\p{L}*day|\p{L}*days|holiday|weekend|vacation)|on\s)))\s?(?:\S+\s?){1,3}/u,
  startsFrom: /(?:start|begin|commenc|from|first)\w*\s(?:\w+\s){0,2}$/,
  danglingEnd:
    /(?:^|[\s,;]+)once,?$|(?:(?:^(?=(?:every|each|on|in|at|during|once)(?![a-z]))|[\s,]+)(?:both|just|(?<=[,(]\s?)(?:say|for\sexample|for\sinstance)|and|at|on|in|by|but|starting|only|the|running|during|throughout|over|within|(?<!(?:remind|tell|ask|nag|nudge|ping|text|message|wake)\s[^\s,.;]+\s)to\srun|to\sbe\srun|that\sruns|once|@|plus|also|again|every|each|from|for|&|,|-|—|–|:))+(?:(?<=(?:say|for\sexample|for\sinstance)),)?$/i,
  danglingStart: /^\s(?:or\sso|or\sthereabouts|give\sor\stake)(?![\p{L}\d])/iu,
  particle,
  intent: findCommand,
  isHabit,
  sends,
  sameTime: /(?<![\p{L}])(?:at\s)?the\ssame\s(?:time|hour)(?=\s?(?:[,;.!]|$))/u,
  timeOfAll:
    /[,;.\u2013\u2014-]\s(?:both|all(?:\s(?:of\s(?:them|these)|three|four|jobs|tasks))?|each)(?:\sof\sthem)?\s$/u,
  jobs: findJobs,
  elided: elidedJob,
  opensObject: /^\P{L}*(?:to|for|about)\s/iu,
  inherit: inheritVerb,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  familiar:
    /(?<![\p{L}])(?:thanks?|thx|cheers|hello|hi|hey|okay|bye|execute|immediately|un-?pause|suspend|re-?activate|enable|disable|weekly|daily|monthly|annually|yearly|quarterly|hourly|nightly|fortnightly|unsubscribe|the|and|every|each|at|on|of|for|me|my|to|with|from|in|is|are|send|check|email|please|day|week|month|report|what|when|run|it|a|an|do|does|did|have|has|i|you|if|then|not|but|all|this|that|these|will|should|can|could|would|tell|show|list|post|remind|get|make|back|up|new|tasks?|jobs?|reminders?|pause|resume|delete|stop|move|update|summary|summari[sz]e|take|write|read|call|text|ping|by|about|into|over|how|why|there|today|tonight|out|now|only|our|your|their|his|her|us|we|they|be|or|so|as)(?![\p{L}])/gu,
  phrasebook,
};
