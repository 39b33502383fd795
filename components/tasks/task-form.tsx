"use client";

import { type ComponentProps, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { RecipientsInput } from "@/components/chat/recipients-input";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input, Textarea } from "@/components/ui/input";
import { useAction } from "@/components/ui/use-action";
import { ZoneCombobox } from "@/components/ui/zone-combobox";
import type { TaskView } from "@/lib/tasks/schemas";
import { BlackoutPicker } from "./blackout-picker";
import { PolicyFields } from "./policy-fields";
import { SchedulePreviewBox } from "./schedule-preview-box";
import { useTaskActions } from "./task-actions-context";
import { ToolPicker } from "./tool-picker";

interface TaskFormProps {
  task: TaskView;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function TaskForm({ task, open, onOpenChange }: TaskFormProps) {
  const t = useTranslations("tasks.form");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("description")}
      className="max-w-2xl"
    >
      <Fields task={task} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Fields({ task, onDone }: { task: TaskView; onDone: () => void }) {
  const t = useTranslations("tasks");
  const common = useTranslations("common.actions");
  const [values, setValues] = useState({
    name: task.name,
    prompt: task.prompt,
    scheduleText: task.scheduleText,
    timezone: task.schedule.timezone,
    recipients: task.recipients,
    tools: task.tools,
  });
  const [blackoutIds, setBlackoutIds] = useState(task.schedule.blackoutIds);
  const [policies, setPolicies] = useState({ catchUp: task.schedule.catchUp, overlap: task.schedule.overlap });
  const [badRecipient, setBadRecipient] = useState(false);
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const saving = useAction(useTaskActions().update, {
    showFields: true,
    onDone: (saved) => {
      toast.success(t("toasts.saved"));
      nameDroppedSkips(task, saved, (times) => t("toasts.skipsDropped", { times }));
      onDone();
    },
  });
  const error = (...paths: string[]) => paths.map(saving.errorOf).find(Boolean);
  const scheduleError = error("scheduleText", "schedule_text", "schedule");
  const known = [
    scheduleError,
    error("name"),
    error("prompt"),
    error("timezone"),
    error("recipients"),
    error("tools"),
  ].some(Boolean);

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void saving.run({ id: task.id, ...values, schedule: { blackoutIds, ...policies } });
      }}
    >
      <Field label={t("form.name")} error={error("name")}>
        {(control) => (
          <Input {...control} value={values.name} onChange={(event) => change({ name: event.target.value })} />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <Field label={t("form.schedule")} error={scheduleError}>
          {(control) => (
            <Input
              {...control}
              value={values.scheduleText}
              onChange={(event) => change({ scheduleText: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("form.zone")} error={error("timezone")}>
          {({ id }) => <ZoneCombobox id={id} value={values.timezone} onChange={(timezone) => change({ timezone })} />}
        </Field>
      </div>
      <SchedulePreviewBox
        text={values.scheduleText}
        timezone={values.timezone}
        initial={{ description: task.scheduleText, nextRuns: task.nextRuns, timezone: task.schedule.timezone }}
        isPaused={task.status === "paused"}
      />
      <BlackoutPicker label={t("form.blackouts")} value={blackoutIds} onChange={setBlackoutIds} />
      <PolicyFields value={policies} onChange={(part) => setPolicies((before) => ({ ...before, ...part }))} />
      <Field label={t("form.prompt")} error={error("prompt")}>
        {(control) => (
          <Textarea {...control} value={values.prompt} onChange={(event) => change({ prompt: event.target.value })} />
        )}
      </Field>
      <Field label={t("form.tools")} error={error("tools")}>
        {() => <ToolPicker label={t("form.tools")} value={values.tools} onChange={(tools) => change({ tools })} />}
      </Field>
      <Field label={t("form.recipients")} error={error("recipients")}>
        {() => (
          <Recipients
            value={values.recipients}
            isMailed={values.tools.includes("send_email")}
            onChange={(recipients) => change({ recipients })}
            onInvalid={setBadRecipient}
          />
        )}
      </Field>
      {saving.errorOf("") && !known ? (
        <p role="alert" className="rounded-md bg-bad-soft px-3 py-2 text-bad text-sm">
          {saving.errorOf("")}
        </p>
      ) : null}
      <div className="flex justify-end gap-2 pt-1">
        <Button variant="ghost" onClick={onDone}>
          {common("cancel")}
        </Button>
        <Button type="submit" variant="primary" pending={saving.pending} disabled={badRecipient || saving.pending}>
          {common("save")}
        </Button>
      </div>
    </form>
  );
}

/** What was to be left out and is not due any more, on the clock of the schedule. */
function nameDroppedSkips(before: TaskView, { skips, schedule }: TaskView, say: (times: string) => string): void {
  const day = { weekday: "long", day: "numeric", month: "short" } as const;
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const format = new Intl.DateTimeFormat("en-GB", { ...day, ...time, timeZone: schedule.timezone });
  const dropped = before.skips.filter((dueAt) => !skips.includes(dueAt) && Date.parse(dueAt) > Date.now());
  const times = dropped.map((dueAt) => format.format(new Date(dueAt)));
  if (times.length > 0) toast.warning(say(times.join("; ")));
}

type RecipientsProps = Omit<ComponentProps<typeof RecipientsInput>, "editable"> & { isMailed: boolean };

/** Without the tool that sends mail nobody gets any, whoever is on the list. */
function Recipients({ isMailed, ...input }: RecipientsProps) {
  const t = useTranslations("tasks.detail");
  if (isMailed) return <RecipientsInput editable {...input} />;
  return <p className="text-ink-soft text-sm leading-7">{t("mailOff")}</p>;
}
