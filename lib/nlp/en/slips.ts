import type { Respelling } from "../grammar/respell";
import { contrastWords } from "../shared-rules/contrast-words";

/** Misspellings and abbreviations that are more than one letter away from a word of the lexicon, by the word that is meant. */
const spellings: Record<string, string> = {
  afternoon: "arvo aftrnoon",
  and: "adn nad",
  beginning: "begining",
  between: "beetween betwean betwen bewteen btwn",
  business: "buisness busines bussiness",
  daily: "dayli daliy dailly dialy dly",
  day: "dya",
  evening: "evning",
  each: "ech eahc",
  every: "ervy evey eveyr evr evrey evry evvery",
  "every day": "everday evryday",
  except: "excpet exept",
  first: "fisrt frist",
  friday: "firday frday fryday",
  fortnightly: "fortnighly fortnitely",
  half: "hafl haf",
  hourly: "hrly",
  hours: "horus huors",
  last: "lst",
  midnight: "midnite midnigt midnght midnigth mindight",
  minutes: "minuets mniutes munites",
  monday: "mondy",
  month: "mnth mth mont mounth monht",
  monthly: "mnthly mthly montly monthy montlhy",
  months: "mnths",
  morning: "morining",
  next: "nxt nex nxet",
  night: "nite nigth nght",
  "o'clock": "oclok",
  other: "ohter othr",
  quarterly: "quartly quaterley quartely quarterley",
  saturday: "saterday satruday satuday",
  second: "secnd",
  starting: "startign startng strating",
  sunday: "sundy sudnay snuday",
  the: "teh",
  third: "thrid",
  thursday: "thrusday thurday thursdya",
  tomorrow: "tmr tmrw tmrow tommorow tommorrow tomorow tomoro tomorro tmw",
  tonight: "tonite tonigt tonght",
  tuesday: "teusday tusday tuseday",
  until: "untill untl",
  wednesday: "wedensday wednsday wendsday wensday",
  week: "wk",
  weekday: "wkday",
  weekdays: "weekedays wekdays wkdays",
  weekend: "wknd",
  weekends: "wkends",
  weekly: "wkly",
};

export const slips: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([word, forms]) => forms.split(" ").map((form) => [form, word] as const)),
);

/** Words one letter away from schedule words that are words of their own. */
export const innocent: ReadonlySet<string> = new Set(
  (
    "share shark shard finals finale frida elven yeats marcy monty match coding marco marchi monte secondo toddy midway dairy daisy mouth mouths mourning moaning minuet minutia " +
    "eventing warning sundry dearly early augusta morningstar weakly toady daddy winds marsh thugs tours weeds emery " +
    "sundae sundaes oversight combing moths coping yearn yearns dally doily mooning weeps wands merch quartet quartets " +
    "hurly thuds minuses sunray cooing auguste nighty teeth threw there hundreds forth thirsty filth seventy eighty tents " +
    "sever severs severn threes eights sevens forte fortes thirds firsts foray forays forts tenths twelves firth eighths " +
    "fifths elevens steven semen seconde comping comings nicht montes thirst"
  ).split(" "),
);

