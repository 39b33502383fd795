import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import {
  between,
  clocks,
  correction,
  list,
  nextDay,
  ofNoun,
  range,
  rangeEnd,
  timedThing,
  told,
  tomorrow,
} from "./clock-patterns";
import { clockOf, type FoundClock, withPartBefore } from "./found-clock";
import { koreanValue } from "./numbers";

function isTold(text: string, last: FoundClock | undefined, { index, 0: words }: RegExpExecArray): boolean {
  if (!last) return false;
  const after = text.slice(index + words.length);
  if (told.test(after)) return true;
  const gap = text.slice(last.end, index);
  if (/^에\s$/u.test(gap) && timedThing.test(after)) return true;
  const isOwn =
    range.test(gap) || list.test(gap) || correction.test(gap) || /^\s?(?:에|부터|까지|~|-|[.,]|$)/u.test(after);
  return !isOwn && nextDay.test(text.slice(0, index));
}

/** "어제 18시부터 오늘 8시까지의 경보": a stretch of the task's, from a day that is over. */
const pastStretch =
  /(?<![가-힣])(?:어제|어젯밤|엊저녁|그저께|전날)\s(?:오전|오후|아침|저녁|밤|새벽)?\s?\d{1,2}시(?:\s?반|\s?\d{1,2}분)?(?:부터|~|에서)\s?(?:오늘|금일|다음\s?날|당일)?\s?(?:오전|오후|아침|저녁|밤|새벽)?\s?\d{1,2}시(?:\s?반|\s?\d{1,2}분)?(?:까지)?(?:의)?/gu;

/** Enters clock times with the part of the day before them, and the ranges and lists that share one. */
export function readClocks(chart: Chart): void {
  const { text } = chart;
  const found: FoundClock[] = [];
  const past = matchesOf(text, pastStretch).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  for (const { start, end } of past) {
    // Without a unit a phrase stays in the text.
    chart.add("PHRASE", start, end, { slots: [{ kind: "unitless", count: 0 }], strength: "strong" }, "of a noun");
  }
  for (const match of matchesOf(text, clocks)) {
    if (past.some(({ start, end }) => match.index >= start && match.index < end)) continue;
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
  const [only, ...others] = found;
  if (only && others.length === 0 && readAhead(chart, only)) return;
  for (const [index, first] of found.entries()) {
    const second = found[index + 1];
    // "4시, 오후 4시에": the same hour again, with its half of the day.
    const again = second && isSaidAgain(first, second, text) ? second : first;
    chart.add("CLOCK", first.start, again.end, again.clock, "clock");
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

/** "저녁 7시 영어 회화 30분 전에 알려줘": how long before the thing at that time somebody is to be told. */
const ahead =
  /^(?:\)|(?:에\s(?:시작하는|시작되는|있는|하는|열리는)|의)?\s(?!매|반|정각)[가-힣a-z][가-힣a-z\s]{0,13}|에\s[가-힣a-z\s]{1,16}(?:니까|으니|[는은인]데|있어서|라서),?|에\s[가-힣a-z\s]{1,16}(?:[다라자]고)|\s[가-힣a-z][가-힣a-z\s]{1,14}(?<!줘|요|고|자|라|해),|(?:에)?\s[^,.]{1,24}(?:어|아|해|돼|야|(?<![세줘]|해주시겠어)요|다|음|임|지|거든|래|정|의|약속)[,.])\s((\d{1,3}|한|두|세)\s?(분|시간)(\s?반)?\s?전에?는?)\s(?=[^,.]{0,10}(?:알려|알림|깨워|말해|불러|리마인드|챙기|통지|준비|확인|체크|정리|인쇄))/u;

/** Enters the time and how long before it, where the words behind say so. */
function readAhead(chart: Chart, { start, end, clock }: FoundClock): boolean {
  const [all = "", words = "", count = "", unit, half] = ahead.exec(chart.text.slice(end)) ?? [];
  const minutes = (koreanValue(count) + (half ? 0.5 : 0)) * (unit === "분" ? 1 : 60);
  if (!(minutes > 0)) return false;
  const { clear, open, ...time } = clock;
  chart.add("PHRASE", start, end, phrase([{ kind: "times", times: [time] }]), "told");
  const from = end + all.length - words.length - 1;
  // "회화 30분 전에": what it is before stands right in front.
  const isKept = !/[,.]\s$|(?:니까|으니|[는은인]데|있어서|라서)\s$/u.test(chart.text.slice(0, from));
  const value = { ...phrase([{ kind: "earlier", minutes, words }], "aside"), ...(isKept ? { isKept } : {}) };
  chart.add("PHRASE", from, from + words.length, value, "ahead");
  return true;
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

function isSaidAgain(first: FoundClock, second: FoundClock, text: string): boolean {
  const isSame = first.said === second.said && first.clock.minutes % 60 === second.clock.minutes % 60;
  const isCleared = first.clock.bare === true && second.part !== null;
  return isSame && isCleared && /^,?\s$/u.test(text.slice(first.end, second.start));
}

function enterList(chart: Chart, found: readonly FoundClock[]): void {
  const [first] = found;
  if (!first) return;
  const items = [first];
  for (const next of found.slice(1, 12)) {
    const last = items.at(-1) ?? first;
    if (!list.test(chart.text.slice(last.end, next.start)) || isSaidAgain(last, next, chart.text)) break;
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
