import type { Language } from "./core/language";
import type { Job } from "./read-text";

/** Words that say themselves that something repeats. */
const repeats = /[每逢毎隔매]|おき|마다|격주|工作日|平日|[周週]末|평일|주말/u;

const numbered = /^\s*\(?1\s?[.,、)]/u;

/**
 * "月曜9時に…して、金曜18時に…": days that each have a time and a task are those of every week in languages that often leave
 * it unsaid. They may be meant once: what was assumed is said, and is not sure. A list is a plan of the week.
 */
export function withImpliedWeeks(
  jobs: Job[],
  folded: string,
  { phrasebook }: Pick<Language, "phrasebook">,
  isListed: boolean,
): Job[] {
  const { everyWeek } = phrasebook;
  if (everyWeek === undefined || isListed || jobs.length < 2 || repeats.test(folded) || numbered.test(folded))
    return jobs;
  if (!jobs.every(isOfOneWeekday)) return jobs;
  for (const job of jobs) {
    job.bench.assumptions.push(everyWeek);
    job.doubt += 0.2;
  }
  return jobs;
}

const isOfOneWeekday = ({ slots }: Job): boolean =>
  slots.some((slot) => slot.kind === "weekdays" && slot.recurring && slot.weekdays.length === 1);
