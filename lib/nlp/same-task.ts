import { compileSlots } from "./core/compile";
import type { Language } from "./core/language";
import type { Slot } from "./core/slots";
import { describeSchedule } from "./describe";
import { foldWord } from "./grammar/fold";
import { repeats } from "./grammar/slot-tests";
import type { Job } from "./read-text";
import { isReference, isSpeaker, saysEnough, withoutReason } from "./references";
import { saysTime, saysWhen } from "./timetable";

/**
 * Jobs of one thing to do are one task with all their times: "… at 7 on weekdays, on Saturdays send it at 9 instead".
 * `apart`: those behind "but", whose days are not the earlier job's.
 */
export function withoutRepeats(jobs: readonly Job[], language: Language, apart: ReadonlySet<Job>): Job[] {
  return jobs.reduce<Job[]>((kept, job) => {
    const index = kept.findIndex((one) => isSameTask(one, job, language));
    const first = kept[index];
    const merged = first ? (asException(first, job) ?? withTimesOf(first, job)) : null;
    if (merged) return kept.with(index, described(withMore(merged, job, language), language));
    const before = apart.has(job) ? kept.map((one) => described(withoutDaysOf(one, job), language)) : kept;
    return [...before, first ? { ...job, task: first.task } : job];
  }, []);
}

/** The task of both with what is asked for behind the second. */
function withMore(merged: Job, job: Job, language: Language): Job {
  const { more } = parted(job);
  if (more === "" || language.prompt(merged.task, true) === language.prompt(job.task, true)) return merged;
  return { ...merged, task: `${merged.task.trim().replace(/[\s.,;:]+$/, "")}. ${more}` };
}

/** "every day at 7 post the rota, but on Sundays post the minutes at 9": no rota on Sundays. */
function withoutDaysOf(first: Job, { spans }: Job): Job {
  const slots = first.spans.flatMap((span) => span.slots);
  const weekdays = weekdaysIn(spans.flatMap((span) => span.slots)).filter((day) => daysOf(slots).includes(day));
  if (weekdays.length === 0) return first;
  const compiled = compileSlots([...slots, { kind: "exclude", weekdays, months: [], monthDays: [] }], first.bench);
  return compiled.kind === "compiled" ? { ...first, compiled } : first;
}

const weekdaysIn = (slots: readonly Slot[]): number[] =>
  slots.flatMap((slot) => (slot.kind === "weekdays" ? slot.weekdays : []));

/** The schedule in words of its own where no stretch of the text says it whole. */
function described(job: Job, { code }: Language): Job {
  return job.compiled?.kind === "compiled" ? { ...job, source: describeSchedule(job.compiled.schedule, code) } : job;
}

function isSameTask(first: Job, later: Job, language: Language): boolean {
  const [task, other] = [first, later].map((job) => language.prompt(job.task, true));
  return (task !== "" && task === other) || refersTo(first, later, language);
}

/** "[send the rota] …, [send it] at 9": of the earlier job's words only the verb, or it and a word for what it is done to. */
export function refersTo(first: Job, job: Job, language: Language): boolean {
  const { task } = first;
  const { own } = parted(job);
  if (own === "" && saysEnough(job.source)) return /\p{L}{2}/u.test(task);
  const later = { ...job, task: own };
  const said = wordsOf(task).filter((word) => !isReference(word, language.code));
  // "same thing but at 7 on Sundays, [since the tanker comes later then]"
  const words = wordsOf(withoutReason(later.task));
  const earlier = wordsOf(task);
  if (words.some((word) => isSpeaker(word) && !earlier.includes(word))) return false;
  const rest = words.filter((word) => !isReference(word, language.code));
  const [only, second] = rest;
  // "On Mondays wake me at 6:50 for school, [and on Saturdays at 8:15]"
  if (only === undefined) return /\p{L}{2}/u.test(task) && (/\p{L}/u.test(later.task) || [first, job].every(isPair));
  if (!language.lexicon.spaced) return rest.length === 1 && only !== said[0] && (said[0]?.endsWith(only) ?? false);
  // "The sales report at 9. On Saturdays [send it] at 10": only the later words say what is done with the thing.
  const isDeed = language.isVerb(said[0] ?? "") || object.test(task);
  const isThing = article.test(task) || (/[.!;]\s*$/.test(task) && !isDeed);
  const isOfIt = rest.length < words.length || (joined.test(only) && first.spans.some(saysTime));
  if (isThing && second === undefined && isOfIt && language.isVerb(only)) return true;
  if (!language.isTask(task)) return false;
  const isRepeated = rest.every((word) => said.some((one) => isForm(word, one)));
  if (!isRepeated || second !== undefined) return isRepeated && rest.length < words.length && rest.length === 2;
  return language.isVerb(only) || [said[0], said.at(-1)].some((one) => one !== undefined && isForm(only, one));
}

/** "envíalo", "mandalo": the verb with the word for what it is done to. */
const joined = /^\p{L}{3,}l[oaie]s?$/u;
const article =
  /^\P{L}*(?:the|an?|der|die|das|de|het|een|le|la|les|un|une|el|los|las|una|o|os|as|um|uma|il|lo|gli|i)\s/iu;
