import type { Slot } from "../core/slots";
import { mark, type Word, w } from "../grammar/lexicon";
import { inflected } from "./numbers";

const WORKDAYS = [1, 2, 3, 4, 5];

/** Full names; the adverb ends in "s", the plural in "e". */
export const dayNames = ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"];
/** "So" is no abbreviation by itself: it is the word "so" (see `readWritten`). */
const abbreviations = ["", "mo|mo.", "di|di.", "mi|mi.", "do|do.|don", "fr|fr.", "sa|sa."];
const slips = [
  "sontag|sonntg|sonnntag",
  "montg|mondag|monntag|motag",
  "dinstag|dienstg|dienstach|diensag|diestag",
  "mitwoch|mittwch|mittwoh|mittwochs|mitwochs|miitwoch",
  "donerstag|donnerstg|donnerstach|donnersatg|donnestag|donerstg",
  "freitg|freitach|fraitag|freytag|feitag",
  "samstg|samtag|samstach|sammstag",
];

const weekdays = [
  ...dayNames.flatMap((name, day) => [
    w("WEEKDAY", `${name}s|immer ${name}s`, { day, recurring: true }),
    w("WEEKDAY", `${name}|${name}e|${name}en`, { day }),
  ]),
  w("WEEKDAY", "sonnabends", { day: 6, recurring: true }),
  w("WEEKDAY", "sonnabend|sonnabende", { day: 6 }),
  ...abbreviations.flatMap((forms, day) => (forms === "" ? [] : [w("WEEKDAY", forms, { day })])),
  ...slips.map((forms, day) => w("WEEKDAY", forms, { day })),
];

const groups = [
  w(
    "DAYGROUP",
    "werktags|wochentags|arbeitstags|unter der woche|während der woche|die woche über|wochentage|werktage|arbeitstage|werktagen|wochentagen|arbeitstagen|schultage|schultagen|schultags|bürotage|bürotagen|börsentage|börsentagen|geschäftstage|geschäftstagen|bankarbeitstage|bankarbeitstagen|mo-fr|arbeitswoche|der arbeitswoche|werktäglich|arbeitstäglich|börsentäglich|wochentäglich|schultäglich",
    { weekdays: WORKDAYS, recurring: true },
  ),
  w("DAYGROUP", "werktag|wochentag|arbeitstag|schultag|bürotag|börsentag|geschäftstag|bankarbeitstag", {
    weekdays: WORKDAYS,
  }),
  w(
    "DAYGROUP",
    "wochenenden|wochenends|we|wochenendtage|wochenendtagen|sa so|sa/so|sa+so|sa & so|sa u so|sa u. so|sa und so|sa, so",
    {
      weekdays: [0, 6],
      recurring: true,
    },
  ),
  w("DAYGROUP", "wochenende|wochenend|wochenendtag", { weekdays: [0, 6] }),
];

const months = [
  "januar|jänner|jan|jan.|januars|jänners",
  "februar|feber|feb|feb.|februars",
  "märz|mär|mrz|mrz.|mär.|märzes",
  "april|apr|apr.|aprils",
  "mai|mais",
  "juni|jun|jun.|juno|junis",
  "juli|jul|jul.|julei|julis",
  "august|aug|aug.|augusts",
  "september|sept|sep|sept.|sep.|septembers",
  "oktober|okt|okt.|oktobers",
  "november|nov|nov.|novembers",
  "dezember|dez|dez.|dezembers",
].map((forms, index) => w("MONTH", forms, index + 1));

const near = [
  w("RELDAY", "heute|heut|noch heute|gleich heute|am heutigen tag", { count: 0 }),
  w("RELDAY", "morgen|am morgigen tag", { count: 1 }),
  w("RELDAY", "übermorgen", { count: 2 }),
  w("RELDAY", "überübermorgen", { count: 3 }),
  w("FEAST", "heiligabend|heilig abend|heiliger abend|weihnachtsabend", [12, 24]),
  w(
    "FEAST",
    "weihnachten|erster weihnachtstag|ersten weihnachtstag|ersten weihnachtsfeiertag|christtag|weihnachtstag",
    [12, 25],
  ),
  w("FEAST", "zweiter weihnachtstag|zweiten weihnachtstag|zweiten weihnachtsfeiertag|stefanitag|stephanstag", [12, 26]),
  w("FEAST", "silvester|sylvester|silvesterabend", [12, 31]),
  w("FEAST", "neujahr|neujahrstag|neujahrsmorgen", [1, 1]),
  w("FEAST", "nikolaus|nikolaustag|nikolo", [12, 6]),
  w("FEAST", "valentinstag", [2, 14]),
  w("FEAST", "tag der deutschen einheit", [10, 3]),
  w("FEAST", "halloween", [10, 31]),
];

