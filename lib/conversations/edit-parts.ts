import { isDeepStrictEqual } from "node:util";
import { toolNames } from "@/lib/agent";
import {
  changeIn,
  daysIn,
  describeSchedule,
  dueTimesWithin,
  type EditRefusal,
  type EditResult,
  languageOf,
  newNameIn,
  type ParseContext,
  type ParseResult,
  type PauseEnd,
  parseEdit,
  parseRequest,
  parseScheduleText,
  readPauseEnd,
} from "@/lib/nlp";
import { type Exclusion, nextOccurrences, type Schedule } from "@/lib/scheduling";
import { changeTools } from "./change-tools";
import { commandIn } from "./command-in";
import { commandsIn } from "./command-words";
import { movedSkips } from "./moved-skips";
import { foldName, withoutOwnName } from "./name-words";
import { type OtherSetting, otherSettingIn } from "./other-settings";
import { isPronoun } from "./rename-words";
import { localTime, partsOf, type TaskParts } from "./task-parts";

export type PartsEdit =
  | {
      kind: "edit";
      after: TaskParts;
      scheduleText: string;
      assumptions: string[];
      warnings: string[];
      confidence: number;
      /** Where the words pause it: when it goes on. */
      goesOn?: string;
      /** They leave out what is due between two days: the first, the last, and how many. */
      between?: { days: string; count: number };
      /** The words end such a pause. */
      resumes?: boolean;
    }
  | { kind: "question"; question: string; options: string[]; isAboutChange?: boolean }
  | {
      kind: "refused";
      reason: EditRefusal["reason"] | "noTool" | "startsLater" | `elsewhere.${OtherSetting}`;
      values: Record<string, string>;
    }
  /** `waits`: a pause before whose end nothing is due. */
  | { kind: "same"; waits?: boolean }
  | { kind: "none" };

type EditQuestion = Extract<EditResult, { kind: "question" }>;

export interface EditSituation {
  now: Date;
  author: string;
  /** Said of a pause that is proposed already: until when. */
  pauses?: boolean;
  /** Said of several tasks, at different times of the day. */
  together?: boolean;
  /** Of the conversation. */
  spoken?: string;
  /** Of a task: what leaves out one of its due times already. */
  excludedAt?: (instant: number) => Exclusion | null;
}

/** What the words change. Times are read in the zone that the schedule has, not in the reader's. */
export function editParts(text: string, before: TaskParts, situation: EditSituation): PartsEdit {
  const { now } = situation;
  const context = { ...situation, timezone: before.schedule.timezone };
  const setting = otherSettingIn(text);
  if (setting) return { kind: "refused", reason: `elsewhere.${setting}`, values: {} };
  const changed = changeTools(text, before.tools);
  if (changed?.kind === "unknown")
    return { kind: "refused", reason: "noTool", values: { tool: changed.name, known: toolNames.join(", ") } };
  if (changed) return unlessSame(before, { ...before, tools: changed.tools }, now, { scheduleText: "", confidence: 1 });
  const request = parseRequest(text, context);
  const variants = [
    ...new Set([
      ...withoutSkipped(text, context),
      ...withoutOwnName(text, before.name),
      ...withoutName(text, request, before.name),
    ]),
  ].filter(keepsNewName);
  const says = (verb: "pause" | "resume"): boolean =>
    (!request.success && request.intent === verb) ||
    variants.some((words) => commandIn(words, context, situation.spoken)?.intent === verb);
  const paused = () =>
    withoutVerb(variants).reduce<PartsEdit | null>(
      (found, words) => found ?? pausedUntil(words, before, context),
      null,
    );
  const asked = situation.pauses || says("pause") ? paused() : null;
  if (asked) return asked;
  if (startsLater(before.schedule, now) && says("resume"))
    return unlessSame(before, { ...before, schedule: { ...before.schedule, startsAt: null } }, now, { resumes: true });
  const results = variants.map((words) => parseEdit(words, before, context));
  const read = results.find(({ kind }) => kind === "edit") ??
    results.find(({ kind }) => kind !== "none") ?? { kind: "none" };
  if (read.kind === "rests") return paused() ?? { kind: "refused", reason: "skipUnread", values: {} };
  const edit = read.kind === "question" ? takeOption(text, read, before, context) : read;
  if (edit.kind !== "edit") return edit;
  const { name, prompt, recipients, skips = before.skips } = edit;
  const schedule = withPolicies(edit.schedule, before.schedule);
  const tools = toolsFor(before, prompt, recipients, now);
  const kept = skips && movedSkips(skips, before.schedule, schedule, now);
  return unlessSame(before, partsOf({ name, prompt, schedule, recipients, tools, skips: kept }), now, edit);
}

