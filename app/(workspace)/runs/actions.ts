"use server";

import { z } from "zod";
import { withAction } from "@/lib/api";
import { resolveUnknownEffect } from "@/lib/runs";

const answer = z.object({ id: z.string(), answer: z.enum(["arrived", "repeat"]) });

export const answerEffectAction = withAction({ input: answer, scope: "runs:trigger" }, async ({ actor, input }) => {
  await resolveUnknownEffect(actor, input.id, input.answer);
  return null;
});
