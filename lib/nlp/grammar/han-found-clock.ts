import type { HanClockStyle } from "./han-clock-style";
import { hanValue } from "./han-numerals";
import { type HanPart, hourIn, isNatural } from "./han-part-hours";
import type { Clock } from "./meanings";

/** A time at its place; `said` is the hour as it is said. */
export interface FoundClock {
  start: number;
  end: number;
  clock: Clock;
  part: HanPart | null;
  everyPart?: HanPart;
  said: number;
}

/** The time that a match says: impossible where no clock shows it, null where it is no number. */
export function clockOf(match: RegExpExecArray, { partOf, lastHour }: HanClockStyle): FoundClock | "impossible" | null {
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
  const named = match.groups?.noon ? "12" : match.groups?.midnight ? "0" : "";
  const said = hanValue(colonHour ?? hour ?? bare ?? named);
  const quarters = quarter === undefined ? 0 : quarter === "三" || quarter === "3" ? 45 : 15;
  const given = minute ?? minuteBare ?? colonMinute ?? match.groups?.minuteBefore ?? match.groups?.colonBefore;
  const isHalf = half !== undefined || match.groups?.halfBefore !== undefined;
  const five = match.groups?.fives ?? match.groups?.fivesBare;
  const fives = five === undefined ? 0 : hanValue(five) * 5;
  const minutes = (isHalf ? 30 : quarters) + fives + (given === undefined ? 0 : hanValue(given));
  const past = match.groups?.past;
  const off = before !== undefined ? minutesIn(before) : past === undefined ? 0 : -minutesIn(past);
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
    ...(part !== null && said <= 12 ? { halved: true } : {}),
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

/** The time with another hour; 差一刻十点 stays a quarter before it. */
function movedTo({ clock: { open, early, ...clock }, said }: FoundClock, hour: number): Clock {
  const minutes = clock.minutes + (hour - hourIn(said, null)) * 60;
  return { ...clock, minutes: (minutes + 1440) % 1440, halved: true };
}

/** "每晚10点半" has its part in the word before it. */
export function withEveryPart(one: FoundClock, text: string, { everyPart, partOf }: HanClockStyle): FoundClock {
  const word = one.part === null ? everyPart.exec(text.slice(Math.max(0, one.start - 4), one.start))?.[1] : undefined;
  if (word === undefined) return one;
  const part = partOf(word);
  const hour = hourIn(one.said, part);
  if (!isNatural(hour, part)) return { ...one, everyPart: part };
  return { ...one, everyPart: part, clock: movedTo(one, hour) };
}

/** "工作日下午3点、周末4点": other days, the same half of the day. */
function inContrast(
  one: FoundClock,
  last: FoundClock,
  gap: string,
  { contrast, correction }: HanClockStyle,
): FoundClock | null {
  const part = last.part ?? last.everyPart ?? null;
  if (part === null || !(contrast.test(gap) || correction.test(gap))) return null;
  const hour = hourIn(one.said, part);
  if (!isNatural(hour, part)) return null;
  return { ...one, part, clock: movedTo(one, hour) };
}

/** "每周三下午的例会，三点开始": an hour up to five, where a thing of the afternoon was named in the words before it. */
export function withAfternoonBefore(one: FoundClock, text: string): FoundClock {
  if (one.part !== null || !one.clock.open) return one;
  const before = text.slice(Math.max(0, one.start - AFTERNOON_REACH), one.start);
  // "周三晚上的课改到七点了"
  const isEvening = one.said >= 5 && one.said < NOON_HOUR && eveningThing.test(before);
  if (!isEvening && !(one.clock.early && afternoonThing.test(before))) return one;
  return { ...one, part: isEvening ? "evening" : "afternoon", clock: movedTo(one, one.said + NOON_HOUR) };
}

const AFTERNOON_REACH = 24;
const afternoonThing =
  /(?:下午|午[后後])的?(?!的?\s?(?:\d|[一二两兩三四五六七八九十]{1,3}[点點時])|茶)(?:(?!凌晨|[早晚夜朝]|上午|午前|中午)[^。;!?\d])*$/u;

const eveningThing =
  /(?:晚上|夜[里裡]?|晚)的(?!\s?(?:\d|[一二两兩三四五六七八九十]{1,3}[点點時]))(?:(?!凌晨|[早晚夜朝]|上午|午前|中午|下午)[^,。;!?\d])*$/u;

const NOON_HOUR = 12;
const NEAR_HOURS = 3;

/** "快递下午三点来收，工作日两点四十提醒我": shortly before an afternoon hour that is told an hour up to five is of it as well. */
function isBesideAfternoon({ clock: { early, minutes } }: FoundClock, last: FoundClock, gap: string): boolean {
  const ahead = last.clock.minutes / 60 - (minutes / 60 + NOON_HOUR);
  return early === true && last.part === "afternoon" && ahead > 0 && ahead <= NEAR_HOURS && /[,。;、]/u.test(gap);
}

/** "下午3点到5点", "晚上8点和10点": the later hour is in the part of the day of the first, or behind it. */
export function withPartBefore(
  one: FoundClock,
  last: FoundClock | undefined,
  text: string,
  style: HanClockStyle,
): FoundClock {
  if (one.part !== null || !last || one.said > 12 || one.said === 0) return one;
  const { range, list } = style;
  const gap = text.slice(last.end, one.start);
  const contrasted = inContrast(one, last, gap, style);
  if (contrasted) return contrasted;
  if (isBesideAfternoon(one, last, gap)) return { ...one, part: last.part, clock: movedTo(one, one.said + NOON_HOUR) };
  const isRange = range.test(gap);
  const part = last.part ?? last.everyPart ?? null;
  if (part === null || !(isRange || list.test(gap))) return one;
  const rest = one.clock.minutes % 60;
  const inPart = hourIn(one.said, part) * 60 + rest;
  const candidates = [inPart, one.clock.minutes, one.clock.minutes + 720].filter(
    (minutes) => minutes < 1440 || one.said === 12,
  );
  const later = candidates.find((minutes) => minutes > last.clock.minutes) ?? one.clock.minutes;
  const { open, early, ...clock } = one.clock;
  // "晚上8点到12点": the 12 behind an evening hour is the midnight that ends the day.
  return { ...one, part, clock: { ...clock, minutes: later % 1440 } };
}
