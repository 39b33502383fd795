import type { IntervalUnit, PartOfDay } from "../core/slots";
import { enterAfterPeriod, enterUnread } from "../germanic/after-period";
import { enterBoundClauses } from "../germanic/bound-clauses";
import { enterAt, enterLeftOut, enterStruck, enterWholeMonths } from "../germanic/enter-phrases";
import { enterSameTime } from "../germanic/same-time";
import { readSundayOrAbout } from "../germanic/sunday-or-about";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { datedDay } from "../grammar/numerals";
import { daysOff, enterDaysOff } from "../shared-rules/days-off";
import { denial, enterDenials } from "../shared-rules/denials";
import { enterNights } from "../shared-rules/nights";
import { enterNoSuchTimes } from "../shared-rules/no-such-times";
import { enterAsides } from "../shared-rules/spoken-asides";
import { boundClauses } from "./bound-clauses";
import { readCountedParts } from "./counted-parts";
import { dayNames } from "./days";
import { readHourMinutes } from "./hour-minutes";
import { numberWords } from "./numbers";
import { asides } from "./spoken-asides";

const parts: Record<string, PartOfDay> = {
  ochtend: "morning",
  morgen: "morning",
  voormiddag: "morning",
  middag: "afternoon",
  namiddag: "afternoon",
  avond: "evening",
  nacht: "night",
};
const compound = new RegExp(
  `(?<![\\p{L}])(${dayNames.join("|")})(${Object.keys(parts).join("|")})(en)?(?!\\p{L})`,
  "gu",
);
/** "[dinsdag-] en vrijdagochtend": the part of the day stands with the last of the days. */
const elided = new RegExp(
  `(?<![\\p{L}])(${dayNames.join("|")})-(?=(?:,\\s(?:${dayNames.join("|")})-){0,5},?\\s(?:en|of|&)\\s(?:${dayNames.join("|")})(?:${Object.keys(parts).join("|")}))`,
  "gu",
);
const shortDay = "(?:ma|di|wo|do|vr|za|zo)\\.?";
/** "Zo" is Sunday in a list or a range of days, or right before a time. */
const sundays = [
  /(?<=(?<!\p{L})(?:ma|di|wo|do|vr|za)\.?\s?(?:[-,/&+]|t\/m|tot|tot\sen\smet|en|of)\s?)zo(?!\p{L})/gu,
  new RegExp(`(?<!\\p{L})zo(?=\\.?\\s?(?:[-,/&+]|t/m|tot|en)\\s?${shortDay}(?!\\p{L}))`, "gu"),
  /(?<=(?<!\p{L})(?:elke|iedere|op|behalve)\s)zo(?=\.|,|:|\s(?:om|vanaf|van|\d)|$)/gu,
  /(?<!\p{L})zo(?=\.?,?\s\d{1,2}(?:[:.]\d\d|\s?uur|u))/gu,
  /(?<=[,;(\u2013-]\s?)zo(?=\s(?:vrij|gesloten|dicht|rustdag)(?:\s?[,;.:!)]|$))/gu,
];
const hours = /(?<![\d\p{L}:.,])(\d{1,2})\s?(?:u|uur|h)\s?(\d{2})(?!\d)/gu;
const noSuchHour = /(?<![\d\p{L}:.,])om\s((?:2[5-9]|[3-9]\d)(?:[:.]\d\d)?\s?uur)(?!\p{L})/gu;
const oneOClock = /(?<!\p{L})een(?=\suur)(?<=(?:om|tot|van|tussen|en|voor|na|rond|half|over|@)\s(?:een))/gu;
const halfOne =
  /(?<=(?<!\p{L})(?:half|kwart\sover|kwart\svoor|over\shalf|voor\shalf|over|voor)\s)een(?!\p{L}|\s(?:week|dag|maand|jaar|half|paar|kwartier|minuut|uur))/gu;
const rhythm = new RegExp(
  `(?<!\\p{L})(?:met|in|op)\\s(?:(?:een\\s)?(?:interval|tussenpoos|ritme|frequentie)|tussenpozen|intervallen)\\svan\\s(\\d{1,3}|${numberWords.slice(2, 31).join("|")})\\s(seconden|minuten|uur|dagen|weken)(?!\\p{L})`,
  "gu",
);
const units: Record<string, IntervalUnit> = {
  seconden: "second",
  minuten: "minute",
  uur: "hour",
  dagen: "day",
  weken: "week",
};

