import type { Prisma } from "@/lib/db";
import { describeSchedule, languageOf } from "@/lib/nlp";
import { scheduleOf } from "@/lib/runs";
import { nextOccurrences } from "@/lib/scheduling";
import type { DraftView } from "./schemas";
import { storedReply } from "./stored-reply";

export const draftInclude = {
  task: { select: { id: true } },
  message: { select: { parse: true } },
} satisfies Prisma.DraftInclude;

type DraftRow = Prisma.DraftGetPayload<{ include: typeof draftInclude }>;

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
    description: describeSchedule(schedule, languageOf(draft.text)),
    timezone: schedule.timezone,
    nextRuns: nextOccurrences(schedule, now, NEXT_RUNS).map((time) => time.toISOString()),
    modelUse: storedReply(draft.message?.parse).use,
  };
}
