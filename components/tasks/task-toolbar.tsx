"use client";

import { Ellipsis, History, Pause, Pencil, Play, SkipForward, Trash2, Zap } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { useAction } from "@/components/ui/use-action";
import type { TaskView } from "@/lib/tasks/schemas";
import { BackfillDialog } from "./backfill-dialog";
import { useTaskActions } from "./task-actions-context";
import { TaskForm } from "./task-form";

type Question = "resume" | "remove" | "edit" | "backfill" | null;

const can: Record<TaskView["status"], { run: boolean; pause: boolean; resume: boolean; edit: boolean }> = {
  active: { run: true, pause: true, resume: false, edit: true },
  paused: { run: true, pause: false, resume: true, edit: true },
  completed: { run: true, pause: false, resume: false, edit: true },
  deleted: { run: false, pause: false, resume: false, edit: false },
};

export function TaskToolbar({ task }: { task: TaskView }) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const actions = useTaskActions();
  const [question, setQuestion] = useState<Question>(null);
  const pausing = useAction(actions.pause, { onDone: () => toast.success(t("toasts.paused")) });
  const skipping = useAction(actions.skipNext, { onDone: () => toast.success(t("toasts.skipped")) });
  const running = useAction(actions.runNow, {
    onDone: (run) => {
      toast.success(t("toasts.started"));
      router.push(`/runs/${run.id}`);
    },
    refresh: false,
  });
  const allowed = can[task.status];
  const ask = (next: Question) => () => setQuestion(next);
  const onOpenChange = (open: boolean) => !open && setQuestion(null);
  return (
    <>
      {allowed.run ? (
        <Button variant="primary" pending={running.pending} onClick={() => void running.run({ id: task.id })}>
          {running.pending ? null : <Zap aria-hidden />}
          {t("actions.runNow")}
        </Button>
      ) : null}
      {allowed.pause ? (
        <Button pending={pausing.pending} onClick={() => void pausing.run({ id: task.id })}>
          {pausing.pending ? null : <Pause aria-hidden />}
          {t("actions.pause")}
        </Button>
      ) : null}
      {allowed.resume ? (
        <Button onClick={ask("resume")}>
          <Play aria-hidden />
          {t("actions.resume")}
        </Button>
      ) : null}
      {allowed.edit ? (
        <>
          <Button onClick={ask("edit")}>
            <Pencil aria-hidden />
            {t("actions.edit")}
          </Button>
          <Menu
            trigger={
              <Button size="icon" aria-label={t("actions.more")}>
                <Ellipsis aria-hidden />
              </Button>
            }
          >
            <MenuItem onSelect={ask("edit")}>
              <Pencil aria-hidden />
              {t("actions.edit")}
            </MenuItem>
            {allowed.pause && task.nextRunAt ? (
              <MenuItem onSelect={() => void skipping.run({ id: task.id })}>
                <SkipForward aria-hidden />
                {t("actions.skipNext")}
              </MenuItem>
            ) : null}
            <MenuItem onSelect={ask("backfill")}>
              <History aria-hidden />
              {t("actions.backfill")}
            </MenuItem>
            <MenuSeparator />
            <MenuItem danger onSelect={ask("remove")}>
              <Trash2 aria-hidden />
              {t("actions.delete")}
            </MenuItem>
          </Menu>
        </>
      ) : null}
      <ResumeDialog task={task} open={question === "resume"} onOpenChange={onOpenChange} />
      <RemoveDialog task={task} open={question === "remove"} onOpenChange={onOpenChange} />
      <BackfillDialog task={task} open={question === "backfill"} onOpenChange={onOpenChange} />
      <TaskForm task={task} open={question === "edit"} onOpenChange={onOpenChange} />
    </>
  );
}

interface QuestionProps {
  task: TaskView;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

function ResumeDialog({ task, open, onOpenChange }: QuestionProps) {
  const t = useTranslations("tasks");
  const { run, pending } = useAction(useTaskActions().resume, {
    onDone: () => {
      onOpenChange(false);
      toast.success(t("toasts.resumed"));
    },
  });
  return (
    <ConfirmDialog open={open} onOpenChange={onOpenChange} title={t("resume.title")} body={t("resume.body")}>
      <Button disabled={pending} onClick={() => void run({ id: task.id, catchUp: true })}>
        {t("resume.catchUp")}
      </Button>
      <Button variant="primary" disabled={pending} onClick={() => void run({ id: task.id, catchUp: false })}>
        {t("resume.skip")}
      </Button>
    </ConfirmDialog>
  );
}

function RemoveDialog({ task, open, onOpenChange }: QuestionProps) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const { run, pending } = useAction(useTaskActions().remove, {
    refresh: false,
    onDone: () => {
      toast.success(t("toasts.deleted"));
      router.push("/tasks");
    },
  });
  const title = t("remove.title", { name: task.name });
  return (
    <ConfirmDialog open={open} onOpenChange={onOpenChange} title={title} body={t("remove.body")}>
      <Button variant="danger" pending={pending} onClick={() => void run({ id: task.id })}>
        {t("remove.confirm")}
      </Button>
    </ConfirmDialog>
  );
}
