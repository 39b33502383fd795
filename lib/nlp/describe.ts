import { isAppError } from "@/lib/errors";
import type { Schedule } from "@/lib/scheduling";
import { outlineBounds, outlineSchedule } from "./core/decompile";
import { capitalise, type Describer, sayBounds, sayOutline } from "./core/describer";
import { instantsOf } from "./core/instants-of";
import { writeCrons } from "./core/written-crons";
import { describeCron } from "./describe-cron";
import { describerOf } from "./describers";
import { MAX_SCHEDULE_TEXT } from "./schedule-text";

/**
 * A schedule in the words of a language: "At 09:00, Monday through Friday". Read back, they give the same due times;
 * where words alone cannot, or are too many to be
 * read, the crons stand behind them in brackets. The zone is not said.
 */
export function describeSchedule(schedule: Schedule, locale = "en"): string {
  const words = describerOf(locale);
  const instants = sayInstants(schedule, words);
  if (instants !== null && instants.length <= MAX_SCHEDULE_TEXT) return capitalise(instants, words);
  const outline = outlineSchedule(schedule);
  const sentence = outline && capitalise(sayOutline(outline, words), words);
  if (sentence && (sentence.length <= MAX_SCHEDULE_TEXT || schedule.kind !== "cron")) return sentence;
  if (schedule.kind !== "cron") return /RRULE:.+/.exec(schedule.rrule ?? "")?.[0] ?? schedule.runAt ?? "";
  const said = schedule.cronExpressions.map((expression) => sayOne(expression, schedule, words));
  const crons = writeCrons(schedule.cronExpressions);
  const each = said.includes(null) ? "cron" : said.join("; ");
  return capitalise([`${each} ${crons}`, ...boundsOf(schedule, words)].join(words.comma), words);
}

/** "Once, on 2026-12-08 at 14:45; once, on 2026-12-09 at 13:45": a few dates are no habit of every year. */
function sayInstants(schedule: Schedule, words: Describer): string | null {
  const said = instantsOf(schedule)?.map((runAt) => {
    const once: Schedule = { ...schedule, kind: "once", cronExpressions: [], runAt, endsAt: null, maxRuns: null };
    const outline = outlineSchedule(once);
    return outline && sayOutline(outline, words);
  });
  return !said || said.includes(null) ? null : said.join(words.code === "ja" ? "、" : "; ");
}

/** One expression of a set that has no words as a whole. */
function sayOne(expression: string, schedule: Schedule, words: Describer): string | null {
  const alone: Schedule = { ...schedule, cronExpressions: [expression], startsAt: null, endsAt: null, maxRuns: null };
  const outline = outlineSchedule(alone);
  return outline ? sayOutline(outline, words) : describeCron(expression, words.code);
}

function boundsOf(schedule: Schedule, words: Describer): string[] {
  try {
    return sayBounds(outlineBounds(schedule), words);
  } catch (error) {
    if (isAppError(error)) return [];
    throw error;
  }
}
