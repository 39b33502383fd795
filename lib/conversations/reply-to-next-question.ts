import { findNamed } from "./find-named";
import { asksForMeaning } from "./read-question";
import type { Reply } from "./reply";
import { replyAbout } from "./reply-to-command";
import { replyWithMeaning } from "./reply-to-question";
import { readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/** "and the plants?": the same question of another task, in each language. */
const same =
  /^¿?(?:and|what about|how about|and what about|und|und was ist mit|was ist mit|wie ist es mit|y|et|e|en|en hoe zit het met|a|i|и|а|ve|peki)\s+(.{2,60}?)\s*[?？]$|^(?:那么?|还有)?(.{1,20}?)呢[?？]?$|^(?:じゃあ|では)?(.{1,20}?)は[?？]$|^(?:그럼 |그리고 )?(.{1,20}?)(?:은|는)(?:요)?[?？]$/iu;

/** What cron words mean, or the question that was answered last, of another task. */
export async function replyToNextQuestion(talk: Talk): Promise<Reply | null> {
  const { text, messages } = talk;
  if (asksForMeaning(text)) return replyWithMeaning(talk);
  const last = messages[0]?.reply;
  const name = last?.intent === "question" && last.shown ? same.exec(text.trim())?.slice(1).find(Boolean) : undefined;
  if (name === undefined) return null;
  const names = (await readSubjects(talk)).map((subject): Subject => ({ ...subject, prompt: "" }));
  const found = findNamed(name, names);
  return found.kind === "one" ? replyAbout(talk, "question", found.item, text) : null;
}
