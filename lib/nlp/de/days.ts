import { mark, type Word, w } from "../grammar/lexicon";
import { monthParity, otherDays, quarterMonths } from "../shared-rules/day-sets";
import { namedDays } from "./named-days";
import { inflected } from "./numbers";

const WORKDAYS = [1, 2, 3, 4, 5];

/** Full names; the adverb ends in "s", the plural in "e". */
export const dayNames = ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"];
/** "So" and "di" are no abbreviations by themselves: they may be "so" and "die" (see `readWritten`). */
const abbreviations = ["", "mo|mo.", "di.", "mi|mi.", "do|do.|don", "fr|fr.", "sa|sa."];
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

const rest = ["anderen", "übrigen", "restlichen"];
const restOf = (days: string[]): string =>
  rest
    .flatMap((word) => days.flatMap((day) => ["alle", "allen", "die", "den"].map((the) => `${the} ${word} ${day}`)))
    .join("|");
const parity = (word: string): string =>
  ["tagen", "tagen des monats", "tagen im monat", "tagen jedes monats", "monatstagen", "kalendertagen"]
    .flatMap((days) => ["an", "an allen", "an den", "nur an"].map((lead) => `${lead} ${word} ${days}`))
    .join("|");
const quarter = (name: string, number: number): string =>
  [`${name} quartal`, `${number}. quartal`, `q${number}`]
    .flatMap((one) => [`nur im ${one}`, `im ${one}`, `jeweils im ${one}`, `nur ${one}`])
    .join("|");

const sets = [
  ...otherDays(
    `${restOf(["werktage", "werktagen", "wochentage", "wochentagen", "arbeitstage", "arbeitstagen"])}|sonst werktags|ansonsten werktags|sonst an werktagen|sonst unter der woche`,
    restOf(["tage", "tagen"]),
  ),
  ...monthParity(parity("ungeraden"), parity("geraden")),
  ...quarterMonths(["ersten", "zweiten", "dritten", "vierten"].map((name, index) => quarter(name, index + 1))),
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

const ofMonth =
  "monats|jedes monats|des monats|eines jeden monats|eines monats|jeden monats|im monat|jeden monat|in jedem monat|pro monat|je monat|aller monate|eines jeden kalendermonats|des kalendermonats|dieses monats|vom monat|von jedem monat";
const ofQuarter =
  "jedes quartals|des quartals|im quartal|eines quartals|jeden quartals|eines jeden quartals|in jedem quartal|jedes quartal|pro quartal|je quartal|aller quartale|jedes vierteljahres|des vierteljahres|jedes kalenderquartals|vom quartal|von jedem quartal|vom vierteljahr";

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

export const dayEntries: Word[] = [...weekdays, ...groups, ...sets, ...months, ...near, ...namedDays, ...periods];
