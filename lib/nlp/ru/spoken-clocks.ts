import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import type { Clock } from "../grammar/meanings";
import { enterNoSuchTimes } from "../shared-rules/no-such-times";
import { spokenClock } from "../shared-rules/spoken-clocks";

const hourOrdinals =
  "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого".split(
    " ",
  );
const hourCardinals: [string, number][] = [
  ["двенадцать", 12],
  ["двенадцати", 12],
  ["одиннадцать", 11],
  ["одиннадцати", 11],
  ["десять", 10],
  ["десяти", 10],
  ["девять", 9],
  ["девяти", 9],
  ["восемь", 8],
  ["восьми", 8],
  ["семь", 7],
  ["семи", 7],
  ["шесть", 6],
  ["шести", 6],
  ["пять", 5],
  ["пяти", 5],
  ["четыре", 4],
  ["четырех", 4],
  ["три", 3],
  ["трех", 3],
  ["два", 2],
  ["двух", 2],
  ["час", 1],
];
const minuteWords: [string, number][] = [
  ["двадцати пяти", 25],
  ["двадцать пять", 25],
  ["двадцати", 20],
  ["двадцать", 20],
  ["пятнадцати", 15],
  ["пятнадцать", 15],
  ["четверти", 15],
  ["четверть", 15],
  ["десяти", 10],
  ["десять", 10],
  ["пяти", 5],
  ["пять", 5],
  ["трех", 3],
  ["двух", 2],
];
const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const HOUR = `(\\d{1,2}|${alternatives(hourCardinals.map(([word]) => word))})`;
const MINUTES = `(\\d{1,2}|${alternatives(minuteWords.map(([word]) => word))})`;
const NEXT_HOUR = `(${hourOrdinals.join("|")})`;
const EDGE = "(?![\\p{L}\\d])";

const half = new RegExp(`(?<![\\p{L}])(?:в\\s)?(?:половин[ауеы]\\s|пол[\\s-]?)${NEXT_HOUR}${EDGE}`, "gu");
const without = new RegExp(
  `(?<![\\p{L}])без\\s${MINUTES}(?:\\s(?:минут[ыу]?|мин\\.?))?\\s${HOUR}(?:\\s(?:час(?:а|ов)?))?${EDGE}`,
  "gu",
);
/** "без пяти полседьмого" */
const beforeHalf = new RegExp(
  `(?<![\\p{L}])без\\s${MINUTES}(?:\\s(?:минут[ыу]?|мин\\.?))?\\s(?:половин[ауеы]\\s|пол[\\s-]?)${NEXT_HOUR}${EDGE}`,
  "gu",
);
const into = new RegExp(`(?<![\\p{L}\\d])${MINUTES}(?:\\s(?:минут[ыу]?|мин\\.?))?\\s${NEXT_HOUR}${EDGE}`, "gu");
const oneHour =
  /(?<=(?<![\p{L}])(?:в|к|до|с|на|около|после|кроме|помимо|исключая)\s)час(?:у|а)?(?=\s(?:дня|ночи|пополудни|утра|\d\d(?!\d)))|(?<=(?<![\p{L}])с\s)час[ау](?=\sдо\s)/gu;
/** "каждую ночь в час", "завтра в час": right behind a day or a part of one it is an hour, and no "times an hour". */
const oneBehindDay =
  /(?<=(?<!\p{L})(?:ноч(?:ь|ью|ам)|днем|(?:после)?завтра|сегодня|день|будн(?:и|ям)|выходн(?:ые|ым)|понедельник(?:ам)?|вторник(?:ам)?|сред[уа]м?|четверг(?:ам)?|пятниц(?:у|ам)|суббот(?:у|ам)|воскресень(?:е|ям)|числа)\s(?:ровно\s)?в\s)час(?!\p{L}|\s(?:дня|ночи|пополудни|утра|пик|\d|\p{L}+\sраз|раз))/gu;
const spelled =
  /(?<=(?<![\p{L}])(?:в|во|к|до|с|со|на|около|после|по|и)\s)(\d{1,2})[\s-](\d{2})(?![\d.:,%/-]|\s?(?:шт|руб|процент|раз|человек|минут|мин|сек|час|день|дня|днеи|недел|месяц|числ))/gu;
const noSuchHour = /(?<!\p{L})в\s((?:2[5-9]|[3-9]\d)\s?(?:час(?:а|ов)?|ч\.?))(?!\p{L})/gu;
/** "напомни в 18 про отчёт": behind the verb, and before what it is about, the number is an hour. */
const remindedAt =
  /(?<=(?<!\p{L})(?:напомн?и(?:наи)?|разбуди|буди|предупреди|предупреждаи)(?:те)?\s(?:(?:мне|нам|меня|нас|ему|еи|им|ребятам|всем)\s)?в\s)([01]?\d|2[0-4])(?=\s(?:про|о|об|обо|насчет|за|на|что|чтобы|\p{L}{3,}(?:ть|ться|ти|тись))(?!\p{L}))/gu;
