import type { IntervalUnit, PartOfDay } from "../core/slots";
import { enterAfterPeriod, enterUnread } from "../germanic/after-period";
import { enterBoundClauses } from "../germanic/bound-clauses";
import { enterAt, enterLeftOut, enterStruck, enterWholeMonths } from "../germanic/enter-phrases";
import { enterSameTime } from "../germanic/same-time";
import { readSundayOrAbout } from "../germanic/sunday-or-about";
import type { Chart } from "../grammar/chart";
import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import { datedDay } from "../grammar/numerals";
import { enterDayBefore } from "../shared-rules/day-before";
import { daysOff, enterDaysOff } from "../shared-rules/days-off";
import { denial, enterDenials } from "../shared-rules/denials";
import { enterNights } from "../shared-rules/nights";
import { enterNoSuchTimes } from "../shared-rules/no-such-times";
import { enterAsides } from "../shared-rules/spoken-asides";
import { boundClauses } from "./bound-clauses";
import { readCountedParts } from "./counted-parts";
import { dayNames } from "./days";
import { readHourMinutes } from "./hour-minutes";
import { readMonthCompounds } from "./month-compounds";
import { numberWords } from "./numbers";
import { readRoundHours } from "./round-hours";
import { asides } from "./spoken-asides";
import { readPlaces } from "./zones";

const parts: Record<string, PartOfDay> = {
  morgen: "morning",
  fruh: "morning",
  frueh: "morning",
  vormittag: "morning",
  mittag: "lunch",
  nachmittag: "afternoon",
  abend: "evening",
  nacht: "night",
};
const compound = new RegExp(
  `(?<![\\p{L}])(${[...dayNames, "sonnabend"].join("|")})(${Object.keys(parts).join("|")})(s|e|en)?(?!\\p{L})`,
  "gu",
);
const shortDay = "(?:mo|di|mi|do|fr|sa|so)\\.?";
/** "So" is Sunday in a list or a range of days, or right before a time. */
const sundays = [
  /(?<=(?<!\p{L})(?:mo|di|mi|do|fr|sa)\.?\s?(?:[-,/&+]|bis|und|u\.?|oder)\s?)so(?!\p{L})/gu,
  new RegExp(`(?<!\\p{L})so(?=\\.?\\s?(?:[-,/&+]|bis|und)\\s?${shortDay}(?!\\p{L}))`, "gu"),
  /(?<=(?<!\p{L})(?:jeden|jd\.|am|immer|nur|ausser)\s)so(?=\.|,|:|\s(?:um|ab|von|\d)|$)/gu,
  /(?<!\p{L})so(?=\.?,?\s\d{1,2}(?:[:.]\d\d|\s?uhr|h))/gu,
  /(?<=[,;(\u2013-]\s?)so(?=\s(?:frei|ruhetag|geschlossen)(?:\s?[,;.:!)]|\s-|$))/gu,
];
/** "Dieses Jahr am 24.12.", "dieses Jahr an Heiligabend": the next one. */
const thisYear =
  /(?<!\p{L})(?:dieses\sjahr|heuer)(?=\s(?:(?:noch|schon)\s)?(?:am\s\d|an\s(?:heilig|silvester|weihnacht|nikolaus)|zu\s(?:weihnacht|silvester|nikolaus)))/gu;
const hours = /(?<![\d\p{L}:.,])(\d{1,2})\s?uhr\s?(\d{2})(?!\d)/gu;
const noSuchHour =
  /(?<![\d\p{L}:.,])(?:2[5-9]|[3-9]\d)(?:[:.]\d\d)?\s?uhr(?!\p{L})|(?<![\d\p{L}:.,])\d{1,2}\s?uhr\s?[6-9]\d(?!\d)/gu;
