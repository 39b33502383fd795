import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { spokenEnterer } from "../grammar/enter-spoken";
import { matchesOf } from "../grammar/matches";
import { wholeMonth } from "../grammar/period-days";

const wholePeriod =
  /(?:(今年|年|本年)(?:内|中)(?:いっぱい)?は?|(今年|今月|今週|来月|来週|年)いっぱいは?|(今月|当月|今週)中は?|(今月|今週)は(?=、?(?:毎[日朝晩夕夜週]|平日|週末|土日))|(今月|今年)の?(?=(?:毎[日朝晩夕夜週]|平日|週末|土日))|年末まで|(今年|今月|今週)の?末まで)/gu;
/** "来月中は毎日": the whole of the next week or month. */
const nextPeriod =
  /(来月|来週)(?:(?:中ずっと|中|の間(?:ずっと|中)?|だけ|限定で|のみ)(?:は|に)?|は?、?(?=毎[日朝晩夕夜]|平日)|の(?=毎[日朝晩夕夜]))/gu;
const monthThrough = /(?<!\d)(\d{1,2})月(?:いっぱい|末(?:日)?(?:まで|いっぱい))は?/gu;
const wholeMonths =
  /(?<!\d)(?<!毎年の?)(\d{1,2})月(?:中(?!旬)(?:ずっと)?|の(?:1|一)[かヶカヵ]月間?|の間(?:中|ずっと)?|限定で?|期間中|丸々(?:1|一)[かヶカヵ]月|まるまる)(?:は|に)?/gu;
/** "毎朝7時に起こして、12月だけ" */
const onlyMonth =
  /(?<=[、。]\s?)(?:ただし)?(?<!\d)(\d{1,2})月(?:だけ|のみ|限り|限定)(?:で|ね|です|お願い(?:します)?)*(?=。?$)/gu;

/** "12月は毎日": each day of those months. */
const monthTopic =
  /(?<!\d|年の?|から)((?:\d{1,2}月?[と・、])*\d{1,2}月)(?:に|は|には)、?(?=毎[日朝晩夕夜週時]|平日|連日)/gu;

/** Enters whole weeks, months and years, and their ends: 来月中は, 今年いっぱい. */
export function readWholePeriods(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(text, wholePeriod)) enter(match, [endOf(match[0])], "firm");
  if (/毎|平日|隔|土日|週末/u.test(text))
    for (const match of matchesOf(text, nextPeriod)) enter(match, wholeNext(match[1] ?? ""), "firm");
  for (const match of matchesOf(text, monthThrough))
    enter(match, [bound({ kind: "yearDay", month: Number(match[1]), days: [-1], recurring: false })], "firm");
  for (const match of matchesOf(text, wholeMonths)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) enter(match, wholeMonth(month), "firm");
  }
  for (const match of matchesOf(text, monthTopic)) {
    const months = (match[1]?.match(/\d+/gu) ?? []).map(Number);
    if (months.every((month) => month >= 1 && month <= 12)) enter(match, [{ kind: "months", months }], "firm");
  }
  for (const match of matchesOf(text, onlyMonth)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) enter(match, [{ kind: "months", months: [month] }], "firm");
  }
}

const bound = (day: DaySlot): Slot => ({ kind: "bound", bound: { kind: "end", day } });

function wholeNext(word: string): Slot[] {
  const isMonth = /月/u.test(word);
  const edge = (isFirst: boolean): DaySlot =>
    isMonth
      ? { kind: "relative", unit: "month", count: 1, monthDay: isFirst ? 1 : -1 }
      : { kind: "relative", unit: "week", count: 1, weekday: isFirst ? 1 : 0 };
  return [{ kind: "bound", bound: { kind: "start", day: edge(true) } }, bound(edge(false))];
}

function endOf(words: string): Slot {
  if (/来週/.test(words)) return bound({ kind: "relative", unit: "week", count: 1, weekday: 0 });
  if (/週/.test(words)) return bound({ kind: "relative", unit: "week", count: 0, weekday: 0 });
  if (/来月/.test(words)) return bound({ kind: "relative", unit: "month", count: 1, monthDay: -1 });
  if (/月/.test(words)) return bound({ kind: "monthDays", days: [-1], recurring: false });
  return bound({ kind: "yearDay", month: 12, days: [31], recurring: false });
}
