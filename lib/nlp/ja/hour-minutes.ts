import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { spokenEnterer } from "../grammar/enter-spoken";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { NUMBER } from "./number-words";

const minuteOfHour = new RegExp(
  `(?:毎時|1時間ごとに?|毎正時)の?(?:(?:0分|ちょうど|正時)(?:じゃ|では|で)なく(?:て)?、?)?(${NUMBER}(?:(?:分?(?:、|,|と|・|および)|分)${NUMBER}){0,59})分(?!間|ごと|おき|毎)(?:過ぎ|すぎ)?`,
  "gu",
);
const halfHour = /毎時の?半|毎時30分/gu;

const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };

/** Enters minutes of every hour: 毎時15分, 毎時半. */
export function readHourMinutes(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of matchesOf(text, minuteOfHour)) {
    const minutes = (match[1] ?? "")
      .split(/[、,と・分]|および/u)
      .filter((one) => one !== "")
      .map(hanValue);
    if (minutes.length === 0) continue;
    if (minutes.every((minute) => minute < 60)) enter(match, [hourly, { kind: "minuteOfHour", minutes }]);
    else enter(match, [{ kind: "impossible", message: match[0] }]);
  }
  for (const match of matchesOf(text, halfHour)) enter(match, [hourly, { kind: "minuteOfHour", minutes: [30] }]);
}
