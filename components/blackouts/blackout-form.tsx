"use client";

import { CalendarOff } from "lucide-react";
import { useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input, Textarea } from "@/components/ui/input";
import { Toggle } from "@/components/ui/toggle";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/api";
import type { BlackoutView, CreateBlackout } from "@/lib/tasks/schemas";
import { readDays } from "./read-days";

interface BlackoutFormProps {
  action: (input: CreateBlackout) => Promise<ActionResult<BlackoutView>>;
}

const empty = { name: "", weekdays: [] as number[], days: "", url: "", file: "" };
/** Monday first, as most calendars are read. */
const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

export function BlackoutForm({ action }: BlackoutFormProps) {
  const t = useTranslations("settings.blackouts");
  const [values, setValues] = useState(empty);
  const [wrongLine, setWrongLine] = useState<string>();
  const change = (part: Partial<typeof empty>) => setValues((before) => ({ ...before, ...part }));
  const creating = useAction(action, {
    showFields: true,
    onDone: () => {
      setValues(empty);
      toast.success(t("created"));
    },
  });
  const submit = () => {
    const read = readDays(values.days);
    setWrongLine("wrong" in read ? read.wrong : undefined);
    if ("wrong" in read) return;
    const { name, url, file } = values;
    void creating.run({
      ...{ name, weekdays: values.weekdays, dates: read.dates },
      ...{ icalendarUrl: url.trim() || null, icalendar: file.trim() ? file : null },
    });
  };
  const datesError = wrongLine === undefined ? creating.errorOf("dates") : t("datesInvalid", { line: wrongLine });
  const fileError = creating.errorOf("icalendar");
  const urlError = creating.errorOf("icalendarUrl") ?? creating.errorOf("icalendar_url");
  const weekdaysError = creating.errorOf("weekdays");
  const isShown = [creating.errorOf("name"), weekdaysError, datesError, fileError, urlError].some(Boolean);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={t("name")} error={creating.errorOf("name")}>
        {(control) => (
          <Input
            {...control}
            value={values.name}
            required
            placeholder={t("namePlaceholder")}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <WeekdayChoice value={values.weekdays} error={weekdaysError} onChange={(days) => change({ weekdays: days })} />
      <Field label={t("dates")} hint={t("datesHint")} error={datesError}>
        {(control) => (
          <Textarea
            {...control}
            value={values.days}
            className="min-h-11 font-mono"
            onChange={(event) => change({ days: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("url")} hint={t("urlHint")} error={urlError}>
        {(control) => (
          <Input
            {...control}
            type="text"
            inputMode="url"
            value={values.url}
            placeholder={t("urlPlaceholder")}
            onChange={(event) => change({ url: event.target.value })}
          />
        )}
      </Field>
      <FileText value={values.file} error={fileError} onChange={(file) => change({ file })} />
      {creating.errorOf("") && !isShown ? (
        <p role="alert" className="rounded-md bg-bad-soft px-3 py-2 text-bad text-sm">
          {creating.errorOf("")}
        </p>
      ) : null}
      <div>
        <Button type="submit" variant="primary" pending={creating.pending}>
          {creating.pending ? null : <CalendarOff aria-hidden />}
          {t("create")}
        </Button>
      </div>
    </form>
  );
}

interface WeekdayChoiceProps {
  value: number[];
  error: string | undefined;
  onChange: (days: number[]) => void;
}

function WeekdayChoice({ value, error, onChange }: WeekdayChoiceProps) {
  const errorId = useId();
  const t = useTranslations("settings.blackouts");
  const toggle = (day: number) =>
    onChange(value.includes(day) ? value.filter((chosen) => chosen !== day) : [...value, day]);
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className="mb-1.5 font-medium text-sm">{t("weekdays")}</legend>
      <div className="flex flex-wrap gap-1.5">
        {weekdays.map((day) => (
          <Toggle key={day} pressed={value.includes(day)} onPress={() => toggle(day)}>
            {t(`weekdayNames.d${day}`)}
          </Toggle>
        ))}
      </div>
      {error ? (
        <p id={errorId} role="alert" className="mt-1.5 text-bad text-sm">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

interface FileTextProps {
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

/** Chosen or pasted: either way the text is what is sent. */
function FileText({ value, error, onChange }: FileTextProps) {
  const t = useTranslations("settings.blackouts");
  return (
    <div className="grid gap-2">
      <Field label={t("file")} hint={t("fileHint")}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".ics,text/calendar"
            className="w-full min-w-0 text-ink-soft text-sm file:mr-3 file:h-8 file:rounded-md file:border file:border-line-strong/60 file:bg-surface file:px-3 file:text-ink"
            onChange={async (event) => onChange((await event.target.files?.[0]?.text()) ?? "")}
          />
        )}
      </Field>
      <Field label={t("paste")} error={error}>
        {(control) => (
          <Textarea
            {...control}
            value={value}
            className="min-h-11 font-mono text-xs"
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
