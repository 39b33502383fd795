import type { Slot } from "../core/slots";
import type { Chart } from "./chart";
import type { HanClockStyle } from "./han-clock-style";
import { clockOf, type FoundClock, withEveryPart, withPartBefore } from "./han-found-clock";
import type { Clock } from "./meanings";
import { phrase } from "./rules/phrase";

/** Enters clock times with the part of the day before them, and the ranges and lists that share one. */
export function readHanClocks(chart: Chart, style: HanClockStyle, advance = 0): void {
  const found: FoundClock[] = [];
  for (const match of chart.text.matchAll(style.clocks)) {
    const last = found.at(-1);
    const one = last && isTold(chart.text, last, match, style) ? null : clockOf(match, style);
    if (one === "impossible") chart.add("BAD_TIME", match.index, match.index + match[0].length, match[0], "clock");
    else if (one) found.push(withPartBefore(withEveryPart(one, chart.text, style), last, chart.text, style));
  }
  const [only, ...others] = found;
  if (only && advance > 0 && others.length === 0) {
    enterEarlier(chart, only, advance);
    return;
  }
  for (const { start, end, clock } of found) chart.add("CLOCK", start, end, clock, "clock");
  for (const [index, first] of found.entries()) {
    const second = found[index + 1];
    if (second && style.range.test(chart.text.slice(first.end, second.start))) {
      if (index > 0 && style.ofNoun?.test(chart.text.slice(second.end)))
        enterContent(chart, first.start, second.end, style);
      else enterRange(chart, first, second, style);
    }
    enterList(chart, found.slice(index), style);
  }
}

/** Behind days or a part of the day of its own, or in a list, a time is kept: "平日は6時、土日は8時に散歩の時間だと知らせて". */
function isTold(text: string, last: FoundClock, { index, 0: words }: RegExpExecArray, style: HanClockStyle): boolean {
  const gap = text.slice(last.end, index);
  if (style.contrast.test(gap) || style.list.test(gap) || style.apart?.test(gap)) return false;
  const end = index + words.length;
  if (!style.range.test(gap) && !style.correction.test(gap) && style.nextDay?.test(text.slice(0, end + 1))) return true;
  // "6時55分に6時のニュース": what a time right behind another is of.
  if (style.behindTime?.test(gap) && style.ofNoun?.test(text.slice(end))) return true;
  return style.told?.test(text.slice(end)) ?? false;
}

/** Without a unit a phrase stays in the text. */
function enterContent(chart: Chart, start: number, end: number, { ofNoun }: HanClockStyle): void {
  const behind = (ofNoun?.exec(chart.text.slice(end))?.[0].length ?? 1) - 1;
  chart.add("PHRASE", start, end + behind, phrase([{ kind: "unitless", count: 0 }]), "of a noun");
}

/** "8点开会，提前10分钟提醒我": the time of the meeting, less ten minutes. */
function enterEarlier(chart: Chart, { start, end, clock }: FoundClock, advance: number): void {
  const minutes = clock.minutes - advance;
  const { clear, ...time } = { ...clock, minutes };
  const slots: Slot[] =
    minutes < 0 ? [{ kind: "unread", words: chart.text.slice(start, end) }] : [{ kind: "times", times: [time] }];
  chart.add("PHRASE", start, end, { slots, strength: "strong" }, "earlier");
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
  const window = { from: plain(first.clock), to: plain(second.clock), clear: true };
  chart.add("WINDOW", first.start - from, second.end + behind, window, "range");
}

function enterList(chart: Chart, found: readonly FoundClock[], { list }: HanClockStyle): void {
  const [first] = found;
  if (!first) return;
  const items = [first];
  for (const next of found.slice(1, 12)) {
    if (!list.test(chart.text.slice(items.at(-1)?.end ?? 0, next.start))) break;
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