const partOfHour = /(?<!\p{L})(утра|вечера|ночи|дня|пополудни)(?!\p{L})/gu;
const hourBefore =
  /(?:\d|час(?:а|ов|у)?|ч\.?|полов\p{L}+|ого|третьего|без\s[\p{L}\d\s]{3,24}|двенадцат[ьи]|одиннадцат[ьи]|десят[ьи]|девят[ьи]|восемь|восьми|сем[ьи]|шест[ьи]|пят[ьи]|четыре|четырех|три|трех|два|двух|двадцать|тридцать|пятнадцать|сорок|пятьдесят|ноль)\s?$/u;
/** "четверть третьего [дня]", "полтретьего [дня]": the third hour, not the day. */
const ofOrdinal =
  /(?<!\p{L})(?:(?:четверть|половин[ауе]|пол|\p{L}+\sминут[ыа]?|\d{1,2}\sминут[ыа]?)[\s-]\p{L}+[ео]го|пол\p{L}{4,}[ео]го|без\s[\p{L}\d\s]{3,24})\s$/u;
const partLeftOut = /(?<=(?:кроме|исключая|исключением|помимо)\s)(?:ночи|утра|вечера)(?!\p{L})/gu;

function clock(hour: number, minutes: number): Clock | null {
  if (hour > 24 || minutes < 0 || minutes > 59) return null;
  return {
    minutes: ((((hour % 24) * 60 + minutes) % 1440) + 1440) % 1440,
    clear: true,
    ...(hour > 0 && hour <= 12 ? { open: true } : {}),
  };
}

const numberOf = (word: string, words: readonly [string, number][]): number =>
  /^\d/.test(word) ? Number(word) : (words.find(([one]) => one === word)?.[1] ?? Number.NaN);

/** Times of day that are said around an hour: "полвосьмого", "без пяти девять", "3 часа дня". */
export function readClocks(chart: Chart): void {
  const { text } = chart;
  const add = (match: RegExpExecArray, found: Clock | null, skip = 0): void => {
    if (found) chart.add("CLOCK", match.index + skip, match.index + match[0].length, found, "spoken");
  };
  const around = (hour: number, minutes: number): Clock | null => spokenClock({ value: hour }, minutes);
  enterNoSuchTimes(chart, noSuchHour);
  for (const match of matchesOf(text, half)) {
    const skip = match[0].startsWith("в ") ? 2 : 0;
    add(match, around(hourOrdinals.indexOf(match[1] ?? "") + 1, -30), skip);
  }
  for (const match of matchesOf(text, beforeHalf)) {
    const minutes = numberOf(match[1] ?? "", minuteWords);
    if (minutes > 0 && minutes < 30) add(match, around(hourOrdinals.indexOf(match[2] ?? "") + 1, -30 - minutes));
  }
  for (const match of matchesOf(text, without)) {
    const minutes = numberOf(match[1] ?? "", minuteWords);
    if (minutes > 0 && minutes < 60) add(match, around(numberOf(match[2] ?? "", hourCardinals), -minutes));
  }
  for (const match of matchesOf(text, into)) {
    const minutes = numberOf(match[1] ?? "", minuteWords);
    const hour = hourOrdinals.indexOf(match[2] ?? "");
    const isDate = /^\s(?:числ|январ|феврал|март|апрел|ма[яи]|июн|июл|август|сентябр|октябр|ноябр|декабр)/.test(
      text.slice(match.index + match[0].length),
    );
    if (minutes < 60 && hour >= 0 && !isDate) add(match, around(hour === 0 ? 12 : hour, minutes));
  }
  for (const match of matchesOf(text, oneHour)) add(match, clock(1, 0));
  for (const { index } of matchesOf(text, oneBehindDay))
    chart.add("NUM", index, index + 3, { value: 1 }, "one o'clock");
  for (const match of matchesOf(text, remindedAt)) add(match, clock(Number(match[1]), 0));
  for (const match of matchesOf(text, spelled)) {
    const [hour, minutes] = [Number(match[1]), Number(match[2])];
    const isDate =
      /^\s\p{L}/u.test(text.slice(match.index + match[0].length)) &&
      match[0].includes(" ") &&
      !chart.endsCleanly(match.index + match[0].length);
    if (hour < 24 && !isDate) add(match, clock(hour, minutes));
  }
  for (const match of matchesOf(text, partOfHour)) readPart(chart, match);
  for (const match of matchesOf(text, partLeftOut))
    chart.add(
      "PART",
      match.index,
      match.index + match[0].length,
      { part: match[0] === "ночи" ? "night" : match[0] === "утра" ? "morning" : "evening" },
      "part left out",
    );
}

/** "9 утра", "3 часа дня", "2 ночи": which half of the day an hour is in. */
function readPart(chart: Chart, match: RegExpExecArray): void {
  const word = match[1] ?? "";
  const lead = chart.text.slice(Math.max(0, match.index - 30), match.index);
  if (!hourBefore.test(lead)) return;
  if (
    word === "дня" &&
    !ofOrdinal.test(lead) &&
    !/(?:^|[^\p{L}])(?:в|к|до|с|на|около|после|между|и|по|-)\s?(?:[\p{L}\d:.]+\s){0,3}(?:[\d:.]+\s?)?$/u.test(lead)
  )
    return;
  const part = word === "утра" ? "morning" : word === "вечера" ? "evening" : word === "ночи" ? "night" : "lateDay";
  chart.add(
    "PART",
    match.index,
    match.index + word.length,
    { part: part === "lateDay" ? "lunch" : part },
    "part of the hour",
  );
}
