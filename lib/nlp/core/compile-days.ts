import { localOfInstant, nextOccurrence, type Schedule, stampOf } from "@/lib/scheduling";
import { MINUTE_MS, midnightOf } from "./calendar";
import { writeTimes } from "./cron-fields";
import { cronDayFields, type DaySet, rruleDayParts } from "./day-sets";
import { ask, assume, type Compiled, cronSchedule, type Refused, rruleSchedule, type Workbench } from "./draft";
import type { ClockTime } from "./slots";

/** One set of days with its times. */
export interface DayPlan {
  set: DaySet;
  times: ClockTime[];
}

export interface Every {
  unit: "day" | "week" | "month" | "year";
  count: number;
}

/** Days and times: crons where they can say it exactly, otherwise one rrule. */
export function compileDays(given: DayPlan[], every: Every | null, bench: Workbench): Compiled | Refused {
  const plans = every ? joinNth(given) : given;
  const crons = every ? [] : plans.map(({ set, times }) => cronsOf(set, times));
  if (!every && crons.every((expressions) => expressions !== null)) return cronSchedule(bench.zone, crons.flat());
  const [plan] = plans;
  if (plans.length !== 1 || !plan || plan.set.nearestWorkdays || !isProduct(plan.times))
    return { ...ask(bench.words.mixed, []), suggestions: every ? apart(plans, every, bench) : [] };
  return ruleOf(plan, every, bench);
}

const MOST_SUGGESTED = 4;

/** What one rule cannot say together, to choose from. */
function apart(plans: readonly DayPlan[], every: Every, bench: Workbench): Schedule[] {
  return plans
    .filter(({ set }) => !set.nearestWorkdays)
    .flatMap((plan) => (isProduct(plan.times) ? [plan] : plan.times.map((time) => ({ ...plan, times: [time] }))))
    .slice(0, MOST_SUGGESTED)
    .map((plan) => ruleOf(plan, every, { ...bench, assumptions: [] }).schedule);
}

/** "every 5 months on the third Tuesday and on the third Saturday": one rule says both where the rest is the same. */
function joinNth(plans: DayPlan[]): DayPlan[] {
  const [first, ...others] = plans;
  if (!first?.set.nth || others.length === 0) return plans;
  const keyOf = ({ set, times }: DayPlan): string => JSON.stringify([{ ...set, nth: set.nth !== null }, times]);
  if (others.some((plan) => keyOf(plan) !== keyOf(first))) return plans;
  return [{ ...first, set: { ...first.set, nth: plans.flatMap(({ set }) => set.nth ?? []) } }];
}

function cronsOf(set: DaySet, times: ClockTime[]): string[] | null {
  const days = cronDayFields(set);
  return days === null ? null : writeTimes(times, false).map((time) => `${time} ${days}`);
}

/** BYHOUR and BYMINUTE multiply; only such time sets fit one rule. */
function isProduct(times: ClockTime[]): boolean {
  const distinct = new Set(times.map((time) => time.minutes));
  const hours = new Set(times.map((time) => Math.floor(time.minutes / 60)));
  const minutes = new Set(times.map((time) => time.minutes % 60));
  return distinct.size === hours.size * minutes.size && times.every((time) => !time.seconds);
}

const frequencies = { day: "DAILY", week: "WEEKLY", month: "MONTHLY", year: "YEARLY" };

function ruleOf({ set, times }: DayPlan, every: Every | null, bench: Workbench): Compiled {
  const { frequency, parts } = rruleDayParts(set);
  const hours = [...new Set(times.map((time) => Math.floor(time.minutes / 60)))].sort((a, b) => a - b);
  const minutes = [...new Set(times.map((time) => time.minutes % 60))].sort((a, b) => a - b);
  const tail = [...parts, `BYHOUR=${hours.join(",")}`, `BYMINUTE=${minutes.join(",")}`, "BYSECOND=0"];
  const plain = `FREQ=${every ? frequencies[every.unit] : frequency}`;
  const after = typeof bench.anchor === "number" ? bench.anchor - 1 : bench.now;
  const midnight = midnightOf(localOfInstant(bench.zone, after + 1));
  const first = nextOccurrence(
    rruleSchedule(bench.zone, stampOf(midnight), [plain, ...tail].join(";")).schedule,
    new Date(after),
  );
  const start = first
    ? asSaid(localOfInstant(bench.zone, first.getTime()), times)
    : midnight + (times[0]?.minutes ?? 0) * MINUTE_MS;
  if (every) assume(bench, bench.words.anchored, 0.02);
  const interval = every ? [`INTERVAL=${every.count}`] : [];
  return rruleSchedule(bench.zone, stampOf(start), [plain, ...interval, ...tail].join(";"));
}

/** The first run on the wall clock as it was said; where clocks go forward it runs later, and the rule counts from what was said. */
function asSaid(start: number, times: readonly ClockTime[]): number {
  const midnight = midnightOf(start);
  const said = times.map(({ minutes }) => midnight + minutes * MINUTE_MS).filter((time) => time <= start);
  return said.length > 0 ? Math.max(...said) : start;
}
