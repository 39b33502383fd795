export type ReadDays = { dates: { from: string; to: string }[] } | { wrong: string };

const LINE = /^(\d{4}-\d\d-\d\d)(?:\s*(?:to|–|-|until|,)\s*(\d{4}-\d\d-\d\d))?$/;

/** One day or stretch of days a line; empty lines do not count. `wrong` is the first line that is neither. */
export function readDays(text: string): ReadDays {
  const dates: { from: string; to: string }[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const [, from, to = from] = LINE.exec(line) ?? [];
    if (from === undefined || to === undefined || to < from || !isDay(from) || !isDay(to)) return { wrong: line };
    dates.push({ from, to });
  }
  return { dates };
}

/** 2026-02-30 is written like a day and is none. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
