const besides = "(?:right|just|straight|direkt|gleich|kurz|vlak|juste|justo|justamente|logo|subito|appena)";
const behindOrBefore =
  "(?:after|before|nach|vor|na|voor|apres|avant|despues\\sdel?|antes\\sdel?|depois\\sd[aeo]s?|antes\\sd[aeo]s?|dopo|prima\\sd\\p{L}{1,4}|после|перед|po|przed)";
const event = `(?:${besides}\\s)?${behindOrBefore}\\s[^,.;:!?()\\d]{2,30}`;

/** "on Wednesdays [after mass,] 7:30 pm": between a day and its time what it lies behind, or before. */
const between = new RegExp(`^,?\\s${event}(?:,(?=\\s)|(?=\\s$))`, "u");
const alone = new RegExp(`^${event}$`, "u");
const ahead = new RegExp(`^${event},\\s(?=\\p{L})`, "u");

export const withoutBesideEvent = (gap: string): string => gap.replace(between, " ");

/** Whether folded words only name an event beside which something is to be done: "after mass,". */
export const isBesideEvent = (words: string): boolean => alone.test(words.replace(/[,\s]+$/, ""));

/** "After mass, send me the total" for its name: "send me the total". */
export function withoutEventAhead(prompt: string): string {
  if (!prompt.includes(",")) return prompt;
  const folded = prompt.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const length = ahead.exec(folded)?.[0].length ?? 0;
  return folded.length === prompt.normalize("NFC").length ? prompt.normalize("NFC").slice(length) : prompt;
}
