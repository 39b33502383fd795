import type { PhraseFamily } from "../../core/slots";
import { NUMBER, WEEKDAY } from "../words";

const over = new RegExp(
  `(?<![\\w'])(?:the\\sday\\sbefore\\syesterday|yesterday(?:\\s(?:morning|afternoon|evening|night))?|last\\s(?:night|week|month|year)|(?<!(?:the|every|each)\\s)(?:on\\s)?(?:last|this\\spast|past)\\s${WEEKDAY}|(?:${NUMBER}|an?)\\s(?:minutes?|hours?|days?|weeks?|months?|years?)\\sago)(?![\\w']|\\s(?:of|in)\\s)`,
  "g",
);

/** Schedule only beside a time, and only where nothing says when else: "what happened yesterday" is content. */
export const overAlready: PhraseFamily = {
  name: "yesterday",
  pattern: over,
  read: () => ({ slots: [{ kind: "past" }], strength: "weak" }),
};
