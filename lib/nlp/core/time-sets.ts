import { parseCron } from "@/lib/scheduling";
import { writeTimes } from "./cron-fields";
import type { ClockTime } from "./slots";

/**
 * The times of a day in seconds since midnight; true where a time follows the real clock instead of the wall clock.
 * That matters near midnight only: no zone changes its clock between 05:00 and 22:00.
 */
export type TimeSet = ReadonlyMap<number, boolean>;

/** The times of one cron expression; null for more than a day has minutes. */
export function timeSetOf(expression: string): Map<number, boolean> | null {
  const { seconds, minutes, hours, interval } = parseCron(expression);
  const [second = 0, ...moreSeconds] = seconds;
  if (moreSeconds.length > 0) return null;
  return new Map(
    hours.flatMap((hour) =>
      minutes.map((minute): [number, boolean] => [hour * 3600 + minute * 60 + second, interval && isNight(hour)]),
    ),
  );
}

function isNight(hour: number): boolean {
  return hour < 5 || hour >= 22;
}

export function isNightTime(time: number): boolean {
  return isNight(Math.floor(time / 3600));
}

export function union(sets: readonly TimeSet[]): Map<number, boolean> {
  const all = new Map<number, boolean>();
  // A time that runs both ways runs by the wall clock as well: nothing is left out in a gap.
  for (const set of sets) for (const [time, real] of set) all.set(time, (all.get(time) ?? true) && real);
  return all;
}

export function clockTimes(times: Iterable<number>): ClockTime[] {
  return [...times]
    .sort((a, b) => a - b)
    .map((time) => ({ minutes: Math.floor(time / 60), ...(time % 60 > 0 ? { seconds: time % 60 } : {}) }));
}

/** Whether the compiler would write these times with the same clock as they have. */
export function keepsClock(times: TimeSet, steps: boolean): boolean {
  const night = [...times].filter(([time]) => isNightTime(time));
  if (night.length === 0 || (!steps && times.size < 24)) return night.every(([, real]) => !real);
  const written = union(
    writeTimes(clockTimes(times.keys()), steps).map((fields) => timeSetOf(`${fields} * * *`) ?? new Map()),
  );
  return night.every(([time, real]) => written.get(time) === real);
}
