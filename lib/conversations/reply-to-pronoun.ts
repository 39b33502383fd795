import { parseRequest } from "@/lib/nlp";
import { chatter } from "./follow-up";
import { foldName } from "./name-words";
import { onlyPoints } from "./pointing-words";
import { type Reply, t } from "./reply";
import { lastMentioned, readSubjects } from "./subjects";
import type { Talk } from "./talk";

const pronoun =
  /(?<!\p{L})(?:it|them|both|those|these|this one|that one|es|sie|ihn|beide|lo|los|las|eso|le|les|ca|cela|lui|het|ze|beide|to|je|ich|их|его|ее|bunu|onu|onlari)(?!\p{L})|它|它们|それ|それら|그거|그것/u;
/** "got it" */
const pleased = /^(?:got|love|like|see|that's|nice|perfect|great)(?!\p{L})/u;
/** "use http instead", "also text me": words that change something, folded. */
const changing =
  /^(?:and |und |y |et |e |en )?(?:also|auch|tambien|aussi|anche|tambem|ook|tez|takze|rowniez|также|ayrica)(?!\p{L})|(?<!\p{L})(?:instead|stattdessen|en su lugar|a la place|invece|em vez disso|in plaats daarvan|zamiast tego|вместо этого|bunun yerine)[.!]?$|^(?:还要|另外)|代わりに[。]?$/u;
/** "tom is tom@acme.io" */
const introducing = /^(?:the )?\p{L}{2,30} (?:is|ist|es|est|e|to|это) \S+@\S+$/u;
const MOST_WORDS = 5;
const MOST_LETTERS = 40;

/** "swap them": "it" alone is nothing to do, so it was a change that was not understood. */
export async function replyToPronoun(talk: Talk): Promise<Reply | null> {
  const { text, now, timezone, messages } = talk;
  const said = foldName(text);
  if (text.length > MOST_LETTERS) return null;
  const isPointing = onlyPoints(text) || introducing.test(said);
  const isAboutIt = pronoun.test(said) || changing.test(said);
  if (!isPointing && (said.split(/\s+/).length > MOST_WORDS || !isAboutIt)) return null;
  const read = parseRequest(text, { now, timezone });
  const isUnread = !read.success && (read.intent === "needs_clarification" || read.intent === "none");
  if (!isUnread || (!isPointing && chatter.test(said)) || pleased.test(said)) return null;
  const [subject] = lastMentioned(messages, await readSubjects(talk));
  return subject ? { text: t("unclear", { words: text, name: subject.name }), stored: { intent: "edit" } } : null;
}
