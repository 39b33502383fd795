import { pointsToTime } from "@/lib/nlp";
import type { Reply } from "./reply";
import { replyToEdit } from "./reply-to-edit";
import { lastMentioned, readSubjects } from "./subjects";
import type { Talk } from "./talk";

const MOST_LETTERS = 60;

/** "drop the afternoon one" of what runs twice a day: one of its times, and no task that is called so. */
export async function replyToOneOfTimes(talk: Talk): Promise<Reply | null> {
  if (talk.messages.length === 0 || talk.text.length > MOST_LETTERS || !pointsToTime(talk.text)) return null;
  const [subject, ...others] = lastMentioned(talk.messages, await readSubjects(talk));
  if (!subject?.canChange || others.length > 0) return null;
  const reply = await replyToEdit(talk, subject, talk.text);
  return reply?.revisions || reply?.proposals ? reply : null;
}
