import { isAheadOfJob } from "./behind-job";
import type { Language } from "./core/language";
import { isDaySlot } from "./core/slots";
import { fold } from "./grammar/fold";
import { reminderIn } from "./grammar/reminders";
import type { Job } from "./read-text";
import { saysTime, saysWhen } from "./timetable";

/** A schedule that would not be taken for something else. */
export function isFirm(job: Job): boolean {
  if (job.compiled === null) return false;
  const slots = job.spans.flatMap((span) => span.slots);
  const isPair = slots.some(isDaySlot) && slots.some((slot) => slot.kind === "times");
  return isPair || isAhead(job) || job.spans.some(({ strength }) => strength === "strong" || strength === "firm");
}

/** "… two days before": so long before the job before it, and no more. */
const isAhead = ({ spans, slots }: Job): boolean => isAheadOfJob(spans, slots);

/** "The sales report at 9. [On Saturdays send it at 10]": a sentence of a thing and its time, and nothing to do. */
export function namesThing({ compiled, spans, task }: Job, sentence: string): boolean {
  const words = task.match(/\p{L}+/gu)?.length ?? 0;
  return (
    compiled?.kind === "compiled" &&
    spans.some(saysTime) &&
    words <= MOST_WORDS &&
    /\p{L}[^.;!]*[.;!]\s$/u.test(sentence)
  );
}

const MOST_WORDS = 6;

/** "… and every Friday at 14 the summary": nothing to do, or only the thing that is done to. */
export function lacksVerb(task: string, language: Language): boolean {
  return !language.isTask(task) || article.test(task) || (language.opensObject?.test(task) ?? false);
}

const article =
  /^\P{L}*(?:el|la|los|las|lo|o|os|as|le|les|celui|celle|ceux|celles|il|i|gli|quell[oaei]|un|une|una|um|uma|the|der|die|das|den|het|de|een)\s|^\P{L}*l'/iu;

/** A later job may leave its verb out: "mail Bob on Mondays and Alice on Fridays". */
export function withVerb(job: Job, first: Job | undefined, language: Language): Job {
  if (!first || job.compiled === null) return job;
  const task = language.inherit(first.task, job.task);
  return task === null ? job : { ...job, task, doubt: job.doubt + 0.05 };
}

/** The verb of the first job may stand at the end of all: "montags die Server und freitags die Backups prüfen". */
export function withLaterVerb(job: Job, later: () => Job, language: Language): Job {
  if (!language.inheritBack || job.compiled?.kind !== "compiled") return job;
  const task = language.inheritBack(job.task, later().task);
  return task === null ? job : { ...job, task, doubt: job.doubt + 0.05 };
}

/** "last year's 11 November": a date without a time is content rather than a job. */
function isDateOnly({ spans }: Job): boolean {
  const slots = spans.flatMap((span) => span.slots);
  return slots.every((slot) => slot.kind === "date" || (slot.kind === "yearDay" && !slot.recurring));
}

/** "Yoga" beside a time of its own. */
export function isThing(job: Job, language: Language): boolean {
  return job.spans.some(saysTime) && (language.isThing?.(job.task) ?? false);
}

/** Days and a time of its own. */
export function isTimedPair(job: Job): boolean {
  return job.compiled?.kind === "compiled" && isFirm(job) && job.spans.some(saysWhen) && job.spans.some(saysTime);
}

/** "月曜の朝に週間計画、[金曜の午後に]週報を": a weekday with a part of it. */
function isDayWithPart({ spans }: Job): boolean {
  const slots = spans.flatMap((span) => span.slots);
  return slots.some(({ kind }) => kind === "weekdays") && slots.some(({ kind }) => kind === "partOfDay");
}

/** "Remind me [Thursday] to bring the form": a weekday beside a reminder is when, and no part of what is said. */
function isDayOfReminder({ spans, task }: Job): boolean {
  return (
    spans.some(({ slots }) => slots.some(({ kind }) => kind === "weekdays")) && reminderIn(fold(task).folded) !== null
  );
}

/**
 * Whether a part of a message is a job of its own: when, and what.
 * `isLater`: the days named elsewhere are its own as well, so that an hour is enough. `isShort`: one word may be the task.
 */
export function isComplete(job: Job, language: Language, isLater: boolean, isShort: boolean): boolean {
  const isTimed = isLater && job.spans.some((span) => span.strength === "bare" && saysTime(span));
  const isSure = isFirm(job) || isTimed || (isLater && isDayWithPart(job)) || isDayOfReminder(job);
  if (job.compiled?.kind !== "compiled" || !isSure) return false;
  if (isDateOnly(job)) return false;
  const said = job.task.replace(/\([^()]*\)/g, "");
  // "… Remind me every month at 9": of something that was said before.
  if (language.prompt(said, true) === "") return false;
  const says = isAhead(job) || job.spans.some((span) => saysWhen(span) || saysTime(span));
  return says && (language.isTask(said) || (isShort && /\p{L}{3}/u.test(said)));
}
