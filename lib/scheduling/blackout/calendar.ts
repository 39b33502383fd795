import { DAY_MS, weekday } from "../civil";
import { firstAbove } from "../rrule/fixed";
import type { BlackoutDays } from "../schemas";
import { instantOfLocal, localOfInstant } from "../zone";

/** Why an instant is left out, and the first instant that this reason no longer covers. */
export interface Exclusion {
  reason: string;
  until: number;
}

export interface BlackoutCalendar extends BlackoutDays {
  name: string;
}

interface Span {
  from: number;
  /** Exclusive. */
  to: number;
  title: string | null;
}

/** Spans of local readings or of instants, ascending by `from`, with the furthest end of all up to each of them. */
interface Spans {
  spans: Span[];
  starts: number[];
  furthest: number[];
}

interface PreparedCalendar {
  name: string;
  weekdays: ReadonlySet<number>;
  local: Spans;
  instants: Spans;
}

/** Answers for an instant, in the zone of the schedule, whether one of the calendars leaves it out. */
export function blackoutCheck(
  calendars: readonly BlackoutCalendar[],
  zone: string,
): (instant: number) => Exclusion | null {
  const prepared = calendars.map(prepare);
  return (instant) => {
    const local = localOfInstant(zone, instant);
    for (const calendar of prepared) {
      const found = exclusionIn(calendar, zone, instant, local);
      if (found) return found;
    }
    return null;
  };
}

function exclusionIn(calendar: PreparedCalendar, zone: string, instant: number, local: number): Exclusion | null {
  const { name } = calendar;
  const day = Math.floor(local / DAY_MS);
  if (calendar.weekdays.has(weekday(day)))
    return { reason: sentence(name, null), until: endOfLocal(zone, (day + 1) * DAY_MS, instant) };
  const byReading = covering(calendar.local, local);
  if (byReading) return { reason: sentence(name, byReading.title), until: endOfLocal(zone, byReading.to, instant) };
  const byInstant = covering(calendar.instants, instant);
  return byInstant && { reason: sentence(name, byInstant.title), until: byInstant.to };
}

function sentence(name: string, title: string | null): string {
  return `Blackout: ${name}${title ? ` (${title})` : ""}`;
}

/** The instant at which a local reading comes; at least a moment ahead, since clocks go back as well. */
function endOfLocal(zone: string, local: number, instant: number): number {
  return Math.max(instantOfLocal(zone, local), instant + 1);
}

function covering({ spans, starts, furthest }: Spans, at: number): Span | null {
  for (let index = firstAbove(starts, at) - 1; index >= 0; index -= 1) {
    if ((furthest[index] ?? 0) <= at) return null;
    const span = spans[index];
    if (span && span.to > at) return span;
  }
  return null;
}

function prepare({ name, weekdays, dates, stretches }: BlackoutCalendar): PreparedCalendar {
  const days = dates.map(({ from, to }) => ({ from: reading(from), to: reading(to) + DAY_MS, title: null }));
  const read = (isInstant: boolean): Span[] =>
    stretches
      .filter(({ from }) => from.endsWith("Z") === isInstant)
      .map(({ from, to, title }) => ({ from: reading(from), to: reading(to), title }));
  return {
    name,
    weekdays: new Set(weekdays),
    local: spansOf([...days, ...read(false)]),
    instants: spansOf(read(true)),
  };
}

function reading(text: string): number {
  return Date.parse(text.endsWith("Z") || !text.includes("T") ? text : `${text}Z`);
}

function spansOf(unsorted: Span[]): Spans {
  const spans = unsorted.toSorted((a, b) => a.from - b.from);
  let end = Number.NEGATIVE_INFINITY;
  const furthest = spans.map(({ to }) => {
    end = Math.max(end, to);
    return end;
  });
  return { spans, starts: spans.map(({ from }) => from), furthest };
}