const oneOClock = /(?<!\p{L})ein(?=\suhr)/gu;
const spacedDate = /(?<![\d.])(\d{1,2})\.\s(\d{1,2})\.(?:\s?(20\d\d))?(?!\d)(?!\s?(?:jedes|des|im|eines)\s)/gu;
const foldedNumbers = numberWords.map(foldWord);
const numbers = foldedNumbers.slice(1, 61).sort((a, b) => b.length - a.length);
const rhythm = new RegExp(
  `(?<!\\p{L})(?:im|in\\seinem|im\\sabstand\\svon|in\\sabstanden\\svon|mit\\seinem\\sabstand\\svon)\\s(\\d{1,3}|${numbers.join("|")})?\\s?-?(sekunden|minuten|stunden|tages|tage|wochen|monats|monate|tagigen|tagiger|wochigen|minutigen|stundigen)\\s?-?(?:takt|rhythmus|abstand|intervall|turnus|zyklus|abstanden)?(?!\\p{L})`,
  "gu",
);
const units: [RegExp, IntervalUnit][] = [
  [/^sek/, "second"],
  [/^min/, "minute"],
  [/^stun/, "hour"],
  [/^tag/, "day"],
  [/^woch/, "week"],
  [/^monat/, "month"],
];
/** "täglich um 8 gießen, Sa frei", "Di und Do Pause" */
const free = daysOff({
  lead: "(?:und\\s|aber\\s)?(?:am\\s|an\\s)?",
  day: "(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|wochenende|(?:mo|di|mi|do|fr|sa|so)\\.?",
  and: "und|u\\.?",
  off: "frei|pause|ruhetag|zu|geschlossen",
});
/** "Lass dabei den Sonntag weg", "nimm den Freitag wieder raus": an exception that ends in the other half of its verb. */
const leftOut =
  /(?<!\p{L})(?:lass|lasse|lassen\ssie|spar|spare|nimm|nehmen\ssie)\s(?:dabei\s|bitte\s|aber\s|nur\s|dann\s|doch\s|mal\s)*(?=\p{L})(.{3,40}?)\s(?:doch\s|bitte\s|wieder\s|lieber\s)*(?:weg|aus|ausfallen|raus|heraus)(?!\p{L})/gu;
/** "… Streich den Sonntag": a sentence of its own that says nothing else. */
const struck =
  /(?<=[.,;!?\u2013-]\s)(?:streich|streiche|spar\sdir|vergiss)\s(?:doch\s|bitte\s|aber\s|dann\s|mal\s)*(?=\p{L}(?:[^,.;!?]{2,30})(?:[.,;!]|$))/gu;

/** "An jedem Tag, der kein Wochenende ist". */
const isNone =
  /(?<!\p{L}),?\s?(?:der|die|das|wenn\ses)\s(?:kein|keine|nicht)\s(?:am\s|auf\seinen\s|ein\s)?(\p{L}{4,14})\s(?:ist|fallt|liegt)(?!\p{L})/gu;
/** "Außer wenn Wochenende ist". */
const unlessDay =
  /(?<!\p{L}),?\s?(?:ausser|es\ssei\sdenn,?),?\swenn\s(?:es\s|gerade\s|mal\s)*(\p{L}{4,14})\sist(?!\p{L})/gu;
/** "Immer wenn Donnerstag ist". */
const wheneverDay = new RegExp(
  `(?<!\\p{L})(?:(?:immer|jedes\\smal),?\\s)?wenn(?:'?s)?\\s(?:es\\s|gerade\\s|mal\\s)?(${[...dayNames, "sonnabend"].join("|")})\\sist(?=,|$|\\s(?:um|dann|immer|bitte|so|gegen|ab)(?!\\p{L}))`,
  "gu",
);

