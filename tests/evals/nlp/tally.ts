import type { Judgement } from "./judge";

export interface Tally {
  total: number;
  right: number;
  wrong: number;
  asked: number;
}

interface Judged {
  judgement: Judgement;
}

export function tallyBy<T extends Judged>(outcomes: T[], nameOf: (outcome: T) => string): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  for (const outcome of outcomes) {
    const name = nameOf(outcome);
    const tally = tallies[name] ?? { total: 0, right: 0, wrong: 0, asked: 0 };
    tally.total += 1;
    tally[outcome.judgement.verdict] += 1;
    tallies[name] = tally;
  }
  return tallies;
}

export interface Quantiles {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

export function quantiles(values: number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
