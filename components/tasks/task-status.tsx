"use client";

import { CheckCheck, CircleDot, Pause, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { TaskView } from "@/lib/tasks/schemas";

const looks: Record<TaskView["status"], { tone: BadgeTone; Icon: typeof Pause }> = {
  active: { tone: "ok", Icon: CircleDot },
  paused: { tone: "lamp", Icon: Pause },
  completed: { tone: "neutral", Icon: CheckCheck },
  deleted: { tone: "neutral", Icon: Trash2 },
};

export function TaskStatus({ status }: { status: TaskView["status"] }) {
  const t = useTranslations("tasks.status");
  const { tone, Icon } = looks[status];
  return (
    <Badge tone={tone} data-task-status={status}>
      <Icon aria-hidden />
      {t(status)}
    </Badge>
  );
}
