"use client";

import { ArrowRight, RotateCw, TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { ProposalView } from "@/lib/conversations/schemas";
import { CardFooter } from "./card-body";
import type { useProposal } from "./use-proposal";

type State = ReturnType<typeof useProposal>;

/** The buttons of an open proposal, or the way to what it did. */
export function ProposalFooter({ state }: { state: State }) {
  const { proposal } = state;
  const parts: Record<ProposalView["status"], () => ReactNode> = {
    open: () => (proposal.standing === "ready" ? <Decide state={state} /> : <Standing state={state} />),
    applied: () => <Done proposal={proposal} />,
    discarded: () => null,
  };
  const shown = parts[proposal.status]();
  return shown ? <CardFooter isOpen={proposal.status === "open"}>{shown}</CardFooter> : null;
}

function Decide({ state: { proposal, doing, apply, catchUp, discard } }: { state: State }) {
  const t = useTranslations("chat.proposal");
  const { kind } = proposal;
  const busy = doing !== null;
  const note = t(`note.${kind}`);
  return (
    <>
      <Button
        variant={kind === "delete" ? "danger" : "primary"}
        pending={doing === "apply"}
        disabled={busy}
        onClick={() => void apply()}
      >
        {t(`apply.${kind}`)}
      </Button>
      {kind === "resume" ? (
        <Button pending={doing === "catchUp"} disabled={busy} onClick={() => void catchUp()}>
          {t("catchUp")}
        </Button>
      ) : null}
      <Button variant="ghost" pending={doing === "discard"} disabled={busy} onClick={() => void discard()}>
        {t("discard")}
      </Button>
      {note ? <p className={cn("ml-auto text-ink-soft text-xs", kind === "edit" && "max-sm:sr-only")}>{note}</p> : null}
    </>
  );
}

/** Why it cannot be applied as it stands. */
function Standing({ state: { proposal, doing, reread, discard } }: { state: State }) {
  const t = useTranslations("chat.proposal");
  const { standing } = proposal;
  if (standing === "ready") return null;
  return (
    <>
      <p
        role="status"
        className={cn("flex w-full gap-2.5 text-sm", standing === "replaced" ? "text-ink-soft" : "text-bad")}
      >
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t(`standing.${standing}`)}
      </p>
      {standing === "changed" ? (
        <Button variant="primary" pending={doing === "reread"} disabled={doing !== null} onClick={() => void reread()}>
          {doing === "reread" ? null : <RotateCw aria-hidden />}
          {t("reread")}
        </Button>
      ) : null}
      <Button variant="ghost" pending={doing === "discard"} disabled={doing !== null} onClick={() => void discard()}>
        {t("discard")}
      </Button>
    </>
  );
}

function Done({ proposal: { taskId, runId, standing } }: { proposal: ProposalView }) {
  const t = useTranslations("chat.proposal");
  if (standing === "deleted") return null;
  return (
    <>
      {runId ? <OpenLink href={`/runs/${runId}`} label={t("openRun")} /> : null}
      <OpenLink href={`/tasks/${taskId}`} label={t("openTask")} />
    </>
  );
}

function OpenLink({ href, label }: { href: string; label: string }) {
  return (
    <Button asChild>
      {/* Who presses "Apply change" twice stays: the link stands where the button stood a moment ago. */}
      <Link
        href={href}
        onClick={(event) => {
          if (event.detail > 1) event.preventDefault();
        }}
      >
        {label}
        <ArrowRight aria-hidden />
      </Link>
    </Button>
  );
}
