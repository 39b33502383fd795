import type { IntervalUnit, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { foldWord } from "../grammar/fold";
import { phrase } from "../grammar/rules/phrase";
import { enterNoSuchTimes } from "../shared-rules/no-such-times";
import { spokenClock } from "../shared-rules/spoken-clocks";
import { bases } from "./lexicon";
import { numberWords } from "./numbers";
import { readEndings } from "./suffixes";

const words = new Map(numberWords.map(([spelling, value]): [string, number] => [foldWord(spelling), value]));
const NUMBER = `(?:\\d{1,2}|${[...words.keys()].join("|")})`;
const eachNumber = new RegExp(NUMBER, "gu");
const HOUR = `(\\d{1,2}|(?:(?:on|yirmi)\\s?)?dord|${[...words.keys()].join("|")}|gece\\syarisi|oglen)`;
const TIMES = "(?:kez|kere|defa|sefer)";
const DAYS = ["pazar", "pazartesi", "sali", "carsamba", "persembe", "cuma", "cumartesi"];
const MONTHS = "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik".split(" ");
const DAY = "(pazartesi|pazar|sali|carsamba|persembe|cumartesi|cuma)(?:ye|ya|ler|leri)?(?:\\s(?:gunu|gunleri))?";

const minutesTo = new RegExp(
  `(?<!\\p{L})(?:saat\\s)?${HOUR}'?(?:[yn]?[ae])\\s(ceyrek|${NUMBER})\\s(?:dakika\\s)?(?:kala|var|varken)(?!\\p{L})`,
  "gu",
);
const minutesPast = new RegExp(
  `(?<!\\p{L})(?:saat\\s)?${HOUR}'?(?:[yn]?[iu])\\s(ceyrek|${NUMBER})\\s(?:dakika\\s)?(?:gece|geciyor|gecerken)(?!\\p{L})`,
  "gu",
);
const noSuchHour = /(?<!\p{L})saat\s((?:2[5-9]|[3-9]\d)'?(?:[dt][ae])?)(?![\p{L}\d:.'])/gu;
const everyPost =
  /(?<!\p{L})(saniye|sn|dakika|dk|saat|gun|hafta|ay|ceyre[kg]|yil|sene)'?[dt]e?a?\s(?:bir(?:\s(?:kez|kere|defa|sefer))?)(?!\p{L})|(?<!\p{L})(saniye|dakika|dk|saat|gun|hafta|ay|yil)(?:\sarayla|lik\saralarla|lik\speriyotlarla|\saraliklarla|lik\saraliklarla|luk\saraliklarla|lik\sarayla|\sara\sile)(?!\p{L})/gu;
const perPeriod = new RegExp(
  `(?<!\\p{L})(her\\sgun|gunde|haftada|ayda|yilda|senede|saatte|dakikada)\\s(${NUMBER})\\s${TIMES}(?!\\p{L})`,
  "gu",
);
const minuteOfHour = new RegExp(
  `(?<!\\p{L})(?:her\\s)?saat(?:in)?\\s(${NUMBER}\\.?(?:(?:,\\s|\\sve\\s|\\s)${NUMBER}\\.?){0,59})\\sdakika(?:sinda|larinda|si|sini)(?!\\p{L})`,
  "gu",
);
const halfHours =
  /(?<!\p{L})(?:her\s)?saat(?:in)?\s?(bucuklar(?:da|inda)|bucugunda|yarisinda|ceyreginde|yarimlarinda)(?!\p{L})|(?<!\p{L})her\s(bucukta|saat\sbucugunda)(?!\p{L})/gu;
