import { localOfInstant } from "@/lib/scheduling";
import { candidateDates, DAY_MS, MINUTE_MS, midnightOf, toInstant } from "./calendar";
import { assume, type Compiled, onceSchedule, type Refused, refuse, type Workbench } from "./draft";
import type { Group } from "./groups";
import { settleTimes } from "./settle-times";
import type { ClockTime, DaySlot, Slot } from "./slots";

/** One instant: after a delay, now, or at the first time that is not past on the day named. */
export function compileOnce(slots: readonly Slot[], groups: readonly Group[], bench: Workbench): Compiled | Refused {
  const delay = slots.find((slot) => slot.kind === "delay");
  if (delay) return onceSchedule(bench, new Date(bench.now + delay.seconds * 1000));
  const group = groups.find((one) => one.days.length > 0) ?? groups[0];
  if (!group || slots.some((slot) => slot.kind === "now")) return onceSchedule(bench, new Date(bench.now + 1000));
  const times = settleTimes(group, bench);
  if (times.length > 1 || group.days.length > 1) {
    bench.warnings.push(bench.words.approximate("once"));
    bench.exact = false;
    bench.doubt += 0.4;
    bench.question ??= bench.words.severalOnce;
  }
  return group.days.length === 0 ? nextClockTime(times, bench) : onDay(group.days, times, bench);
}

function nextClockTime(times: ClockTime[], bench: Workbench): Compiled | Refused {
  assume(bench, bench.words.onceOnly, 0.22);
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  const instants = [0, 1, 2].flatMap((ahead) =>
    times.map((time) => instantAt(today + ahead * DAY_MS, time, bench.zone)),
  );
  const future = instants.filter((instant) => instant.getTime() > bench.now).sort((a, b) => a.getTime() - b.getTime());
  return onceSchedule(bench, future[0] ?? new Date(bench.now));
}

function onDay(days: DaySlot[], times: ClockTime[], bench: Workbench): Compiled | Refused {
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  const open = days.some((day) => day.kind === "weekdays" || day.kind === "monthDays");
  if (open) assume(bench, bench.words.onceOnly, 0.12);
  const dates = days.flatMap((day) => candidateDates(day, today)).sort((a, b) => a - b);
  for (const date of dates) {
    for (const time of [...times].sort((a, b) => a.minutes - b.minutes)) {
      const instant = instantAt(date, time, bench.zone);
      if (instant.getTime() > bench.now) return onceSchedule(bench, instant);
    }
  }
  return refuse(bench.words.past);
}

function instantAt(date: number, time: ClockTime, zone: string): Date {
  return toInstant(zone, date + time.minutes * MINUTE_MS + (time.seconds ?? 0) * 1000);
}
