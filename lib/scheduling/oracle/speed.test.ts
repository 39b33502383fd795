import { expect, it } from "vitest";
import { nextCronInstant } from "../cron/next";
import { parseCron } from "../cron/parse";
import { nextRruleInstant } from "../rrule/next";
import { zones } from "./compare.fixture";
import { measured } from "./measured.fixture";
import { randomPattern, seeded } from "./patterns.fixture";
import { randomRule } from "./rules.fixture";

const rules = { dstGap: "run", dstOverlap: "both" } as const;
const NOW = Date.UTC(2026, 0, 5, 12);

/** Seldom and far: 29 February on a Monday, a fifth Monday in February, the last day of a leap year's quarter. */
const rare = ["0 0 29 2 *", "0 0 * 2 1#5", "30 2 29 2 1#5", "59 23 L-28 2 *", "0 0 31W 5 *", "0 0 L 2 6L"];

function p99(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.POSITIVE_INFINITY;
}

it("the next due time of any pattern, rare ones and zones never seen before included, takes less than 5 ms (p99)", () => {
  const random = seeded(42);
  const patterns = [...Array.from({ length: 2_000 }, () => randomPattern(random)), ...rare, ...rare, ...rare];
  const specs = patterns.flatMap((expression) => {
    try {
      return [parseCron(expression)];
    } catch {
      return [];
    }
  });
  expect(specs.length).toBeGreaterThan(1_900);
  const times = specs.map((spec, index) => {
    const zone = zones[index % zones.length] ?? "UTC";
    return measured(() => nextCronInstant(spec, zone, NOW + index * 86_400_000, rules)).ms;
  });
  expect(p99(times)).toBeLessThan(5);
});

it("and so does that of a recurrence rule that began ten years ago, read for the first time", () => {
  const times = Array.from({ length: 1_500 }, (_, number) => {
    const text = `DTSTART;TZID=Europe/Berlin:20160131T083000\nRRULE:${randomRule(number)}`;
    return measured(() => nextRruleInstant(text, NOW + number * 3_600_000, rules));
  });
  // Rules that have ended or can never fire are refused before anybody asks for their next due time.
  const going = times.filter(({ result }) => result !== null).map(({ ms }) => ms);
  expect(going.length).toBeGreaterThan(1_000);
  expect(p99(going)).toBeLessThan(5);
});
