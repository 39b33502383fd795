import { isDeepStrictEqual } from "node:util";
import { db, type Prisma } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { quoted } from "@/lib/i18n";
import { answeredWarnings, languageOf } from "@/lib/nlp";
import { isDraftOpen, scheduleOf } from "@/lib/runs";
import { nextOccurrence, validateSchedule } from "@/lib/scheduling";
import { exclusionsOf, getTask, type TaskView } from "@/lib/tasks";
import { editOnTop } from "./edit-on-top";
import { type EditSituation, editParts, type PartsEdit } from "./edit-parts";
import { saidThen } from "./open-edits";
import { partsIn } from "./proposal-view";
import { type Reply, type Said, type Sentence, t } from "./reply";
import { type Shown, storedReply } from "./stored-reply";
import { choicesOf, type Subject } from "./subjects";
import type { Talk } from "./talk";
import { changesBetween, dueTimesIn, localTime, partsOf, type TaskParts } from "./task-parts";

type Edit = Extract<PartsEdit, { kind: "edit" }>;

function situationOf({ now, actor, together, language: spoken }: Talk): EditSituation {
  return { now, author: actor.email, spoken, ...(together === undefined ? {} : { together }) };
}

/** What the words change about the draft or the task; null when they change nothing. */
export function replyToEdit(talk: Talk, subject: Subject, text: string): Promise<Reply | null> {
  return subject.kind === "draft" ? reviseDraft(talk, subject, text) : proposeEdit(talk, subject, text);
}

/** An open draft is changed in place: it is not scheduled yet, and its card says what has changed. */
async function reviseDraft(talk: Talk, subject: Subject, text: string): Promise<Reply | null> {
  const draft = await db.draft.findFirst({
    where: { id: subject.id, ownerId: talk.actor.userId },
    include: { message: { select: { parse: true } } },
  });
  if (!draft || !isDraftOpen(draft)) return null;
  const before = partsOf({ ...draft, schedule: scheduleOf(draft) });
  const edit = editParts(text, before, situationOf(talk));
  if (edit.kind !== "edit") return withoutEdit(subject, text, edit, talk.language);
  const refused = refusal(subject, edit, talk.now);
  if (refused) return refused;
  const { after, scheduleText, assumptions, warnings, confidence } = edit;
  const language = languageOf(draft.text);
  const isMoved = changesBetween(before, after, language).some(({ field }) => field === "schedule");
  // What was assumed of a schedule that stays is still true.
  const notes = isMoved ? { scheduleText, assumptions, warnings, confidence } : {};
  const left = answeredWarnings(isMoved ? warnings : draft.warnings, before.recipients, after.recipients);
  const data = { ...after, ...notes, warnings: left, schedule: after.schedule as unknown as Prisma.InputJsonValue };
  const { use } = storedReply(draft.message?.parse);
  return {
    text: t("revised"),
    stored: {
      changes: changesBetween(before, after, language),
      undo: [{ id: draft.id, parts: before, scheduleText: draft.scheduleText }],
      use,
    },
    revisions: [{ id: draft.id, version: draft.version, data }],
  };
}

/** A task is changed only when its owner says so: before and after are shown first. */
async function proposeEdit(talk: Talk, subject: Subject, text: string): Promise<Reply | null> {
  const task = await getTask(talk.actor, subject.id);
  const before = partsOf(task);
  const excludedAt = await exclusionsOf(talk.actor, subject.id);
  const open = await openEditOf(talk, task);
  const edit = editOnTop(text, before, open?.after ?? null, { ...situationOf(talk), excludedAt });
  if (edit.kind !== "edit") return withoutEdit(subject, text, edit, talk.language);
  const refused = refusal(subject, edit, talk.now);
  if (refused) return refused;
  const { after, assumptions, warnings } = edit;
  if (isDeepStrictEqual(after, before)) return { text: t("pressDiscardProposal"), stored: { intent: "edit" } };
  return {
    text: [proposed(task.name, edit), ...droppedSkips(open?.after ?? before, after, talk.language)],
    stored: { intent: "edit" },
    proposals: [
      {
        ...{ taskId: task.id, taskVersion: task.version, kind: "edit", assumptions, warnings },
        text: open ? saidThen(open.text, text) : text,
        before: before as unknown as Prisma.InputJsonValue,
        after: after as unknown as Prisma.InputJsonValue,
      },
    ],
  };
}

