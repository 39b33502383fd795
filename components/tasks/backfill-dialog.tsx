"use client";

import { useEffect, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useAction } from "@/components/ui/use-action";
import type { BackfillView, TaskView } from "@/lib/tasks/schemas";
import { useTaskActions } from "./task-actions-context";

interface BackfillDialogProps {
  task: TaskView;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function BackfillDialog({ task, open, onOpenChange }: BackfillDialogProps) {
  const t = useTranslations("tasks.backfill");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} description={t("body")}>
      <Days task={task} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Days({ task, onDone }: { task: TaskView; onDone: () => void }) {
  const t = useTranslations("tasks");
  const common = useTranslations("common.actions");
  const actions = useTaskActions();
  const [days, setDays] = useState({ from: "", to: "" });
  const preview = useBackfillPreview(task.id, days);
  const running = useAction(actions.backfill, {
    onDone: ({ count }) => {
      toast.success(t("toasts.backfilled", { count }));
      onDone();
    },
  });
  const change = (part: Partial<typeof days>) => setDays((before) => ({ ...before, ...part }));
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void running.run({ id: task.id, ...days });
      }}
    >
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={t("backfill.from")} hint={task.schedule.timezone}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              value={days.from}
              onChange={(event) => change({ from: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("backfill.to")} hint={task.schedule.timezone}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              value={days.to}
              onChange={(event) => change({ to: event.target.value })}
            />
          )}
        </Field>
      </div>
      <p aria-live="polite" className="min-h-5 text-sm">
        {preview && "error" in preview ? <span className="text-bad">{preview.error}</span> : null}
        {preview && "view" in preview ? <Count view={preview.view} /> : null}
      </p>
      <div className="flex justify-end gap-2">
        <Button variant="ghost" onClick={onDone}>
          {common("cancel")}
        </Button>
        <Button
          type="submit"
          variant="primary"
          pending={running.pending}
          disabled={running.pending || !preview || "error" in preview || preview.view.count === 0}
        >
          {t("backfill.confirm")}
        </Button>
      </div>
    </form>
  );
}

function Count({ view: { count, underWay } }: { view: BackfillView }) {
  const t = useTranslations("tasks.backfill");
  return (
    <>
      {t("count", { count })} {underWay > 0 ? t("underWay", { count: underWay }) : null}
    </>
  );
}

type Preview = { view: BackfillView } | { error: string };

/** What these days would run, asked whenever both are chosen. */
function useBackfillPreview(id: string, { from, to }: { from: string; to: string }): Preview | null {
  const { previewBackfill } = useTaskActions();
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    setPreview(null);
    if (!from || !to) return;
    let stale = false;
    void previewBackfill({ id, from, to })
      .catch(() => null)
      .then((result) => {
        if (stale || !result) return;
        setPreview(result.ok ? { view: result.data } : { error: result.error.message });
      });
    return () => {
      stale = true;
    };
  }, [id, from, to, previewBackfill]);
  return preview;
}
