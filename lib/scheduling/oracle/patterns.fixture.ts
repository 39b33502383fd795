/** Numbers in 0 ≤ n < 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const between = (random: Random, min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
const pick = <T>(random: Random, values: readonly T[]): T => values[between(random, 0, values.length - 1)] as T;

/** A five-field cron expression of any kind that the product reads, impossible ones among them. */
export function randomPattern(random: Random): string {
  return [
    numberField(random, 0, 59, 0.12),
    random() < 0.6 ? nightHour(random) : numberField(random, 0, 23, 0.3),
    random() < 0.6 ? "*" : dayOfMonth(random),
    random() < 0.75 ? "*" : month(random),
    random() < 0.55 ? pick(random, ["*", "*", "?"]) : dayOfWeek(random),
  ].join(" ");
}

function numberField(random: Random, min: number, max: number, share: number): string {
  if (random() < share) return "*";
  const part = (): string => {
    const from = between(random, min, max);
    const to = between(random, from, max);
    const kind = random();
    if (kind < 0.45) return String(from);
    if (kind < 0.6) return `*/${between(random, 2, Math.ceil(max / 2))}`;
    if (kind < 0.75) return `${from}-${to}`;
    if (kind < 0.9) return `${from}-${to}/${between(random, 1, 9)}`;
    return `${from}/${between(random, 2, 20)}`;
  };
  return Array.from({ length: random() < 0.3 ? between(random, 2, 4) : 1 }, part).join(",");
}

/** The hours at which clocks change. */
function nightHour(random: Random): string {
  return pick(random, [
    "0",
    "1",
    "2",
    "3",
    "23",
    "0-3",
    "1-2",
    "*/2",
    "2,3",
    "22-23",
    "*",
    "0-23",
    "0-23/3",
    "0,1,2,3",
  ]);
}

function dayOfMonth(random: Random): string {
  const part = (): string =>
    pick(random, [
      () => String(between(random, 1, 31)),
      () => `${between(random, 1, 15)}-${between(random, 15, 31)}`,
      () => `*/${between(random, 2, 15)}`,
      () => "L",
      () => `L-${between(random, 1, 30)}`,
      () => "LW",
      () => `${between(random, 1, 31)}W`,
      () => String(pick(random, [29, 30, 31])),
    ])();
  return Array.from({ length: random() < 0.25 ? 2 : 1 }, part).join(",");
}

function month(random: Random): string {
  return pick(random, [
    () => String(between(random, 1, 12)),
    () => pick(random, ["JAN", "feb", "MAR-MAY", "OCT,NOV", "2", "2"]),
    () => `${between(random, 1, 6)}-${between(random, 6, 12)}`,
    () => `*/${between(random, 2, 6)}`,
  ])();
}

function dayOfWeek(random: Random): string {
  const part = (): string =>
    pick(random, [
      () => String(between(random, 0, 7)),
      () => pick(random, ["1-5", "MON-FRI", "SAT,SUN", "FRI-MON", "0,6", "5-7", "sun"]),
      () => `${between(random, 0, 7)}#${between(random, 1, 5)}`,
      () => `${between(random, 0, 7)}L`,
      () => `*/${between(random, 2, 4)}`,
    ])();
  return Array.from({ length: random() < 0.2 ? 2 : 1 }, part).join(",");
}
