"use client";

import { useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { ProposalView } from "@/lib/conversations/schemas";
import { CardFooter } from "./card-body";
import { useProposals } from "./use-proposals";

/** "pause everything": the tasks that it would concern, and one button for all of them. */
export function ProposalGroup({ initial }: { initial: ProposalView[] }) {
  const t = useTranslations("chat.proposal");
  const { proposals, doing, apply, discard } = useProposals(initial);
  const kind = initial[0]?.kind ?? "edit";
  const count = proposals.filter(({ status }) => status === "open").length;
  const title = t(`group.label.${kind}`, { count: initial.length });
  return (
    <article aria-label={title} className="overflow-clip rounded-xl border bg-surface shadow-card">
      <div className="grid grid-cols-1 gap-4 p-4 sm:p-5">
        <h2 className="font-semibold text-lg leading-snug">{title}</h2>
        <ul className="grid gap-2">
          {proposals.map((proposal) => (
            <GroupedTask key={proposal.id} proposal={proposal} />
          ))}
        </ul>
      </div>
      {count > 0 ? (
        <CardFooter isOpen>
          <Button
            variant={kind === "delete" ? "danger" : "primary"}
            pending={doing === "apply"}
            disabled={doing !== null}
            onClick={() => void apply()}
          >
            {t(`group.apply.${kind}`, { count })}
          </Button>
          <Button
            variant="ghost"
            pending={doing === "discard"}
            disabled={doing !== null}
            onClick={() => void discard()}
          >
            {t("discard")}
          </Button>
          <p className="ml-auto text-ink-soft text-xs">{t(`note.${kind}`)}</p>
        </CardFooter>
      ) : null}
    </article>
  );
}

function GroupedTask({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("chat.proposal");
  const { kind, status, standing, taskName, before, after, language } = proposal;
  const description = (after ?? before)?.description;
  const isHeld = status === "open" && standing !== "ready";
  return (
    <li className="flex items-start gap-3 text-sm">
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere font-medium">{taskName}</p>
        <p className="wrap-anywhere text-ink-soft" lang={language}>
          {description}
        </p>
        {isHeld ? <p className="text-bad">{t(`standing.${standing}`)}</p> : null}
      </div>
      {status === "open" ? null : (
        <Badge tone={status === "applied" ? "ok" : "neutral"}>
          {status === "applied" ? t(`applied.${kind}`) : t(status)}
        </Badge>
      )}
    </li>
  );
}
