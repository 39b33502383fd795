import { localOfInstant } from "@/lib/scheduling";
import { candidateDates, DAY_MS, dateOf, midnightOf } from "./calendar";
import { assume, type Compiled, type Refused, type Workbench } from "./draft";
import type { DaySlot } from "./slots";

/** Who names a date that has been over for so many days may have meant this one, and be wrong about today. */
const JUST_OVER_DAYS = 7;

/** "on 25 November at 9" on that day at ten: the one of next year, which is said, and asked. */
export function doubtNextYear(
  days: readonly DaySlot[],
  date: number,
  once: Compiled | Refused,
  bench: Workbench,
): Compiled | Refused {
  const today = midnightOf(localOfInstant(bench.zone, bench.now));
  const isJustOver = (one: number): boolean => one <= today && one > today - JUST_OVER_DAYS * DAY_MS && one < date;
  const over = days.flatMap((day) => (day.kind === "yearDay" ? candidateDates(day, today).filter(isJustOver) : []));
  const [said] = over;
  if (said === undefined || once.kind !== "compiled") return once;
  const name = new Intl.DateTimeFormat(bench.words.seasons.locale, { day: "numeric", month: "long", timeZone: "UTC" });
  assume(bench, `${name.format(said)}: ${dateOf(date).year}`, 0.22);
  bench.question ??= bench.words.pastDay;
  bench.suggestions ??= [once.schedule];
  return once;
}
