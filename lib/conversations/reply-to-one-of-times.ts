import { pointsToTime } from "@/lib/nlp";
import { scheduleOf } from "@/lib/runs";
import { nextOccurrences } from "@/lib/scheduling";
import { pickIn } from "./pick-words";
import type { Reply } from "./reply";
import { replyToEdit } from "./reply-to-edit";
import { lastMentioned, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";
import { localTime } from "./task-parts";

const MOST_LETTERS = 60;

/** "drop the afternoon one" of what runs twice a day: one of its times, and no task that is called so. */
export async function replyToOneOfTimes(talk: Talk): Promise<Reply | null> {
  if (talk.messages.length === 0 || talk.text.length > MOST_LETTERS || !pointsToTime(talk.text)) return null;
  const subjects = await readSubjects(talk);
  const [subject, ...others] = lastMentioned(talk.messages, subjects);
  if (!subject?.canChange || others.length > 0) return null;
  // "delete the first" of two drafts, or of what runs once a day.
  const isOfCards = subjects.filter(({ kind }) => kind === "draft").length > 1 || !isSeveralADay(subject, talk.now);
  if (isOfCards && pickIn(talk.text) !== null) return null;
  const reply = await replyToEdit(talk, subject, talk.text);
  return reply?.revisions || reply?.proposals ? reply : null;
}

const LOOK_AHEAD = 3;

function isSeveralADay(subject: Subject, now: Date): boolean {
  const schedule = scheduleOf(subject as Parameters<typeof scheduleOf>[0]);
  const days = nextOccurrences(schedule, now, LOOK_AHEAD).map((time) =>
    localTime(schedule.timezone, time.toISOString()).slice(0, 10),
  );
  return new Set(days).size < days.length;
}
