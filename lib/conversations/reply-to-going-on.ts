import type { Prisma } from "@/lib/db";
import { readPauseEnd } from "@/lib/nlp";
import { isActive, scheduleOf } from "@/lib/runs";
import { nextOccurrence } from "@/lib/scheduling";
import { getTask } from "@/lib/tasks";
import { startsLater } from "./edit-parts";
import { findSubject } from "./find-subject";
import { goingOnIn } from "./going-on-words";
import { type Reply, t } from "./reply";
import { readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";
import { localTime, partsOf } from "./task-parts";

/** "end the pause on Monday": of a task that is paused, or that waits for its start. */
export async function replyToGoingOn(talk: Talk): Promise<Reply | null> {
  const said = goingOnIn(talk.text);
  if (!said || readPauseEnd(said.until, talk.timezone, { now: talk.now }).kind !== "until") return null;
  const subjects = (await readSubjects(talk)).filter(({ kind }) => kind === "task");
  const found = findSubject(
    { intent: "pause", target: said.of, mayBeOther: false },
    { ...talk, text: said.of ?? "" },
    subjects,
  );
  if (found.kind !== "one") return null;
  const { subject } = found;
  if (!subject.canChange) return null;
  if (subject.isPaused || startsLater(scheduleOf(subject as Parameters<typeof scheduleOf>[0]), talk.now))
    return replyWithGoingOn(talk, subject, said.until);
  const { name, id } = subject;
  const stored = { intent: "resume", shown: { kind: "task" as const, id } };
  return { text: t(said.resumes ? "cannot.later" : "already.active", { name }), stored };
}

/** It starts on that day: with what is paused, going on is one step more. `until`: a pause until then, in words. */
export async function replyWithGoingOn(talk: Talk, { id }: Subject, until: string): Promise<Reply | null> {
  const task = await getTask(talk.actor, id);
  const { name, version: taskVersion } = task;
  const before = partsOf(task);
  const { timezone: zone } = before.schedule;
  const end = readPauseEnd(until, zone, { now: talk.now });
  if (end.kind !== "until") return null;
  const after = { ...before, schedule: { ...before.schedule, startsAt: end.instant } };
  const stored = { intent: "pause" };
  if (nextOccurrence(after.schedule, talk.now) === null) return { text: t("cannot.nothingAfter", { name }), stored };
  return {
    text: t("propose.until", { name, zone, time: localTime(zone, end.instant) }),
    stored,
    proposals: [
      {
        ...{ taskId: id, taskVersion, text: until, kind: isActive(task) ? ("edit" as const) : ("resume" as const) },
        before: before as unknown as Prisma.InputJsonValue,
        after: after as unknown as Prisma.InputJsonValue,
      },
    ],
  };
}