const WEEKDAY = "(?:mon|tues?|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?";
const DAY_OR_UNIT = `(?:minutes?|mins?|hours?|days?|weeks?|weekdays?|weekends?|months?|quarters?|years?|mornings?|evenings?|nights?|${WEEKDAY})`;
const ENDS = `(?=\\s?(?:[,.;:!]|$|\\d)|\\s(?:on|at|in|by|from|until|starting|before|after|${WEEKDAY})(?![\\p{L}]))`;
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}])`, "gu");

/** Words that are misspelt only where they stand, or that only set days against others. */
export const respellings: readonly Respelling[] = [
  // "on Saturdays let me sleep until 9": nine is when.
  [/(?<!\p{L})let\s(?:me|us)\s(?:sleep|lie)(?:\sin)?\s(?:until|till|til)(?=\s)/gu, "at"],
  ...contrastWords({
    words: "whereas|while|by\\scontrast|in\\scontrast|on\\sthe\\sother\\shand|however",
    days: `${WEEKDAY}|weekends?|weekdays`,
    before: "(?:on|at)\\s",
    at: "at\\s|from\\s|",
    shallBe: ["(?:it|that)\\s(?:should|must|has\\sto|needs\\sto|can)\\sbe(?:\\sat)?", "at"],
  }),
  [word(`ever(?=\\s${DAY_OR_UNIT}(?![\\p{L}]))`), "every"],
  [word(`(?<=(?:every|each|once\\sa|twice\\sa|times\\sa|per|next|of\\sthe)\\s)weak${ENDS}`), "week"],
  [
    word(
      `(?<=(?:every|each|once\\sa|twice\\sa|times\\sa|per|next|of\\sthe|of\\severy|of\\seach)\\s)m(?:oth|outh)${ENDS}`,
    ),
    "month",
  ],
  [word("(?<=(?:every|each)\\s)our"), "hour"],
  [word("(?<=(?:every|each|in)\\s(?:\\d{1,2}|two|three|four|six|twelve)\\s)ours"), "hours"],
  [word(`(?<=(?:every|each|the|on)\\s)forth(?=\\s${WEEKDAY}(?![\\p{L}]))`), "fourth"],
  [word(`(?<=(?<![\\p{L}])${WEEKDAY}\\s)an(?=\\s${WEEKDAY}(?![\\p{L}]))`), "and"],
  [word(`(?<=(?<![\\p{L}])${WEEKDAY}\\s?-\\s?)fir`), "fri"],
  [word(`(?<=(?<![\\p{L}])${WEEKDAY}\\s?-\\s?)tus`), "tue"],
  // "at 10 o clcok", "the 15 th"
  [/(?<=\d)\so\s(?:clock|clcok|clok|cloc)(?!\p{L})/gu, " o'clock"],
  [word("remindme"), "remind me"],
  // "at 8 am/pm"
  [/\/(?<=\d\s?a\.?m\.?\/)(?=p\.?m(?!\p{L}))/gu, " and "],
  [word("noon-?ish"), "noon"],
  [word("at\\s(?:an\\sinterval|intervals)\\sof(?=\\s(?:\\d|\\p{L}+\\s(?:minutes|hours|days|weeks|months)))"), "every"],
  // "once a week, on any day": not on all of them.
  [
    /(?<=once\sa\s(?:week|month)),?\s(?:on\s)?(?:any|whichever|whatever)\sday(?:\s(?:of\sthe\s(?:week|month)|will\sdo|is\sfine|you\slike))?(?!\p{L})/gu,
    "",
  ],
  // "every, uh, thirty minutes"
  [/(?<=(?<!\p{L})(?:every|each|from|until)),?\s(?:uh+|um+|uhm|erm+),?\s(?=\p{L}|\d)/gu, " "],
  // "never run on Sundays"
  [
    new RegExp(`(?<!\\p{L})never\\s(?:run(?:\\s(?:it|this))?\\s)?(?=on\\s(?:${WEEKDAY}|weekends)(?!\\p{L}))`, "gu"),
    "not ",
  ],
  // "Tu & Th", "M, W and F"
  [word("tu\\s(?:&|and)\\sth"), "tue and thu"],
  [/(?<![\p{L}\d])m,\sw,?\s(?:and|&)\sf(?![\p{L}\d])/gu, "mon, wed and fri"],
  // "except the whole of August"
  [
    /(?<=(?<!\p{L})(?:except|excluding|but\snot|skip|skipping)\s(?:in\s|for\s|during\s)?)(?:the\s(?:whole|entire)(?:\smonth)?|all|the\smonth)(?:\sof)?\s(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L}))/gu,
    "",
  ],
  // "except on Fridays, in which case 6", "9, but 10 if it's a Monday", "on Sundays it should be 10"
  [
    /(?<!\p{L})in\s(?:which|that)\scase,?(?:\s(?:it's|it\sis|make\sit|it\sshould\sbe|do\sit))?(?:\sat)?(?=\s\d)/gu,
    "then at",
  ],
  [new RegExp(`(?<!\\p{L})(?:if|when)\\s(?:it's|it\\sis)\\s(?:an?\\s)?(?=${WEEKDAY}(?![\\p{L}]))`, "gu"), "on "],
  [new RegExp(`(?<=(?<!\\p{L})(?:${WEEKDAY}|weekends?|weekdays)),?\\sin\\s?stead(?=\\s(?:at|from)\\s)`, "gu"), ""],
  [word("that's(?=\\s(?:from\\s|between\\s)?\\d)"), "that is"],
  [/(?<=(?<![\p{L}\d.,:-])(?:[1-9]|[12]\d|3[01]))\s(?=(?:st|nd|rd|th)(?![\p{L}'-]))/gu, ""],
];
