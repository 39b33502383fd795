import { formatTime } from "./calendar";
import { assume, type Shade, type Workbench } from "./draft";
import type { Group } from "./groups";
import type { ClockTime, PartOfDay } from "./slots";

const defaults: Record<PartOfDay, number> = {
  morning: 480,
  lunch: 720,
  afternoon: 840,
  evening: 1080,
  night: 1260,
  nightly: 120,
  endOfDay: 1020,
  hours: 540,
  day: 540,
};

/** The hour that a part of the day means by itself, in minutes. */
export const usualTime = (part: PartOfDay): number => defaults[part];

/** How far an end of a part of the day lies from its usual hour, in minutes. */
const shifts: Record<Shade, Partial<Record<PartOfDay, number>>> = {
  early: { morning: -120, afternoon: -60 },
  middle: { morning: 120, afternoon: 60, evening: 60 },
  late: { morning: 180, afternoon: 180, evening: 180 },
};

/** Where a clock time belongs to a part of the day, in hours; past midnight where the end is smaller. */
const reach: Record<PartOfDay, [number, number]> = {
  morning: [3, 12],
  lunch: [11, 15],
  afternoon: [12, 21],
  // "tous les soirs à minuit dix"
  evening: [16, 1],
  night: [18, 7],
  nightly: [0, 24],
  endOfDay: [14, 21],
  hours: [0, 24],
  day: [0, 24],
};

/** The group's times with every default and every bare hour decided, each noted. */
export function settleTimes(group: Group, bench: Workbench): ClockTime[] {
  const settled: ClockTime[] = [];
  let waiting: PartOfDay[] = [];
  const said = laterInList(
    group.said.map((one) => ("part" in one ? one : { ...one, times: inOrder(one.times, group) })),
    bench,
  );
  for (let index = 0; index < said.length; index += 1) {
    const one = said[index];
    if (one === undefined) continue;
    if ("part" in one) {
      if (!waiting.includes(one.part)) waiting.push(one.part);
      continue;
    }
    const next = said[index + 1];
    if (waiting.length === 0 && next && "part" in next && !next.separate && holds(next.part, one.times)) {
      waiting = [next.part];
      index += 1;
    }
    settled.push(...withParts(one.times, waiting, bench));
    waiting = [];
  }
  settled.push(...waiting.map((part) => alone(part, bench)));
  if (isOfNight(group) && settled.some(({ minutes }) => minutes < SMALL_HOURS)) bench.doubt += 0.25;
  if (settled.length > 0) return settled;
  bench.isTimeGuessed = true;
  assume(bench, bench.words.noTime("09:00"), 0.06);
  return [{ minutes: 540 }];
}

/** "at half past five, at one in the afternoon and at half past nine in the evening": before the next one it is morning. */
function inOrder(times: ClockTime[], { said }: Group): ClockTime[] {
  const all = said.flatMap((one) => ("part" in one ? [] : one.times));
  return times.map((time) => {
    const next = all[all.indexOf(time) + 1];
    const isHalf = time.bare && time.minutes < EARLY && time.minutes % 60 !== 0;
    if (!isHalf || !next || next.bare || next.open) return time;
    return next.minutes > time.minutes && next.minutes < time.minutes + 720
      ? { ...time, bare: false, open: false }
      : time;
  });
}

/** "at 8 and 4:30": behind a later hour of the morning it is the afternoon; "at 3 and 15": hours are counted to 24. */
function laterInList(said: Group["said"], bench: Workbench): Group["said"] {
  if (said.some((one) => "part" in one)) return said;
  const all = said.flatMap((one) => ("part" in one ? [] : one.times));
  const isCountedOn = all.some(({ minutes, halved }) => minutes >= 780 && halved !== true);
  let before: number | null = null;
  const settle = (time: ClockTime): ClockTime => {
    const earlier = before;
    before = time.minutes;
    if (time.minutes >= EARLY) return time;
    if (time.bare && isCountedOn && time.minutes % 60 === 0) return { ...time, bare: false };
    const isBehind = earlier !== null && earlier >= EARLY && time.minutes < earlier && earlier < time.minutes + 720;
    if (!time.open || isCountedOn || !isBehind) return time;
    const minutes = time.minutes + 720;
    before = minutes;
    assume(bench, bench.words.bareHour(asSaid(time.minutes), formatTime(minutes)), bench.hours === 12 ? 0.05 : 0.25);
    return { ...time, minutes, open: false, halved: true };
  };
  return said.map((one) => ("part" in one ? one : { ...one, times: one.times.map(settle) }));
}

/** "4" or "4:30", as somebody says it. */
const asSaid = (minutes: number): string =>
  minutes % 60 === 0 ? String(minutes / 60) : formatTime(minutes).replace(/^0/, "");