/** "lock [the lab]": a word before what it is done to. */
const object = /^\P{L}*\p{L}+\s(?:the|my|our|all|an?|der|die|das|den|mein|unser|alle|het|mijn|onze|alle)(?!\p{L})/iu;

const isPair = ({ spans }: Job): boolean => spans.some(saysWhen) && spans.some(saysTime);

/** "[one is enough at 9.] Put it in a PDF please.": what further sentences ask for is of the whole task. */
function parted({ task, source }: Job): { own: string; more: string } {
  const [, own = task, more = ""] = /^([^.!?]*[.!?])\s+(\p{Lu}.*)$/su.exec(task) ?? [];
  if (more !== "" || !saysEnough(source)) return { own, more };
  const [, rest = ""] = /^\P{L}*[.!?]?\s+(\p{Lu}.*)$/su.exec(task) ?? [];
  return rest === "" ? { own, more } : { own: "", more: rest };
}

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\d]+/gu) ?? []).map(foldWord);

const SHORTEST = 4;

/** "send", "sent"; "manda", "mándamela" */
function isForm(word: string, other: string): boolean {
  if (word.replace(/t$/, "d") === other.replace(/t$/, "d")) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= SHORTEST && long.length > short.length && long.startsWith(short.slice(0, -1));
}

/** "Wake me at 7 every day, and on weekends wake me at 9": of one thing to do, fewer days with another time are an exception. */
function asException(first: Job, second: Job): Job | null {
  const [named, said] = [first, second].map(({ spans }) => spans.flatMap((span) => span.slots)) as [Slot[], Slot[]];
  const slots = onEachDay(named, said);
  const days = weekdaysIn(said);
  // "…, on Tuesdays at 8, not on Sundays": what is left out of all of them.
  const left = said.filter((slot) => slot.kind === "exclude" && slot.weekdays.length > 0 && !slot.within);
  const gone = left.flatMap((slot) => (slot.kind === "exclude" ? slot.weekdays : []));
  // "…, not on Tuesdays; on Tuesdays at 10": what is left out and named again has a time of its own.
  const isAgain = gone.length > 0 && gone.every((day) => days.includes(day)) && said[0]?.kind === "exclude";
  const isLeft = isAgain || !gone.some((day) => days.includes(day));
  const later = isLeft ? said.filter((slot) => !left.includes(slot)) : said;
  const all = daysOf(slots);
  const isOther = [slots, later].every((one) => one.some(({ kind }) => kind === "times"));
  const isFewer = days.length > 0 && days.length < all.length && days.every((day) => all.includes(day));
  if (!isOther || !isFewer || later.some(({ kind }) => kind !== "weekdays" && kind !== "times")) return null;
  const apart = later.map((slot): Slot => (slot.kind === "weekdays" ? { ...slot, recurring: true, only: true } : slot));
  const alone = first.bench.doubt;
  const compiled = compileSlots([...slots, ...apart, ...(isAgain ? [] : left)], first.bench);
  if (compiled.kind !== "compiled") return null;
  // Only both times together tell whether one of them is clear.
  const doubt = first.doubt - alone + Math.max(alone, first.bench.doubt - alone);
  return { ...first, spans: [...first.spans, ...second.spans], compiled, doubt };
}

/** "Send me the report at 9. On Saturdays send it at 10": where no days were named, all of them were meant. */
function onEachDay(slots: Slot[], later: readonly Slot[]): Slot[] {
  const isTimeOnly = slots.length > 0 && slots.every(({ kind }) => kind === "times");
  return isTimeOnly && later.some((slot) => slot.kind === "weekdays" && slot.recurring)
    ? [{ kind: "everyDay" }, ...slots]
    : slots;
}

/** Both times, where the days are others; null where no set of crons says both. */
function withTimesOf(first: Job, second: Job): Job | null {
  const [one, other] = [first.compiled, second.compiled];
  if (one?.kind !== "compiled" || other?.kind !== "compiled") return null;
  const [schedule, later] = [one.schedule, other.schedule];
  const isAlike = (["kind", "timezone", "startsAt", "endsAt", "maxRuns"] as const).every(
    (field) => schedule[field] === later[field],
  );
  if (!isAlike || schedule.kind !== "cron") return null;
  const cronExpressions = [...new Set([...schedule.cronExpressions, ...later.cronExpressions])];
  return {
    ...first,
    spans: [...first.spans, ...second.spans],
    compiled: { ...one, exact: one.exact && other.exact, schedule: { ...schedule, cronExpressions } },
    // The words of the second that say nothing new are none to wonder about.
    doubt: Math.max(first.doubt, second.bench.doubt),
  };
}

/** The weekdays that repeating days are; none where they are others. */
function daysOf(slots: readonly Slot[]): number[] {
  const named = weekdaysIn(slots);
  if (named.length > 0) return named;
  const isDaily = slots.some(
    (slot) => slot.kind === "everyDay" || (slot.kind === "interval" && slot.unit === "day" && slot.count === 1),
  );
  return isDaily && slots.filter(repeats).every(({ kind }) => kind === "everyDay" || kind === "interval")
    ? [0, 1, 2, 3, 4, 5, 6]
    : [];
}
