"use server";

import { z } from "zod";
import { withAction } from "@/lib/api";
import { discardDraft, scheduleDraft, sendMessage, updateDraft } from "@/lib/conversations";
import { sendMessageSchema, updateDraftSchema } from "@/lib/conversations/schemas";

const draft = z.object({ id: z.string() });

export const sendMessageAction = withAction({ input: sendMessageSchema, scope: "tasks:write" }, ({ actor, input }) =>
  sendMessage(actor, input),
);

export const updateDraftAction = withAction(
  { input: updateDraftSchema.extend({ id: z.string() }), scope: "tasks:write" },
  ({ actor, input: { id, ...changes } }) => updateDraft(actor, id, changes),
);

export const scheduleDraftAction = withAction({ input: draft, scope: "tasks:write" }, ({ actor, input }) =>
  scheduleDraft(actor, input.id),
);

export const discardDraftAction = withAction({ input: draft, scope: "tasks:write" }, ({ actor, input }) =>
  discardDraft(actor, input.id),
);
