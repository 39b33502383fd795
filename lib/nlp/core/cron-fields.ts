import type { ClockTime } from "./slots";

/** The shortest usual way to write a set of values: *, a step, a range or a list. */
export function writeField(values: readonly number[], min: number, max: number, steps = true): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const first = sorted[0] ?? min;
  const last = sorted.at(-1) ?? max;
  if (steps && sorted.length === max - min + 1) return "*";
  const step = (sorted[1] ?? first) - first;
  const even = sorted.every((value, index) => value === first + index * step);
  const whole = (max - min + 1) % step === 0;
  if (steps && even && whole && sorted.length >= 2 && step > 1 && first === min && last + step > max)
    return `*/${step}`;
  if (sorted.length >= 3 && even) {
    if (step === 1) return `${first}-${last}`;
    if (sorted.length >= 4) return `${first}-${last}/${step}`;
  }
  return compressRuns(sorted);
}

function compressRuns(sorted: number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < sorted.length; ) {
    let end = index;
    while (sorted[end + 1] === (sorted[end] ?? 0) + 1) end += 1;
    const [from = 0, to = 0] = [sorted[index], sorted[end]];
    if (end - index >= 2) parts.push(`${from}-${to}`);
    else for (let value = from; value <= to; value += 1) parts.push(String(value));
    index = end + 1;
  }
  return parts.join(",");
}

/**
 * Minute and hour fields whose union is exactly these times; seconds in front where one has them. A field that
 * starts with * makes an interval of the expression (it follows the real clock), so fixed times are written without.
 */
export function writeTimes(times: readonly ClockTime[], steps: boolean): string[] {
  const byMinute = merge(
    times,
    (time) => `${time.seconds ?? 0} ${time.minutes % 60}`,
    (time) => Math.floor(time.minutes / 60),
  );
  const byHour = merge(
    times,
    (time) => `${time.seconds ?? 0} ${Math.floor(time.minutes / 60)}`,
    (time) => time.minutes % 60,
  );
  const hourFirst = byHour.length <= byMinute.length;
  return (hourFirst ? byHour : byMinute).map(({ second, keys, values }) => {
    const minutes = writeField(hourFirst ? values : keys, 0, 59, steps);
    const hours = writeField(hourFirst ? keys : values, 0, 23, steps);
    return `${second === 0 ? "" : `${second} `}${minutes} ${hours}`;
  });
}

interface Product {
  second: number;
  keys: number[];
  values: number[];
}

/** Keys with the same set of values become one product of both. */
function merge(
  times: readonly ClockTime[],
  keyOf: (time: ClockTime) => string,
  amountOf: (time: ClockTime) => number,
): Product[] {
  const valuesByKey = new Map<string, Set<number>>();
  for (const time of times)
    valuesByKey.set(keyOf(time), (valuesByKey.get(keyOf(time)) ?? new Set()).add(amountOf(time)));
  const products = new Map<string, Product>();
  for (const [text, found] of valuesByKey) {
    const [second = 0, key = 0] = text.split(" ").map(Number);
    const values = [...found].sort((a, b) => a - b);
    const same = `${second} ${values}`;
    const product = products.get(same);
    if (product) product.keys.push(key);
    else products.set(same, { second, keys: [key], values });
  }
  return [...products.values()];
}

export function writeWeekdays(weekdays: readonly number[]): string {
  const sorted = [...new Set(weekdays)].sort((a, b) => a - b);
  return sorted.length === 7 ? "*" : compressRuns(sorted);
}
