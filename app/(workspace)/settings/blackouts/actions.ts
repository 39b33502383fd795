"use server";

import { z } from "zod";
import { withAction } from "@/lib/api";
import { createBlackout, deleteBlackout } from "@/lib/tasks";
import { createBlackoutSchema } from "@/lib/tasks/schemas";

export const createBlackoutAction = withAction(
  { input: createBlackoutSchema, scope: "tasks:write" },
  ({ actor, input }) => createBlackout(actor, input),
);

export const deleteBlackoutAction = withAction(
  { input: z.object({ id: z.string() }), scope: "tasks:write" },
  async ({ actor, input }) => {
    await deleteBlackout(actor, input.id);
    return null;
  },
);