const dashedDate =
  /(?:(?<=(?<!\p{L})(?:op|vanaf|tot|t\/m|start|startdatum|begin|ingang\svan|keer|per|(?:op|van)\s(?:ma|di|wo|do|vr|za|zo)\.?)\s)|(?<=(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|van),?\s)(?=\d{1,2}-\d{1,2}\s(?:om\s|(?:tot|t\/m)\s(?:en\smet\s)?\d{1,2}-\d)))(\d{1,2})-(\d{1,2})(?![\d-])/gu;

/** "Sla de zondag over", "laat de zondag weg": an exception that ends in the other half of its verb. */
const leftOut =
  /(?<!\p{L})(?:sla|laat|haal|doe)\s(?:daarbij\s|dan\s|maar\s|alleen\s|wel\s|toch\s)*(?=[\p{L}\d])(.{2,40}?)\s(?:(?:toch|maar|dan|liever|bij\snader\sinzien|ook|wel)\s)*(?:weg|over|vrij|achterwege|vallen|zitten|eruit|niet)(?!\p{L})/gu;
/** "… Schrap de zondag": a sentence of its own that says nothing else. */
const struck =
  /(?<=[.,;!?\u2013-]\s)(?:schrap|vergeet)\s(?:toch\s|maar\s|dan\s|even\s|dus\s)*(?=\p{L}(?:[^,.;!?]{2,30})(?:[.,;!]|$))/gu;

/** "Elke dag die geen weekend is". */
const isNone =
  /(?<!\p{L}),?\s?(?:die|dat|als\shet)\s(?:geen|niet)\s(?:in\shet\s|op\s)?(\p{L}{4,14})\s(?:is|valt)(?!\p{L})/gu;
/** "Behalve als het weekend is". */
const unlessDay = /(?<!\p{L}),?\s?(?:behalve|tenzij|niet)\s(?:als|wanneer)?\s?(?:het\s)(\p{L}{4,14})\sis(?!\p{L})/gu;
/** "Telkens als het donderdag is". */
const wheneverDay = new RegExp(
  `(?<!\\p{L})(?:telkens|altijd|steeds|elke\\skeer)\\s(?:als|wanneer)\\s(?:het\\s)?(?:weer\\s)?(${dayNames.join("|")})\\sis(?!\\p{L})`,
  "gu",
);
const anyDay = `(?:${dayNames.join("|")}|${shortDay})`;
/** "in de nacht van vrijdag op zaterdag" */
const nights = new RegExp(
  `(?<!\\p{L})(?:in\\sde\\snacht|(?<every>(?:altijd|steeds|telkens)\\sin\\sde\\snacht|(?:in\\s)?(?:elke|iedere)\\snacht|in\\sde\\snachten|'?s\\snachts))\\s(?:van\\s(?:de\\s)?(?<from>${anyDay})\\s(?:op|naar)|op)\\s(?:de\\s)?(?<to>${anyDay})(?!\\p{L})`,
  "gu",
);
/** "van maandag op dinsdag om middernacht": the hours around midnight, with no word for the night. */
const intoNextDay = new RegExp(
  `(?<!\\p{L})(?<every>(?:altijd|steeds|telkens)\\s)?van\\s(?<from>${anyDay})\\sop\\s(?<to>${anyDay})(?=,?\\s(?:(?:om|rond)\\s)?(?:middernacht|24\\suur|0?[0-5](?:[:.]\\d\\d)?\\suur|0?[0-5]:\\d\\d))`,
  "gu",
);
/** "op de 10e na het kwartaaleinde", "5 dagen na maandeinde" */
const afterPeriod =
  /(?<![\p{L}\d])(?:(?:(?:altijd|steeds|telkens)\s)?(?:op\s)?(?:de|elke)\s(?<day>\d{1,2})(?:e|ste|de)(?:\sdag)?|(?<day>\d{1,2})\sdagen)\sna\s(?:(?:het\s|elk\s)?(?:maand|(?<quarter>kwartaal))einde|(?:het\s)?einde?\svan\s(?:de\s|elke\s|het\s|elk\s)(?:maand|(?<quarter>kwartaal)))(?!\p{L})/gu;
/** "op zondag vervalt de middagmeting", "op vrijdag vervalt de tweede ronde": one of several times, and no day. */
const oneOfThem =
  /(?<!\p{L})(?:vervalt|valt)\s(?:de|het)\s(?:\p{L}*(?:ochtend|middag|avond|nacht)\p{L}*|(?:eerste|tweede|derde|laatste)\s\p{L}+)(?:\s(?:weg|uit))?(?!\p{L})/gu;
/** "in de eerste week van januari" */
const weekOfMonth =
  /(?<!\p{L})in\sde\s(?:eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e)\s(?:week\s(?:van|in)\s)?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:week)?(?!\p{L})/gu;
