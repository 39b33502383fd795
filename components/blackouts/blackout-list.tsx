"use client";

import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { TimeStamp } from "@/components/ui/time-stamp";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/api";
import type { BlackoutView } from "@/lib/tasks/schemas";

interface BlackoutListProps {
  blackouts: BlackoutView[];
  remove: (input: { id: string }) => Promise<ActionResult<null>>;
}

export function BlackoutList({ blackouts, remove }: BlackoutListProps) {
  const t = useTranslations("settings.blackouts");
  const [asked, setAsked] = useState<BlackoutView | null>(null);
  const removing = useAction(remove, {
    onDone: () => {
      setAsked(null);
      toast.success(t("deleted"));
    },
  });
  return (
    <>
      <ul className="divide-y">
        {blackouts.map((blackout) => (
          <BlackoutRow key={blackout.id} blackout={blackout} onRemove={() => setAsked(blackout)} />
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => open || setAsked(null)}
        title={t("deleteTitle", { name: asked?.name ?? "" })}
        body={t("deleteBody")}
      >
        <Button
          variant="danger"
          pending={removing.pending}
          onClick={() => asked && void removing.run({ id: asked.id })}
        >
          {t("delete")}
        </Button>
      </ConfirmDialog>
    </>
  );
}

const SHOWN_DATES = 4;
const dayNames = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;

function BlackoutRow({ blackout, onRemove }: { blackout: BlackoutView; onRemove: () => void }) {
  const t = useTranslations("settings.blackouts");
  const { name, problem, tasks } = blackout;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3.5">
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere font-medium">{name}</p>
        <ul className="mt-1 grid gap-0.5 text-ink-soft text-sm">
          <Days blackout={blackout} />
          <Source blackout={blackout} />
          <li className="text-xs">{t("usedBy", { count: tasks })}</li>
        </ul>
        {problem ? (
          <p className="wrap-anywhere mt-2 rounded-md bg-bad-soft px-3 py-2 text-bad text-sm">
            {t("problem", { problem })}
          </p>
        ) : null}
      </div>
      <Button variant="quietDanger" size="sm" onClick={onRemove} disabled={tasks > 0}>
        {t("delete")}
      </Button>
    </li>
  );
}

function Days({ blackout: { weekdays, dates } }: { blackout: BlackoutView }) {
  const t = useTranslations("settings.blackouts");
  const names = weekdays.flatMap((day) => dayNames[day] ?? []).map((day) => t(`weekdayNames.${day}`));
  const shown = dates.slice(0, SHOWN_DATES).map(({ from, to }) => (from === to ? from : t("days", { from, to })));
  const rest = dates.length - shown.length;
  return (
    <>
      {names.length > 0 ? <li>{names.join(", ")}</li> : null}
      {shown.length > 0 ? (
        <li>{[...shown, ...(rest > 0 ? [t("more", { count: String(rest) })] : [])].join(", ")}</li>
      ) : null}
    </>
  );
}

/** What the iCalendar source says next. Whole days are dates on the clock of each task, so they stay as written. */
function Source({ blackout: { icalendarUrl, hasFile, events, nextEvents, refreshedAt } }: { blackout: BlackoutView }) {
  const t = useTranslations("settings.blackouts");
  if (icalendarUrl === null && !hasFile) return null;
  const next = nextEvents.slice(0, 2).map(({ from, title }) => `${from.slice(0, 10)}${title ? ` ${title}` : ""}`);
  return (
    <>
      <li className="wrap-anywhere">{icalendarUrl ?? t("fromFile")}</li>
      <li className="wrap-anywhere">
        {[t("events", { count: events }), ...next].join(" · ")}
        {icalendarUrl === null ? null : (
          <>
            {" · "}
            {t("read")} <TimeStamp at={refreshedAt} />
          </>
        )}
      </li>
    </>
  );
}
