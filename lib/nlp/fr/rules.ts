import type { LanguageRules } from "../core/language";
import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { readArticleLists } from "../romance/article-lists";
import { initialsReader } from "../romance/day-initials";
import { dayOffReader } from "../romance/days-off";
import { eveReader } from "../romance/eves";
import { firstDays } from "../romance/first-days";
import { gluedReader } from "../romance/glued-times";
import { halfHours } from "../romance/half-hours";
import { negationReader } from "../romance/negated";
import { nextDays } from "../romance/next-days";
import { otherWeekends } from "../romance/other-weekends";
import { readAlike } from "../romance/read-alike";
import { earlierReader } from "../romance/read-earlier";
import { behindPhrases, monthDays, namedMinutes } from "../romance/rules";
import { shortDayReader } from "../romance/short-days";
import { countedPartReader } from "../shared-rules/counted-parts";
import { placeReader, placesBehindClocks } from "../shared-rules/places-behind-clocks";
import { readCounts } from "./counts";
import { readSpoken } from "./spoken";
import { taskVerbs } from "./verbs";
import { zoneOf } from "./zones";

const readFirstDays = firstDays({
  article: "les|pendant les|durant les",
  first: "premiers",
  last: "derniers",
  days: "jours",
  workday: "ouvres|ouvrables",
});
const readCountedParts = countedPartReader({
  opening: "pendant|durant|pour|sur",
  article: "les",
  next: "prochaine?s|suivante?s",
  parts: {
    morning: "matins|matinees",
    lunch: "midis",
    afternoon: "apres-midis?",
    evening: "soirs|soirees",
    night: "nuits",
  },
  row: "de\\ssuite|d'affilee|consecutives|consecutifs|durant",
});
const readPlaces = placeReader({
  before: "aux?\\s|a\\s|en\\s|d[eu]s?\\s|d'",
  zoneOf,
});
const readInitials = initialsReader({ capitals: "DLMMJVS", pairs: "di lu ma me je ve sa".split(" "), and: "et" });
const readDaysOff = dayOffReader({
  weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  article: "le\\s|les\\s",
  off: "(?:c'est\\s|on\\sest\\s|nous\\ssommes\\s)?(?:off|fermee?s?|non|pas|chome|(?:mon\\s|notre\\s|le\\s)?(?:jour\\sde\\s|de\\s)?repos|(?:en\\s)?conge)|je\\sne\\stravaille\\spas|on\\sne\\stravaille\\spas|on\\sferme",
  closed:
    "enleve|retire|ote|(?:on\\sest\\s|nous\\ssommes\\s|c'est\\s)?fermee?s?|repos|on\\sferme|(?:je|on)\\sne\\stravaille\\spas",
});
const readDaysAfter = eveReader(/(?<!\p{L})(?:au|le)\slendemain\s(d(?:u|e|es|e\sla)\s|de\sl'|d')/gu, "AFTER");
const readEves = eveReader(/(?<!\p{L})(?:a\s)?la\sveille\s(d(?:u|e|es|e\sla)\s|de\sl'|d')/gu);
const readOtherWeekends = otherWeekends(
  "(?:le\\s|un\\s)?week[\\s-]?end\\ssur\\s(?:deux|2)|un\\sweek[\\s-]?end\\soui,?\\s(?:et\\s)?(?:l'autre|un)\\snon|(?:les\\s)?week[\\s-]?ends?\\salternes|tous\\sles\\s(?:deux|2)\\sweek[\\s-]?ends",
);

export const rules: LanguageRules = {
  words: halfHours,
  clocks: namedMinutes,
  days: nextDays,
  phrases: [placesBehindClocks((word) => taskVerbs.has(word)), ...behindPhrases],
};

const readEarlier = earlierReader("min|minutes?|h|heures?|jours?|semaines?", "avant(?:\\schaque\\sfois|\\schacune?)?");

const readNegations = negationReader(
  "mais|et|par\\scontre|sauf\\sque",
  "n(?:e\\s|')(?:l[ea]s?\\s|l'|m'|me\\s|nous\\s|lui\\s|fais\\s)?\\p{L}+(?:-l[ea]s?|-moi)?\\s(?:pas|rien|jamais|plus)(?:\\s(?:ca|cela|tourner|partir))?",
  "(?:le|la|les|en|a|au|aux|pendant|durant|du|entre|de)\\s|l'|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
);
const readGlued = gluedReader("a(?=\\d{1,2}h)", "a(?=\\s?\\d(?:15|30|45))");