const anyDay = `(?:${dayNames.join("|")}|sonnabend|(?:mo|di|mi|do|fr|sa|so)\\.?)`;
/** "in der Nacht von Freitag auf Samstag", "jede Nacht zum Sonntag" */
const nights = new RegExp(
  `(?<!\\p{L})(?:in\\sder\\snacht|(?<every>(?:(?:immer|jeweils)\\s)?nachts|(?:immer|jeweils)\\sin\\sder\\snacht|(?:in\\s)?jede[rn]?\\snacht|in\\sden\\s(?:nachten|naechten)))\\s(?:(?:von|vom)\\s(?<from>${anyDay})s?\\s(?:auf|zu|zum)|auf|zum)\\s(?:den\\s)?(?<to>${anyDay})(?!\\p{L})`,
  "gu",
);
/** "von Montag auf Dienstag um Mitternacht": the hours around midnight, with no word for the night. */
const intoNextDay = new RegExp(
  `(?<!\\p{L})(?<every>(?:immer|jeweils|stets)\\s)?(?:von|vom)\\s(?<from>${anyDay})\\sauf\\s(?:den\\s)?(?<to>${anyDay})(?=,?\\s(?:(?:um|gegen|ab)\\s)?(?:mitternacht|null\\suhr|24\\suhr|0?[0-5](?:[:.]\\d\\d)?\\suhr|0?[0-5]:\\d\\d))`,
  "gu",
);
/** "am 10. nach Quartalsende", "5 Tage nach Monatsende" */
const afterPeriod =
  /(?<![\p{L}\d])(?:(?:(?:immer|jeweils|stets)\s)?(?:am|zum|jeden)\s(?<day>\d{1,2})\.(?:\stag)?|(?<day>\d{1,2})\stage)\snach\s(?:(?:dem\s|jedem\s)?(?:monats|(?<quarter>quartals))ende|(?:dem\s)?ende\s(?:des|jedes|eines\sjeden)\s(?:monats|(?<quarter>quartals)))(?!\p{L})/gu;
/** "sonntags entfällt die Mittagsmessung", "freitags entfällt der zweite Termin": one of several times, and no day. */
const oneOfThem =
  /(?<!\p{L})(?:entfallt|entfaellt|fallt|faellt)\s(?:die|der|das)\s(?:\p{L}*(?:mittag|morgen|fruh|frueh|abend|nacht)\p{L}*|(?:erste|zweite|dritte|letzte)\s\p{L}+)(?:\s(?:aus|weg))?(?!\p{L})/gu;
/** "in der ersten Januarwoche", "ab der zweiten Woche im Januar" */
const weekOfMonth =
  /(?<!\p{L})(?:in|ab|bis(?:\szu)?|von|seit|vor|nach)\sder\s(?:ersten|zweiten|dritten|vierten|letzten|1\.|2\.|3\.|4\.)\s(?:(?:januar|februar|marz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)woche|woche\s(?:im|des)\s(?:januars?|februars?|marz|maerz|aprils?|mais?|junis?|julis?|august|september|oktober|november|dezember))(?!\p{L})/gu;
/** "die ersten drei Januarwochen", "in den letzten zwei Wochen im Mai" */
const weeksOfMonth =
  /(?<!\p{L})(?:die|in\sden|den)\s(?:ersten|letzten)\s(?:beiden|zwei|drei|2|3)\s(?:(?:januar|februar|marz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)wochen|wochen\s(?:im|des|vom)\s(?:monats?|januars?|februars?|marz|maerz|aprils?|mais?|junis?|julis?|august|september|oktober|november|dezember))(?!\p{L})/gu;
/** "Ende nächster Woche", "Anfang der Woche": which day that is nobody says. */
const partOfWeek =
  /(?<!\p{L})(?:ende|anfang|mitte)\s(?:(?:der\s)?(?:nachster|naechster|kommender|dieser|nachsten|naechsten|kommenden)|der|jeder)\swoche(?!\p{L})/gu;
/** "eine Erinnerung für halb sechs", "einen Wecker auf 6:30" */
const forHour =
  /(?<=(?<!\p{L})(?:erinnerung|reminder|wecker|alarm|timer|meldung)\s)(?:fur|fuer|auf)(?=\s(?:\d{1,2}[:.]\d\d|\d{1,2}\s?uhr(?!\p{L})|halb\s|viertel\s|mitternacht))/gu;
