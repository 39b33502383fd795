"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import type { ActionResult } from "@/lib/api";
import type { ProposalView } from "@/lib/conversations/schemas";
import { useChatActions } from "./chat-actions";

type Step = "apply" | "catchUp" | "discard" | "reread";

/** A proposal and what can be done with it: one thing at a time, and each once. */
export function useProposal(initial: ProposalView) {
  const router = useRouter();
  const actions = useChatActions();
  const offline = useTranslations("common.error");
  const [proposal, setProposal] = useState(initial);
  const [doing, setDoing] = useState<Step | null>(null);
  const busy = useRef(false);
  const { id } = initial;

  async function run(step: Step, action: () => Promise<ActionResult<ProposalView>>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setDoing(step);
    const result = await action().catch(() => null);
    busy.current = false;
    setDoing(null);
    if (result?.ok) {
      setProposal(result.data);
      return router.refresh();
    }
    const isStale = result?.error.code === "conflict" && step === "apply" && proposal.kind === "edit";
    // The card says it by itself, and offers to read the words again; what is read anew may know a newer change.
    if (isStale) {
      setProposal((shown) => ({ ...shown, standing: "changed" }));
      return router.refresh();
    }
    toast.error(result?.error.message ?? offline("offline"));
  }

  return {
    proposal,
    doing,
    apply: () => run("apply", () => actions.applyProposal({ id })),
    catchUp: () => run("catchUp", () => actions.applyProposal({ id, catchUp: true })),
    discard: () => run("discard", () => actions.discardProposal({ id })),
    reread: () => run("reread", () => actions.rereadProposal({ id })),
  };
}