/** "call it Shop Check" of the Shop Check: the name that is taken out is the new one. */
function keepsNewName(words: string): boolean {
  const name = newNameIn(words);
  return name === null || (name !== "" && !isPronoun(name));
}

/** The words themselves, and what stands beside a verb that pauses in them: with it they may mean days left out. */
function withoutVerb(variants: readonly string[]): string[] {
  const beside = variants.flatMap((words) => commandsIn(words).filter(({ intent }) => intent === "pause"));
  return [...variants, ...beside.flatMap((command) => [command.beside, command.rest])];
}

/** "skip the next two runs of the server check" without the words that name the task, whatever it is called. */
function withoutSkipped(text: string, context: ParseContext): string[] {
  const change = changeIn(text, context);
  if (change?.kind !== "skip" || change.target === null) return [];
  const words = change.target.split(" ").map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ""));
  return [words.reduce((left, word) => left.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu"), ""), text)];
}

type EditNotes = Partial<
  Pick<
    Extract<PartsEdit, { kind: "edit" }>,
    "scheduleText" | "assumptions" | "warnings" | "confidence" | "goesOn" | "resumes" | "between"
  >
>;

function unlessSame(before: TaskParts, after: TaskParts, now: Date, notes: EditNotes): PartsEdit {
  if (isAlike(after, before, now)) return notes.goesOn ? { kind: "same", waits: true } : { kind: "same" };
  const { scheduleText = "", assumptions = [], warnings = [], confidence = 1, goesOn, resumes, between } = notes;
  const pause = { ...(goesOn ? { goesOn } : {}), ...(resumes ? { resumes } : {}), ...(between ? { between } : {}) };
  return { kind: "edit", after, scheduleText, assumptions, warnings, confidence, ...pause };
}

const MANY_RUNS = 50;

/** Whether nothing would change: other words for the same schedule, or a start before which nothing is due. */
function isAlike(after: TaskParts, before: TaskParts, now: Date): boolean {
  if (isDeepStrictEqual(after, before)) return true;
  const { schedule: next } = after;
  const { schedule: current } = before;
  if (!isDeepStrictEqual({ ...after, schedule: current }, before) || next.timezone !== current.timezone) return false;
  const runsOf = (schedule: Schedule) => nextOccurrences(schedule, now, MANY_RUNS).map(Number);
  const isOnlyStart = isDeepStrictEqual({ ...next, startsAt: current.startsAt }, current);
  const isSaidAlike = isOnlyStart || describeSchedule(next) === describeSchedule(current);
  return isSaidAlike && isDeepStrictEqual(runsOf(next), runsOf(current));
}

/** Whether the words that pause a task of this name say when it goes on. */
export function pauseEndIn(text: string, zone: string, now: Date, name = ""): PauseEnd["kind"] {
  const variants = [
    ...withoutOwnName(text, name),
    ...withoutName(text, parseRequest(text, { now, timezone: zone }), name),
    text,
  ];
  const ends = withoutVerb(variants).map((words) => readPauseEnd(words, zone, { now }).kind);
  return ends.find((end) => end === "until" || end === "between") ?? ends[0] ?? "open";
}

/** A start that lies ahead: of a new task, or of one that is paused until then. */
export function startsLater({ startsAt }: Schedule, now: Date): boolean {
  return startsAt !== null && Date.parse(startsAt) > now.getTime();
}

/** "pause it until Monday": its schedule starts again on Monday. A pause makes nothing start earlier than it would. */
function pausedUntil(text: string, before: TaskParts, context: ParseContext & EditSituation): PartsEdit | null {
  const { startsAt, timezone: zone } = before.schedule;
  const said = readPauseEnd(text, zone, context);
  if (said.kind === "between" && said.from > context.now.getTime()) return pausedBetween(said, before, context);
  const end = said.kind === "between" ? { kind: "until" as const, instant: new Date(said.to).toISOString() } : said;
  if (end.kind !== "until") return null;
  if (startsAt !== null && startsLater(before.schedule, new Date(end.instant)))
    return { kind: "refused", reason: "startsLater", values: { time: localTime(zone, startsAt), zone } };
  const schedule = { ...before.schedule, startsAt: end.instant };
  const scheduleText = describeSchedule(schedule, languageOf(text, languageOf(before.prompt)));
  return unlessSame(before, { ...before, schedule }, context.now, { scheduleText, goesOn: end.instant });
}

/** A pause that begins later: a task cannot wait for it, but it can leave out what is due then. */
function pausedBetween(
  { from, to }: { from: number; to: number },
  before: TaskParts,
  { excludedAt, ...context }: ParseContext & EditSituation,
): PartsEdit | null {
  const { schedule } = before;
  const due = excludedAt && dueTimesWithin(schedule, { from, to }, { ...context, excludedAt });
  if (!due) return null;
  if (!Array.isArray(due)) return due;
  const skips = [...new Set([...(before.skips ?? []), ...due.map((time) => time.toISOString())])].sort();
  const { day = "", days = day } = daysIn(schedule.timezone, from, to);
  return unlessSame(before, { ...before, skips }, context.now, { between: { days, count: due.length } });
}

/** The task's own name may hold schedule words ("the Friday digest"), so the words are tried without it first. */
function withoutName(text: string, read: ParseResult, taskName: string): string[] {
  const name = read.success ? null : read.target;
  // "skip the next two runs": what looks like a name and is none.
  const isName =
    name !== null &&
    foldName(name)
      .split(/\s+/)
      .some((word) => foldName(taskName).includes(word));
  return isName && text.includes(name) ? [text.replace(name, "it"), text] : [text];
}

/** An option of our own question says when by itself: it is taken by its words, not asked about again. */
function takeOption(
  text: string,
  asked: EditQuestion,
  before: TaskParts,
  context: ParseContext,
): Exclude<EditResult, { kind: "rests" }> {
  if (!asked.options.includes(text.trim())) return asked;
  const read = parseScheduleText(text, context);
  if ("error" in read) return asked;
  const { schedule, description: scheduleText, assumptions, warnings, exact } = read;
  const { name, prompt, recipients } = before;
  return {
    kind: "edit",
    name,
    prompt,
    recipients,
    schedule,
    scheduleText,
    assumptions,
    warnings,
    exact,
    isWhole: true,
    confidence: 0.9,
  };
}

/** Words say when; what happens on a clock change, after an outage or on an overlap stays as it was. */
function withPolicies(next: Schedule, { kind: _kind, ...current }: Schedule): Schedule {
  const { kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns } = next;
  return { ...current, kind, cronExpressions, rrule, runAt, timezone, startsAt, endsAt, maxRuns };
}

function toolsFor(before: TaskParts, prompt: string, recipients: string[], now: Date): string[] {
  const called = prompt === before.prompt ? [] : toolsOfPrompt(prompt, now);
  const isMailed = recipients.some((address) => !before.recipients.includes(address));
  const all = [...new Set([...before.tools, ...called, ...(isMailed ? ["send_email"] : [])])];
  const isQuiet = recipients.length === 0 && before.recipients.length > 0;
  return isQuiet ? all.filter((tool) => tool !== "send_email") : all;
}

/** The grammar suggests tools for whole requests only, so the prompt gets a time to be one. */
export function toolsOfPrompt(prompt: string, now: Date): string[] {
  const read = parseRequest(`${prompt} every day at 9:00`, { now });
  return read.success ? read.tools : [];
}
