import { isDateAmongHabits, isTornApart, isUnclear } from "./ambiguities";
import { compileDays, type DayPlan } from "./compile-days";
import { exclusionsOf, isLeftOut } from "./day-parts";
import { type DaySet, daySets, isEmpty } from "./day-sets";
import { ask, type Compiled, type Refused, refuse, type Workbench } from "./draft";
import type { Group } from "./groups";
import { nearFirst } from "./halves-of-day";
import { restrictionsOf } from "./restrictions";
import { settleTimes } from "./settle-times";
import type { DaySlot, IntervalSlot, Slot } from "./slots";
import { spacing } from "./spacing";
import { isTakenTwice, nthTaken, weekdaysTaken } from "./weekdays-taken";

/** Days with their times, beside what spaces, restricts and leaves out days. */
export function compileGroups(
  groups: Group[],
  slots: readonly Slot[],
  interval: IntervalSlot | null,
  bench: Workbench,
): Compiled | Refused {
  const restrictions = restrictionsOf(slots);
  if (isTornApart(slots)) bench.doubt += 0.25;
  if (isDateAmongHabits(slots) || isTakenTwice(groups)) bench.doubt += 0.25;
  if (isUnclear(slots)) return ask(bench.words.mixed, []);
  const spaced = interval
    ? spacing(interval, slots, restrictions.months !== null, bench)
    : { days: [], months: null, every: null };
  if (spaced === null) return ask(bench.words.workdayInterval, []);
  const months = restrictions.months ?? spaced.months;
  const without = exclusionsOf(slots, bench);
  const plans = nearFirst(groups, bench).flatMap((group) => {
    const days = group.days.filter((day) => day.kind !== "everyDay").map(repeating);
    const taken = group.only ? [] : weekdaysTaken(groups, days);
    const excludedNth = [...restrictions.excludedNth, ...nthTaken(groups, days)];
    const left = {
      ...restrictions,
      months,
      excludedWeekdays: [...restrictions.excludedWeekdays, ...taken],
      excludedNth,
    };
    const sets = daySets(days.length > 0 ? days : spaced.days, left);
    const times = settleTimes(group, bench).filter((time) => !isLeftOut(time, without));
    return sets.map((set: DaySet) => ({ set, times }));
  });
  if (plans.some(({ set, times }) => isEmpty(set) || times.length === 0)) return refuse(bench.words.never);
  noteShortMonths(plans, bench);
  return compileDays(plans, spaced.every, bench);
}

/** Of odd days, or all but one, nobody misses the 31st. */
const MANY_DAYS = 7;

/** The 31st is no mistake, but months without one are left out. */
function noteShortMonths(plans: readonly DayPlan[], bench: Workbench): void {
  const days = plans.flatMap(({ set }) =>
    set.months || set.monthDays === null || set.monthDays.length > MANY_DAYS ? [] : set.monthDays,
  );
  const late = Math.max(0, ...days);
  if (late > 28) bench.warnings.push(bench.words.shortMonths(late));
}

function repeating(day: DaySlot): DaySlot {
  return "recurring" in day ? { ...day, recurring: true } : day;
}
