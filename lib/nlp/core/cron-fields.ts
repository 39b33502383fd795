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
  if (steps && even && whole && sorted.length >= 2 && step > 1 && first === min && last + step > max) return `*/${step}`;
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
  const hoursByMinute = new Map<string, Set<number>>();
  for (const time of times) {
    const key = `${time.seconds ?? 0} ${time.minutes % 60}`;
    const hours = hoursByMinute.get(key) ?? new Set();
    hours.add(Math.floor(time.minutes / 60));
    hoursByMinute.set(key, hours);
  }
  const minutesByHours = new Map<string, number[]>();
  for (const [key, hours] of hoursByMinute) {
    const [second = 0, minute = 0] = key.split(" ").map(Number);
    const group = `${second} ${writeField([...hours], 0, 23, steps)}`;
    minutesByHours.set(group, [...(minutesByHours.get(group) ?? []), minute]);
  }
  return [...minutesByHours].map(([group, minutes]) => {
    const [second = "0", hours = "*"] = group.split(" ");
    return `${second === "0" ? "" : `${second} `}${writeField(minutes, 0, 59, steps)} ${hours}`;
  });
}

export function writeWeekdays(weekdays: readonly number[]): string {
  const sorted = [...new Set(weekdays)].sort((a, b) => a - b);
  return sorted.length === 7 ? "*" : compressRuns(sorted);
}
