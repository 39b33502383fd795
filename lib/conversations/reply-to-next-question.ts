import { findNamed } from "./find-named";
import { asksForMeaning } from "./read-question";
import type { Reply } from "./reply";
import { replyAbout } from "./reply-to-command";
import { replyWithMeaning } from "./reply-to-question";
import { lastMentioned, readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/** "and the plants?": the same question of another task, in each language. */
const same =
  /^¿?(?:and|what about|how about|and what about|und|und was ist mit|was ist mit|wie ist es mit|y|et|e|en|en hoe zit het met|a|i|и|а|ve|peki)\s+(.{2,60}?)\s*[?？]$|^(?:那么?|还有)?(.{1,20}?)呢[?？]?$|^(?:じゃあ|では)?(.{1,20}?)は[?？]$|^(?:그럼 |그리고 )?(.{1,20}?)(?:은|는)(?:요)?[?？]$/iu;

/** "and until when does that go?": of what was made or shown last, in each language. */
const untilWhen =
  /^¿?(?:(?:and|so|but|ok|und|y|et|e|en|i|и|ve),? )?(?:(?:until|till|up to) when|how long (?:does|will|is) (?:it|that|this)|when (?:does|will) (?:it|that|this) (?:end|stop)|bis wann|wie lange (?:läuft|geht|gilt)|hasta cuándo|jusqu['’](?:à )?quand|fino a quando|até quando|tot wanneer|hoe lang (?:loopt|gaat|duurt)|do kiedy|jak długo|до каких пор|до когда|как долго|ne zamana kadar)(?!\p{L})|^.{0,6}(?:到什么时候|到几号|到哪天|持续多久)|^.{0,6}いつまで|^.{0,6}언제까지/iu;
const MOST_LETTERS = 60;

/** What cron words mean, until when something goes, or the question that was answered last, of another task. */
export async function replyToNextQuestion(talk: Talk): Promise<Reply | null> {
  const { text, messages } = talk;
  if (asksForMeaning(text)) return replyWithMeaning(talk);
  if (untilWhen.test(text.trim()) && text.length <= MOST_LETTERS) {
    const [subject, ...others] = lastMentioned(messages, await readSubjects(talk));
    if (subject && others.length === 0) return replyAbout(talk, "question", subject, text);
  }
  const last = messages[0]?.reply;
  const name = last?.intent === "question" && last.shown ? same.exec(text.trim())?.slice(1).find(Boolean) : undefined;
  if (name === undefined) return null;
  const names = (await readSubjects(talk)).map((subject): Subject => ({ ...subject, prompt: "" }));
  const found = findNamed(name, names);
  return found.kind === "one" ? replyAbout(talk, "question", found.item, text) : null;
}
