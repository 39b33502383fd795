import { foldWord } from "../grammar/fold";
import { mark, type Word } from "../grammar/lexicon";

const seasons = ["sommer", "winter", "herbst", "frühling", "frühjahr"];
const season = (name: string): string[] => [
  `im ${name}`,
  `${name}s`,
  `während des ${name}s`,
  `in den ${name}monaten`,
  `jeden ${name}`,
  `im späten ${name}`,
];
/** Feasts that move, in the forms of "an Ostern", "am Karfreitag", "vor Pfingsten". */
const feasts = [
  "ostern",
  "advent",
  "ersten advent",
  "zweiten advent",
  "dritten advent",
  "vierten advent",
  "1. advent",
  "2. advent",
  "3. advent",
  "4. advent",
  "karfreitag",
  "gründonnerstag",
  "ostersonntag",
  "ostermontag",
  "pfingsten",
  "pfingstsonntag",
  "pfingstmontag",
  "christi himmelfahrt",
  "himmelfahrt",
  "fronleichnam",
  "rosenmontag",
  "faschingsdienstag",
  "aschermittwoch",
  "muttertag",
  "vatertag",
  "totensonntag",
  "buß- und bettag",
  "erntedank",
  "ramadan",
];
/** Feasts that move and school holidays, as a pattern over folded text. */
export const FEASTS = [
  ...feasts,
  "osterferien",
  "sommerferien",
  "herbstferien",
  "winterferien",
  "weihnachtsferien",
  "pfingstferien",
  "fasching",
  "karneval",
  "ferienbeginn",
  "ferienende",
  "semesterbeginn",
  "semesterende",
]
  .map(foldWord)
  .join("|");
const sky = ["sonnenaufgang", "sonnenuntergang", "vollmond", "neumond", "hochwasser", "niedrigwasser"];

/** Weeks by their number in the year: where a year has 53, two odd ones follow each other. */
const parity = ["gerade", "ungerade"]
  .flatMap((word) =>
    ["kalenderwoche", "woche"].flatMap((week) => [
      `in ${word}n ${week}n`,
      `an ${word}n ${week}n`,
      `in jeder ${word}n ${week}`,
      `jede ${word} ${week}`,
    ]),
  )
  .concat(["in geraden kw", "in ungeraden kw", "jede gerade kw", "jede ungerade kw"])
  .join("|");

/** Schedule words that no calendar knows, and such that add nothing to a schedule. */
export const unplannableEntries: Word[] = [
  mark("UNREAD", seasons.flatMap(season).join("|")),
  mark(
    "UNREAD",
    feasts
      .flatMap((feast) => ["an", "zu", "am", "zum", "jeden", "jedes jahr zu"].map((word) => `${word} ${feast}`))
      .join("|"),
  ),
  mark(
    "UNREAD",
    sky
      .flatMap((event) =>
        ["bei", "zum", "nach", "vor", "jeden", "kurz nach", "kurz vor"].map((word) => `${word} ${event}`),
      )
      .join("|"),
  ),
  mark(
    "UNREAD",
    `${parity}|in der adventszeit|im advent jeden sonntag|jeden sonntag im advent|im advent sonntags|sonn- und feiertags|an sonn- und feiertagen|sonntags und feiertags|an sonntagen und feiertagen|jeden adventssonntag|an jedem adventssonntag|an den adventssonntagen|in der vorweihnachtszeit`,
  ),
  mark(
    "UNREAD",
    "um dieselbe zeit|um die gleiche zeit|zur selben zeit|zur gleichen zeit|zur gleichen uhrzeit|um dieselbe uhrzeit|in der dämmerung|im morgengrauen|bei tagesanbruch|bei einbruch der dunkelheit|wenn es dunkel wird|wenn es hell wird|an feiertagen|feiertags|in den ferien|in den schulferien|während der ferien|während der schulferien|in den sommerferien|in den weihnachtsferien|an meinem geburtstag|an ihrem geburtstag|am zahltag|bei ebbe|bei flut|in schaltjahren|1. advent|ersten advent|am 1. advent|am ersten advent|an den adventssonntagen|in der adventszeit|in der fastenzeit|ab und zu|hin und wieder|von zeit zu zeit|gelegentlich|unregelmäßig|irgendwann|demnächst mal|wann es passt|wenn es passt|wann du zeit hast|wenn du zeit hast|bei gelegenheit|ab und an|dann und wann|alle jubeljahre|in der saison|außerhalb der saison|während der saison|in der vorlesungszeit|während des semesters",
  ),
  mark(
    "FILLER",
    "an diesen tagen|an den tagen|an solchen tagen|an beiden tagen|meinte ich|meine ich|wollte ich sagen|hab ich gemeint|rund um die uhr|24/7|24x7|7x24|24 stunden am tag|tag und nacht|den ganzen tag|den ganzen tag über|den ganzen tag lang|die ganze woche|die ganze woche über|die ganze woche lang|das ganze jahr|das ganze jahr über|ganzjährig|das ganze jahr hindurch|ohne ausnahme|ausnahmslos|ohne pause|ohne unterbrechung|ununterbrochen|durchgehend|zuverlässig|zur gleichen zeit|zur selben zeit|zur gleichen uhrzeit|zur selben uhrzeit|um die gleiche zeit|um dieselbe zeit|gleiche zeit|gleiche uhrzeit|selbe uhrzeit|wie immer|wie gehabt|wie üblich|wie gewohnt|zusätzlich|außerdem|reicht|das reicht|genügt|in einer dauerschleife|in dauerschleife|am stück|am folgetag|am nächsten morgen|am darauffolgenden tag",
  ),
  mark(
    "INSTEAD",
    "stattdessen|stattdessen um|stattdessen erst|stattdessen schon|sondern|sondern erst|sondern schon|sondern da|aber|aber erst|aber schon|jedoch|jedoch erst|allerdings|allerdings erst|dagegen|hingegen|dafür|erst|schon|dafür erst|da|da um|dort|dann|dann um|da erst|da erst um|da schon|da schon um|da reicht|da reicht es um|dann erst|dann erst um|dann schon|da nur|wo|wo es",
  ),
];