/** Until then an hour of which nothing says the half of the day may as well be of the afternoon. */
const EARLY = 360;

const SMALL_HOURS = 360;

/** "every Saturday night at 1": before the Saturday, or behind it? */
function isOfNight({ days, said }: Group): boolean {
  const isNamed = days.some((day) => day.kind === "weekdays" && !day.night && day.weekdays.length < FEW_DAYS);
  return isNamed && said.some((one) => "part" in one && one.part === "night");
}

const FEW_DAYS = 4;

/** "every morning and evening at 8" is both; "morning, noon" is two times. */
function withParts(times: ClockTime[], parts: PartOfDay[], bench: Workbench): ClockTime[] {
  // "midnight every Saturday night": before the Saturday, or behind it?
  const isMidnight = times.some(({ minutes }) => minutes === 0);
  if (isMidnight && (parts.includes("evening") || (!bench.isOnce && parts.includes("night")))) bench.doubt += 0.25;
  const fitting = parts.filter((part) => holds(part, times));
  const others = parts.filter((part) => !fitting.includes(part));
  if (others.length > 0 && times.some((time) => time.minutes % 720 !== 0)) bench.doubt += 0.25;
  const own = others.map((part) => alone(part, bench));
  if (fitting.length === 0) return [...own, ...times.map((time) => settleBare(time, null, bench))];
  return [...own, ...fitting.flatMap((part) => times.map((time) => settleBare(time, part, bench)))];
}

function holds(part: PartOfDay, times: readonly ClockTime[]): boolean {
  const [from, to] = reach[part];
  return times.some(({ minutes, bare, open }) => {
    const within = to > from ? minutes >= from * 60 && minutes < to * 60 : minutes >= from * 60 || minutes < to * 60;
    return bare === true || open === true || within;
  });
}

function alone(part: PartOfDay, bench: Workbench): ClockTime {
  const shift = bench.shade ? shifts[bench.shade][part] : undefined;
  const minutes = defaults[part] + (shift ?? 0);
  bench.isTimeGuessed = true;
  // "late afternoon" may be any hour from four to six.
  if (shift !== undefined) bench.doubt += 0.2;
  assume(bench, bench.words.partOfDay(part, formatTime(minutes)), 0.03);
  return { minutes };
}

function settleBare(time: ClockTime, part: PartOfDay | null, bench: Workbench): ClockTime {
  const hour = Math.floor(time.minutes / 60);
  const seconds = time.seconds === undefined ? {} : { seconds: time.seconds };
  const plain = { ...seconds, minutes: time.minutes };
  if (!time.bare && !time.open) return plain;
  // "every Sunday night at 12": the midnight before Sunday, or behind it?
  if (part === "night" && hour === 12 && !bench.isOnce) bench.doubt += 0.25;
  if (part !== null && part !== "hours" && part !== "day")
    return { ...seconds, minutes: withinPart(hour, part) * 60 + (time.minutes % 60) };
  // "call the vet on weekdays at 3:30"
  const isErrand = time.open === true && hour < (bench.errandsUntil ?? 0);
  const isSpoken = (time.spoken === true || isErrand) && bench.hours === 12 && hour > 0;
  if (!time.bare && !isSpoken && !(time.early && bench.isOnce)) return plain;
  if (hour >= 6) {
    bench.doubt += 0.01;
    return plain;
  }
  // "wake me at 5"
  if (bench.wakes && hour >= EARLIEST_RISE) {
    bench.doubt += 0.02;
    return plain;
  }
  if (bench.hours === 24 && time.minutes % 60 === 0 && !bench.isOnce) {
    assume(bench, bench.words.bareHour(asSaid(time.minutes), formatTime(time.minutes)), 0.2);
    if (bench.saysAfternoon) askMeridiem(time.minutes, bench);
    return plain;
  }
  const minutes = time.minutes + 720;
  assume(bench, bench.words.bareHour(asSaid(time.minutes), formatTime(minutes)), 0.35);
  askMeridiem(time.minutes, bench);
  return { ...seconds, minutes };
}

/** Who asks to be woken before this hour may mean an hour of the day. */
const EARLIEST_RISE = 3;

function askMeridiem(minutes: number, bench: Workbench): void {
  bench.question ??= bench.words.askMeridiem(Math.floor(minutes / 60));
  if (bench.options.length === 0) bench.options.push(formatTime(minutes), formatTime(minutes + 720));
}

function withinPart(hour: number, part: PartOfDay): number {
  if (part === "morning") return hour % 12;
  if (part === "lunch") return hour < 6 ? hour + 12 : hour;
  if (part === "night" || part === "nightly") return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  return hour === 12 ? 12 : hour + 12;
}