const monthDay = (days: number[], months?: number[]): { slots: Slot[]; strength: "strong" } => ({
  slots: [{ kind: "monthDays", days, recurring: true }, ...(months ? [{ kind: "months" as const, months }] : [])],
  strength: "strong",
});
const leads = ["am", "zum", "jeden", "immer am", "jeweils am", "jeweils zum", "an jedem", "zu jedem", "stets am"];
const opening = (stem: string): string => leads.map((word) => `${word} ${stem}ersten`).join("|");
const closing = (stem: string): string => leads.map((word) => `${word} ${stem}letzten`).join("|");

/** "zu Beginn jedes Monats", "am Ende des Quartals", "Anfang jeden Jahres". */
function edge(words: string[], genitive: string): string {
  const before = [
    "",
    "am ",
    "zu ",
    "zum ",
    "gegen ",
    "immer ",
    "immer am ",
    "immer zu ",
    "immer zum ",
    "jeweils ",
    "jeweils am ",
    "jeweils zu ",
    "jeweils zum ",
    "bei ",
  ];
  const of = ["des", "jedes", "jeden", "eines jeden", "eines"];
  return words
    .flatMap((word) => before.flatMap((lead) => of.map((article) => `${lead}${word} ${article} ${genitive}`)))
    .join("|");
}

/** Days of a month, a quarter or a year that have a word of their own. */
const named = [
  w(
    "PHRASE",
    `${opening("monats")}|${edge(["anfang", "beginn"], "monats")}|am monatsanfang|zum monatsanfang|monatsanfang|zu monatsbeginn|bei monatsbeginn|zum monatsbeginn|am monatsbeginn|am anfang jedes monats|zu beginn jedes monats|zu beginn des monats|am anfang des monats|am beginn jedes monats|anfang des monats|zum beginn jedes monats|zu jedem monatsanfang|jeden monatsanfang|zu beginn eines jeden monats|monatserster`,
    monthDay([1]),
  ),
  w(
    "PHRASE",
    "zur monatsmitte|mitte des monats|in der monatsmitte|zur mitte des monats|mitte jedes monats",
    monthDay([15]),
  ),
  w(
    "PHRASE",
    `${closing("quartals")}|${edge(["ende", "schluss"], "quartals")}|am quartalsende|zum quartalsende|quartalsende|ende des quartals|am ende des quartals|am ende jedes quartals|zum ende des quartals|zum ende jedes quartals|zum quartalsschluss|zu jedem quartalsende|jeweils zum quartalsende|ende jedes quartals|bei quartalsende|quartalsletzter|zum quartalsabschluss|jedes quartalsende`,
    monthDay([-1], [3, 6, 9, 12]),
  ),
  w(
    "PHRASE",
    `${opening("quartals")}|${edge(["anfang", "beginn"], "quartals")}|am quartalsanfang|zum quartalsanfang|quartalsanfang|zu quartalsbeginn|zum quartalsbeginn|am quartalsbeginn|zu beginn des quartals|am anfang des quartals|zu beginn jedes quartals|am anfang jedes quartals|anfang des quartals|zum quartalsstart|zu jedem quartalsbeginn|jeweils zum quartalsbeginn`,
    monthDay([1], [1, 4, 7, 10]),
  ),
  w(
    "PHRASE",
    `${edge(["ende"], "jahres")}|am jahresende|zum jahresende|am ende des jahres|am ende jedes jahres|zum jahresschluss|am jahresletzten|jedes jahr am jahresende|zum ende jedes jahres|am letzten tag des jahres|am letzten tag jedes jahres|jedes jahr am letzten tag`,
    { slots: [{ kind: "yearDay", month: 12, days: [31], recurring: true }], strength: "strong" },
  ),
  w(
    "PHRASE",
    `${edge(["anfang", "beginn"], "jahres")}|am jahresanfang|zum jahresanfang|zu jahresbeginn|zum jahresbeginn|am anfang des jahres|zu beginn jedes jahres|am ersten tag des jahres|am ersten tag jedes jahres|zum jahresstart|zu beginn des jahres`,
    { slots: [{ kind: "yearDay", month: 1, days: [1], recurring: true }], strength: "strong" },
  ),
  w(
    "PHRASE",
    "bis jahresende|bis zum jahresende|bis ende des jahres|bis zum ende des jahres|bis ende dieses jahres|bis silvester",
    {
      slots: [
        { kind: "bound", bound: { kind: "end", day: { kind: "yearDay", month: 12, days: [31], recurring: false } } },
      ],
      strength: "firm",
    },
  ),
  w(
    "PHRASE",
    "ab sofort|ab jetzt|von jetzt an|von nun an|ab nun|künftig|in zukunft|zukünftig|fortan|bis auf weiteres|dauerhaft|von heute an|ab heute",
    {
      slots: [{ kind: "dropped" }],
      strength: "weak",
    },
  ),
];