const units: Record<string, IntervalUnit> = {
  heure: "hour",
  jour: "day",
  semaine: "week",
  mois: "month",
  an: "year",
  annee: "year",
  trimestre: "quarter",
  minute: "minute",
};
const counts: Record<string, number> = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, quinze: 15 };
const dayNames = "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" ");
const inTurn =
  /(?<![\p{L}])(?:toutes les\s|tous les\s)?(?:une?|les?)\s(heure|jour|semaine|mois|annee|an|trimestre|minute|(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)s?(?:\smatin|\ssoir)?)\ssur\s(\d{1,2}|deux|trois|quatre|cinq|six)(?![\p{L}\d])/gu;
const alternating =
  /(?<![\p{L}])(?:les\ssemaines|une?\s(semaine|jour|mois))\s(?:sur\sdeux|oui,?\s(?:et\s)?une?(?:\sautre)?\s(?:semaine\s)?(?:sur\sdeux\s)?non)(?![\p{L}])/gu;
const readShortDays = shortDayReader({
  names: "dim lun mar mer jeu ven sam".split(" "),
  between: "et|au|a",
  before: "chaque|tous les|les|le|du|sauf|hors|hormis",
  behindBefore: "lun|ven|sam|dim|jeu\\.|mar\\.|mer\\.",
  opening: "et|puis",
  ahead: "(?:a|vers|de)\\s\\d|matin|soir|midi|apres-midi|\\d{1,2}\\s?(?:h|:)|\\d{1,2}/\\d",
});
const minuteOfHour =
  /(?<![\p{L}\d])(?:(?:a|aux)\s)?(?:(?:la\s)?(demie)|(?:le\s|la\s)?(quart)|(?:les?\s|la\s)?minutes?\s(\d{1,2}(?:(?:,\s|\set\s)\d{1,2})*)|(\d{1,2})\sminutes?)\s(?:(?:passees?|apres)\s)?(?:de\s(?:chaque|toutes\sles)\sheures?|des\sheures|chaque\sheure|toutes\sles\sheures|apres\schaque\sheure|apres\sl'heure(?:\spile)?)(?![\p{L}])/gu;
const hourAtMinute =
  /(?<![\p{L}])(?:toutes\sles\sheures|chaque\sheure|a\schaque\sheure),?\s(?:(?:a|aux)\s)?(?:(?:la\s|les\s)?(?:minutes?\s|:)(\d{1,2}(?:(?:,\s|\set\s)\d{1,2}(?!\d|\s(?:fois|jours?\s)))*)|h\s?\+\s?(\d{1,2})|a\s(?:la\s)?(quart|demie))(?![\d:h])|(?<!\p{L})a\schaque\sheure\set\s(quart|demie)(?!\p{L})/gu;
const durations = /(?<![\w.:])(\d{1,2})\s?heures?\s(\d{2})(?![\d:])/gu;
const inEight =
  /(?<![\p{L}])(?:le\s)?(dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)\s(?:prochain\s)?en\s(huit|quinze)(?![\p{L}])/gu;
const startOf =
  /(?<![\p{L}])(?:(?:au|en|a\schaque|chaque|tous\sles)\s)?debuts?\s(?:de\s(?:chaque\s)?|du\s|d')(mois|annee)(?![\p{L}])/gu;
/** "aux deux heures" is every two hours in Quebec; "aux 2 heures de retard" counts something. */
const everyInQuebec =
  /(?<!\p{L})aux(?=\sdemi-heures(?!\p{L})|\s(?:\d{1,2}|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt|trente)\s(?:minutes|heures|jours|semaines|mois)(?!\p{L}|\s(?:d[eu]\s(?!\d{1,2}\s?(?:h|:)|midi|minuit)|d'|ouvr|feri|suiv|dern|procha)))/gu;
const midMonth =
  /(?<![\p{L}])(?:a\sla\smi-mois|au\smilieu\s(?:du|de\schaque)\smois|tous\sles\smilieux\sde\smois|le\smilieu\sdu\smois)(?![\p{L}])/gu;
const spokenMinutes = /(?<![\p{L}\d])(\d{1,2})\s?h\s?(\d{2})(?:\s?(?:min|mn|minutes)(?![\p{L}])|(?=\sheures?\s))/gu;
const partOfWeek =
  /(?<![\p{L}])(?:chaque|tous\sles|les?|l')\s?(matin|midi|apres-midi|soir)s?\s(?:de\s(?:la\s)?|en\s)semaine(?![\p{L}])/gu;
const weekParts = { matin: "morning", midi: "lunch", "apres-midi": "afternoon", soir: "evening" } as const;
const twiceA = /(?<![\p{L}])bimensuel(?:le|lement)?s?(?![\p{L}])/gu;

function enter(chart: Chart, match: RegExpExecArray, slots: Slot[]): void {
  chart.add("PHRASE", match.index, match.index + match[0].length, { slots, strength: "strong" }, "fr");
}

function numbersOf(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** "de" opens a range only where "à" or "au" follows, and never of a week or a month ("de la semaine prochaine"). */
const rangeStart =
  /(?<![\p{L}])(?:de|du|d'|des)(?=\s?(?!(?:la|le|les|l')\s?(?:semaine|mois|annee|an)|semaine|mois|trimestre)(?:\S+\s){1,5}?(?:a|au|jusqu'a|jusqu'au|jusqu'en)\s)(?![\p{L}])|(?<!\p{L})d'(?=aujourd'hui\s(?:a|au|jusqu'a|jusqu'au)\s)/gu;

/** "d'ici Noël", "d'ici vendredi": an end; "d'ici une heure" is a delay. */
const byThen =
  /(?<!\p{L})d'ici(?=\s(?:noel|paques|demain|apres-demain|le\s|la\sfin|fin\s|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d{1,2}(?:er)?\s(?:janv|fevr|mars|avr|mai|jui|aout|sept|oct|nov|dec)))/gu;

/** "la semaine à 8h et le week-end à 11h" */
const workweek = /(?<=(?:^|[,;:.]\s|(?<!\p{L})et\s))la\ssemaine(?=,?\s(?:a|vers)\s(?:\d|midi|minuit))/gu;

/** "le dimanche excepté" leaves the day before it out, "excepté le lundi" the one behind it. */
const excludedBehind =
  /(?<![\p{L}])(?:exclu[es]{0,2}|exceptee?s?)(?![\p{L}])(?!\s(?:le|la|les|l'|en|au|aux|de|du|entre|pendant|si|quand|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jan|fev|mars|avr|mai|jui|aou|sept|oct|nov|dec|jours|week)(?:\s|\p{L}|'))/gu;

/** "la semaine à 8h et le week-end à 11h": the week is its five days. */
function readWorkweek(chart: Chart): void {
  const { text } = chart;
  if (/week[\s-]?end/.test(text))
    for (const match of matchesOf(text, workweek))
      chart.add(
        "DAYGROUP",
        match.index,
        match.index + match[0].length,
        { weekdays: [1, 2, 3, 4, 5], recurring: true },
        "week",
      );
}

const workday =
  /(?<!\p{L})jour\souvre(?!\p{L})(?=(\s(?:le|la|les|un|une|mon|ma|mes|notre|nos|ton|ta|tes|ce|cette|ces|moi|nous)\s(?!matin|soir|midi|nuit|apres)|-|\sl'(?!apres))?)/gu;

/** "chaque jour ouvré", also without its accent; "chaque jour ouvre le portail" is a deed. */
function readWorkdays(chart: Chart, original: string): void {
  for (const { 0: words, 1: object, index } of matchesOf(chart.text, workday)) {
    const end = index + words.length;
    if (object !== undefined && !/[éÉ]$/u.test(original.slice(index, end).normalize("NFC"))) continue;
    chart.add("UNIT", index, end, "workday", "workday");
    chart.add("DAYGROUP", index, end, { weekdays: [1, 2, 3, 4, 5] }, "workday");
  }
}

/** What words in a row cannot say: "un lundi sur deux", "à la demie de chaque heure", "lun-ven". */
export function readFrench(chart: Chart, original: string): void {
  const { text } = chart;
  readEarlier(chart);
  readWorkdays(chart, original);
  readGlued(chart);
  readCounts(chart);
  readArticleLists(chart);
  readFirstDays(chart);
  readCountedParts(chart);
  readEves(chart);
  readDaysAfter(chart);
  readOtherWeekends(chart);
  readWorkweek(chart);
  readNegations(chart);
  readDaysOff(chart);
  readAlike(chart);
  readPlaces(chart, original);
  readInitials(chart, original);
  readSpoken(chart);
  for (const match of matchesOf(text, inTurn)) {
    const [what = "", part] = (match[1] ?? "").split(" ");
    const count = counts[match[2] ?? ""] ?? Number(match[2]);
    const weekday = dayNames.indexOf(what.replace(/s$/, ""));
    const unit = units[what] ?? "week";
    const days: Slot[] = weekday < 0 ? [] : [{ kind: "weekdays", weekdays: [weekday], recurring: true }];
    const parts: Slot[] = part ? [{ kind: "partOfDay", part: part === "matin" ? "morning" : "evening" }] : [];
    enter(chart, match, [{ kind: "interval", count, unit }, ...days, ...parts]);
  }
  for (const match of matchesOf(text, alternating))
    enter(chart, match, [{ kind: "interval", count: 2, unit: units[match[1] ?? "semaine"] ?? "week" }]);
  readShortDays(chart);
  readMinutes(chart);
  for (const { index, 0: words } of matchesOf(text, byThen)) chart.add("UNTIL", index, index + words.length, {}, "by");
  for (const match of matchesOf(text, rangeStart))
    chart.add("FROM", match.index, match.index + match[0].length, {}, "range");
  for (const match of matchesOf(text, excludedBehind))
    chart.add("EXCEPT_POST", match.index, match.index + match[0].length, {}, "excluded");
  for (const match of matchesOf(text, durations)) {
    const count = Number(match[1]) * 60 + Number(match[2]);
    if (Number(match[2]) < 60)
      chart.add("AMOUNT", match.index, match.index + match[0].length, { count, unit: "minute" }, "duration");
  }
  for (const match of matchesOf(text, inEight)) {
    const weekday = dayNames.indexOf(match[1] ?? "");
    const count = match[2] === "huit" ? 1 : 2;
    enter(chart, match, [{ kind: "relative", unit: "week", count, weekday, exact: true }]);
  }
  for (const { index } of matchesOf(text, everyInQuebec)) chart.add("EVERY", index, index + "aux".length, {}, "aux");
  for (const match of matchesOf(text, startOf))
    enter(chart, match, [
      match[1] === "mois" ? monthDays([1]) : { kind: "yearDay", month: 1, days: [1], recurring: true },
    ]);
  for (const match of matchesOf(text, partOfWeek)) {
    const part = weekParts[match[1] as keyof typeof weekParts];
    enter(chart, match, [
      { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true },
      { kind: "partOfDay", part },
    ]);
  }
  for (const match of matchesOf(text, midMonth)) enter(chart, match, [monthDays([15])]);
  for (const match of matchesOf(text, twiceA)) enter(chart, match, [{ kind: "perPeriod", count: 2, unit: "month" }]);
}

function readMinutes(chart: Chart): void {
  const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };
  for (const match of matchesOf(chart.text, minuteOfHour)) {
    const minutes = match[1] ? [30] : match[2] ? [15] : numbersOf(match[3] ?? match[4] ?? "");
    if (minutes.every((one) => one < 60)) enter(chart, match, [hourly, { kind: "minuteOfHour", minutes }]);
  }
  for (const match of matchesOf(chart.text, hourAtMinute)) {
    const part = match[3] ?? match[4];
    const minutes = part ? [part === "quart" ? 15 : 30] : numbersOf(match[1] ?? match[2] ?? "");
    if (minutes.every((one) => one < 60)) enter(chart, match, [hourly, { kind: "minuteOfHour", minutes }]);
  }
  for (const match of matchesOf(chart.text, spokenMinutes)) {
    const [hour, minute] = [Number(match[1]), Number(match[2])];
    if (hour < 24 && minute < 60)
      chart.add(
        "CLOCK",
        match.index,
        match.index + match[0].length,
        { minutes: hour * 60 + minute, clear: true },
        "time",
      );
  }
}
