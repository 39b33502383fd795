import { compileSlots } from "./core/compile";
import type { Language } from "./core/language";
import type { Slot } from "./core/slots";
import { type WrittenCrons, writtenCrons } from "./core/written-crons";
import { describeSchedule } from "./describe";
import { type Folded, fold } from "./grammar/fold";
import { repairWords } from "./grammar/repair";
import { likelyLanguages } from "./languages";
import { readJob } from "./read-text";
import { MAX_SCHEDULE_TEXT } from "./schedule-text";
import type { ParseContext, ScheduleTextResult } from "./types";

/** A short text may be written in any of these, the likeliest first. */
const MOST_LANGUAGES = 4;

/** Only a schedule ("every weekday at 8:30", "0 9 * * 1-5"); words that are no schedule are an error. */
export function parseScheduleText(text: string, context: ParseContext): ScheduleTextResult {
  const written = fold(text.slice(0, MAX_SCHEDULE_TEXT));
  const [{ language }, ...others] = likelyLanguages(written);
  const crons = writtenCrons(text);
  if (crons) return readCrons(crons, language, context);
  const result = readIn(written, language, context);
  if (!("error" in result)) return result;
  for (const other of others.slice(0, MOST_LANGUAGES - 1)) {
    const read = readIn(written, other.language, context);
    if (!("error" in read)) return read;
  }
  return result;
}

function readIn(written: Folded, language: Language, context: ParseContext): ScheduleTextResult {
  const folded = repairWords(written, language);
  const { phrasebook } = language;
  const job = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
  if (job.compiled === null)
    return { error: phrasebook.notTask, question: phrasebook.askWhen, options: phrasebook.whenOptions };
  if (job.compiled.kind !== "compiled") {
    const { kind, message, options } = job.compiled;
    return { error: message, question: kind === "question" ? message : null, options };
  }
  const rest = job.task.replace(
    /(?<![\p{L}])(?:and|at|on|in|the|of|run|please|once|each|time|only)(?![\p{L}])|[^\p{L}\p{N}]/giu,
    "",
  );
  if (rest !== "") return { error: phrasebook.leftOver(job.task.trim()), question: null, options: [] };
  const { schedule, exact } = job.compiled;
  const { assumptions, warnings } = job.bench;
  return { schedule, exact, assumptions, warnings, description: describeSchedule(schedule, language.code) };
}

/** Crons in brackets behind their words, as a description has them: start and end stand behind the bracket. */
function readCrons({ expressions, rest }: WrittenCrons, language: Language, context: ParseContext): ScheduleTextResult {
  const { bench } = readJob(fold(""), { start: 0, end: 0 }, language, context);
  const daily = compileSlots([{ kind: "cron", expression: "0 9 * * *" }], { ...bench });
  // A start or an end is one only beside a schedule, in the words of a description.
  const lead = daily.kind === "compiled" ? describeSchedule(daily.schedule, language.code) : "";
  const folded = fold(`${lead}${rest}`.slice(0, MAX_SCHEDULE_TEXT));
  const { spans } = readJob(folded, { start: 0, end: folded.folded.length }, language, context);
  const bounds = spans.flatMap((span) => span.slots).filter((slot) => slot.kind === "bound" || slot.kind === "count");
  const crons = expressions.map((expression): Slot => ({ kind: "cron", expression }));
  const compiled = compileSlots([...crons, ...bounds], bench);
  if (compiled.kind !== "compiled") return { error: compiled.message, question: null, options: [] };
  const { schedule, exact } = compiled;
  return {
    schedule,
    exact,
    assumptions: [],
    warnings: bench.warnings,
    description: describeSchedule(schedule, language.code),
  };
}