/** "een herinnering voor half zes": the hour of it, and none before it. */
const forHour =
  /(?<=(?<!\p{L})(?:herinnering|reminder|wekker|alarm|timer|melding|seintje)\s)voor(?=\s(?:\d{1,2}[:.]\d\d|\d{1,2}\s?(?:uur|u)(?!\p{L})|half\s|kwart\s|middernacht))/gu;
/** "even voor achten", "tegen negenen": hours in the plural, behind what says about which. */
const pluralHours = "enen|tweeen|drieen|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven";
const aboutHours = new RegExp(
  `(?<=(?<!\\p{L})(?:voor|na|tegen|rond|omstreeks|over|half|tot|van)\\s)(?:${pluralHours})(?!\\p{L})`,
  "gu",
);
/** "over een week om deze tijd", "morgen op dit uur" */
const sameTime = {
  pattern:
    /(?<!\p{L})(?:(?:vandaag\s)?over\s(?<count>een|twee|drie|vier|vijf|zes|zeven|\d{1,2})\s(?<unit>dag(?:en)?|week|weken)|(?<day>overmorgen|morgen)),?\s(?:om|op|rond)\s(?:deze|dit)\s(?:tijd(?:stip)?|uur)(?!\p{L})/gu,
  numbers: numberWords,
  afterTomorrow: /^o/,
  week: /^w/,
};
/** "heel december" */
const wholeMonth =
  /(?<!\p{L})(?:in\s)?(?:heel|de\shele\smaand|gedurende\sheel|gans)\s(?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L}))/gu;
const dayOf = (name: string): number => dayNames.findIndex((day) => day.startsWith(name.replace(".", "")));

/** "in totaal zes herinneringen" */
const totals = new RegExp(
  `(?<!\\p{L})(?:in\\stotaal|alles\\sbij\\selkaar)\\s(\\d{1,3}|${numberWords.slice(2, 31).join("|")})\\s(?:herinneringen|berichten|mails|meldingen|runs|rapporten)(?!\\p{L})`,
  "gu",
);

/** Small words between "hoeft" and "niet". */
const SOFTLY = "(?:(?:het|dat|er|die|ze|hem|toch|ook|gerust|maar|dan|wel|liever|gewoon|even|nu|we|wij|ik|je)\\s){0,4}";
/** "…, op vrijdag hoeft niet", "de vrijdag mag je toch weglaten" */
const denials = denial(
  `(?:(?:kun|kan|mag|mogen|kunnen|hoef|hoeven|hoeft|doe|doen|wil|willen|zijn|is)\\s${SOFTLY}(?:weglaten|overslaan|schrappen|vergeten|laten\\s(?:zitten|vallen|vervallen)|weg|niet)|${SOFTLY}(?:weglaten|overslaan|niet)|(?:valt|vervalt)(?:\\s(?:het|dat|die|ze|hij))?(?:\\s(?:dan|altijd|helaas))?(?:\\s(?:af|weg|uit))?|(?:is\\s(?:er|het)|hebben\\swe|houden\\swe)\\s(?:dan\\s)?(?:zomer|winter)?(?:pauze|stop)|(?:is|zijn|hebben)\\s(?:het|dat|die|ze|hij|we|alles)\\s(?:dan\\s)?(?:dicht|gesloten|vrij|vakantie))|` +
    "(?:dan\\s)?(?:hoeft(?:\\s(?:het|dat|er))?\\s(?:dan\\s)?(?:niet|niks|geen)|(?:is\\s(?:het\\s|dat\\s)?)?niet\\snodig|heb\\sik\\s(?:het|dat|hem|ze)\\sniet\\snodig|liever\\sniet|wil\\sik\\s(?:het|dat|niks|niets)(?:\\sniet)?|(?:sla|laat|doe)\\s(?:(?:je|maar|dan|toch|gewoon|aub|wel)\\s){0,3}(?:over|weg|vallen|niet)|niet\\s(?:sturen|doen|herinneren|draaien|uitvoeren|mailen|checken|controleren))",
);

/** "elke dag om 9, maandag gesloten", "zondag vrij" */
const free = daysOff({
  lead: "(?:en\\s|maar\\s)?(?:op\\s|in\\shet\\s)?",
  day: "(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?|weekend(?:en|s)?|(?:ma|di|wo|do|vr|za|zo)\\.?",
  and: "en",
  off: "vrij|gesloten|dicht|rustdag|pauze",
});
/** "ma, wo en vrij" */
const friday = /(?<!\p{L})vrij(?!\p{L})/gu;
const closed = /(?<=(?:dag(?:en|s)?|weekend(?:en|s)?)\s)(?:gesloten|dicht)(?=\s?(?:[,;.!)]|$))/gu;