/** "heute in einer Woche um diese Zeit", "morgen um diese Zeit" */
const sameTime = {
  pattern:
    /(?<!\p{L})(?:(?:heute\s)?in\s(?<count>einem|einer|zwei|drei|vier|funf|sechs|sieben|\d{1,2})\s(?<unit>tag(?:en)?|wochen?)|(?<day>uebermorgen|ubermorgen|morgen)),?\sum\sdiese\s(?:uhr)?zeit(?!\p{L})/gu,
  numbers: foldedNumbers,
  afterTomorrow: /^u/,
  week: /^w/,
};
/** "den ganzen Dezember über" */
const wholeMonth =
  /(?<!\p{L})(?:den|im|uber\sden|wahrend\sdes)\s(?:ganzen|gesamten|kompletten)\s(?=(?:januar|februar|marz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)(?!\p{L}))/gu;
const throughout = /(?<=(?:ganzen|gesamten|kompletten)\s\p{L}{3,9}\s)(?:uber|hindurch|lang)(?!\p{L})/gu;
const dayOf = (name: string): number =>
  name === "sonnabend" ? 6 : dayNames.findIndex((day) => day.startsWith(name.replace(".", "")));

/** "übernächsten Dienstag"; "übernächste Woche am Freitag" is a week of the calendar. */
const afterNext = new RegExp(
  `(?<!\\p{L})(?:am\\s)?(?:ubernachst|uebernaechst)e[nrms]?\\s(?<week>woche,?\\s(?:am\\s)?)?(${[...dayNames, "sonnabend"].join("|")})(?!\\p{L})`,
  "gu",
);
/** "insgesamt sechs Erinnerungen" */
const totals = new RegExp(
  `(?<!\\p{L})(?:insgesamt|in\\ssumme|zusammen)\\s(\\d{1,3}|${numbers.join("|")})\\s(?:erinnerungen|nachrichten|mails|meldungen|durchlaufe|laufe|ausfuhrungen|termine|berichte)(?!\\p{L})`,
  "gu",
);

/** "jeden Mittwoch um 16 Uhr di Pegelstände": "die", behind a schedule and before a noun. */
const slippedThe =
  /(?<=(?:\p{L}{3,}tags?|taglich|woch\p{L}*|wochenende\p{L}*|monat\p{L}*|stunde\p{L}*|stundlich|minuten|heute|morgen|abends?|uhr|nachts)\s.*)(?<!(?:und|oder|bis|am|jeden|immer|auch|nur|(?:mo|mi|do|fr|sa|so)\.?|[,;/&+-])\s?)(?<!\p{L})di(?=\s(?!und|oder|bis|um|ab|von|vor|nach|morgen|fruh|abend|mittag|vormittag|nachmittag|nacht|mi|do|fr|sa|so|immer|jeweils|nicht|auch|frei|aus|gegen|halb|viertel|zwischen|mittags|abends|morgens)\p{L}{2,})/gu;

/** "kurz vor Feierabend"; "Feierabend melden" is what is to be done. */
const closing = /(?<=(?:vor|gegen|nach|bis|ab|zu|bei|pünktlich\szum)\s)feierabend(?!\p{L})/gu;

/** "am Vortag des letzten Freitags" */
const dayBefore = /(?<!\p{L})am\svor(?:tag|abend)(?:\s(?:des|der|vom|von)(?!\p{L})|(?=\s(?:jede[mns]?|eines)\s))/gu;

/** Small words between "kannst du" and "weglassen". */
const SOFTLY =
  "(?:(?:es|das|ihn|sie|die|den|dir|doch|auch|ruhig|bitte|gern|gerne|mal|dann|wieder|aber|einfach|lieber|jetzt|eher)\\s){0,4}";
