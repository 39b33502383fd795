import type { ClockTime } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import type { Clock } from "./meanings";
import { phrase } from "./rules/phrase";

const MAX_GAP = 4;

/** "周三19:30、周日14:00": two weekdays, each with a time of its own, are habits and not one day each. Where `repeats` stands, it says so itself. */
export function readWeekdayPairs(chart: Chart, near: RegExp, repeats: RegExp): void {
  if (repeats.test(chart.text)) return;
  const clocks = [...chart.all("CLOCK"), ...chart.all("NAMED_TIME")];
  const paired = chart
    .all("WEEKDAY")
    .filter(({ start, end }) => !near.test(chart.text.slice(Math.max(0, start - MAX_GAP), start)) && clockBehind(end));
  const days = new Set(paired.map(({ value }) => value.day));
  if (days.size < 2) return;
  for (const { start, end, value } of paired)
    chart.add("WEEKDAYS", start, end, { weekdays: [value.day], recurring: true }, "pair");

  function clockBehind(end: number): boolean {
    const clock = clocks.find(({ start }) => start >= end && start <= end + MAX_GAP);
    return clock !== undefined && !/[,、,。;]/u.test(chart.text.slice(end, clock.start));
  }
}

/** "火 05:10、土 11:55", "화 05:10, 토 11:55": days in one sign, each right before a time of its own, where two of them are. */
export function readSignPairs(chart: Chart, sign: RegExp, weekdayOf: (sign: string) => number): void {
  const signs = matchesOf(chart.text, sign);
  if (new Set(signs.map(([day]) => day)).size < 2) return;
  for (const { 0: day, index } of signs)
    chart.add("WEEKDAYS", index, index + 1, { weekdays: [weekdayOf(day)], recurring: true }, "sign pair");
  // What else is a day there repeats as they do: "…, 日曜は正午".
  for (const { start, end, value } of chart.all("WEEKDAY"))
    chart.add("WEEKDAYS", start, end, { weekdays: [value.day], recurring: true }, "sign pair");
}

export interface FollowingTimes {
  /** Between one thing to do and the next: 随后, その後. At the end of a text. */
  sequence: RegExp;
  /** A clause that ends; at the end of a text. */
  clauseEnd: RegExp;
  /** The time is no time to begin: 前, まで. At the start of a text. */
  goesOn: RegExp;
  /** Words that ask for something to be done; at the start of a text. */
  asks: RegExp;
  /** Words that undo what is done earlier in the day: "关掉", "に消して"; at the start of a text. */
  undoes: RegExp;
}

const NOON = 720;

const plain = ({ clear, ...time }: Clock): ClockTime => time;

/** "晚上6点开灯，11点关": what is switched off is so behind the hour at which it was switched on; read alone it may be either. */
function behindEarlier(time: ClockTime, from: number | undefined): ClockTime {
  if (time.open !== true) return time;
  if (from === undefined) return { ...time, bare: true };
  const isLater = from >= NOON && time.minutes < NOON && time.minutes + NOON > from;
  return isLater ? { minutes: time.minutes + NOON, halved: true } : time;
}

/** "…，随后8:20…", "…，晚上10点提醒我…": a time that opens a clause, with something to do behind it, is that of a job of its own. */
export function readFollowingTimes(chart: Chart, { sequence, clauseEnd, goesOn, asks, undoes }: FollowingTimes): void {
  const clocks = chart.all("CLOCK");
  for (const { start, end, value } of clocks) {
    const before = chart.text.slice(0, start);
    const after = chart.text.slice(end);
    const lead = sequence.exec(before)?.[0];
    // "下午3点…，5点…": only together with the first does the second say which half of the day.
    const isUnclear = value.open === true && clocks.some((one) => one.end < start && one.value.minutes >= NOON);
    const last = clocks.findLast((one) => one.end < start - 1);
    const opens = before === "" || (clauseEnd.test(before) && last !== undefined);
    const isUndone = opens && undoes.test(after);
    if (goesOn.test(after) || !(lead !== undefined || isUndone || (opens && !isUnclear && asks.test(after)))) continue;
    const { clear, ...said } = value;
    // "불을 [7시에] 켰다가 10시에 꺼줘": what is done first is done at a time as well.
    if (isUndone && last)
      chart.add("PHRASE", last.start, last.end, phrase([{ kind: "times", times: [plain(last.value)] }]), "following");
    const time = isUndone ? behindEarlier(said, last?.value.minutes) : said;
    chart.add("PHRASE", start - (lead?.length ?? 0), end, phrase([{ kind: "times", times: [time] }]), "following");
  }
}
