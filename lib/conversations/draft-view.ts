import type { Prisma } from "@/lib/db";
import { assistantWords } from "@/lib/i18n";
import { languageOf } from "@/lib/nlp";
import { scheduleOf } from "@/lib/runs";
import { toScheduleView } from "./schedule-view";
import type { DraftView } from "./schemas";
import { storedReply } from "./stored-reply";

export const draftInclude = {
  task: { select: { id: true } },
  message: { select: { parse: true } },
} satisfies Prisma.DraftInclude;

const EXAMPLE_CRON = "0 9 * * 1-5";

type DraftRow = Prisma.DraftGetPayload<{ include: typeof draftInclude }>;

export function toDraftView(draft: DraftRow, now: Date): DraftView {
  const schedule = scheduleOf(draft);
  const language = languageOf(draft.text);
  const { id, status, name, prompt, scheduleText, tools, recipients, confidence, assumptions, warnings, version } =
    draft;
  return {
    ...{
      id,
      status,
      name,
      prompt,
      scheduleText,
      tools,
      recipients,
      confidence,
      assumptions,
      warnings,
      version,
    },
    taskId: draft.task?.id ?? null,
    ...toScheduleView(schedule, now, language),
    timezone: schedule.timezone,
    language,
    example: assistantWords(language).example(EXAMPLE_CRON),
    modelUse: storedReply(draft.message?.parse).use,
  };
}
