import type { Slot } from "../core/slots";
import type { Chart } from "./chart";
import { hanValue } from "./han-numerals";
import type { Clock } from "./meanings";
import { phrase } from "./rules/phrase";

/** The hours that a part of the day means; `dawn` is 凌晨, `late` 深夜 and 半夜. */
export type HanPart = "dawn" | "morning" | "noon" | "afternoon" | "evening" | "late";

export interface HanClockStyle {
  /**
   * Times, with the named groups part, hour, minute or minuteBare, second, colonHour, colonMinute, half, quarter, before
   * (taken off hourBefore, with halfBefore, minuteBefore or colonBefore, or off noon; ahead off hourAhead or noon) or short (off hour), and bare (an hour whose 点 stands behind a later one). Global.
   */
  clocks: RegExp;
  partOf(word: string): HanPart;
  /** The last hour that is said: 24, or 29 where a night goes on (25時). */
  lastHour: number;
  /** Between two times of one range; between two of a list. Each matches the whole gap. */
  range: RegExp;
  list: RegExp;
  /** Between a time and that of other days: "、周末", "，但周六改到". Matches the whole gap. */
  contrast: RegExp;
  /** Between a time and the one that takes its place: "，不对，". Matches the whole gap. */
  correction: RegExp;
  /** A part of the day in one word with "every", right before a time: 每晚, 毎朝. Group 1 is the part. */
  everyPart: RegExp;
  /** Behind a time that another one stands before: it is told, not kept ("午後3時から部会があると知らせて"). */
  told?: RegExp;
  /** The end of a text with a time of the next day that belongs to a noun: "19時に翌朝8時の遅延を調べて". */
  nextDay?: RegExp;
  /** Between two times: the later one has a part of the day of its own and is kept. */
  apart?: RegExp;
  /** Behind a range that another time stands before: it belongs to the noun that follows ("10時から18時までの来店者数"). */
  ofNoun?: RegExp;
  /** Words around a range that belong to it. */
  rangeBefore: RegExp;
  rangeAfter: RegExp;
}

interface Found {
  start: number;
  end: number;
  clock: Clock;
  part: HanPart | null;
  everyPart?: HanPart;
  said: number;
}

