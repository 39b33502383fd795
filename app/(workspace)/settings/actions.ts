"use server";

import { z } from "zod";
import { withAction } from "@/lib/api";
import { createKey, revokeKey, updateProfile } from "@/lib/auth";
import { createKeySchema } from "@/lib/auth/schemas";

// "UTC" is what an account has that never chose a zone; somebody who chooses it means it.
const CHOSEN_UTC = "Etc/UTC";

export const saveZoneAction = withAction(
  { input: z.object({ timezone: z.string().max(64) }), scope: null },
  async ({ actor, input }) => {
    await updateProfile(actor, { timezone: input.timezone === "UTC" ? CHOSEN_UTC : input.timezone });
    return null;
  },
);

export const createKeyAction = withAction({ input: createKeySchema, scope: null }, ({ actor, input }) =>
  createKey(actor, input),
);

export const revokeKeyAction = withAction({ input: z.object({ id: z.string() }), scope: null }, ({ actor, input }) =>
  revokeKey(actor, input.id),
);
