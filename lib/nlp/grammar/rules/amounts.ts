import type { IntervalUnit } from "../../core/slots";
import type { Amount } from "../meanings";
import { rule } from "../rule";

const seconds: Partial<Record<IntervalUnit, number>> = { second: 1, minute: 60, hour: 3600 };
const days: Partial<Record<IntervalUnit, number>> = { day: 1, week: 7 };

/** A whole number of a smaller unit where the count is broken: 1.5 hours are 90 minutes. */
export function wholeAmount({ count, unit, ...rest }: Amount): Amount | null {
  if (Number.isInteger(count)) return { count, unit, ...rest };
  const smaller: Partial<Record<IntervalUnit, [IntervalUnit, number]>> = {
    hour: ["minute", 60],
    minute: ["second", 60],
    day: ["hour", 24],
    week: ["day", 7],
    year: ["month", 12],
  };
  const step = smaller[unit];
  if (!step || !Number.isInteger(count * step[1])) return null;
  return { count: count * step[1], unit: step[0], ...rest };
}

function sum(a: Amount, b: Amount): Amount | null {
  for (const [scale, smallest] of [
    [seconds, "second"],
    [days, "day"],
  ] as const) {
    const [first, second] = [scale[a.unit], scale[b.unit]];
    if (first === undefined || second === undefined || first <= second) continue;
    return second === 1 || smallest === "day"
      ? { count: (a.count * first + b.count * second) / second, unit: b.unit }
      : { count: (a.count * first + b.count * second) / second, unit: b.unit };
  }
  return null;
}

export const amounts = [
  rule("AMOUNT", ["NUM", "UNIT"], ({ value }, unit) => (value > 0 ? wholeAmount({ count: value, unit }) : null)),
  // "a couple" are two.
  rule("AMOUNT", ["FEW", "UNIT"], (count, unit) => ({
    count,
    unit,
    approximate: true,
    ...(count > 2 ? { few: true as const } : {}),
  })),
  rule("AMOUNT", ["AMOUNT", "AND?", "AMOUNT"], (a, _and, b) => sum(a, b)),
];
