import { andIn } from "./and-words";
import type { ClockTime } from "./core/slots";
import { describeSchedule } from "./describe";
import { describerOf } from "./describers";
import { changePrompt, newPromptIn, speaksOfPrompt } from "./edit/change-prompt";
import { type ChangedSchedule, changeSchedule, partsOf } from "./edit/change-schedule";
import { untilInEnd } from "./edit/end-it";
import { endsBefore } from "./edit/end-over";
import { withoutOrWithPerson } from "./edit/named-person";
import { namedZone } from "./edit/named-zone";
import { namesNoDay } from "./edit/names-no-day";
import { nameBeforeMore, newNameIn, unquoted } from "./edit/new-name";
import { oneOfItsTimes, pointedTime } from "./edit/one-of-its-times";
import { paceIn } from "./edit/pace";
import { isStepped, timesOf } from "./edit/parts";
import { type EditReading, readEdit } from "./edit/read-edit";
import { readSkip, wantsSkip } from "./edit/read-skip";
import { changeRecipients, mailIn } from "./edit/recipients";
import { saysRest } from "./edit/rests";
import { skip } from "./edit/skip";
import { fromInStart } from "./edit/start-it";
import type { CurrentTask, EditContext, EditedTask, EditQuestion, EditRefusal, EditResult } from "./edit/types";
import { fold } from "./grammar/fold";
import { languages } from "./languages";
import type { ParseContext } from "./types";

export { newNameIn } from "./edit/new-name";
export { pointsToTime } from "./edit/one-of-its-times";
export { optionOfHalf } from "./edit/option-of-half";
export { type PauseEnd, readPauseEnd } from "./edit/pause-until";
export { dueTimesWithin } from "./edit/skip-due-times";
export { daysIn } from "./edit/skip-stretch";
export type { CurrentTask, EditRefusal, EditResult } from "./edit/types";

const BASE_CONFIDENCE = 0.95;
const HALF_DAY = 720;

/**
 * What words like "make it 8 instead" or "only on Mondays" make of a task: what they name changes, the rest stays.
 * Pure; never throws.
 */
export function parseEdit(text: string, current: CurrentTask, context: EditContext): EditResult {
  const reading = { ...readEdit(text, context), together: context.together ?? false };
  const parted = nameBeforeMore(text);
  if (parted) {
    const result = parseEdit(parted.rest, { ...current, name: parted.name }, context);
    if (result.kind === "edit") return result;
  }
  const name = newNameIn(text);
  if (name !== null)
    return (
      withMoreThanName(name, current, reading, context) ??
      settled(edited(current, { name }, null, reading), current, { ...reading, saysMore: false })
    );
  const told = newPromptIn(text);
  if (told !== null) return settled(edited(current, { prompt: told }, null, reading), current, reading);
  const fewer = withoutOneOfItsTimes(current, reading, context);
  if (fewer) return fewer;
  const other = withOtherTimeFor(current, reading, context);
  if (other) return other;
  if (namesNoDay(text, reading.language)) return { kind: "refused", reason: "noSuchDay", values: {} };
  if (endsBefore(reading)) return { kind: "refused", reason: "endOver", values: {} };
  const skipped = skip(text, current, context);
  if (skipped && "kind" in skipped) return skipped;
  if (skipped)
    return edited(current, skipped.skips ? { skips: skipped.skips } : {}, skipped.scheduled, skipped.reading);
  const mail = changeRecipients(text, current, reading, context, (list) =>
    describerOf(reading.language.code).days.and(list),
  );
  const person = mail ? null : withoutOrWithPerson(text, current, reading);
  if (person) return "kind" in person ? person : settled(edited(current, person, null, reading), current, reading);
  const prompt = mail ? null : changePrompt(text, current, reading);
  if (prompt) return "kind" in prompt ? prompt : settled(edited(current, prompt, null, reading), current, reading);
  if (!mail && saysRest(reading)) return { kind: "rests" };
  const scheduled = changeSchedule(current.schedule, reading, context);
  if (scheduled && scheduled.kind !== "changed")
    return wantsSkip(text) ? { kind: "refused", reason: "skipUnread", values: {} } : withWords(scheduled, text);
  if (!scheduled && !mail)
    return wantsSkip(text) ? { kind: "refused", reason: "skipUnread", values: {} } : withoutChange(reading);
  const { doubt = 0, ...changes } = mail ?? {};
  return settled(
    edited(current, changes, scheduled, reading, doubt),
    current,
    mail ? { ...reading, saysMore: false } : reading,
  );
}

