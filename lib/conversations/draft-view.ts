import type { Prisma } from "@/lib/db";
import { describeSchedule } from "@/lib/nlp";
import { scheduleOf } from "@/lib/runs";
import { nextOccurrences } from "@/lib/scheduling";
import type { ConversationView, DraftView, MessageView } from "./schemas";

export const draftInclude = { task: { select: { id: true } } } satisfies Prisma.DraftInclude;
export const messageInclude = {
  drafts: { include: draftInclude, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.MessageInclude;
export const conversationInclude = {
  messages: { include: messageInclude, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.ConversationInclude;

type DraftRow = Prisma.DraftGetPayload<{ include: typeof draftInclude }>;
type MessageRow = Prisma.MessageGetPayload<{ include: typeof messageInclude }>;
type ConversationRow = Prisma.ConversationGetPayload<{ include: typeof conversationInclude }>;

const NEXT_RUNS = 5;

export function toDraftView(draft: DraftRow, now: Date): DraftView {
  const schedule = scheduleOf(draft);
  const { id, status, name, prompt, scheduleText, tools, recipients, confidence, assumptions, warnings, version } =
    draft;
  return {
    ...{
      id,
      status,
      name,
      prompt,
      schedule,
      scheduleText,
      tools,
      recipients,
      confidence,
      assumptions,
      warnings,
      version,
    },
    taskId: draft.task?.id ?? null,
    description: describeSchedule(schedule),
    timezone: schedule.timezone,
    nextRuns: nextOccurrences(schedule, now, NEXT_RUNS).map((time) => time.toISOString()),
  };
}

function toMessageView(message: MessageRow, now: Date): MessageView {
  const { id, role, text } = message;
  const parse = (message.parse ?? {}) as { options?: string[]; question?: boolean; intent?: string | null };
  return {
    ...{ id, role, text, createdAt: message.createdAt.toISOString() },
    drafts: message.drafts.map((draft) => toDraftView(draft, now)),
    options: parse.options ?? [],
    question: parse.question ?? false,
    intent: parse.intent ?? null,
  };
}

export function toConversationView(row: ConversationRow, now: Date): ConversationView {
  const { id, title } = row;
  const messages = row.messages.map((message) => toMessageView(message, now));
  return { id, title, updatedAt: row.updatedAt.toISOString(), messages };
}