/** What words and rules cannot say: compounds, "Zo" for Sunday, minutes of the hour. */
export function readWritten(chart: Chart, original: string): void {
  const { text } = chart;
  readSundayOrAbout(chart, original, "zo om");
  for (const match of matchesOf(text, dashedDate)) {
    const date = Number(match[2]) <= 12 ? datedDay(null, Number(match[2]), Number(match[1])) : null;
    if (date) chart.add("DATE", match.index, match.index + match[0].length, date, "date");
  }
  for (const pattern of [leftOut, isNone, unlessDay])
    for (const match of matchesOf(text, pattern)) enterLeftOut(chart, match);
  enterStruck(chart, struck);
  for (const { 0: words, index } of matchesOf(text, closed))
    chart.add("EXCEPT_POST", index, index + words.length, {}, "closed");
  const off = enterDaysOff(chart, free);
  for (const { index } of matchesOf(text, friday))
    if (!off.has(index)) chart.add("WEEKDAY", index, index + 4, { day: 5 }, "vrij");
  for (const { 0: whole, 1: name = "", index } of matchesOf(text, wheneverDay)) {
    const slots = [{ kind: "weekdays" as const, weekdays: [dayNames.indexOf(name)], recurring: true }];
    chart.add("PHRASE", index, index + whole.length, { slots, strength: "strong" }, "whenever");
  }
  for (const { 0: whole, 1: name = "", 2: part = "", 3: plural, index } of matchesOf(text, compound)) {
    const middle = index + name.length;
    const recurring = plural === undefined ? {} : { recurring: true };
    chart.add("WEEKDAY", index, middle, { day: dayNames.indexOf(name), ...recurring }, "compound");
    chart.add("PART", middle, index + whole.length, { part: parts[part] ?? "morning", ...recurring }, "compound");
  }
  for (const { 0: words, 1: name = "", index } of matchesOf(text, elided))
    chart.add("WEEKDAY", index, index + words.length, { day: dayNames.indexOf(name) }, "elided");
  for (const pattern of sundays)
    for (const { index } of matchesOf(text, pattern)) chart.add("WEEKDAY", index, index + 2, { day: 0 }, "zo");
  for (const match of matchesOf(text, hours)) {
    const [hour, minute] = [Number(match[1]), Number(match[2])];
    const open = hour <= 12 && hour > 0 && !match[0].startsWith("0") ? { open: true } : {};
    if (hour < 24 && minute < 60)
      chart.add(
        "CLOCK",
        match.index,
        match.index + match[0].length,
        { minutes: hour * 60 + minute, clear: true, ...open },
        "uur",
      );
  }
  for (const pattern of [nights, intoNextDay]) enterNights(chart, pattern, dayOf);
  enterAfterPeriod(chart, afterPeriod);
  enterUnread(chart, weekOfMonth);
  enterUnread(chart, oneOfThem);
  enterWholeMonths(chart, wholeMonth);
  enterAt(chart, forHour);
  for (const { 0: words, index } of matchesOf(text, aboutHours))
    chart.add("NUM", index, index + words.length, { value: pluralHours.split("|").indexOf(words) + 1 }, "plural hour");
  enterNoSuchTimes(chart, noSuchHour);
  for (const pattern of [oneOClock, halfOne])
    for (const { index } of matchesOf(text, pattern)) chart.add("NUM", index, index + 3, { value: 1 }, "een uur");
  for (const match of matchesOf(text, rhythm)) {
    const count = /^\d/.test(match[1] ?? "") ? Number(match[1]) : numberWords.indexOf(match[1] ?? "");
    const unit = units[match[2] ?? ""];
    if (unit && count > 0)
      chart.add(
        "PHRASE",
        match.index,
        match.index + match[0].length,
        { slots: [{ kind: "interval", count, unit }], strength: "strong" },
        "rhythm",
      );
  }
  for (const { 0: whole, 1: number = "", index } of matchesOf(text, totals)) {
    const count = /^\d/.test(number) ? Number(number) : numberWords.indexOf(number);
    chart.add("PHRASE", index, index + whole.length, { slots: [{ kind: "count", count }], strength: "aside" }, "total");
  }
  readSpoken(chart);
}

function readSpoken(chart: Chart): void {
  readHourMinutes(chart);
  readCountedParts(chart);
  enterAsides(chart, asides);
  enterDenials(chart, denials);
  enterBoundClauses(chart, boundClauses);
  enterSameTime(chart, sameTime);
}
