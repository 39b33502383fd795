"use server";

import { withAction } from "@/lib/api";
import { completeSetup } from "@/lib/auth";
import { setupSchema } from "@/lib/auth/schemas";

export const completeSetupAction = withAction({ input: setupSchema, anonymous: true }, async ({ input }) => {
  await completeSetup(input);
  return null;
});
