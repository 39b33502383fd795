import { enterMinutes } from "../germanic/enter-phrases";
import type { Chart } from "../grammar/chart";
import { foldWord } from "../grammar/fold";
import { matchesOf } from "../grammar/matches";
import { numberWords } from "./numbers";

/** "zur Minute 4, 3 Tage vor dem letzten Tag": the number of the days is no minute. */
const LIST = "(\\d{1,2}(?:(?:,\\s?|\\sund\\s|,\\sund\\s)\\d{1,2}(?!\\d|\\stage?\\s))*)";
const EACH = "(?:jede\\sstunde|stundlich|stuendlich)";
const HABIT = "(?:immer\\s|jeweils\\s)?";
const atMinute = new RegExp(
  `(?<!\\p{L})(?:${EACH}[,:]?\\s${HABIT}(?:zur|in\\sder|bei|um|ab)\\sminute\\s${LIST}|${HABIT}(?:zur|in)\\sminute\\s${LIST}\\s(?:jeder|einer\\sjeden)\\s(?:vollen\\s)?stunde|${EACH}\\s${HABIT}um\\s(?:xx|hh)?:(\\d{2}))(?!\\d)`,
  "gu",
);
const hours = [...numberWords.slice(1, 13).map(foldWord), "eins"].join("|");
/** "fünf nach", "Viertel vor". */
const PAST = "(?:um\\s)?(?:\\d{1,2}|funf|zehn|zwanzig|viertel|funfzehn)\\s(?:minuten\\s|min\\s)?(?:nach|vor)";
const PASTS = `(${PAST}(?:(?:,\\s?|\\sund\\s|\\sbzw\\.?\\s)${PAST})*)`;
const pastHour = new RegExp(
  `(?<!\\p{L})(?:immer\\s|jeweils\\s|stundlich\\s)?${PASTS}\\s(?:jeder|der)\\s(?:vollen|ganzen)\\sstunde(?!\\p{L})`,
  "gu",
);
/** "jede Stunde um Viertel nach": the hour itself is left out. */
const pastEach = new RegExp(
  `(?<!\\p{L})${EACH}\\s${HABIT}${PASTS}(?!\\p{L}|\\s(?:\\d|halb|jeder|der\\s|${hours})(?!\\p{L}))`,
  "gu",
);
/** "5 nach halb jede Stunde" */
const aroundHalf = new RegExp(
  `(?<!\\p{L})(?:${EACH}\\s${HABIT}(${PAST})\\shalb(?!\\s(?:\\d|${hours})(?!\\p{L}))|${HABIT}(${PAST})\\shalb\\s${EACH})(?!\\p{L})`,
  "gu",
);
const halfHour =
  /(?<!\p{L})(?:(?:stundlich|jede\sstunde)\s(?:immer\s|jeweils\s)?)?(?:zu\sjeder|zur)\shalben\sstunde(?!\p{L})/gu;
const spokenMinutes: Record<string, number> = { funf: 5, zehn: 10, viertel: 15, funfzehn: 15, zwanzig: 20 };

/** Minutes of every hour: "zur Minute 20", "um Viertel nach und Viertel vor jeder vollen Stunde". */
export function readHourMinutes(chart: Chart): void {
  const { text } = chart;
  for (const match of matchesOf(text, atMinute)) {
    const list = match[1] ?? match[2] ?? match[3] ?? "";
    enterMinutes(chart, match.index, match.index + match[0].length, (list.match(/\d+/g) ?? []).map(Number));
  }
  for (const match of [...text.matchAll(pastHour), ...matchesOf(text, pastEach)]) {
    const minutes = [...(match[1] ?? "").matchAll(new RegExp(PAST, "gu"))].map(([words]) => minuteOf(words));
    enterMinutes(chart, match.index, match.index + match[0].length, minutes);
  }
  for (const match of matchesOf(text, aroundHalf)) {
    const around = minuteOf(match[1] ?? match[2] ?? "");
    enterMinutes(chart, match.index, match.index + match[0].length, [(around + 30) % 60]);
  }
  for (const match of matchesOf(text, halfHour)) enterMinutes(chart, match.index, match.index + match[0].length, [30]);
}

/** "Viertel vor" is minute 45. */
function minuteOf(words: string): number {
  const named = Object.keys(spokenMinutes).find((name) => words.split(" ").includes(name));
  const minute = spokenMinutes[named ?? ""] ?? Number(/\d+/.exec(words)?.[0]);
  return words.endsWith("vor") ? 60 - minute : minute;
}