/** "drop the afternoon one": the times that are meant are taken away by name. */
function withoutOneOfItsTimes(current: CurrentTask, reading: EditReading, context: EditContext): EditResult | null {
  const words = oneOfItsTimes(current.schedule, reading.text);
  const result = words === null ? null : changeSchedule(current.schedule, readEdit(words, context), context);
  return result?.kind === "changed" ? edited(current, {}, result, { ...reading, saysMore: false }) : null;
}

/** "the morning one at 7": that time for another. */
function withOtherTimeFor(current: CurrentTask, { text }: EditReading, context: EditContext): EditResult | null {
  const parts = partsOf(current.schedule);
  const pointed = parts && !isStepped(parts) ? pointedTime(timesOf(parts.groups), text) : null;
  const said = pointed ? readEdit(pointed.rest, context) : null;
  if (!pointed || !said || said.saysMore || said.slots.length !== 1 || said.slots[0]?.kind !== "times") return null;
  const old = [{ kind: "times" as const, times: [pointed.time] }];
  const slots = [{ kind: "times" as const, times: said.slots[0].times.map((time) => nearTo(pointed.time, time)) }];
  const result = changeSchedule(current.schedule, { ...said, old, slots }, context);
  return result?.kind === "changed" ? edited(current, {}, result, said) : null;
}

/** A bare 5 of what was at 16:30 is 17:00. */
function nearTo(old: ClockTime, { bare, minutes, ...time }: ClockTime): ClockTime {
  if (!bare) return { ...time, minutes };
  const away = (one: number): number => Math.abs(one - old.minutes);
  const other = (minutes + HALF_DAY) % (2 * HALF_DAY);
  return { ...time, minutes: away(other) < away(minutes) ? other : minutes };
}

/** "call it Morning News and cc bob@example.com": a change behind the name; null where the name goes on to the end. */
function withMoreThanName(
  name: string,
  current: CurrentTask,
  reading: EditReading,
  context: EditContext,
): EditResult | null {
  for (const { index, 0: joint } of jointsIn(name, reading.language.code)) {
    const rest = name.slice(index + joint.length);
    const { folded } = fold(rest);
    const { around, move, also } = reading.words;
    const opens = [around, move, also].some((pattern) => folded.search(pattern) === 0);
    if (index === 0 || !(opens || rest.includes("@"))) continue;
    const head = unquoted(name.slice(0, index).trim());
    const result = parseEdit(rest, { ...current, name: head }, context);
    if (result.kind === "edit") return withMoreThanName(head, result, reading, context) ?? result;
  }
  return null;
}

/** The last first. An address stands in no name, so before one the word of any language is one that joins. */
function jointsIn(name: string, code: string): RegExpExecArray[] {
  const at = name.indexOf("@");
  const all = at < 0 ? [] : languages.flatMap((other) => [...name.slice(0, at).matchAll(andIn(other.code))]);
  return [...name.matchAll(andIn(code)), ...all].sort((one, other) => other.index - one.index);
}

