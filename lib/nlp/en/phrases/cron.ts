import type { PhraseFamily } from "../../core/slots";

const FIELD = "(?:[\\d*?][\\d*/,?-]*)";
const DAY = "(?:(?:[\\d*?]|l)[\\d*/,?lw#-]*)";
const NAMED = "(?:(?:[\\d*?]|[a-z]{3}(?![a-z]))(?:[\\d*/,?#l-]|(?<=[,-])[a-z]{3}(?![a-z]))*)";
const five = new RegExp(
  `(?<![\\w*/.,-])(?:(?:(?:on|with|using|via)\\s(?:the\\s)?)?(?:cron|schedule|crontab)(?:\\sexpression)?[:\\s]\\s?)?((?:${FIELD}\\s)?${FIELD}\\s${FIELD}\\s${DAY}\\s${NAMED}\\s${NAMED})(?![\\w*/-])`,
  "g",
);
const macro = /(?<!\w)@(yearly|annually|monthly|weekly|daily|midnight|hourly|reboot)(?!\w)/g;

/** Six numbers in a row are content; a cron expression has a star, a range or a list, or is called cron. */
export const cronExpression: PhraseFamily = {
  name: "0 9 * * 1-5",
  pattern: five,
  read(match) {
    const expression = (match[1] ?? "").toUpperCase();
    if (!/[*?]/.test(expression) && !/cron/.test(match[0])) return null;
    return { slots: [{ kind: "cron", expression }] };
  },
};

export const cronMacro: PhraseFamily = {
  name: "@daily",
  pattern: macro,
  read: (match) => ({ slots: [{ kind: "cron", expression: match[0] }] }),
};
