import type { PersonActor } from "@/lib/access";
import { type MessageView, type ProposalView, sendMessage } from "@/lib/conversations";
import { actorOf } from "../../factories/actor";
import { createTask } from "../../factories/task";
import { createUser } from "../../factories/user";

export const timezone = "Europe/Berlin";

export async function operator() {
  return actorOf(await createUser());
}

/** A task of this person, on weekdays at nine in Berlin unless told otherwise. */
export function taskOf(actor: PersonActor, name: string, overrides: Parameters<typeof createTask>[0] = {}) {
  const { schedule, ...others } = overrides;
  return createTask({
    ownerId: actor.userId,
    name,
    prompt: `${name}.`,
    schedule: { timezone, ...schedule },
    ...others,
  });
}

/** A conversation that goes on: each call says something and gives the answer. */
export function talkOf(actor: PersonActor) {
  let conversationId: string | null = null;
  return async (text: string): Promise<MessageView> => {
    const conversation = await sendMessage(actor, { conversationId, text, timezone });
    conversationId = conversation.id;
    const answer = conversation.messages.at(-1);
    if (answer?.role !== "assistant") throw new Error("No answer.");
    return answer;
  };
}

export function proposalIn(answer: MessageView): ProposalView {
  const [proposal, ...others] = answer.proposals;
  if (!proposal || others.length > 0) throw new Error(`Not one proposal: ${JSON.stringify(answer)}`);
  return proposal;
}
