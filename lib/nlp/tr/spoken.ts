import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { denial, enterDenials } from "../shared-rules/denials";
import { enterNoSuchTimes } from "../shared-rules/no-such-times";
import { enterAsides } from "../shared-rules/spoken-asides";
import { spokenClock } from "../shared-rules/spoken-clocks";
import { readCountedParts } from "./counted-parts";
import { enterSpoken } from "./enter-spoken";
import { readHoursOfThings } from "./hours-of-things";
import { bases } from "./lexicon";
import { asides } from "./spoken-asides";
import { DAYS, readDays } from "./spoken-days";
import { NUMBER, numberOf, numbersByWord } from "./spoken-numbers";
import { readEndings } from "./suffixes";
import { taskVerbs } from "./verbs";

const eachNumber = new RegExp(NUMBER, "gu");
const HOUR = `(\\d{1,2}|(?:(?:on|yirmi)\\s?)?dord|${[...numbersByWord.keys()].join("|")}|gece\\syarisi|oglen)`;
const TIMES = "(?:kez|kere|defa|sefer)";

const minutesTo = new RegExp(
  `(?<!\\p{L})(?:saat\\s)?${HOUR}'?(?:[yn]?[ae])\\s(ceyrek|yarim|${NUMBER})\\s(?:(saat|dakika)\\s)?(?:kala|var|varken)(?!\\p{L})`,
  "gu",
);
const minutesPast = new RegExp(
  `(?<!\\p{L})(?:saat\\s)?${HOUR}'?(?:[yn]?[iu])\\s(ceyrek|yarim|${NUMBER})\\s(?:(saat|dakika)\\s)?(?:gece|geciyor|gecerken)(?!\\p{L})`,
  "gu",
);
/** "gece yarısından yarım saat sonra", "öğleden çeyrek saat önce" */
const awayFrom = new RegExp(
  `(?<!\\p{L})(gece\\syarisin|ogle)d[ae]n\\s(ceyrek|yarim|${NUMBER})\\s(saat|dakika|dk)\\s(sonra|once)(?!ki|\\p{L})`,
  "gu",
);
/** "sekiz buçuğa on kala", "sekiz buçuğu beş geçe" */
const aroundHalf = new RegExp(
  `(?<!\\p{L})(?:saat\\s)?${HOUR}\\sbucug(?:a\\s(${NUMBER})\\s(?:dakika\\s)?(?:kala|var|varken)|u\\s(${NUMBER})\\s(?:dakika\\s)?(?:gece|geciyor|gecerken))(?!\\p{L})`,
  "gu",
);
const noSuchHour = /(?<!\p{L})saat\s((?:2[5-9]|[3-9]\d)'?(?:[dt][ae])?)(?![\p{L}\d:.'])/gu;
const everyPost =
  /(?<!\p{L})(saniye|sn|dakika|dk|saat|gun|hafta|ay|ceyre[kg]|yil|sene)'?\s?[dt][ae]\s(?:bir(?:\s(?:kez|kere|defa|sefer))?)(?!\p{L})|(?<!\p{L})(saniye|dakika|dk|saat|gun|hafta|ay|yil)(?:\sarayla|lik\saralarla|lik\speriyotlarla|\saraliklarla|lik\saraliklarla|luk\saraliklarla|lik\sarayla|\sara\sile)(?!\p{L})/gu;
const perPeriod = new RegExp(
  `(?<!\\p{L})(her\\sgun|gunde|haftada(?=\\s\\S+\\s(?:gun|${TIMES}))|ayda(?=\\s\\S+\\s(?:gun|${TIMES}))|yilda|senede|saatte|dakikada)\\s(${NUMBER})\\s(?:gun(?<=(?:haftada|ayda)\\s\\S+\\sgun)|${TIMES})(?!\\p{L})`,
  "gu",
);
const minuteOfHour = new RegExp(
  `(?<!\\p{L})(?:her\\s)?saat(?:in)?\\s(${NUMBER}\\.?(?:(?:,\\s|\\sve\\s|\\s)${NUMBER}\\.?){0,59})\\sdakika(?:sinda|larinda|si|sini)(?!\\p{L})`,
  "gu",
);
/** "her saat çeyrek geçe": the hour itself is left out. */
const pastEach = new RegExp(
  `(?<!\\p{L})(?:her\\ssaat|saat\\sbasi|saatte\\sbir)\\s(ceyrek|${NUMBER})\\s(?:dakika\\s)?(gece|kala)(?!\\p{L})`,
  "gu",
);
const halfHours =
  /(?<!\p{L})(?:her\s)?saat(?:in)?\s?(bucuklar(?:da|inda)|bucugunda|yarisinda|ceyreginde|yarimlarinda)(?!\p{L})|(?<!\p{L})her\s(bucukta|saat\sbucugunda)(?!\p{L})/gu;
