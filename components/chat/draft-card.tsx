"use client";

import { ArrowRight, CalendarCheck, LoaderCircle, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { DraftView } from "@/lib/conversations/schemas";
import { CardBody, CardFooter } from "./card-body";
import { DraftDetails } from "./draft-details";
import { DraftNotes } from "./draft-notes";
import { DraftSchedule } from "./draft-schedule";
import { InPlaceText } from "./in-place-text";
import { ModelUse } from "./model-use";
import { type DraftState, useDraft } from "./use-draft";

type Status = DraftView["status"];

const looks: Record<Status, { tone: BadgeTone; editable: boolean; faded: boolean }> = {
  open: { tone: "lamp", editable: true, faded: false },
  scheduled: { tone: "ok", editable: false, faded: false },
  discarded: { tone: "neutral", editable: false, faded: true },
};

export function DraftCard({ initial }: { initial: DraftView }) {
  const t = useTranslations("chat.draft");
  const state = useDraft(initial);
  const { draft, edit, revert, refusals } = state;
  const { tone, editable, faded } = looks[draft.status];
  return (
    <article
      aria-label={t("label", { name: draft.name })}
      className={cn("overflow-clip rounded-xl border bg-surface shadow-card", faded && "opacity-70")}
    >
      <div aria-hidden className={cn("h-1", editable ? "bg-lamp" : "bg-line")} />
      <header className="flex items-start gap-3 px-4 pt-4 sm:px-5 sm:pt-5">
        <div className="min-w-0 flex-1">
          <h2 className="sr-only">{draft.name}</h2>
          <InPlaceText
            label={t("name")}
            value={draft.name}
            editable={editable}
            error={refusals.name}
            lang={draft.language}
            onEdit={(name) => edit({ name })}
            onRevert={() => revert("name")}
            className="font-semibold text-lg"
          />
        </div>
        <Badge tone={tone} className="mt-1.5">
          {t(draft.status)}
        </Badge>
      </header>
      <CardBody footer={<DraftFooter state={state} />}>
        <DraftNotes draft={draft} />
        <DraftSchedule state={state} editable={editable} />
        <DraftDetails state={state} editable={editable} />
        {draft.modelUse ? <ModelUse use={draft.modelUse} /> : null}
      </CardBody>
    </article>
  );
}

function FooterNote({ state: { saving, blocked } }: { state: DraftState }) {
  const t = useTranslations("chat.draft");
  const note = blocked ? t(`blocked.${blocked}`) : saving ? t("updating") : t("notRun");
  return (
    <p
      aria-live="polite"
      className={cn(
        "ml-auto flex items-center gap-1.5 text-xs",
        blocked ? "text-bad" : "text-ink-soft",
        !blocked && !saving && "max-sm:sr-only",
      )}
    >
      {saving ? <LoaderCircle aria-hidden className="size-3.5 animate-spin" /> : null}
      {note}
    </p>
  );
}

function DraftFooter({ state }: { state: DraftState }) {
  const t = useTranslations("chat.draft");
  const { draft } = state;
  const open = (
    <>
      <Button
        variant="primary"
        pending={state.scheduling}
        disabled={state.discarding || state.scheduling || state.blocked !== null}
        onClick={() => void state.schedule()}
      >
        {state.scheduling ? null : <CalendarCheck aria-hidden />}
        {t("schedule")}
      </Button>
      <Button
        variant="ghost"
        pending={state.discarding}
        disabled={state.scheduling || state.discarding}
        onClick={() => void state.discard()}
      >
        {state.discarding ? null : <Trash2 aria-hidden />}
        {t("discard")}
      </Button>
      <FooterNote state={state} />
    </>
  );
  const scheduled = draft.taskId ? (
    <Button asChild>
      <Link href={`/tasks/${draft.taskId}`}>
        {t("openTask")}
        <ArrowRight aria-hidden />
      </Link>
    </Button>
  ) : null;
  const parts: Record<Status, React.ReactNode> = { open, scheduled, discarded: null };
  const shown = parts[draft.status];
  return shown ? <CardFooter isOpen={draft.status === "open"}>{shown}</CardFooter> : null;
}