/** "…, freitags brauch ich das nicht", "den Freitag kannst du doch weglassen", "den August lass aber aus" */
const denials = denial(
  `(?:fallt|faellt|fallen|entfallt|entfaellt|entfallen)\\s(?:es|das|sie|er|der|die)(?:\\s(?:ganz|komplett|immer|jeweils|dann|leider))*(?:\\s(?:aus|weg|flach))?|(?:machen\\swir|mache\\sich|ist|haben\\swir)\\s(?:da\\s|dann\\s|immer\\s)?(?:sommer|winter|betriebs)?pause|(?:ist|sind|hat|haben)\\s(?:es|das|sie|er|wir|alles)\\s(?:da\\s|immer\\s)?(?:zu|geschlossen|dicht|frei|ferien|urlaub|betriebsferien)|` +
    `(?:lass|lasse|nimm)\\s${SOFTLY}(?:weg|aus|raus|heraus)|spar\\sdir(?:\\s(?:bitte|aber|doch|einfach))?|` +
    `(?:(?:kannst\\sdu|konnen\\swir|konnt\\sihr|darfst\\sdu)\\s${SOFTLY}(?:weglassen|auslassen|streichen|sparen|aussparen|uberspringen|rausnehmen|rauslassen|herausnehmen|vergessen|ausfallen\\slassen)|${SOFTLY}(?:weglassen|auslassen|uberspringen|aussparen|rauslassen|rausnehmen|nicht))|` +
    "(?:brauche?\\s(?:ich|wir)\\s(?:es|das|die|den|ihn|sie)?\\s?(?:nicht|nichts)|brauchen\\swir\\s(?:es|das|sie|ihn)?\\s?(?:nicht|nichts)|brauchst\\sdu\\s(?:es|das)?\\s?nicht|(?:ist\\s(?:es\\s|das\\s)?)?nicht\\snotig|muss\\s(?:es\\s|das\\s)?nicht\\ssein|(?:bitte\\s|aber\\s|dann\\s)*(?:keins|keine|keinen|keines|nichts)|musst\\sdu\\s(?:es\\s|das\\s)?nicht|kannst\\sdu\\s(?:es\\s|das\\s)?(?:weglassen|auslassen|dir\\ssparen)|will\\sich\\s(?:es\\s|das\\s)?(?:nicht|nichts)|nicht\\s(?:schicken|erinnern|ausfuhren|senden|laufen|machen|prufen|starten|mailen))",
);