const notDays = new RegExp(
  `(?<!\\p{L})(?:(?<=(?<!\\p{L})(?:ama|fakat|ancak|yalniz)\\s(?:\\p{L}+\\s){1,2})degil|degil(?!,?\\s(?:her\\s)?(?:${DAYS.join("|")}|\\d|saat|sabah|aksam)))(?!\\p{L})`,
  "gu",
);
/** "… ama pazarları hatırlatma": a verb that says no, at the end of its clause. */
const forbidden = new RegExp(
  `(?<!\\p{L})(?!planlama(?!\\p{L}))(?:(?:kontrol|takip|haber|mail|rapor)\\s)?(?:${[...taskVerbs].map((stem) => stem.replace(/t$/u, "[td]")).join("|")})m[ae](?:y[iu]n)?(?=\\s?(?:[.!,;]|$))`,
  "gu",
);
/** "çift haftalarda": weeks by their number in the year. */
const evenWeeks = /(?<!\p{L})(?:tek|cift)\s(?:numarali\s|sayili\s)?hafta(?:lar(?:da|in)?|da)(?!\p{L})/gu;
/** "ayın 13'ü cuma olduğunda" */
const dayOnWeekday = new RegExp(
  `(?<!\\p{L})(?:her\\s)?ayin\\s(\\d{1,2})'?\\p{L}{0,3}\\s(${DAYS.join("|")})(?:ya|ye)?\\s(?:oldugunda|olunca|gelince|geldiginde|denk\\s(?:gelince|geldiginde|gelirse))(?!\\p{L})`,
  "gu",
);
/** "… ama cuma günü gerek yok" */
const denials = denial(
  "(?:(?:gunu\\s|gunleri\\s)?(?:kapali(?:yiz)?|tatil(?:iz)?|izin(?:li)?|izin\\sgunu|dinlenme(?:\\sgunu)?|bos)|hic(?:biri)?|(?:buna\\s)?gerek\\syok|lazim\\sdegil|gerekli\\sdegil|gerekmez|gerekmiyor|istemiyor(?:um|uz)|istemem|gelmesin|gonderilmesin|yapilmasin|calismasin|olmasa\\sda\\solur|rahatsiz\\setme|uyandirma)",
);
const manyDays =
  "(?:sonlarini|sonunu|pazarlari|pazartesileri|salilari|carsambalari|persembeleri|cumalari|cumartesileri|tatilleri|bayramlari)";
