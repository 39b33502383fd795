import type { PersonActor } from "@/lib/access";
import { db, type Prisma } from "@/lib/db";
import { assistantWords, LOCALE } from "@/lib/i18n";
import { languageOf } from "@/lib/nlp";
import { readTasks } from "@/lib/tasks";
import { type Facts, readShownRuns, toAnswerView } from "./answer-view";
import { draftInclude, toDraftView } from "./draft-view";
import { newerEdits } from "./open-edits";
import { toProposalView } from "./proposal-view";
import type { ConversationView, MessageView, ProposalView } from "./schemas";
import { type Shown, storedReply } from "./stored-reply";

const messageInclude = {
  drafts: { include: draftInclude, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
  proposals: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.MessageInclude;
export const conversationInclude = {
  messages: { include: messageInclude, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.ConversationInclude;

type MessageRow = Prisma.MessageGetPayload<{ include: typeof messageInclude }>;
type ConversationRow = Prisma.ConversationGetPayload<{ include: typeof conversationInclude }>;

/** The conversation with the drafts, proposals and tasks in it as they are now. */
export async function toConversationView(
  actor: PersonActor,
  row: ConversationRow,
  now: Date,
): Promise<ConversationView> {
  const { id, title } = row;
  const facts = await readFacts(actor, row, now);
  const messages = row.messages.map((message, index) => toMessageView(actor, message, row.messages[index - 1], facts));
  return { id, title, updatedAt: row.updatedAt.toISOString(), messages };
}

async function readFacts(actor: PersonActor, { messages }: ConversationRow, now: Date): Promise<Facts> {
  const shown = messages.map(({ parse }) => storedReply(parse).shown).filter((one) => one !== null);
  const proposed = messages.flatMap(({ proposals }) => proposals.map(({ taskId }) => taskId));
  const [tasks, runs, edits] = await Promise.all([
    readTasks(actor, [...proposed, ...shown.flatMap(taskIds)]),
    readShownRuns(
      actor,
      shown.flatMap((one) => (one.kind === "run" ? [one.runId] : [])),
    ),
    newerEdits(db, actor, proposed),
  ]);
  return { tasks, runs, edits, now };
}

function taskIds(shown: Shown): string[] {
  if (shown.kind === "tasks") return shown.ids;
  return shown.kind === "schedule" ? [] : [shown.id];
}

function toMessageView(
  actor: PersonActor,
  message: MessageRow,
  asked: MessageRow | undefined,
  facts: Facts,
): MessageView {
  const { id, role, text } = message;
  const stored = storedReply(message.parse);
  const language =
    stored.language ?? languageOf(role === "user" ? text : (message.drafts[0]?.text ?? asked?.text ?? text));
  const { question, options, intent, shown, changes, revised } = stored;
  const proposals = message.proposals.map((one) =>
    toProposalView(actor, one, facts.tasks.get(one.taskId), facts.edits, facts.now),
  );
  return {
    ...{ id, role, language, question, options, intent, changes, revised, proposals },
    ...(role === "user" ? { text, note: null } : sentencesOf(message, proposals, language)),
    createdAt: message.createdAt.toISOString(),
    drafts: message.drafts.map((draft) => toDraftView(draft, facts.now)),
    answer: toAnswerView(shown, facts, language),
  };
}

/** Around cards the assistant speaks the language of the request. A draft that went on leaves a line behind. */
function sentencesOf(
  { text, drafts, parse }: MessageRow,
  proposals: ProposalView[],
  language: string,
): Pick<MessageView, "text" | "note"> {
  const words = assistantWords(language);
  const { changes, revised, language: kept } = storedReply(parse);
  const note = revised ? words.revisedBelow : null;
  const [draft, ...others] = drafts;
  const [proposal, ...more] = proposals;
  if (draft && changes.length > 0 && kept === null) return { text: words.revised, note: null };
  // Older messages were kept in English.
  if (kept === null && proposal?.kind === "edit" && more.length === 0 && language !== LOCALE)
    return { text: words.proposed(proposal.taskName), note };
  if (text !== "") return { text, note };
  if (note && !draft) return { text: note, note: null };
  const understood = others.length > 0 ? words.found(drafts.length) : words.understood;
  const isSure = drafts.every(({ confidence }) => confidence >= SURE);
  return { text: isSure ? understood : `${understood} ${words.unsure}`, note };
}

/** Of the drafts that are surer than this at most one in 200 is meant to be wrong. */
const SURE = 0.8;
