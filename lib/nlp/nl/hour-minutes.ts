import { enterMinutes } from "../germanic/enter-phrases";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const LIST = "(\\d{1,2}(?:(?:,\\s?|\\sen\\s|,\\sen\\s)\\d{1,2}(?!\\d|\\s?(?:keer|maal|x|dagen)))*)";
const atMinute = new RegExp(
  `(?<!\\p{L})(?:(?:elk|ieder)\\suur[,:]?\\s(?:op|om|in)\\s(?:minuut\\s|minuten\\s)${LIST}|(?:op|in)\\sminuut\\s${LIST}\\svan\\s(?:elk|ieder)\\suur)(?!\\d)`,
  "gu",
);
const PAST = "(?:om\\s)?(?:\\d{1,2}|vijf|tien|twintig|kwart)\\s(?:minuten\\s|min\\s)?(?:over|na|voor)";
const pastHour = new RegExp(
  `(?<!\\p{L})(${PAST}(?:(?:,\\s?|\\sen\\s)${PAST})*)\\s(?:elk|ieder|het)\\s(?:heel\\s|hele\\s)?uur(?!\\p{L})`,
  "gu",
);
/** "elk uur om kwart over": the hour itself is left out. */
const pastEach = new RegExp(
  `(?<!\\p{L})(?:elk|ieder)\\suur[,:]?\\s(?:telkens\\s|steeds\\s|altijd\\s)?(${PAST}(?:(?:,\\s?|\\sen\\s)${PAST})*)(?!\\p{L}|\\s(?:\\d|half|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?!\\p{L}))`,
  "gu",
);
const spokenMinutes: Record<string, number> = { vijf: 5, tien: 10, kwart: 15, twintig: 20 };

/** Minutes of every hour: "op minuut 20 van elk uur", "om kwart over en kwart voor elk uur". */
export function readHourMinutes(chart: Chart): void {
  const { text } = chart;
  for (const match of matchesOf(text, atMinute)) {
    const list = match[1] ?? match[2] ?? "";
    enterMinutes(chart, match.index, match.index + match[0].length, (list.match(/\d+/g) ?? []).map(Number));
  }
  for (const match of [...text.matchAll(pastHour), ...matchesOf(text, pastEach)]) {
    const minutes = [...(match[1] ?? "").matchAll(new RegExp(PAST, "gu"))].map(([words]) => minuteOf(words));
    enterMinutes(chart, match.index, match.index + match[0].length, minutes);
  }
}

/** "Kwart voor" is minute 45. */
function minuteOf(words: string): number {
  const named = Object.keys(spokenMinutes).find((name) => words.split(" ").includes(name));
  const minute = spokenMinutes[named ?? ""] ?? Number(/\d+/.exec(words)?.[0]);
  return words.endsWith("voor") ? 60 - minute : minute;
}