const ofMonth =
  "monats|jedes monats|des monats|eines jeden monats|eines monats|jeden monats|im monat|jeden monat|in jedem monat|pro monat|je monat|aller monate|eines jeden kalendermonats|des kalendermonats|dieses monats";
const ofQuarter =
  "jedes quartals|des quartals|im quartal|eines quartals|jeden quartals|eines jeden quartals|in jedem quartal|jedes quartal|pro quartal|je quartal|aller quartale|jedes vierteljahres|des vierteljahres|jedes kalenderquartals";

const periods = [
  mark("OF_MONTH", `${ofMonth}|monatlich`),
  mark(
    "MONTHLY",
    "jeden monat|jedes monat|monatlich|allmonatlich|einmal im monat|1x im monat|einmal pro monat|einmal monatlich|1x pro monat|1x monatlich|monat für monat|in jedem monat|jeweils monatlich|jd monat|einmal jeden monat|im monatsrhythmus|monatsweise",
  ),
  mark("OF_QUARTER", `${ofQuarter}|quartalsweise|vierteljährlich`),
  mark(
    "QUARTERLY",
    "quartalsweise|vierteljährlich|quartalsmäßig|jedes quartal|einmal im quartal|einmal pro quartal|1x im quartal|1x pro quartal|jedes vierteljahr|quartalsmässig|in jedem quartal|jeweils im quartal|einmal je quartal|einmal im vierteljahr",
  ),
  mark("OF_YEAR", "jedes jahres|des jahres|eines jeden jahres|jedes jahr|im jahr|jeden jahres"),
  mark(
    "EVERY_YEAR",
    "jedes jahr|jährlich|alljährlich|einmal im jahr|einmal pro jahr|1x im jahr|1x pro jahr|einmal jährlich|jahr für jahr|in jedem jahr|jedes jahr wieder|jedes jahr aufs neue|alle jahre wieder|alle jahre",
  ),
  mark(
    "MONTH_END",
    "monatsende|monatsletzten|monatsletzter|monatsletzte|ultimo|monatsultimo|ende des monats|ende jedes monats|ende jeden monats|monatsschluss|ende eines monats|letzten des monats|letzten jedes monats|monatsabschluss|jedem monatsende|jedes monatsende|ende eines jeden monats",
  ),
  mark(
    "HOLIDAYS",
    "feiertage|feiertagen|feiertags|feiertag|gesetzliche feiertage|gesetzlichen feiertagen|gesetzlichen feiertage|bundesweiten feiertagen|allgemeinen feiertagen|ferien|schulferien",
  ),
  mark("NEXT", `${inflected("nächst")}|${inflected("kommend")}|${inflected("folgend")}|${inflected("darauffolgend")}`),
  mark("THIS", `${inflected("dies")}|${inflected("jetzig")}|${inflected("aktuell")}`),
  mark(
    "PAST",
    "gestern|vorgestern|gestern abend|gestern früh|gestern nacht|letzte woche|letzten monat|letztes jahr|vorige woche|vorigen monat|vergangene woche|vergangenen monat|vergangenes jahr|voriges jahr|letzte nacht",
  ),
];

const seasons = ["sommer", "winter", "herbst", "frühling", "frühjahr"];
/** Schedule words that no calendar knows. */
const unread = mark(
  "UNREAD",
  `${seasons.map((season) => `im ${season}|${season}s|während des ${season}s|in den ${season}monaten|jeden ${season}`).join("|")}|bei sonnenaufgang|bei sonnenuntergang|zum sonnenaufgang|zum sonnenuntergang|in der dämmerung|bei vollmond|bei neumond|jeden vollmond|an feiertagen|feiertags|in den ferien|in den schulferien|während der ferien|während der schulferien|an ostern|zu ostern|am ostersonntag|am ostermontag|am karfreitag|zu pfingsten|an pfingsten|am pfingstmontag|an christi himmelfahrt|an fronleichnam|am rosenmontag|am aschermittwoch|am muttertag|am buß- und bettag|an meinem geburtstag|am zahltag|bei ebbe|bei flut|in schaltjahren|1. advent|ersten advent|am 1. advent|am ersten advent|ab und zu|hin und wieder|von zeit zu zeit|gelegentlich|unregelmäßig|irgendwann`,
);

export const dayEntries: Word[] = [...weekdays, ...groups, ...months, ...near, ...named, ...periods, unread];
