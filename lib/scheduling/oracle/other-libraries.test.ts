import { CronExpressionParser } from "cron-parser";
import { Cron } from "croner";
import { expect, it } from "vitest";
import { nextCronInstant } from "../cron/next";
import { parseCron } from "../cron/parse";
import { seeded } from "./patterns.fixture";
import { transitionsOf } from "./transitions.fixture";

const DAY_MS = 86_400_000;
const FROM = Date.UTC(2026, 0, 5);
const TO = Date.UTC(2028, 0, 1);
const PATTERNS = 300;
const FOLLOWED = 25;
const zones = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];

/** What all of them read alike: numbers, lists, ranges and steps; days by date or by weekday, not both. */
function commonPattern(random: () => number): string {
  const one = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
  const field = (min: number, max: number): string => {
    const from = one(min, max);
    const forms = ["*", `${from}`, `${from}`, `${from}-${one(from, max)}`, `*/${one(2, 6)}`, `${min},${max}`];
    return forms[one(0, forms.length - 1)] ?? "*";
  };
  const isByWeekday = random() < 0.5;
  const day = isByWeekday || random() < 0.5 ? "*" : (["1", "15", "28", "1-7", "L"][one(0, 4)] ?? "*");
  const weekday = isByWeekday ? (["1-5", "0", "6", "1,3", "5L", "1#1", "2#3"][one(0, 6)] ?? "*") : "*";
  return `${field(0, 59)} ${field(0, 23)} ${day} ${random() < 0.8 ? "*" : one(1, 12)} ${weekday}`;
}

/** Others treat the hours around a change of the clocks in their own ways. */
function isNearChange(changes: number[], instant: number): boolean {
  return changes.some((change) => Math.abs(change - instant) < 2 * DAY_MS);
}

it("away from changes of the clocks, croner and cron-parser find the same due times", () => {
  const random = seeded(2026);
  const differences: string[] = [];
  let compared = 0;
  for (let number = 0; number < PATTERNS; number += 1) {
    const expression = commonPattern(random);
    const zone = zones[number % zones.length] ?? "UTC";
    const changes = transitionsOf(zone, FROM, TO).map(({ at }) => at);
    const croner = new Cron(expression, { timezone: zone, paused: true });
    let after = FROM + Math.floor(random() * 300) * DAY_MS;
    for (let step = 0; step < FOLLOWED; step += 1) {
      const ours = nextCronInstant(parseCron(expression), zone, after, { dstGap: "run", dstOverlap: "first" });
      if (ours === null || ours > TO) break;
      if (!isNearChange(changes, after) && !isNearChange(changes, ours)) {
        const parser = CronExpressionParser.parse(expression, { tz: zone, currentDate: new Date(after) });
        const others = [croner.nextRun(new Date(after))?.getTime(), parser.next().getTime()];
        if (others.some((other) => other !== ours))
          differences.push(`${expression} in ${zone} after ${new Date(after).toISOString()}: ${ours} / ${others}`);
        compared += 1;
      }
      after = ours;
    }
  }
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(PATTERNS * 10);
}, 60_000);
