/** The value below which the share lies; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const seconds = (ms: number): string => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(2)} s` : "–");
export const milliseconds = (ms: number): string => (Number.isFinite(ms) ? `${ms.toFixed(ms < 10 ? 1 : 0)} ms` : "–");

/** p50, p99 and max. */
export function summarise(values: readonly number[]): [number, number, number] {
  return [percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)];
}