const nextWeek = new RegExp(`(?<!\\p{L})haftaya\\s(?:${DAY}|(bugun)|(?=$|[,.]))`, "gu");
const nearest =
  /(?<!\p{L})(?:(?:her\s)?ayin|((?:(?:ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)(?:,\s|\sve\s)?){1,12})\s(?:ayinin|aylarinin))\s(\d{1,2})(?:\.|'?\p{L}{1,5})\s?(?:gunune\s)?en\syakin\s(?:is\sgunu|isgunu|calisma\sgunu)(?:nde)?(?!\p{L})/gu;
const fromEnd = new RegExp(
  `(?<!\\p{L})(?:her\\s)?ay(?:in)?\\s(?:sonundan|son\\sgununden|bitmeden|bitiminden)\\s(${NUMBER})\\sgun\\s(?:once|evvel)(?!\\p{L})`,
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
const oddMonths = /(?<!\p{L})(tek|cift)\s(?:numarali\s|sayili\s)?ay(?:lar|larda|larin)(?!\p{L})/gu;
const notDays = new RegExp(
  `(?<!\\p{L})degil(?!,?\\s(?:her\\s)?(?:${DAYS.join("|")}|\\d|saat|sabah|aksam))(?!\\p{L})`,
  "gu",
);
const past =
  /(?:^|(?<=[,.]\s))gecen\s(?:hafta|ay|yil|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)(?:\sgunu)?(?=\s(?:saat|\d))/gu;
/** "18'den sonra gelen mailler": a time that says which things are meant. */
const ofNoun =
  /(?<!\p{L})((?:saat\s)?\d{1,2}(?:[:.]\d\d)?'?[dt][ae]n\s(?:sonra|once))\s\p{L}+(?:[ae]n|[dt][iu]g[iu]\p{L}*|m[iu]s)(?=\s\p{L})/gu;
/** "günlük rapor" says how often only where nothing else says when. */
const adjectives = /(?<!\p{L})(gunluk|haftalik|aylik|yillik|saatlik)(?!\p{L}| olarak)/gu;
const saysWhen =
  /(?<!\p{L})(?:her|saat\p{L}{0,2}|gunleri|gunu|yarin|bugun|haftaya|gunde|haftada|ayda|yilda|ayin|sabahlari|aksamlari|geceleri|hafta\s(?:ici|sonu|sonlari)|gelecek|onumuzdeki|sonra|is\sgunleri)(?!\p{L})|\d'?(?:[dt][ae])(?!\p{L})|(?:[dt][ae])\sbir(?!\p{L})|[ae]r[ti]esileri|\d:\d\d/u;
const FIRST_MONTHS = [1, 4, 7, 10];

const units: Record<string, IntervalUnit> = {
  saniye: "second",
  sn: "second",
  dakika: "minute",
  dk: "minute",
  saat: "hour",
  gun: "day",
  hafta: "week",
  ay: "month",
  ceyrek: "quarter",
  ceyreg: "quarter",
  yil: "year",
  sene: "year",
};
const adjectiveUnits: Record<string, IntervalUnit> = {
  saatlik: "hour",
  gunluk: "day",
  haftalik: "week",
  aylik: "month",
  yillik: "year",
};
const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : (words.get(word.replace(/dord$/, "dort")) ?? Number.NaN);

/** Enters what Turkish says with endings, and the minutes to and past the hour. */
export function readSpoken(chart: Chart): void {
  readClockPhrases(chart);
  enterNoSuchTimes(chart, noSuchHour);
  readIntervals(chart);
  readDays(chart);
  readEndings(chart, bases);
  if (!saysWhen.test(chart.text))
    for (const match of chart.text.matchAll(adjectives)) {
      const unit = adjectiveUnits[match[1] ?? ""];
      if (unit)
        chart.add(
          "ADVERB",
          match.index,
          match.index + match[0].length,
          { count: 1, unit, adjective: true },
          "adjective",
        );
    }
  readOfNoun(chart);
  for (const match of chart.text.matchAll(notDays))
    chart.add("EXCEPT_POST", match.index, match.index + match[0].length, {}, "not");
}

function readOfNoun(chart: Chart): void {
  for (const { 0: whole, 1: time = "", index } of chart.text.matchAll(ofNoun)) {
    for (const start of [index, index + whole.search(/\d/)])
      for (const end of [index + time.length, index + whole.length])
        chart.add("PHRASE", start, end, phrase([], "barest"), "of a noun");
  }
}

function enter(chart: Chart, match: RegExpExecArray, slots: Slot[], strength: Strength = "strong"): void {
  chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots, strength), "spoken");
}

function readClockPhrases(chart: Chart): void {
  for (const [pattern, sign] of [
    [minutesTo, -1],
    [minutesPast, 1],
  ] as const) {
    for (const match of chart.text.matchAll(pattern)) {
      const said = match[1] ?? "";
      const hour = said === "oglen" ? 12 : /^gece/.test(said) ? 0 : numberOf(said);
      const minutes = match[2] === "ceyrek" ? 15 : numberOf(match[2] ?? "");
      if (!(minutes < 60)) continue;
      const around = spokenClock({ value: hour, ...(/^\d/.test(said) ? { digits: said } : {}) }, sign * minutes);
      const found = said === "oglen" && around ? { minutes: around.minutes, clear: true } : around;
      if (found) chart.add("CLOCK", match.index, match.index + match[0].length, found, "minutes");
    }
  }
}

function perUnit(unit: IntervalUnit, count: number): Slot[] {
  if (count === 1) return [{ kind: "interval", count: 1, unit }];
  if (unit === "day") return [{ kind: "perDay", count }];
  if (unit === "hour" && 60 % count === 0) return [{ kind: "interval", count: 60 / count, unit: "minute" }];
  if (unit === "year" && 12 % count === 0) return [{ kind: "interval", count: 12 / count, unit: "month" }];
  return [{ kind: "perPeriod", count, unit }];
}

function readIntervals(chart: Chart): void {
  const { text } = chart;
  for (const match of text.matchAll(everyPost)) {
    const word = match[1] ?? match[2] ?? "";
    const unit = units[word];
    if (!unit) continue;
    chart.add("UNIT", match.index, match.index + word.length, unit, "unit");
    const half =
      unit === "hour"
        ? /(?<!\p{L})(yarim|ceyrek)\s$/u.exec(text.slice(Math.max(0, match.index - 8), match.index))
        : null;
    if (half)
      chart.add(
        "AMOUNT",
        match.index - half[0].length,
        match.index + word.length,
        { count: half[1] === "yarim" ? 30 : 15, unit: "minute" },
        "half",
      );
    chart.add("EVERY_POST", match.index + word.length, match.index + match[0].length, {}, "every");
  }
  for (const match of text.matchAll(perPeriod)) {
    const word = (match[1] ?? "").replace(/^her\s/, "").replace(/[dt][ae]$/, "");
    const count = numberOf(match[2] ?? "");
    const unit = units[word];
    if (unit && count > 0) enter(chart, match, perUnit(unit, count));
  }
  const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };
  for (const match of text.matchAll(minuteOfHour)) {
    const said = (match[1] ?? "").match(eachNumber) ?? [];
    const minutes = said.map(numberOf);
    if (minutes.length > 0 && minutes.every((minute) => minute < 60))
      enter(chart, match, [hourly, { kind: "minuteOfHour", minutes }]);
  }
  for (const match of text.matchAll(halfHours))
    enter(chart, match, [hourly, { kind: "minuteOfHour", minutes: [/ceyre/.test(match[0]) ? 15 : 30] }]);
}