/** "…, hafta sonlarını da çıkar": days as what is taken out. */
const takenOut = new RegExp(
  `(?<=(?<!\\p{L})${manyDays}\\s)(?:da\\s|de\\s)?(?:listeden\\s|programdan\\s)?(?:cikar|cikart|kaldir|katma|sayma|alma|dahil\\setme)(?:in|alim)?(?=\\s?(?:[.,;!)]|$))`,
  "gu",
);
/** "18'den sonra gelen mailler", "18:00'den sonraki trenler", "18:00 sonrası trenler": a time that says which things are meant. */
const ofNoun =
  /(?<!\p{L})((?:saat\s)?\d{1,2}(?:[:.]\d\d)?'?[dt][ae]n\s(?:sonra|once))(?:\s\p{L}+(?:[ae]n|[dt][iu]g[iu]\p{L}*|m[iu]s)|ki)(?=\s\p{L})/gu;
const ofNounBeside = /(?<!\p{L})((?:saat\s)?\d{1,2}(?:[:.]\d\d)?'?\s(?:sonrasi|oncesi))(?=\s\p{L})/gu;
/** "günlük rapor" says how often only where nothing else says when. */
const adjectives = /(?<!\p{L})(gunluk|haftalik|aylik|yillik|saatlik)(?!\p{L}| olarak)/gu;
const saysWhen =
  /(?<!\p{L})(?:her|saat\p{L}{0,2}|gunleri|gunu|yarin|bugun|haftaya|gunde|haftada|ayda|yilda|ayin|sabahlari|aksamlari|geceleri|hafta\s(?:ici|sonu|sonlari)|gelecek|onumuzdeki|sonra|is\sgunleri)(?!\p{L})|\d'?(?:[dt][ae])(?!\p{L})|(?:[dt][ae])\sbir(?!\p{L})|[ae]r[ti]esileri|\d:\d\d/u;

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

/** Enters what Turkish says with endings, and the minutes to and past the hour. */
export function readSpoken(chart: Chart): void {
  readCountedParts(chart);
  for (const { 0: words, index } of matchesOf(chart.text, evenWeeks))
    chart.add("UNREAD", index, index + words.length, {}, "even weeks");
  for (const match of matchesOf(chart.text, dayOnWeekday))
    if (Number(match[1]) <= 31)
      enterSpoken(chart, match, [
        { kind: "monthDays", days: [Number(match[1])], recurring: true, weekdays: [DAYS.indexOf(match[2] ?? "")] },
      ]);
  readClockPhrases(chart);
  enterNoSuchTimes(chart, noSuchHour);
  enterAsides(chart, asides);
  readIntervals(chart);
  readDays(chart);
  readEndings(chart, bases);
  if (!saysWhen.test(chart.text))
    for (const match of matchesOf(chart.text, adjectives)) {
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
  readHoursOfThings(chart);
  for (const match of matchesOf(chart.text, notDays))
    chart.add("EXCEPT_POST", match.index, match.index + match[0].length, {}, "not");
  enterDenials(chart, denials);
  enterDenials(chart, takenOut);
  for (const match of matchesOf(chart.text, forbidden))
    chart.add("EXCEPT_POST", match.index, match.index + match[0].length, {}, "not");
}

function readOfNoun(chart: Chart): void {
  for (const { 0: whole, 1: time = "", index } of [
    ...matchesOf(chart.text, ofNoun),
    ...matchesOf(chart.text, ofNounBeside),
  ]) {
    for (const start of [index, index + whole.search(/\d/)])
      for (const end of [index + time.length, index + whole.length])
        chart.add("PHRASE", start, end, phrase([], "barest"), "of a noun");
  }
}

/** "on", "çeyrek", "yarım saat", "bir saat" */
function minutesOf(said: string, unit: string | undefined): number {
  if (said === "ceyrek") return 15;
  if (said === "yarim") return unit === "saat" ? 30 : Number.NaN;
  return numberOf(said) * (unit === "saat" ? 60 : 1);
}

/** The hour before or behind a time is still said from there. */
const MOST_MINUTES = 121;
const NOON = 720;
const DAY = 1440;

/** "öğlen yarımda": half past twelve. */
const halfPastNoon = /(?<!\p{L})oglen?\syarim(?=(?:'?da)?(?!\p{L}))/gu;

function readClockPhrases(chart: Chart): void {
  for (const { 0: words, index } of matchesOf(chart.text, halfPastNoon))
    chart.add("CLOCK", index, index + words.length, { minutes: 750, clear: true }, "half past noon");
  for (const { 0: whole, 1: said = "", 2: before, 3: behind, index } of matchesOf(chart.text, aroundHalf)) {
    const minutes = before === undefined ? numberOf(behind ?? "") : -numberOf(before);
    const hour = { value: numberOf(said), ...(/^\d/.test(said) ? { digits: said } : {}) };
    const found = Math.abs(minutes) < 30 ? spokenClock(hour, 30 + minutes) : null;
    if (found) chart.add("CLOCK", index, index + whole.length, found, "around half");
  }
  for (const { 0: words, 1: from, 2: said = "", 3: unit, 4: side, index } of matchesOf(chart.text, awayFrom)) {
    const minutes = minutesOf(said, unit) * (side === "once" ? -1 : 1);
    const at = ((from === "ogle" ? NOON : 0) + minutes + DAY) % DAY;
    if (Math.abs(minutes) < MOST_MINUTES)
      chart.add("CLOCK", index, index + words.length, { minutes: at, clear: true }, "away from");
  }
  for (const [pattern, sign] of [
    [minutesTo, -1],
    [minutesPast, 1],
  ] as const) {
    for (const match of matchesOf(chart.text, pattern)) {
      const said = match[1] ?? "";
      const hour = said === "oglen" ? 12 : /^gece/.test(said) ? 0 : numberOf(said);
      const minutes = minutesOf(match[2] ?? "", match[3]);
      if (!(minutes < MOST_MINUTES)) continue;
      const around = spokenClock({ value: hour, ...(/^\d/.test(said) ? { digits: said } : {}) }, sign * minutes);
      const found = said === "oglen" && around ? { minutes: around.minutes, clear: true } : around;
      if (found) chart.add("CLOCK", match.index, match.index + match[0].length, found, "minutes");
    }
  }
}

/** "yarım saate", "10 dakikaya": so long from now. */
const inAWhile = new RegExp(
  `(?<=^|[,.;!]\\s)(yarim|${NUMBER})\\s(saat|dakika)y?[ae](?=\\s(?!kadar|kala|var|bir|cikar|indir|ayarla|kur)\\p{L})`,
  "gu",
);

/** "beşer saat arayla", "3'er gün arayla": how many each time. */
const each = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER}|dord)'?(?:s?[ae]r)(?=\\s(?:saniye|dakika|dk|saat|gun|hafta|ay)(?:\\s|lik\\s|luk\\s)(?:ara|period|periyod))`,
  "gu",
);

function perUnit(unit: IntervalUnit, count: number): Slot[] {
  if (count === 1) return [{ kind: "interval", count: 1, unit }];
  if (unit === "day") return [{ kind: "perDay", count }];
  if (unit === "hour" && 60 % count === 0) return [{ kind: "interval", count: 60 / count, unit: "minute" }];
  if (unit === "year" && 12 % count === 0) return [{ kind: "interval", count: 12 / count, unit: "month" }];
  return [{ kind: "perPeriod", count, unit }];
}

function readIntervals(chart: Chart): void {
  const { text } = chart;
  for (const { 0: words, 1: said = "", index } of matchesOf(text, each))
    chart.add("NUM", index, index + words.length, { value: numberOf(said) }, "each");
  for (const match of matchesOf(text, everyPost)) {
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
    chart.add("EVERY_POST", chart.skip(match.index + word.length), match.index + match[0].length, {}, "every");
  }
  for (const match of matchesOf(text, perPeriod)) {
    const word = (match[1] ?? "").replace(/^her\s/, "").replace(/[dt][ae]$/, "");
    const count = numberOf(match[2] ?? "");
    const unit = units[word];
    if (unit && count > 0) enterSpoken(chart, match, perUnit(unit, count));
  }
  for (const match of matchesOf(text, inAWhile)) {
    const minutes = minutesOf(match[1] ?? "", match[2]);
    if (minutes > 0) enterSpoken(chart, match, [{ kind: "delay", seconds: minutes * 60 }]);
  }
  const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };
  for (const match of matchesOf(text, minuteOfHour)) {
    const said = (match[1] ?? "").match(eachNumber) ?? [];
    const minutes = said.map(numberOf);
    if (minutes.length > 0 && minutes.every((minute) => minute < 60))
      enterSpoken(chart, match, [hourly, { kind: "minuteOfHour", minutes }]);
  }
  for (const match of matchesOf(text, pastEach)) {
    const past = match[1] === "ceyrek" ? 15 : numberOf(match[1] ?? "");
    const minute = match[2] === "kala" ? 60 - past : past;
    if (minute > 0 && minute < 60) enterSpoken(chart, match, [hourly, { kind: "minuteOfHour", minutes: [minute] }]);
  }
  for (const match of matchesOf(text, halfHours))
    enterSpoken(chart, match, [hourly, { kind: "minuteOfHour", minutes: [/ceyre/.test(match[0]) ? 15 : 30] }]);
}
