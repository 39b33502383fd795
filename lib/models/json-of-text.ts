/** Answers are a few hundred bytes; what is longer is not worth reading. */
const MAX_LENGTH = 20_000;

/**
 * The JSON object in a model's text: bare, in a code fence, or behind its thoughts. The text itself when there is
 * none, so that the model can be shown what it wrote.
 */
export function jsonOfText(text: string): unknown {
  const answer = text.slice(0, MAX_LENGTH).replace(/^[\s\S]*<\/think>/, "");
  const from = answer.indexOf("{");
  const to = answer.lastIndexOf("}");
  if (from < 0 || to < from) return answer.trim();
  try {
    return JSON.parse(answer.slice(from, to + 1));
  } catch {
    return answer.trim();
  }
}