/** What words and rules cannot say: compounds, "So" for Sunday, rhythms, minutes of the hour. */
export function readWritten(chart: Chart, original: string): void {
  const { text } = chart;
  readSundayOrAbout(chart, original, "so um");
  readPlaces(chart, original);
  enterDayBefore(chart, dayBefore);
  for (const match of matchesOf(text, compound)) readCompound(chart, match);
  for (const pattern of sundays)
    for (const { index } of matchesOf(text, pattern)) chart.add("WEEKDAY", index, index + 2, { day: 0 }, "so");
  for (const match of matchesOf(text, hours)) {
    const [hour, minute] = [Number(match[1]), Number(match[2])];
    const open = hour <= 12 && hour > 0 && !match[0].startsWith("0") ? { open: true } : {};
    if (hour < 24 && minute < 60)
      chart.add(
        "CLOCK",
        match.index,
        match.index + match[0].length,
        { minutes: hour * 60 + minute, clear: true, ...open },
        "uhr",
      );
  }
  enterNoSuchTimes(chart, noSuchHour);
  for (const { 0: words, index } of matchesOf(text, thisYear))
    chart.add("PHRASE", index, index + words.length, { slots: [{ kind: "dropped" }], strength: "weak" }, "this year");
  for (const { index } of matchesOf(text, oneOClock)) chart.add("NUM", index, index + 3, { value: 1 }, "ein uhr");
  for (const match of matchesOf(text, spacedDate)) {
    const date = datedDay(match[3] ? Number(match[3]) : null, Number(match[2]), Number(match[1]));
    if (date && Number(match[2]) <= 12) chart.add("DATE", match.index, match.index + match[0].length, date, "date");
  }
  for (const pattern of [nights, intoNextDay]) enterNights(chart, pattern, dayOf);
  enterAfterPeriod(chart, afterPeriod);
  enterUnread(chart, weekOfMonth);
  for (const pattern of [oneOfThem, weeksOfMonth, partOfWeek]) enterUnread(chart, pattern);
  enterWholeMonths(chart, wholeMonth, throughout);
  enterAt(chart, forHour);
  for (const match of matchesOf(text, rhythm)) readRhythm(chart, match);
  enterDaysOff(chart, free);
  for (const pattern of [leftOut, isNone, unlessDay])
    for (const match of matchesOf(text, pattern)) enterLeftOut(chart, match);
  enterStruck(chart, struck);
  for (const { 0: whole, 1: name = "", index } of matchesOf(text, wheneverDay)) {
    const weekdays = [name === "sonnabend" ? 6 : dayNames.indexOf(name)];
    const slots = [{ kind: "weekdays" as const, weekdays, recurring: true }];
    chart.add("PHRASE", index, index + whole.length, { slots, strength: "strong" }, "whenever");
  }
  for (const { 0: whole, 2: name = "", index, groups } of matchesOf(text, afterNext)) {
    const weekday = name === "sonnabend" ? 6 : dayNames.indexOf(name);
    const counted = groups?.week === undefined ? { count: 1, exact: true as const } : { count: 2 };
    const slots = [{ kind: "relative" as const, unit: "week" as const, weekday, ...counted }];
    chart.add("PHRASE", index, index + whole.length, { slots, strength: "strong" }, "after next");
  }
  for (const { 0: whole, 1: number = "", index } of matchesOf(text, totals)) {
    const count = /^\d/.test(number) ? Number(number) : foldedNumbers.indexOf(number);
    chart.add("PHRASE", index, index + whole.length, { slots: [{ kind: "count", count }], strength: "aside" }, "total");
  }
  const slipped = new Set(matchesOf(text, slippedThe).map(({ index }) => index));
  for (const { index } of text.matchAll(/(?<![\p{L}\d])di(?![\p{L}\d])/gu))
    if (!slipped.has(index)) chart.add("WEEKDAY", index, index + 2, { day: 2 }, "di");
  readHourMinutes(chart);
  readGreeting(chart);
  readClosing(chart);
  readRoundHours(chart);
  readMonthCompounds(chart);
  readCountedParts(chart);
  enterAsides(chart, asides);
  enterDenials(chart, denials);
  enterBoundClauses(chart, boundClauses);
  enterSameTime(chart, sameTime);
}

function readClosing(chart: Chart): void {
  for (const { index } of matchesOf(chart.text, closing))
    chart.add("PART", index, index + 10, { part: "endOfDay" }, "closing");
}

/** "guten morgen, …" is no day. */
function readGreeting(chart: Chart): void {
  const [greeting] = /^guten\smorgen(?=[,!.\s])/u.exec(chart.text) ?? [];
  if (greeting !== undefined)
    chart.add("PHRASE", 0, greeting.length, { slots: [{ kind: "dropped" }], strength: "aside" }, "greeting");
}

function readCompound(chart: Chart, match: RegExpExecArray): void {
  const [whole, name = "", part = "", ending] = match;
  const named = dayNames.indexOf(name);
  const day = named < 0 ? 6 : named;
  const middle = match.index + name.length;
  chart.add("WEEKDAY", match.index, middle, { day, ...(ending === "s" ? { recurring: true } : {}) }, "compound");
  chart.add("PART", middle, match.index + whole.length, { part: parts[part] ?? "morning" }, "compound");
}

function readRhythm(chart: Chart, match: RegExpExecArray): void {
  const [whole, number, word = ""] = match;
  if (number === undefined && !/takt|rhythmus|turnus|zyklus|intervall/.test(whole)) return;
  const count = number === undefined ? 1 : /^\d/.test(number) ? Number(number) : foldedNumbers.indexOf(number);
  const unit = units.find(([pattern]) => pattern.test(word))?.[1];
  if (unit === undefined || count < 1) return;
  const amount = unit === "day" && count === 14 ? { count: 2, unit: "week" as const } : { count, unit };
  chart.add(
    "PHRASE",
    match.index,
    match.index + whole.length,
    { slots: [{ kind: "interval", ...amount }], strength: "strong" },
    "rhythm",
  );
}
