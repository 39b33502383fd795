import type { Chart } from "../grammar/chart";
import { between, clocks, correction, list, nextDay, ofNoun, range, rangeEnd, told, tomorrow } from "./clock-patterns";
import { clockOf, type FoundClock, withPartBefore } from "./found-clock";

function isTold(text: string, last: FoundClock | undefined, { index, 0: words }: RegExpExecArray): boolean {
  if (!last) return false;
  const after = text.slice(index + words.length);
  if (told.test(after)) return true;
  const gap = text.slice(last.end, index);
  const isOwn =
    range.test(gap) || list.test(gap) || correction.test(gap) || /^\s?(?:에|부터|까지|~|-|[.,]|$)/u.test(after);
  return !isOwn && nextDay.test(text.slice(0, index));
}

/** Enters clock times with the part of the day before them, and the ranges and lists that share one. */
export function readClocks(chart: Chart): void {
  const { text } = chart;
  const found: FoundClock[] = [];
  for (const match of text.matchAll(clocks)) {
    if (isTold(text, found.at(-1), match)) {
      // Without a unit a phrase stays in the text.
      const stays = { slots: [{ kind: "unitless" as const, count: 0 }], strength: "strong" as const };
      const lead = tomorrow.exec(text.slice(0, match.index))?.[0].length ?? 0;
      chart.add("PHRASE", match.index - lead, match.index + match[0].length, stays, "told");
      continue;
    }
    const one = clockOf(match);
    if (one) found.push(withPartBefore(one, found.at(-1), text));
    else chart.add("BAD_TIME", match.index, match.index + match[0].length, match[0].trim(), "clock");
  }
  for (const [index, first] of found.entries()) {
    chart.add("CLOCK", first.start, first.end, first.clock, "clock");
    const second = found[index + 1];
    const isOfNoun = index > 0 && second !== undefined && ofNoun.test(text.slice(second.end));
    if (second && isOfNoun && range.test(text.slice(first.end, second.start))) {
      const stays = { slots: [{ kind: "unitless" as const, count: 0 }], strength: "strong" as const };
      chart.add(
        "PHRASE",
        first.start,
        second.end + (/^\s?까지(?:의)?/u.exec(text.slice(second.end))?.[0].length ?? 0),
        stays,
        "of a noun",
      );
    } else if (second) enterRange(chart, first, second);
    enterList(chart, found.slice(index));
  }
}

function enterRange(chart: Chart, first: FoundClock, second: FoundClock): void {
  const { text } = chart;
  const gap = text.slice(first.end, second.start);
  const behind = text.slice(second.end, second.end + 12);
  const isRange = range.test(gap) || (list.test(gap) && between.test(behind));
  if (!isRange) return;
  const { clear, open, bare, ...from } = first.clock;
  const { clear: _clear, open: _open, bare: isBare, ...to } = second.clock;
  // "9시부터 6시까지" ends in the evening.
  if (isBare && to.minutes <= from.minutes && to.minutes + 720 > from.minutes && to.minutes < 720) to.minutes += 720;
  chart.add(
    "WINDOW",
    first.start,
    second.end + (rangeEnd.exec(behind)?.[0].length ?? 0),
    { from, to, clear: true },
    "range",
  );
}

function enterList(chart: Chart, found: readonly FoundClock[]): void {
  const [first] = found;
  if (!first) return;
  const items = [first];
  for (const next of found.slice(1, 12)) {
    const last = items.at(-1) ?? first;
    if (!list.test(chart.text.slice(last.end, next.start))) break;
    const { clock } = next;
    // "9시, 12시, 3시" runs over noon.
    const later =
      clock.bare &&
      clock.minutes < last.clock.minutes &&
      clock.minutes < 720 &&
      last.clock.minutes < clock.minutes + 720;
    items.push(later ? { ...next, clock: { minutes: clock.minutes + 720, clear: true } } : next);
    chart.add(
      "TIMES",
      first.start,
      next.end,
      items.map((item) => item.clock),
      "list",
    );
  }
}