/** What this conversation proposes for the task and nobody has decided: the next change stands on top of it. */
async function openEditOf({ actor, messages, proposed: part }: Talk, { id: taskId, version: taskVersion }: TaskView) {
  const parts = part?.taskId === taskId ? partsIn(part.after) : null;
  if (part && parts) return { after: parts, text: part.text };
  const newer = messages.slice(0, newestResumed(messages, taskId));
  const found = await db.proposal.findFirst({
    where: { ownerId: actor.userId, taskId, kind: "edit", status: "open" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const after = found && newer.some(({ id }) => id === found.messageId) ? partsIn(found.after) : null;
  return found && after && found.taskVersion === taskVersion ? { after, text: found.text } : null;
}

/** "resume it" turns away from what was proposed before it. */
function newestResumed(messages: Talk["messages"], taskId: string): number {
  const at = messages.findIndex(({ reply: { intent, shown } }) => intent === "resume" && isTask(shown, taskId));
  return at < 0 ? messages.length : at;
}

function isTask(shown: Shown | null, taskId: string): boolean {
  return shown?.kind === "task" && shown.id === taskId;
}

function proposed(name: string, { after, goesOn, resumes, between }: Edit): Sentence {
  if (between) return t("propose.between", { name, ...between });
  if (goesOn) return t("propose.until", { name, ...timeIn(after, goesOn) });
  return t(resumes ? "propose.resume" : "propose.edit", { name });
}

/** What was to be left out and is not due any more; nothing is said where another time of its day is left out instead. */
function droppedSkips({ skips = [] }: TaskParts, { schedule, ...after }: TaskParts, language: string): Sentence[] {
  const dayOf = (dueAt: string) => localTime(schedule.timezone, dueAt).slice(0, 10);
  const days = new Set((after.skips ?? []).filter((dueAt) => !skips.includes(dueAt)).map(dayOf));
  const gone = skips.filter((dueAt) => !after.skips?.includes(dueAt) && !days.has(dayOf(dueAt)));
  return gone.length > 0 ? [t("skipsDropped", { times: dueTimesIn(language, schedule.timezone, gone) })] : [];
}

/** A question about how to change it, or why it is not changed; null when the words are about something else. */
function withoutEdit(
  subject: Subject,
  text: string,
  edit: Exclude<PartsEdit, { kind: "edit" }>,
  language: string,
): Reply | null {
  if (edit.kind === "none") return null;
  const { kind, id, name } = subject;
  const shown = kind === "task" ? { kind, id } : null;
  const same = t("same", { name });
  const waits = t("propose.untilAnyway", { count: 1, names: quoted(language, name) });
  if (edit.kind === "same") return { text: edit.waits ? waits : same, stored: { intent: "edit", shown } };
  if (edit.kind === "question") {
    const { question, options, isAboutChange = true } = edit;
    return asking(subject, text, { question, options }, isAboutChange);
  }
  const { reason, values } = edit;
  const said = t(`cannot.${reason}`, { name, ...values });
  const isPausable = (reason === "skipLater" || reason === "skipTooMany") && values.again !== undefined;
  const options = isPausable ? [`Pause it until ${values.again}`] : [];
  if (options.length > 0) return asking(subject, text, { question: said, options }, true);
  const isUnplannable = reason === "unplannable" || reason === "noSuchDay";
  return { text: said, stored: { intent: "edit", shown }, isUnplannable };
}

function asking(
  subject: Subject,
  text: string,
  { question, options }: { question: Said; options: string[] },
  isSure: boolean,
): Reply {
  const pending = { asks: "how" as const, intent: "edit" as const, text, choices: choicesOf([subject]) };
  return { text: question, stored: { intent: "edit", question: true, options, pending }, isSure };
}

/** 2026-11-30 00:00, and the zone in which that is. */
function timeIn({ schedule: { timezone: zone } }: TaskParts, instant: string): { time: string; zone: string } {
  return { time: localTime(zone, instant), zone };
}

/** A schedule that can never run, or is over, is refused with the sentence that says why. */
function refusal({ name }: Subject, { after: { schedule }, goesOn }: Edit, now: Date): Reply | null {
  if (goesOn !== undefined && nextOccurrence(schedule, now) === null)
    return { text: t("cannot.nothingAfter", { name }), stored: { intent: "edit" } };
  try {
    validateSchedule(schedule, now);
    return null;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { text: error.message, stored: { intent: "edit" } };
  }
}
