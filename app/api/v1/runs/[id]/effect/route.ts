import { resolveEffectContract, withRoute } from "@/lib/api";
import { getRun, resolveUnknownEffect } from "@/lib/runs";

export const POST = withRoute(resolveEffectContract, async ({ actor, params, body }) => {
  await resolveUnknownEffect(actor, params.id, body.answer);
  return getRun(actor, params.id);
});
