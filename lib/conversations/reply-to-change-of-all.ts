import { besideWhen, parseRequest } from "@/lib/nlp";
import { around, aroundParts } from "./around-words";
import { findWritten } from "./find-named";
import { foldName, meansAllIn, nameWords, withoutAll } from "./name-words";
import { type Reply, t } from "./reply";
import { isChangeWord } from "./reply-to-nickname";
import { lastMentioned, readSubjects } from "./subjects";
import type { Talk } from "./talk";

const MOST_LETTERS = 120;
/** Folded. */
const shift =
  /^(?:earlier|later|sooner|fruher|spater|antes|despues|tarde|temprano|tot|tard|prima|dopo|presto|tardi|cedo|depois|mais|plus|piu|eerder|wczesniej|pozniej|раньше|позже|erken|gec|daha|sonra)$/u;

/** "change everything to 10": tasks are changed one at a time, so not the one that was talked about last. */
export async function replyToChangeOfAll(talk: Talk): Promise<Reply | null> {
  const { text, messages } = talk;
  if (text.length > MOST_LETTERS || !saysAll(talk)) return null;
  if (parseRequest(text, talk).success && !isChangeWord(foldName(text))) return null;
  const subjects = await readSubjects(talk);
  const own = subjects.filter(({ kind, canChange }) => kind === "task" && canChange);
  const [last] = lastMentioned(messages, subjects);
  if (last?.kind === "draft" || own.length < 2 || findWritten(text, subjects)) return null;
  return { text: t("oneAtATime", { name: (last ?? own[0])?.name ?? "" }), stored: { intent: "edit" } };
}

/** All tasks are to be changed, and nothing else is said beside when. */
function saysAll({ text, now, timezone }: Talk): boolean {
  const beside = besideWhen(text, { now, timezone });
  if (beside === null || !(meansAllIn(beside, null) || /(?<!\p{L})everything(?!\p{L})/iu.test(text))) return false;
  const left = nameWords(withoutAll(beside.replaceAll(aroundParts, " ")));
  return left.every((word) => around.has(word) || isChangeWord(word) || shift.test(word));
}
