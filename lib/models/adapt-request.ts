/** What is known of the server behind a model; "OpenAI-compatible" is a family, not a standard. */
export interface EndpointProfile {
  /** OpenAI itself: it alone knows the developer role and `max_completion_tokens`. */
  isOpenAi: boolean;
}

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Several text parts in one message are joined: some servers can only add strings. */
function plainContent(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  const texts = content.map((part) => (isRecord(part) && part.type === "text" ? part.text : null));
  return texts.every((text) => typeof text === "string") ? texts.join("\n") : content;
}

function adaptMessage(message: unknown, profile: EndpointProfile): unknown {
  if (!isRecord(message)) return message;
  const adapted: Json = { ...message };
  if (message.role === "assistant") adapted.content = plainContent(message.content ?? "");
  if (profile.isOpenAi) return adapted;
  if (message.role === "developer") adapted.role = "system";
  adapted.content = plainContent(adapted.content);
  return adapted;
}

/** The one place where a request body is made to fit the server: see the recorded differences in the tests. */
export function adaptRequest(body: Json, profile: EndpointProfile): Json {
  const adapted: Json = { ...body };
  if (Array.isArray(body.messages)) adapted.messages = body.messages.map((message) => adaptMessage(message, profile));
  if (Array.isArray(body.tools) && body.tools.length === 0) {
    delete adapted.tools;
    delete adapted.tool_choice;
  }
  if (!profile.isOpenAi && "max_completion_tokens" in body) {
    adapted.max_tokens = body.max_completion_tokens;
    delete adapted.max_completion_tokens;
  }
  if (!profile.isOpenAi) delete adapted.reasoning_effort;
  return adapted;
}
