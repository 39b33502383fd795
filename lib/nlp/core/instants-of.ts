import type { Schedule } from "@/lib/scheduling";
import { instantOfLocal, localOfInstant } from "@/lib/scheduling";

const oneMinute = /^(\d+) (\d+) (\d+) (\d+) \*$/;

/**
 * The instants (ISO, ascending) of a schedule that is a few of them: crons of one date each, as many runs, and an end at
 * the last; null for every other schedule.
 */
export function instantsOf({ cronExpressions, startsAt, endsAt, maxRuns, timezone }: Schedule): string[] | null {
  if (cronExpressions.length < 2 || maxRuns !== cronExpressions.length || startsAt !== null || endsAt === null)
    return null;
  const last = localOfInstant(timezone, Date.parse(endsAt));
  const locals = cronExpressions.map((expression) => {
    const [minute, hour, day, month] = (oneMinute.exec(expression) ?? []).slice(1).map(Number);
    if (minute === undefined || hour === undefined || day === undefined || month === undefined) return null;
    const inYear = (year: number): number => Date.UTC(year, month - 1, day, hour, minute);
    const year = new Date(last).getUTCFullYear();
    return inYear(year) <= last ? inYear(year) : inYear(year - 1);
  });
  const known = locals.filter((local) => local !== null).sort((a, b) => a - b);
  if (known.length < locals.length || known.at(-1) !== last) return null;
  return known.map((local) => new Date(instantOfLocal(timezone, local)).toISOString());
}
