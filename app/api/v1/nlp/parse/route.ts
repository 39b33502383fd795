import { parseContract, withPublicRoute } from "@/lib/api";
import { clientAddress } from "@/lib/auth";
import { getConfig } from "@/lib/config";
import { costOfParse, flattenJob } from "@/lib/conversations";
import { AppError } from "@/lib/errors";
import { limitPerMinute } from "@/lib/limits";
import { readRequest } from "@/lib/tasks";

const LIMIT_WITH_KEY = 6_000;

export const POST = withPublicRoute(parseContract, async ({ actor, body, request }) => {
  const { publicParse, rateLimitParseAnonymous } = getConfig();
  if (!actor && !publicParse) throw new AppError("unauthenticated", "Parsing needs an API key on this server.");
  const address = clientAddress(request.headers) ?? "local";
  if (actor) limitPerMinute(`parse:${actor.userId}`, LIMIT_WITH_KEY);
  else limitPerMinute(`parse:${address}`, rateLimitParseAnonymous);
  const started = performance.now();
  const now = body.now ? new Date(body.now) : new Date();
  const parsed = await readRequest(body.text, { now, timezone: body.timezone, userId: actor?.userId });
  const durationMs = Math.round((performance.now() - started) * 1000) / 1000;
  if (!parsed.success) {
    const needsClarification = parsed.intent === "needs_clarification";
    return { ...parsed, ...costOfParse(parsed), needsClarification, durationMs };
  }
  const additional = parsed.additional.map((job) => flattenJob(job, now));
  return { ...flattenJob(parsed, now), ...costOfParse(parsed), additional, durationMs };
});
