/** The stretch of time around an instant in which a zone's offset does not change (cut near the turns of UTC years). */
export interface Segment {
  start: number;
  end: number;
  offset: number;
  /** The offset just before `start`; equal to `offset` where only the stretch is cut. */
  previousOffset: number;
}

const DAY_MS = 86_400_000;
/** Two changes closer than this (none since 1970) would hide each other. */
const SAMPLE_MS = 5 * DAY_MS;
/** A change of the clocks at the end of a year still matters to the first days of the next: the longest is of 24 h. */
const LEAD_MS = 3 * DAY_MS;
const MAX_CACHED_YEARS = 20_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, Segment[]>();

export function isValidTimezone(zone: string): boolean {
  try {
    formatOf(zone);
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

/** Local time minus UTC, in milliseconds. */
export function offsetAt(zone: string, instant: number): number {
  return segmentAt(zone, instant).offset;
}

/** The wall clock at an instant, as the epoch milliseconds that UTC would show the same reading at. */
export function localOfInstant(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/** The first instant at which the wall clock shows `local`; the end of the gap when it never does. */
export function instantOfLocal(zone: string, local: number): number {
  const before = offsetAt(zone, local - DAY_MS);
  const after = offsetAt(zone, local + DAY_MS);
  const early = local - before;
  if (offsetAt(zone, early) === before) return early;
  const late = local - after;
  if (offsetAt(zone, late) === after) return late;
  return segmentAt(zone, early).start;
}

/** All instants that a fixed wall-clock time stands for under the DST rules: none, one or two. */
export function instantsOfLocal(
  zone: string,
  local: number,
  rules: { dstGap: "run" | "skip"; dstOverlap: "first" | "both" },
): number[] {
  const first = instantOfLocal(zone, local);
  if (localOfInstant(zone, first) !== local) return rules.dstGap === "run" ? [first] : [];
  const second = local - offsetAt(zone, local + DAY_MS);
  const repeated = second > first && localOfInstant(zone, second) === local;
  return repeated && rules.dstOverlap === "both" ? [first, second] : [first];
}

export function segmentAt(zone: string, instant: number): Segment {
  const year = new Date(instant).getUTCFullYear();
  for (const segment of segmentsOf(zone, year)) if (instant < segment.end) return segment;
  throw new RangeError(`No offset known for ${zone} in ${year}`);
}

function segmentsOf(zone: string, year: number): Segment[] {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  if (years.size > MAX_CACHED_YEARS) years.clear();
  const start = Date.UTC(year, 0, 1) - LEAD_MS;
  const segments = computeSegments(formatOf(zone), start, Date.UTC(year + 1, 0, 1));
  years.set(key, segments);
  return segments;
}

function computeSegments(format: Intl.DateTimeFormat, start: number, end: number): Segment[] {
  let offset = readOffset(format, start);
  let current: Segment = { start, end, offset, previousOffset: readOffset(format, start - 1000) };
  const segments = [current];
  for (let from = start; from < end; from += SAMPLE_MS) {
    const to = Math.min(from + SAMPLE_MS, end - 1000);
    const next = readOffset(format, to);
    if (next === offset) continue;
    const change = findChange(format, from, to, offset);
    current.end = change;
    current = { start: change, end, offset: next, previousOffset: offset };
    segments.push(current);
    offset = next;
  }
  return segments;
}

function findChange(format: Intl.DateTimeFormat, from: number, to: number, offset: number): number {
  let low = from;
  let high = to;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (readOffset(format, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** All readings are of whole seconds, because a wall clock shows no smaller part. */
function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    format.format(instant).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}
