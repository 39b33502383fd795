import { formatTime } from "./calendar";
import { assume, type Workbench } from "./draft";
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
};

/** The group's times with every default and every bare hour decided, each noted. */
export function settleTimes(group: Group, bench: Workbench): ClockTime[] {
  if (group.times.length > 0) return group.times.map((time) => settleBare(time, group.part, bench));
  if (group.part !== null) {
    const minutes = defaults[group.part];
    assume(bench, bench.words.partOfDay(group.part, formatTime(minutes)), 0.03);
    return [{ minutes }];
  }
  assume(bench, bench.words.noTime("09:00"), 0.08);
  return [{ minutes: 540 }];
}

function settleBare(time: ClockTime, part: PartOfDay | null, bench: Workbench): ClockTime {
  if (!time.bare) return time;
  const hour = Math.floor(time.minutes / 60);
  const seconds = time.seconds === undefined ? {} : { seconds: time.seconds };
  if (part !== null && part !== "hours")
    return { ...seconds, minutes: withinPart(hour, part) * 60 + (time.minutes % 60) };
  if (hour >= 6) {
    bench.doubt += 0.01;
    return { ...seconds, minutes: time.minutes };
  }
  const minutes = time.minutes + 720;
  assume(bench, bench.words.bareHour(hour, formatTime(minutes)), 0.35);
  bench.question ??= bench.words.askMeridiem(hour);
  if (bench.options.length === 0) bench.options.push(formatTime(time.minutes), formatTime(minutes));
  return { ...seconds, minutes };
}

function withinPart(hour: number, part: PartOfDay): number {
  if (part === "morning") return hour % 12;
  if (part === "lunch") return hour < 6 ? hour + 12 : hour;
  if (part === "night" || part === "nightly") return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  return hour === 12 ? 12 : hour + 12;
}
