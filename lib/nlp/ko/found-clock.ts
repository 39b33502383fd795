import type { Clock } from "../grammar/meanings";
import { contrast, correction, list, preferred, range } from "./clock-patterns";
import { koreanValue } from "./numbers";
import { hourIn, isNatural, type Part, partOf } from "./part-hours";

/** A time at its place; `said` is the hour as it is said. */
export interface FoundClock {
  start: number;
  end: number;
  clock: Clock;
  part: Part | null;
  said: number;
}

/** The time that a match says; null where no clock shows it. */
export function clockOf(match: RegExpExecArray): FoundClock | null {
  const groups = match.groups ?? {};
  const word = groups.part ?? groups.after ?? groups.half12;
  const hour = groups.colonHour ?? groups.hour ?? groups.bare;
  const named = groups.named === undefined ? null : groups.named === "정오" ? 12 : 0;
  const said = named ?? koreanValue((hour ?? "").replace(/\s/g, ""));
  const minutes = groups.half
    ? 30
    : koreanValue(groups.minute ?? groups.minuteBare ?? groups.colonMinute ?? groups.namedMinute ?? "0");
  const seconds = koreanValue(groups.second ?? groups.colonSecond ?? "0");
  const hours = groups.aheadHours === undefined ? 0 : koreanValue(groups.aheadHours) * 60 + (groups.aheadHalf ? 30 : 0);
  const off = koreanValue(groups.before ?? groups.namedBefore ?? groups.ahead ?? "0") + hours;
  if (![said, minutes, seconds, off].every(Number.isFinite) || said > 24 || minutes > 59 || seconds > 59) return null;
  const part = word === undefined || named !== null ? null : partOf(word);
  const isSure = part !== null || named !== null || said > 12 || said === 0 || (hour ?? "").startsWith("0");
  const open = isSure ? {} : groups.colonHour === undefined ? { bare: true } : { open: true };
  const total = (hourIn(said, part) * 60 + minutes - off + 1440) % 1440;
  const halved = part !== null && said <= 12 ? { halved: true } : {};
  const clock: Clock = { minutes: total, ...(seconds > 0 ? { seconds } : {}), ...open, ...halved, clear: true };
  return { start: match.index, end: match.index + match[0].length, clock, part, said };
}

/** "오후 1시부터 5시까지": the later hour is in the part of the day of the first, or behind it. */
export function withPartBefore(one: FoundClock, last: FoundClock | undefined, text: string): FoundClock {
  if (!last || last.part === null || one.part !== null || one.said > 12 || !(one.clock.bare || one.clock.open))
    return one;
  const gap = text.slice(last.end, one.start);
  const isCorrected = correction.test(gap) || preferred.test(text.slice(one.end));
  if ((contrast.test(gap) || isCorrected) && isNatural(one.said, last.part)) {
    const { open, bare, ...clock } = one.clock;
    return {
      ...one,
      part: last.part,
      clock: { ...clock, minutes: hourIn(one.said, last.part) * 60 + (clock.minutes % 60) },
    };
  }
  if (!range.test(gap) && !list.test(gap)) return one;
  const rest = one.clock.minutes % 60;
  const candidates = [hourIn(one.said, last.part) * 60 + rest, one.clock.minutes, one.clock.minutes + 720];
  const later = candidates.find((minutes) => minutes > last.clock.minutes && (minutes < 1440 || one.said === 12));
  const { open, bare, ...clock } = one.clock;
  // "저녁 8시부터 12시까지": the 12 behind an evening hour is the midnight that ends the day.
  return { ...one, part: last.part, clock: { ...clock, minutes: (later ?? one.clock.minutes) % 1440 } };
}