/** Enters clock times with the part of the day before them, and the ranges and lists that share one. */
export function readHanClocks(chart: Chart, style: HanClockStyle, advance = 0): void {
  const found: Found[] = [];
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
function isTold(text: string, last: Found, { index, 0: words }: RegExpExecArray, style: HanClockStyle): boolean {
  const gap = text.slice(last.end, index);
  if (style.contrast.test(gap) || style.list.test(gap) || style.apart?.test(gap)) return false;
  const end = index + words.length;
  if (!style.range.test(gap) && !style.correction.test(gap) && style.nextDay?.test(text.slice(0, end + 1))) return true;
  return style.told?.test(text.slice(end)) ?? false;
}

/** Without a unit a phrase stays in the text. */
function enterContent(chart: Chart, start: number, end: number, { ofNoun }: HanClockStyle): void {
  const behind = (ofNoun?.exec(chart.text.slice(end))?.[0].length ?? 1) - 1;
  chart.add("PHRASE", start, end + behind, phrase([{ kind: "unitless", count: 0 }]), "of a noun");
}

/** "8点开会，提前10分钟提醒我": the time of the meeting, less ten minutes. */
function enterEarlier(chart: Chart, { start, end, clock }: Found, advance: number): void {
  const minutes = clock.minutes - advance;
  const { clear, ...time } = { ...clock, minutes };
  const slots: Slot[] =
    minutes < 0 ? [{ kind: "unread", words: chart.text.slice(start, end) }] : [{ kind: "times", times: [time] }];
  chart.add("PHRASE", start, end, { slots, strength: "strong" }, "earlier");
}

function clockOf(match: RegExpExecArray, { partOf, lastHour }: HanClockStyle): Found | "impossible" | null {
  const {
    part: word,
    minute,
    minuteBare,
    second,
    half,
    quarter,
    before = match.groups?.short ?? match.groups?.ahead,
    colonHour,
    colonMinute,
    bare,
  } = match.groups ?? {};
  const hour = match.groups?.hour ?? match.groups?.hourBefore ?? match.groups?.hourAhead;
  const said = hanValue(colonHour ?? hour ?? bare ?? (match.groups?.noon ? "12" : ""));
  const quarters = quarter === undefined ? 0 : quarter === "三" || quarter === "3" ? 45 : 15;
  const given = minute ?? minuteBare ?? colonMinute ?? match.groups?.minuteBefore ?? match.groups?.colonBefore;
  const isHalf = half !== undefined || match.groups?.halfBefore !== undefined;
  const minutes = (isHalf ? 30 : quarters) + (given === undefined ? 0 : hanValue(given));
  const off = before === undefined ? 0 : minutesIn(before);
  const seconds = second === undefined ? 0 : hanValue(second);
  if (![said, minutes, off, seconds].every(Number.isFinite) || said > 99) return null;
  if (said > lastHour || minutes > 59 || seconds > 59 || (said === 24 && minutes > 0 && lastHour === 24))
    return "impossible";
  const part = word === undefined ? null : partOf(word);
  const padded = /^0/.test(colonHour ?? hour ?? "");
  const clock: Clock = {
    minutes: hourIn(said, part) * 60 + minutes - off,
    ...(seconds > 0 ? { seconds } : {}),
    ...(part === null && said > 0 && said <= 12 && !padded ? { open: true } : {}),
    ...(part === null && said > 0 && said < 6 && !padded && colonHour === undefined ? { early: true } : {}),
    clear: true,
  };
  if (clock.minutes < 0) clock.minutes += 1440;
  return { start: match.index, end: match.index + match[0].length, clock, part, said };
}

/** 10分, 一刻, 1時間半 */
function minutesIn(words: string): number {
  if (/刻/.test(words)) return 15;
  const hours = /^(.+)時間(半?)$/u.exec(words);
  if (hours) return hanValue(hours[1] ?? "") * 60 + (hours[2] ? 30 : 0);
  return hanValue(words.replace(/[分鐘钟]+$/, ""));
}

function hourIn(hour: number, part: HanPart | null): number {
  if (part === null) return hour === 24 ? 0 : hour;
  if (hour >= 12)
    return hour === 24 || (hour === 12 && part !== "noon" && part !== "afternoon" && part !== "morning") ? 0 : hour;
  if (part === "dawn" || part === "morning") return hour;
  if (part === "noon") return hour < 6 ? hour + 12 : hour;
  if (part === "afternoon") return hour + 12;
  if (part === "late") return hour >= 7 ? hour + 12 : hour;
  return hour >= 5 ? hour + 12 : hour;
}

/** The time with another hour; 差一刻十点 stays a quarter before it. */
function movedTo({ clock: { open, early, ...clock }, said }: Found, hour: number): Clock {
  const minutes = clock.minutes + (hour - hourIn(said, null)) * 60;
  return { ...clock, minutes: (minutes + 1440) % 1440 };
}

/** "每晚10点半" has its part in the word before it. */
function withEveryPart(one: Found, text: string, { everyPart, partOf }: HanClockStyle): Found {
  const word = one.part === null ? everyPart.exec(text.slice(Math.max(0, one.start - 4), one.start))?.[1] : undefined;
  if (word === undefined) return one;
  const part = partOf(word);
  const hour = hourIn(one.said, part);
  if (!isNatural(hour, part)) return { ...one, everyPart: part };
  return { ...one, everyPart: part, clock: movedTo(one, hour) };
}

/** The hours that are said with a part of the day. */
const natural: Record<HanPart, [first: number, last: number]> = {
  dawn: [0, 6],
  morning: [4, 11],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [17, 23],
  late: [20, 27],
};

function isNatural(hour: number, part: HanPart): boolean {
  const [first, last] = natural[part];
  return hour >= first && hour <= last;
}

/** "工作日下午3点、周末4点": other days, the same half of the day. */
function inContrast(one: Found, last: Found, gap: string, { contrast, correction }: HanClockStyle): Found | null {
  const part = last.part ?? last.everyPart ?? null;
  if (part === null || !(contrast.test(gap) || correction.test(gap))) return null;
  const hour = hourIn(one.said, part);
  if (!isNatural(hour, part)) return null;
  return { ...one, part, clock: movedTo(one, hour) };
}

/** "下午3点到5点", "晚上8点和10点": the later hour is in the part of the day of the first, or behind it. */
function withPartBefore(one: Found, last: Found | undefined, text: string, style: HanClockStyle): Found {
  if (one.part !== null || !last || one.said > 12 || one.said === 0) return one;
  const { range, list } = style;
  const gap = text.slice(last.end, one.start);
  const contrasted = inContrast(one, last, gap, style);
  if (contrasted) return contrasted;
  const isRange = range.test(gap);
  const part = last.part ?? last.everyPart ?? null;
  if (part === null || !(isRange || list.test(gap))) return one;
  const rest = one.clock.minutes % 60;
  const inPart = hourIn(one.said, part) * 60 + rest;
  const candidates = [inPart, one.clock.minutes, one.clock.minutes + 720].filter((minutes) => minutes < 1440);
  const later = candidates.find((minutes) => minutes > last.clock.minutes);
  const { open, early, ...clock } = one.clock;
  return { ...one, part, clock: { ...clock, minutes: later ?? one.clock.minutes } };
}

function enterRange(chart: Chart, first: Found, second: Found, { rangeBefore, rangeAfter }: HanClockStyle): void {
  const { text } = chart;
  const from = rangeBefore.exec(text.slice(Math.max(0, first.start - 6), first.start))?.[0].length ?? 0;
  const behind = rangeAfter.exec(text.slice(second.end, second.end + 10))?.[0].length ?? 0;
  const plain = ({ minutes, seconds }: Clock) => ({ minutes, ...(seconds === undefined ? {} : { seconds }) });
  const window = { from: plain(first.clock), to: plain(second.clock), clear: true };
  chart.add("WINDOW", first.start - from, second.end + behind, window, "range");
}

function enterList(chart: Chart, found: readonly Found[], { list }: HanClockStyle): void {
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
