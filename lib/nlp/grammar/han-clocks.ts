import type { Chart } from "./chart";
import type { HanClockStyle } from "./han-clock-style";
import { clockOf, type FoundClock, withAfternoonBefore, withEveryPart, withPartBefore } from "./han-found-clock";
import { matchesOf } from "./matches";
import type { Clock } from "./meanings";
import { phrase } from "./rules/phrase";

/**
 * Enters clock times with the part of the day before them, and the ranges and lists that share one. `isAhead`: somebody
 * is to be told so much before the time.
 */
export function readHanClocks(chart: Chart, style: HanClockStyle, isAhead: boolean): void {
  const found: FoundClock[] = [];
  for (const match of matchesOf(chart.text, style.clocks)) {
    if (isABit(chart.text, match)) continue;
    const last = found.at(-1);
    const one = last && isTold(chart.text, last, match, style) ? null : clockOf(match, style);
    if (one === "impossible") chart.add("BAD_TIME", match.index, match.index + match[0].length, match[0], "clock");
    else if (one) {
      const parted = withPartBefore(withEveryPart(one, chart.text, style), last, chart.text, style);
      found.push(withAfternoonBefore(parted, chart.text));
    }
  }
  const [only, ...others] = found;
  if (only && isAhead && others.length === 0) {
    enterTold(chart, only);
    return;
  }
  for (const [index, first] of found.entries()) {
    const second = found[index + 1];
    // "4时,下午4时": the same hour again, with its half of the day.
    const again = second && isSaidAgain(first, second, chart.text) ? second : first;
    chart.add("CLOCK", first.start, again.end, again.clock, "clock");
    if (second && style.range.test(chart.text.slice(first.end, second.start))) {
      if (index > 0 && style.ofNoun?.test(chart.text.slice(second.end)))
        enterContent(chart, first.start, second.end, style);
      else enterRange(chart, first, second, style);
    }
    enterList(chart, found.slice(index), style);
  }
}

/** "周末晚一点，8点20": a bit later, and no hour. */
const isABit = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  /(?<![今明昨当每早])[晚早]一点$/u.test(text.slice(0, index) + words);

/** Behind days or a part of the day of its own, or in a list, a time is kept: "平日は6時、土日は8時に散歩の時間だと知らせて". */
function isTold(text: string, last: FoundClock, { index, 0: words }: RegExpExecArray, style: HanClockStyle): boolean {
  const gap = text.slice(last.end, index);
  if (style.contrast.test(gap) || style.list.test(gap) || style.apart?.test(gap)) return false;
  const end = index + words.length;
  if (!style.range.test(gap) && !style.correction.test(gap) && style.nextDay?.test(text.slice(0, end + 1))) return true;
  // "6時55分に6時のニュース": what a time right behind another is of.
  const isOf = (noun: RegExp | undefined): boolean => noun?.test(text.slice(end)) === true;
  if (style.behindTime?.test(gap) && (isOf(style.ofNoun) || isOf(style.ofThing))) return true;
  return style.told?.test(text.slice(end)) ?? false;
}

/** Without a unit a phrase stays in the text. */
function enterContent(chart: Chart, start: number, end: number, { ofNoun }: HanClockStyle): void {
  const behind = (ofNoun?.exec(chart.text.slice(end))?.[0].length ?? 1) - 1;
  chart.add("PHRASE", start, end + behind, phrase([{ kind: "unitless", count: 0 }]), "of a noun");
}

/** "校车7:10发车，上学日提前20分钟…": wherever it stands, the time that something is ahead of says when. */
function enterTold(chart: Chart, { start, end, clock: { clear, ...time } }: FoundClock): void {
  chart.add("PHRASE", start, end, phrase([{ kind: "times", times: [time] }]), "told");
}

function enterRange(
  chart: Chart,
  first: FoundClock,
  second: FoundClock,
  { rangeBefore, rangeAfter }: HanClockStyle,
): void {
  const { text } = chart;
  const from = rangeBefore.exec(text.slice(Math.max(0, first.start - 6), first.start))?.[0].length ?? 0;
  const behind = rangeAfter.exec(text.slice(second.end, second.end + 10))?.[0].length ?? 0;
  const plain = ({ minutes, seconds }: Clock) => ({ minutes, ...(seconds === undefined ? {} : { seconds }) });
  const to = plain(second.clock);
  // "12点到1点午休": the hour behind noon.
  const isNoon = Math.floor(first.clock.minutes / 60) === 12 && to.minutes >= 60 && to.minutes < 360;
  if (isNoon && (second.clock.open || second.clock.bare)) to.minutes += 720;
  const window = { from: plain(first.clock), to, clear: true };
  chart.add("WINDOW", first.start - from, second.end + behind, window, "range");
}

function isSaidAgain(first: FoundClock, second: FoundClock, text: string): boolean {
  const isSame = first.said === second.said && first.clock.minutes % 60 === second.clock.minutes % 60;
  const isCleared = first.clock.open === true && second.part !== null;
  return isSame && isCleared && /^\s?[,、]\s?$/u.test(text.slice(first.end, second.start));
}

function enterList(chart: Chart, found: readonly FoundClock[], { list }: HanClockStyle): void {
  const [first] = found;
  if (!first) return;
  const items = [first];
  for (const next of found.slice(1, 12)) {
    const gap = chart.text.slice(items.at(-1)?.end ?? 0, next.start);
    // "早上七点晚上九点": the part of the day sets it apart.
    const last = items.at(-1) ?? first;
    if (isSaidAgain(last, next, chart.text) || (!list.test(gap) && !(gap === "" && next.part !== null))) break;
    items.push(next);
    chart.add(
      "TIMES",
      first.start,
      next.end,
      items.map(({ clock }) => clock),
      "list",
    );
  }
}
