import { expect, it } from "vitest";
import { parseCron } from "../cron/parse";
import { type Comparison, compareStretch } from "./compare.fixture";
import { matcherOf } from "./matcher.fixture";
import { transitionsOf } from "./transitions.fixture";
import { wallClockAround } from "./wall-clock.fixture";

const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2038, 0, 1);
const HOURS = 36;

/** Fixed times and intervals, sparse and dense, at and around the hours at which clocks change. */
const patterns = [
  ...["0 0 * * *", "30 0 * * *", "15 1 * * *", "0 2 * * *", "30 2 * * *", "0,30 2 * * *", "59 1,2 * * *", "0 3 * * *"],
  ...[
    "30 23 * * *",
    "59 23 * * *",
    "0 0-5 * * *",
    "5/10 1-3 * * *",
    "45 2 * * 0",
    "30 2 L * *",
    "0 2 * * 0#2",
    "0 12 * * *",
  ],
  ...["*/30 2 * * *", "*/20 * * * *", "7 * * * *", "15 0-23 * * *", "0-59 2 * * *", "30 */2 * * *"],
];

const zones = Intl.supportedValuesOf("timeZone");

it(`nothing is missed, invented or out of order around any change of the clocks from 2024 to 2037`, () => {
  expect(patterns).toHaveLength(22);
  const read = patterns.map((expression) => ({ spec: parseCron(expression), matcher: matcherOf(expression) }));
  const total: Comparison = { compared: 0, dueTimes: 0, refused: 0, differences: [] };
  const changing = new Set<string>();
  for (const zone of zones) {
    for (const { at, before, after } of transitionsOf(zone, FROM, TO)) {
      changing.add(zone);
      const clock = wallClockAround(zone, at, before, after, HOURS);
      const stretch = { from: 1, to: clock.local.length, most: Number.POSITIVE_INFINITY };
      for (const { spec, matcher } of read) {
        compareStretch(clock, { spec, matcher, rules: { dstGap: "run", dstOverlap: "first" } }, stretch, total);
        total.compared += 1;
      }
    }
  }
  expect(total.differences).toEqual([]);
  // The Intl of today knows 418 zones, of which 140 still change their clocks, most of them 28 times in these years.
  expect(zones.length).toBeGreaterThan(400);
  expect(changing.size).toBeGreaterThan(100);
  expect(total.compared).toBeGreaterThan(22 * 3_000);
}, 180_000);