function readDays(chart: Chart): void {
  const { text } = chart;
  const monthDays = (days: number[]): Slot => ({ kind: "monthDays", days, recurring: true });
  for (const match of text.matchAll(nextWeek)) {
    const day = match[1];
    if (day !== undefined)
      enter(chart, match, [{ kind: "relative", unit: "week", count: 1, weekday: DAYS.indexOf(day) }]);
    else
      enter(
        chart,
        match,
        [{ kind: "relative", unit: "week", count: 1, ...(match[2] ? { exact: true } : {}) }],
        match[2] ? "strong" : "weak",
      );
  }
  for (const match of text.matchAll(nearest)) {
    const months = (match[1]?.match(/\p{L}{3,}/gu) ?? [])
      .map((name) => MONTHS.indexOf(name) + 1)
      .filter((month) => month > 0);
    enter(chart, match, [
      { kind: "nearestWorkday", days: [Number(match[2])] },
      ...(months.length > 0 ? [{ kind: "months" as const, months }] : []),
    ]);
  }
  for (const match of text.matchAll(fromEnd)) enter(chart, match, [monthDays([-1 - numberOf(match[1] ?? "")])]);
  for (const match of text.matchAll(monthStart))
    if (/^her|nda$/.test(match[0]))
      enter(chart, match, [monthDays([/orta/.test(match[0]) ? 15 : 1])], /^her/.test(match[0]) ? "strong" : "firm");
  for (const match of text.matchAll(quarterEnds)) {
    const isFirst = /bas/.test(match[1] ?? "");
    enter(chart, match, [
      monthDays([isFirst ? 1 : -1]),
      { kind: "months", months: FIRST_MONTHS.map((month) => month + (isFirst ? 0 : 2)) },
    ]);
  }
  for (const match of text.matchAll(monthEnd))
    chart.add("MONTH_END", match.index, match.index + match[0].length, {}, "month end");
  for (const match of text.matchAll(yearEnds)) {
    if (!/^her|nda$|nde$/.test(match[0])) continue;
    const isFirst = /bas|ilk/.test(match[1] ?? "");
    const isYearly = /^her/.test(match[0]);
    enter(
      chart,
      match,
      [{ kind: "yearDay", month: isFirst ? 1 : 12, days: [isFirst ? 1 : 31], recurring: isYearly }],
      isYearly ? "strong" : "weak",
    );
  }
  for (const match of text.matchAll(oddMonths)) {
    const first = match[1] === "cift" ? 2 : 1;
    enter(chart, match, [{ kind: "months", months: [0, 1, 2, 3, 4, 5].map((index) => first + index * 2) }], "weak");
  }
  for (const { index } of text.matchAll(newYear)) chart.add("FEAST", index, index + 7, [1, 1], "new year");
  for (const match of text.matchAll(past)) enter(chart, match, [{ kind: "past" }]);
}
