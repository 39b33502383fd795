import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import type { ActionResult } from "@/lib/api";
import type { ProposalView } from "@/lib/conversations/schemas";
import { useChatActions } from "./chat-actions";

type Step = "apply" | "discard";

/** Proposals that are decided together, one after the other; one that is refused holds back no other. */
export function useProposals(initial: ProposalView[]) {
  const router = useRouter();
  const { applyProposal, discardProposal } = useChatActions();
  const offline = useTranslations("common.error");
  const [proposals, setProposals] = useState(initial);
  const [doing, setDoing] = useState<Step | null>(null);
  const busy = useRef(false);

  async function each(step: Step, action: (input: { id: string }) => Promise<ActionResult<ProposalView>>) {
    if (busy.current) return;
    busy.current = true;
    setDoing(step);
    const refused: string[] = [];
    for (const { id, taskName } of proposals.filter(({ status }) => status === "open")) {
      const result = await action({ id }).catch(() => null);
      if (result?.ok) setProposals((shown) => shown.map((one) => (one.id === id ? result.data : one)));
      else refused.push(`${taskName}: ${result?.error.message ?? offline("offline")}`);
    }
    busy.current = false;
    setDoing(null);
    if (refused.length > 0) toast.error(refused.slice(0, 3).join(" "));
    router.refresh();
  }

  return {
    proposals,
    doing,
    apply: () => each("apply", applyProposal),
    discard: () => each("discard", discardProposal),
  };
}
