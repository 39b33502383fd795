import { expect, it } from "vitest";
import { type DstRules, nextCronInstant } from "../cron/next";
import { parseCron } from "../cron/parse";

const HOUR_MS = 3_600_000;

/** Changes of 2026: forward and back, by an hour, half an hour, two hours, and at midnight. */
const changes: [string, string][] = [
  ["Europe/Berlin", "2026-03-29T01:00:00Z"],
  ["Europe/Berlin", "2026-10-25T01:00:00Z"],
  ["Australia/Lord_Howe", "2026-04-04T15:00:00Z"],
  ["Australia/Lord_Howe", "2026-10-03T15:30:00Z"],
  ["Antarctica/Troll", "2026-03-29T01:00:00Z"],
  ["America/Santiago", "2026-09-06T04:00:00Z"],
];
const seconds: [string, (second: number) => boolean][] = [
  ["0", (second) => second === 0],
  ["*/20", (second) => second % 20 === 0],
  ["5,59", (second) => second === 5 || second === 59],
];
const minutes: [string, (minute: number) => boolean][] = [
  ["30", (minute) => minute === 30],
  ["*/15", (minute) => minute % 15 === 0],
  ["0,59", (minute) => minute === 0 || minute === 59],
];
const hours: [string, (hour: number) => boolean][] = [
  ["2", (hour) => hour === 2],
  ["0-3", (hour) => hour <= 3],
  ["*", () => true],
];
const rules: DstRules[] = [
  { dstGap: "run", dstOverlap: "first" },
  { dstGap: "skip", dstOverlap: "both" },
];

/** The wall clock's reading at each second from three hours before to three hours after a change. */
function readings(zone: string, change: number): Map<number, number> {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  const found = new Map<number, number>();
  for (let instant = change - 3 * HOUR_MS; instant < change + 3 * HOUR_MS; instant += 1000)
    found.set(instant, Date.parse(`${format.format(instant).replace(" ", "T")}Z`));
  return found;
}

function scan(
  clock: Map<number, number>,
  suits: (local: number) => boolean,
  interval: boolean,
  dst: DstRules,
): number[] {
  const found: number[] = [];
  let previous: number | null = null;
  let latest = Number.NEGATIVE_INFINITY;
  for (const [instant, local] of clock) {
    const isRepeated = local <= latest;
    let due = suits(local) && (interval || dst.dstOverlap === "both" || !isRepeated);
    if (previous !== null && !interval && dst.dstGap === "run")
      for (let skipped = previous + 1000; skipped < local; skipped += 1000) due ||= suits(skipped);
    if (due) found.push(instant);
    previous = local;
    latest = Math.max(latest, local);
  }
  return found;
}

it.each(changes)("expressions with seconds have the due times of a scan of every second in %s at %s", (zone, at) => {
  const clock = readings(zone, Date.parse(at));
  const [first = 0, last = 0] = [[...clock.keys()][0], [...clock.keys()].at(-1)];
  for (const [second, hasSecond] of seconds)
    for (const [minute, hasMinute] of minutes)
      for (const [hour, hasHour] of hours)
        for (const dst of rules) {
          const suits = (local: number): boolean => {
            const date = new Date(local);
            return hasSecond(date.getUTCSeconds()) && hasMinute(date.getUTCMinutes()) && hasHour(date.getUTCHours());
          };
          const expression = `${second} ${minute} ${hour} * * *`;
          const expected = scan(clock, suits, minute.startsWith("*") || hour === "*", dst);
          const actual: number[] = [];
          let next = nextCronInstant(parseCron(expression), zone, first - 1, dst);
          while (next !== null && next <= last) {
            actual.push(next);
            next = nextCronInstant(parseCron(expression), zone, next, dst);
          }
          expect({ expression, dst, due: actual }).toEqual({ expression, dst, due: expected });
        }
});
