import { parseRequest } from "@/lib/nlp";
import { type Reply, t } from "./reply";
import { lastMentioned, readSubjects } from "./subjects";
import type { Talk } from "./talk";

/** A message that narrows what was talked about, in each language. */
const only =
  /^(?:only|but only|nur|bloß|solo|sólo|solamente|únicamente|seulement|uniquement|soltanto|solamente|apenas|só|somente|alleen|enkel|tylko|только|sadece|yalnızca)(?!\p{L})|^(?:只|仅|仅限)|(?:だけ|のみ)(?:に?して)?(?:ください)?[。]?$|(?:에만|때만)(?: 해 ?줘| 해 ?주세요)?[.]?$/iu;
/** "during the winter only": at the end of a few words, as a task may end so as well. */
const onlyAtEnd =
  /^(?:\S+\s){1,4}(?:only|solo|sólo|solamente|seulement|uniquement|soltanto|apenas|só|somente|alleen|tylko|только)[.!]?$/iu;
const MOST_LETTERS = 80;

/** "only during the school holidays": a change that no schedule has. A new request is not opened so. */
export async function replyToOnly(talk: Talk): Promise<Reply | null> {
  const { text, messages } = talk;
  const said = text.trim();
  if (messages.length === 0 || said.length > MOST_LETTERS || !(only.test(said) || onlyAtEnd.test(said))) return null;
  const read = parseRequest(said, talk);
  if (read.success || (read.intent !== "needs_clarification" && read.intent !== "none")) return null;
  const [subject] = lastMentioned(messages, await readSubjects(talk));
  return subject
    ? { text: t("cannot.unplannable", { name: subject.name, words: said }), stored: { intent: "edit" } }
    : null;
}
