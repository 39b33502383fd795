import type { ProposalView } from "@/lib/conversations/schemas";
import { InThread } from "./in-thread";
import { ProposalCard } from "./proposal-card";
import { ProposalGroup } from "./proposal-group";

/** A card for each kind of thing that is proposed, since its button does one. */
export function Proposals({ proposals }: { proposals: ProposalView[] }) {
  return [...Map.groupBy(proposals, ({ kind }) => kind)].map(([kind, alike]) => (
    <InThread key={`${kind} ${alike.map(keyOf).join(" ")}`}>
      {alike[1] === undefined && alike[0] ? <ProposalCard initial={alike[0]} /> : <ProposalGroup initial={alike} />}
    </InThread>
  ));
}

/** What the server says of one now replaces what was shown, as when another message changed the task. */
const keyOf = ({ id, status, standing }: ProposalView): string => `${id} ${status} ${standing}`;
