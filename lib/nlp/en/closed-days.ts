import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const DAY =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)|weekends?|(?:bank\\s|public\\s|school\\s)?holidays?|january|february|march|april|may|june|july|august|september|october|november|december)";
/** What may stand between these words and the days. */
const IN = "(?:\\s(?:on|in|for|during|over|at))?";
const BEFORE_DAY = `(?=\\s(?:the\\s|any\\s|all\\s|every\\s)?${DAY}(?![\\p{L}]))`;
const SHUT = "(?:closed|shut|off|away|out|not\\s(?:open|in|there|here|working|available))";
const IS = "(?:'re|'m|'s|\\sare|\\sam|\\sis)";
const NOT = "(?:don't|doesn't|do\\snot|does\\snot|won't|never|can't|cannot)";
const NOBODY =
  "(?:nobody|no\\sone|none\\sof\\sus)(?:(?:'s|\\sis|\\sare)\\s(?:in|there|here|around|working)|\\s(?:works|comes\\sin|is\\sin))";
/** Where a remark of its own may begin; elsewhere the words are more often part of the task. */
const ASIDE = "(?<=[,;.(\\u2013\\u2014-]\\s?|\\s(?:and|but|as|since|because|while)\\s)";

/** "we're closed on Mondays", "no deliveries on Sundays", "don't send me anything at weekends": the days behind are left out. */
const before = [
  `(?<![\\p{L}])(?:(?:we|i)${IS}|(?:the|our|my)\\s(?:shop|office|store|place|school|gym|kitchen|market|library|clinic|cafe)${IS})\\s(?:always\\s)?${SHUT}${IN}(?=\\s)`,
  `(?<![\\p{L}])${NOBODY}${IN}(?=\\s)`,
  `(?:${ASIDE}|(?<=^))(?:(?:our|the|my)\\s(?:\\p{L}+\\s){1,2}(?:here\\s)?|they\\s)${NOT}\\s(?:work|open|come\\sin)(?:\\shere)?${IN}${BEFORE_DAY}`,
  `(?<![\\p{L}])no\\s(?:school|e?-?mails?|messages|reports|reminders|alerts)(?=\\son)${IN}`,
  "(?<![\\p{L}])no\\sneed(?:\\s(?:for|in)(?=\\s)(?!\\s(?:the|a|an|any|it|this|that)\\s))?(?=\\s(?:on|in|for|at|during|\\p{L}+days?)(?![\\p{L}]))(?:\\son)?(?=\\s)",
  "(?<![\\p{L}])(?:don't|do\\snot)\\s(?:send|e?-?mail|message|text|ping|bother)\\s(?:me\\s|us\\s)?(?:anything|a\\sthing)?(?=\\s?on\\s)(?:\\son)?(?=\\s)",
  `${ASIDE}(?:it's\\s|it\\sis\\s)?(?:closed|shut|not\\s(?:open|needed|required|necessary))${IN}${BEFORE_DAY}`,
  `${ASIDE}(?:there(?:'s|\\sis|\\sare)\\s)?no\\s\\p{L}+(?:\\s\\p{L}+)?\\s(?:on|in|during|over)${BEFORE_DAY}`,
  `${ASIDE}(?:i|we)\\s${NOT}\\s(?!need|want)\\p{L}+${IN}${BEFORE_DAY}`,
].map((pattern) => new RegExp(pattern, "gu"));

/** "Sundays we rest", "Sunday is our day off", "Mondays not necessary": the days before are left out. */
const behind = new RegExp(
  `(?<=(?:${DAY})\\s)(?:(?:is\\s|are\\s)?(?:(?:we|i)\\s(?:rest|${NOT}\\s(?:\\p{L}+)(?:\\s(?:it|one|this))?|aren't\\sopen)|(?:we|i)${IS}\\s${SHUT}|not\\s(?:necessary|needed|required)|unnecessary|${NOBODY})|(?:is|are)\\s(?:off|closed|out|free)|(?:is|are|being)\\s(?:(?:my|our|the|a)\\s)?(?:rest\\sdays?|(?:public\\s|bank\\s|school\\s)?holidays?|days?\\soff|free\\sdays?|non-?working\\sdays?|closing\\sdays?))(?=\\s?(?:[,;.!)]|$))`,
  "gu",
);

/** "I have [Fridays] off" */
const has = new RegExp(`${ASIDE}(?:i|we)(?:'ve\\sgot|\\shave|\\sget|\\stake)${BEFORE_DAY}`, "gu");

/** "while the shop is open, 9 to 17:30": what the window behind it says in figures. */
const whileOpen =
  /(?<![\p{L}])(?:while|when|whenever|as\slong\sas)\s(?:we|(?:the|our|my)\s\p{L}+)(?:'re|'s|\sare|\sis)\sopen(?=[\s,;:(\u2013\u2014-]+(?:(?:that's|that\sis|so|i\.e\.|meaning|from|between),?\s)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter))/gu;

/** Remarks that somebody does not work on certain days, as the exceptions that they are. */
export function readClosedDays(chart: Chart): void {
  for (const pattern of before)
    for (const { index, 0: words } of matchesOf(chart.text, pattern))
      chart.add("EXCEPT", index, index + words.trimEnd().length, {}, "closed");
  for (const { index, 0: words } of matchesOf(chart.text, whileOpen))
    chart.add("PHRASE", index, index + words.length, { slots: [{ kind: "dropped" }], strength: "aside" }, "while open");
  for (const { index, 0: words } of matchesOf(chart.text, has))
    chart.add("LEAVE", index, index + words.length, {}, "has");
  for (const { index, 0: words } of matchesOf(chart.text, behind))
    chart.add("EXCEPT_POST", index, index + words.length, {}, "rests");
}
