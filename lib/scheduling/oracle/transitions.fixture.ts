export interface Transition {
  /** The first instant of the new offset, in epoch milliseconds. */
  at: number;
  /** Local time minus UTC in milliseconds. */
  before: number;
  after: number;
}

const DAY_MS = 86_400_000;

/** Changes of a zone's offset, found by asking Intl once a day and halving the days on which the answer changes. */
export function transitionsOf(zone: string, from: number, to: number): Transition[] {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  const offsetAt = (instant: number): number => {
    const [, sign = "+", hours = "0", minutes = "0", seconds = "0"] =
      /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(format.format(instant)) ?? [];
    const total = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
    return sign === "-" ? -total : total;
  };
  const found: Transition[] = [];
  let before = offsetAt(from);
  for (let day = from; day < to; day += DAY_MS) {
    const after = offsetAt(day + DAY_MS);
    if (after === before) continue;
    let [low, high] = [day, day + DAY_MS];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    found.push({ at: high, before, after });
    before = after;
  }
  return found;
}
