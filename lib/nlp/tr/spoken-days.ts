import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterMiddleMonth } from "../shared-rules/middle-month";
import { enterNights } from "../shared-rules/nights";
import { enterSpoken } from "./enter-spoken";
import { NUMBER, numberOf } from "./spoken-numbers";

export const DAYS = ["pazar", "pazartesi", "sali", "carsamba", "persembe", "cuma", "cumartesi"];
const DAY = "(pazartesi|pazar|sali|carsamba|persembe|cumartesi|cuma)(?:ye|ya|ler|leri)?(?:\\s(?:gunu|gunleri))?";
const MONTHS = "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik".split(" ");
const FIRST_MONTHS = [1, 4, 7, 10];
const nextWeek = new RegExp(`(?<!\\p{L})haftaya\\s(?:${DAY}|(bugun)|(?=$|[,.]))`, "gu");
const nearest =
  /(?<!\p{L})(?:(?:her\s)?ayin|((?:(?:ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)(?:,\s|\sve\s)?){1,12})\s(?:ayinin|aylarinin))\s((?:\d{1,2}\.?(?:,\s|\sve\s))*\d{1,2})(?:\.|'?\p{L}{1,5})\s?(?:gunune\s)?en\syakin\s(?:is\sgunu|isgunu|calisma\sgunu)(?:nde)?(?!\p{L})/gu;
const fromEnd = new RegExp(
  `(?<!\\p{L})(?:her\\s)?(?:ay(?:in)?|(ceyre[gk])(?:in)?)\\s(?:(?:sonundan|son\\sgununden|bitmeden|bitiminden)\\s(${NUMBER})\\sgun\\s(?:once|evvel)|(?:sonuna|bitimine|bitmesine)\\s(${NUMBER})\\sgun\\s(?:kala|var(?:ken)?))(?!\\p{L})`,
  "gu",
);
/** "cumayı cumartesiye bağlayan gece" */
const night = new RegExp(
  `(?<!\\p{L})(?<every>her\\s)?(?<from>${DAYS.join("|")})(?:y?[iu])?\\s(?<to>${[...DAYS].sort((a, b) => b.length - a.length).join("|")})(?:y?[ae])\\sbaglayan\\sgece(?:ler|leri)?(?!\\p{L})`,
  "gu",
);
const daysBefore = new RegExp(
  `(?<=(?:${DAYS.join("|")})[sy]?[iu]n?[dt][ae]n\\s${NUMBER}\\s(?:gun|hafta)\\s)once(?!\\p{L})`,
  "gu",
);
const monthStart =
  /(?<!\p{L})(?:her\s)?ay(?:in)?\s(basi|basinda|baslarinda|basina|ortasi|ortasinda|ortalarinda)(?!\p{L})/gu;
const quarterEnds =
  /(?<!\p{L})(?:her\s)?(?:ceyre[gk](?:in)?|uc\saylik\sdonem(?:in)?)\s(basi|basinda|baslarinda|sonu|sonunda|sonlarinda|son\sgunu|son\sgununde)(?!\p{L})/gu;
/** "ay sonu raporu" is a name; "ay sonu saat 18:00'de" says when. */
const monthEnd = /(?<!\p{L})ay(?:in)?\ssonu(?=,?\s(?:saat|\d|sabah|aksam|ogle|gece)|$|,)/gu;
const yearEnds =
  /(?<!\p{L})(?:her\s)?yil(?:in)?\s(basi(?:nda)?|sonu(?:nda)?|son\sgunu(?:nde)?|ilk\sgunu(?:nde)?)(?!\p{L}| kadar)/gu;
/** "yılbaşı kampanyası" is a name; "yılbaşı saat 9'da" says when. */
const newYear = /(?<!\p{L})yilbasi(?=,?\s(?:saat|\d)|[,.]|$)/gu;
const untilNewYear = /(?<!\p{L})yilbasina\s(?:kadar|dek)(?!\p{L})/gu;
const oddMonths = /(?<!\p{L})(tek|cift)\s(?:numarali\s|sayili\s)?ay(?:lar|larda|larin)(?!\p{L})/gu;
const past =
  /(?:^|(?<=[,.]\s))gecen\s(?:hafta|ay|yil|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)(?:\sgunu)?(?=\s(?:saat|\d))/gu;

/** "15 Ocak'a kadar, 15 Ocak dahil" */
const included = new RegExp(`(?<=[,(]\\s?\\d{1,2}\\s(?:${MONTHS.join("|")})\\s)dahil(?!\\p{L})`, "gu");
/** "çeyreğin orta ayının" */
const middleMonth = /(?<!\p{L})orta(?:nca|daki)?(?=\say(?:[iu]n)?(?:[dt]a|[iu]n)?(?!\p{L}))/gu;
/** "her ayın 32'sinde" */
const noSuchDay = /(?<=(?<!\p{L})ayin\s)(?:3[2-9]|[4-9]\d)'?(?:s[iu]|[iu]|y[iu])(?:n[dt][ae]|na|ne)?(?!\p{L})/gu;

function readWordsOfMonth(chart: Chart): void {
  const { text } = chart;
  for (const { index } of matchesOf(text, included)) chart.add("INCLUSIVE", index, index + 5, {}, "included");
  enterMiddleMonth(chart, middleMonth);
  for (const { 0: words, index } of matchesOf(text, noSuchDay))
    chart.add("BAD_DATE", index, index + words.length, words, "no such day");
}

/** Days and months that Turkish says with endings. */
export function readDays(chart: Chart): void {
  const { text } = chart;
  const monthDays = (days: number[]): Slot => ({ kind: "monthDays", days, recurring: true });
  readWordsOfMonth(chart);
  for (const match of matchesOf(text, nextWeek)) {
    const day = match[1];
    if (day !== undefined)
      enterSpoken(chart, match, [{ kind: "relative", unit: "week", count: 1, weekday: DAYS.indexOf(day) }]);
    else
      enterSpoken(
        chart,
        match,
        [{ kind: "relative", unit: "week", count: 1, ...(match[2] ? { exact: true } : {}) }],
        match[2] ? "strong" : "weak",
      );
  }
  for (const match of matchesOf(text, nearest)) {
    const months = (match[1]?.match(/\p{L}{3,}/gu) ?? [])
      .map((name) => MONTHS.indexOf(name) + 1)
      .filter((month) => month > 0);
    enterSpoken(chart, match, [
      { kind: "nearestWorkday", days: (match[2]?.match(/\d+/g) ?? []).map(Number) },
      ...(months.length > 0 ? [{ kind: "months" as const, months }] : []),
    ]);
  }
  readDaysBefore(chart);
  enterNights(chart, night, (name) => DAYS.indexOf(name));
  for (const match of matchesOf(text, monthStart))
    if (/^her|nda$/.test(match[0]))
      enterSpoken(
        chart,
        match,
        [monthDays([/orta/.test(match[0]) ? 15 : 1])],
        /^her/.test(match[0]) ? "strong" : "firm",
      );
  for (const match of matchesOf(text, quarterEnds)) {
    const isFirst = /bas/.test(match[1] ?? "");
    enterSpoken(chart, match, [
      monthDays([isFirst ? 1 : -1]),
      { kind: "months", months: FIRST_MONTHS.map((month) => month + (isFirst ? 0 : 2)) },
    ]);
  }
  for (const match of matchesOf(text, monthEnd))
    chart.add("MONTH_END", match.index, match.index + match[0].length, {}, "month end");
  for (const match of matchesOf(text, yearEnds)) {
    if (!/^her|nda$|nde$/.test(match[0])) continue;
    const isFirst = /bas|ilk/.test(match[1] ?? "");
    const isYearly = /^her/.test(match[0]);
    enterSpoken(
      chart,
      match,
      [{ kind: "yearDay", month: isFirst ? 1 : 12, days: [isFirst ? 1 : 31], recurring: isYearly }],
      isYearly ? "strong" : "weak",
    );
  }
  for (const match of matchesOf(text, oddMonths)) {
    const first = match[1] === "cift" ? 2 : 1;
    enterSpoken(
      chart,
      match,
      [{ kind: "months", months: [0, 1, 2, 3, 4, 5].map((index) => first + index * 2) }],
      "weak",
    );
  }
  readNewYear(chart);
  for (const match of matchesOf(text, past)) enterSpoken(chart, match, [{ kind: "past" }]);
}

/** "ay sonundan üç gün önce", "ayın son cumasından iki gün önce" */
function readDaysBefore(chart: Chart): void {
  const { text } = chart;
  for (const match of matchesOf(text, fromEnd)) {
    const place: Slot = { kind: "monthDays", days: [-1 - numberOf(match[2] ?? match[3] ?? "")], recurring: true };
    enterSpoken(chart, match, match[1] ? [place, { kind: "months", months: [3, 6, 9, 12] }] : [place]);
  }
  for (const { index } of matchesOf(text, daysBefore))
    chart.add("BEFORE_POST", index, index + "once".length, {}, "days before");
}

function readNewYear(chart: Chart): void {
  for (const match of matchesOf(chart.text, untilNewYear))
    enterSpoken(
      chart,
      match,
      [{ kind: "bound", bound: { kind: "end", day: { kind: "yearDay", month: 1, days: [1], recurring: false } } }],
      "firm",
    );
  for (const { index } of matchesOf(chart.text, newYear)) chart.add("FEAST", index, index + 7, [1, 1], "new year");
}
