import { parseRequest, saysWhen } from "@/lib/nlp";
import { findNamed, findRenamed } from "./find-named";
import { withoutArticle } from "./name-words";
import { renamingIn } from "./rename-words";
import type { Reply } from "./reply";
import { askWhich, replyAbout, replyWithNone } from "./reply-to-command";
import { readSubjects, type Subject } from "./subjects";
import type { Talk } from "./talk";

/**
 * "rename the newsletter to Morning Mail": what is named is renamed, and nothing else, however near it was talked about.
 * Null where it may be a new name from its first word on, as in "renomme Courrier en ligne".
 */
export async function replyToRename(talk: Talk): Promise<Reply | null> {
  const { now, timezone } = talk;
  const said = renamingIn(talk.text);
  if (!said || saysWhen(said.next, { now, timezone })) return null;
  const subjects = await readSubjects(talk);
  if (findRenamed(talk.text, subjects)) return null;
  const text = `rename it to ${said.next}`;
  // What it does is no name of it: near ones are offered by theirs.
  const found = findNamed(
    said.old,
    subjects.map((subject): Subject => ({ ...subject, prompt: "" })),
  );
  if (found.kind === "one") return replyAbout(talk, "edit", found.item, text);
  if (found.kind === "none" && parseRequest(talk.text, { now, timezone }).success) return null;
  if (found.kind === "none") return replyWithNone(talk, "edit", withoutArticle(said.old), "");
  return askWhich("edit", { kind: found.kind, subjects: found.items, name: said.old }, text);
}
