"use server";

import { withPublicAction } from "@/lib/api";
import { completeSetup } from "@/lib/auth";
import { setupSchema } from "@/lib/auth/schemas";

export const completeSetupAction = withPublicAction(setupSchema, async (account) => {
  await completeSetup(account);
  return null;
});
