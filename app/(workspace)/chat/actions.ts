"use server";

import { z } from "zod";
import { withAction } from "@/lib/api";
import {
  applyProposal,
  discardDraft,
  discardProposal,
  rereadProposal,
  scheduleDraft,
  sendMessage,
  updateDraft,
} from "@/lib/conversations";
import { decideProposalSchema, sendMessageSchema, updateDraftSchema } from "@/lib/conversations/schemas";

const byId = z.object({ id: z.string() });

export const sendMessageAction = withAction({ input: sendMessageSchema, scope: "tasks:write" }, ({ actor, input }) =>
  sendMessage(actor, input),
);

export const updateDraftAction = withAction(
  { input: updateDraftSchema.extend({ id: z.string() }), scope: "tasks:write" },
  ({ actor, input: { id, ...changes } }) => updateDraft(actor, id, changes),
);

export const scheduleDraftAction = withAction({ input: byId, scope: "tasks:write" }, ({ actor, input }) =>
  scheduleDraft(actor, input.id),
);

export const discardDraftAction = withAction({ input: byId, scope: "tasks:write" }, ({ actor, input }) =>
  discardDraft(actor, input.id),
);

export const applyProposalAction = withAction(
  { input: decideProposalSchema, scope: "tasks:write" },
  ({ actor, input: { id, catchUp } }) => applyProposal(actor, id, { catchUp }),
);

export const discardProposalAction = withAction({ input: byId, scope: "tasks:write" }, ({ actor, input }) =>
  discardProposal(actor, input.id),
);

export const rereadProposalAction = withAction({ input: byId, scope: "tasks:write" }, ({ actor, input }) =>
  rereadProposal(actor, input.id),
);
