import { fold } from "./core/normalise";
import { describeSchedule } from "./describe";
import { english } from "./en";
import { readJob } from "./read-text";
import type { ParseContext, ScheduleTextResult } from "./types";

const MAX_LENGTH = 500;

/** Only a schedule ("every weekday at 8:30", "0 9 * * 1-5"); words that are no schedule are an error. */
export function parseScheduleText(text: string, context: ParseContext): ScheduleTextResult {
  const language = english;
  const { phrasebook } = language;
  const folded = fold(text.slice(0, MAX_LENGTH), language.repair);
  const job = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
  if (job.compiled === null)
    return { error: phrasebook.notTask, question: phrasebook.askWhen, options: phrasebook.whenOptions };
  if (job.compiled.kind !== "compiled") {
    const { kind, message, options } = job.compiled;
    return { error: message, question: kind === "question" ? message : null, options };
  }
  const rest = job.task.replace(
    /(?<![\p{L}])(?:and|at|on|in|the|of|run|please|once|each|time|only)(?![\p{L}])|[^\p{L}\p{N}]/gu,
    "",
  );
  if (rest !== "") return { error: phrasebook.leftOver(job.task.trim()), question: null, options: [] };
  const { schedule, exact } = job.compiled;
  const { assumptions, warnings } = job.bench;
  return { schedule, exact, assumptions, warnings, description: describeSchedule(schedule) };
}
