import { AppError } from "@/lib/errors";
import { limitPerMinute } from "@/lib/limits";
import { metrics } from "@/lib/metrics";
import { slotModel } from "@/lib/models";
import { type ParseResult, parseAnswer, parseRequest, parseRequestWithModel, type SlotModel } from "@/lib/nlp";
import { isValidTimezone } from "@/lib/scheduling";

/** Beyond this the grammar answers alone: a script must not turn 6,000 parses a minute into as many model calls. */
const MODEL_CALLS_A_MINUTE = 60;

export interface RequestContext {
  now: Date;
  timezone?: string | undefined;
  /** The request that the text answers a question about. */
  question?: string | undefined;
  author?: string;
  /** Who asks. Nobody, as an anonymous caller of the API, gets the grammar alone. */
  userId?: string | undefined;
}

/**
 * Reads a request and counts it: the grammar first, the configured model where it is not sure. Takes up to 8 s with a
 * model, so it has no place inside a transaction. Throws `validation` for a zone that does not exist.
 */
export async function readRequest(text: string, context: RequestContext): Promise<ParseResult> {
  const { timezone, question, userId, ...rest } = context;
  if (timezone !== undefined && !isValidTimezone(timezone)) {
    const fields = [{ path: "timezone", message: "Use a name like Europe/Berlin." }];
    throw new AppError("validation", `timezone: "${timezone}" is not a time zone.`, { fields });
  }
  const where = timezone === undefined ? rest : { ...rest, timezone };
  const model = userId === undefined ? null : slotModel();
  const parsed =
    model && userId !== undefined
      ? await parseRequestWithModel(text, where, limited(model, userId), question)
      : question === undefined
        ? parseRequest(text, where)
        : parseAnswer(question, text, where);
  count(parsed);
  return parsed;
}

function limited(model: SlotModel, userId: string): SlotModel {
  return {
    ...model,
    fill: async (request) => {
      limitPerMinute(`slots:${userId}`, MODEL_CALLS_A_MINUTE);
      return model.fill(request);
    },
  };
}

function count(parsed: ParseResult): void {
  const { modelUse: use } = parsed;
  const source = parsed.success ? parsed.source : use ? "model" : "grammar";
  metrics.parses.inc({ source, result: parsed.success ? "schedule" : parsed.intent });
  if (!use || use.cached) return;
  metrics.parseTokens.inc({ model: use.model, direction: "input" }, use.tokens.input);
  metrics.parseTokens.inc({ model: use.model, direction: "output" }, use.tokens.output);
}
