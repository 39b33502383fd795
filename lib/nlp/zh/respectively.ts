import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { pattern } from "./traditional";
import { weekday } from "./weekday-lists";

const DAY = "(?:周|星期|礼拜)?[一二三四五六日天]";
const words = pattern(
  `(?:每个?)?((?:周|星期|礼拜)[一二三四五六日天](?:(?:、|,|和|与|跟|及|以及)?${DAY}){1,6})的?(?:,)?分别(?:在|于|是|定在|安排在)?(?=早|上午|中午|下午|晚|凌晨|傍晚|\\d|[一二三四五六七八九十两])`,
  "gu",
);
const between = pattern("^\\s?(?:、|,|和|与|跟|及|以及)\\s?$");

/** "周一和周三分别在9点和14点": as many times as days, one for each. */
export function readRespectively(chart: Chart): void {
  for (const { 0: said, 1: days = "", index } of matchesOf(chart.text, words)) {
    const weekdays = (days.replace(pattern("周|星期|礼拜", "gu"), "").match(/[一二三四五六日天]/gu) ?? []).map(weekday);
    const times = timesFrom(chart, index + said.length);
    if (times.length !== weekdays.length) continue;
    const slots = weekdays.flatMap((day, at): Slot[] => [
      { kind: "weekdays", weekdays: [day], recurring: true },
      { kind: "times", times: [{ minutes: times[at]?.minutes ?? 0 }] },
    ]);
    chart.add("PHRASE", index, times.at(-1)?.end ?? index, phrase(slots), "respectively");
  }
}

/** The times that stand in a row from a place on. */
function timesFrom(chart: Chart, start: number): { minutes: number; end: number }[] {
  const found: { minutes: number; end: number }[] = [];
  for (const { start: from, end, value } of [...chart.all("CLOCK")].sort((a, b) => a.start - b.start)) {
    if (from < start) continue;
    const gap = chart.text.slice(found.at(-1)?.end ?? start, from);
    if (found.length === 0 ? gap.trim() !== "" : !between.test(gap)) break;
    found.push({ minutes: value.minutes, end });
  }
  return found;
}