/** Whether the words can only be about something that exists, and what they call it. */
export function changeIn(
  text: string,
  context: ParseContext,
): { kind: "skip" | "zone" | "end" | "start" | "other"; target: string | null } | null {
  const until = untilInEnd(text);
  if (until !== null && saysWhen(until, context)) return { kind: "end", target: null };
  const from = fromInStart(text);
  if (from !== null && startsOn(from, context)) return { kind: "start", target: null };
  const zone = namedZone(text);
  if (zone) return { kind: "zone", target: zone.of };
  const skipped = readSkip(text, context);
  if (skipped) return { kind: "skip", target: skipped.others.join(" ") || null };
  const reading = readEdit(text, context);
  const isEndless = reading.endless && !reading.saysMore;
  const isChange =
    isEndless || newNameIn(text) !== null || mailIn(text, reading.text) !== null || speaksOfPrompt(text, reading);
  return isChange ? { kind: "other", target: null } : null;
}

/** Whether the words are a day from which on something runs, and nothing but a count or an end beside it. */
function startsOn(text: string, context: ParseContext): boolean {
  const { slots, saysMore } = readEdit(text, context);
  return slots.some((slot) => slot.kind === "bound" && slot.bound.kind === "start") && !saysMore;
}

/** Whether the words are a time, days or a zone, and nothing else. */
export function saysWhen(text: string, context: ParseContext): boolean {
  const { slots, saysMore } = readEdit(text, context);
  return slots.length > 0 && !saysMore;
}

/** The words beside a time, days or a shift, without those around a change, folded; null where nothing says when. */
export function besideWhen(text: string, context: ParseContext): string | null {
  const { slots, shift, pace, bare, words } = readEdit(text, context);
  if (pace !== null) return bare;
  if (shift !== null) return [words.earlier, words.later].reduce((left, way) => left.replace(way, blankEnds), bare);
  return slots.length > 0 ? bare : null;
}

/** "twice as often" can only be said of what exists. */
export function changesPace(text: string): boolean {
  return paceIn(fold(text).folded) !== null;
}

/** "later", "plus tard"; of "push the weather back" what stands between the halves stays. */
function blankEnds(way: string): string {
  const [first = "", ...others] = way.split(/\s/);
  return [first, ...others]
    .map((word, index) => (index === 0 || index === others.length ? " ".repeat(word.length) : word))
    .join(" ");
}

/** What cannot be planned is all that was said, where no part of it is named. */
function withWords(result: EditQuestion | EditRefusal, text: string): EditResult {
  const isUnnamed = result.kind === "refused" && result.reason === "unplannable" && !result.values.words;
  return isUnnamed ? { ...result, values: { words: text.trim() } } : result;
}

function withoutChange({ speaksOfChange, saysMore, words }: EditReading): EditResult {
  if (!speaksOfChange) return { kind: "none" };
  return { kind: "question", question: words.unclear, options: [], isAboutChange: !saysMore };
}

function edited(
  current: CurrentTask,
  changes: Partial<CurrentTask>,
  scheduled: ChangedSchedule | null,
  reading: Pick<EditReading, "language"> & Partial<Pick<EditReading, "saysMore">>,
  doubt = 0,
): EditedTask {
  const { schedule = current.schedule, assumptions = [], warnings = [], exact = true } = scheduled ?? {};
  const certain = BASE_CONFIDENCE - doubt - (scheduled?.doubt ?? 0);
  const confidence = Math.round(Math.max(0.05, certain) * 100) / 100;
  const { name, prompt, recipients, skips } = { ...current, ...changes };
  const scheduleText = describeSchedule(schedule, reading.language.code);
  const isWhole = "saysMore" in reading ? !reading.saysMore : true;
  return {
    kind: "edit",
    isWhole,
    schedule,
    scheduleText,
    name,
    prompt,
    recipients,
    skips,
    assumptions,
    warnings,
    exact,
    confidence,
  };
}

/** What changes nothing says so: the task is like this already, or the words were about something else. */
function settled(result: EditedTask, current: CurrentTask, reading: EditReading): EditResult {
  const told = ({ schedule, name, prompt, recipients }: CurrentTask): string =>
    JSON.stringify([schedule, name, prompt, recipients]);
  if (told(result) !== told(current)) return result;
  if (reading.slots.some(({ kind }) => kind === "holidays")) return { kind: "refused", reason: "holidays", values: {} };
  return reading.saysMore ? { kind: "none" } : { kind: "same" };
}
