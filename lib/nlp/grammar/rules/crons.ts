import type { Chart } from "../chart";
import { matchesOf } from "../matches";
import { rule } from "../rule";
import { phrase } from "./phrase";

const FIELD = "(?:[\\d*?][\\d*/,?-]*)";
const DAY = "(?:(?:[\\d*?]|l)[\\d*/,?lw#-]*)";
const NAME = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)(?![a-z])";
const NAMED = `(?:(?:[\\d*?]|${NAME})(?:[\\d*/,?#l-]|(?<=[,-])${NAME})*)`;
const expression = new RegExp(
  `(?<![\\w*/.,-])((?:(?:use|using|with|on|via)\\s(?:the\\s|a\\s|this\\s)?)?(?:cron|crontab|schedule)(?:\\s?(?:expression|schedule))?[:\\s]\\s{0,2})?((?:${FIELD}\\s)?${FIELD}\\s${FIELD}\\s${DAY}\\s${NAMED}\\s${NAMED}(?<![,/-]))(?![\\w*/-])`,
  "g",
);
const macro = /(?<![\w@])@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|reboot)(?!\w)/g;

/** Five or six numbers in a row are content; a cron expression has a star, a range or a list, or is called cron. */
export function readCrons(chart: Chart, original: string): void {
  for (const match of matchesOf(chart.text, expression)) {
    // A question mark behind the last field ends the sentence.
    const fields = (match[2] ?? "").replace(/(?<=[\da-z*])\?$/, "");
    if (!/[*?]/.test(fields) && match[1] === undefined) continue;
    const from = match.index + (match[1]?.length ?? 0);
    const own = withoutNumberBehind(fields, chart.text.slice(match.index + match[0].length));
    const [opened, end] = withQuotes(original, from, match.index + match[0].length - fields.length + own.length);
    chart.add("CRON", match[1] ? match.index : opened, end, own.toUpperCase(), "cron");
  }
  for (const match of matchesOf(chart.text, macro))
    chart.add("CRON", match.index, match.index + match[0].length, match[0], "cron");
}

const LAST_WEEKDAY = 7;

/** "0 6 * * 1-6 4417 numaralı durak": a number that is no weekday belongs to the words behind it. */
function withoutNumberBehind(fields: string, behind: string): string {
  const parts = fields.split(" ");
  const last = parts.at(-1) ?? "";
  const isOther = parts.length === 6 && /^\d+$/.test(last) && Number(last) > LAST_WEEKDAY && /^\s\p{L}/u.test(behind);
  return isOther ? parts.slice(0, -1).join(" ") : fields;
}

const QUOTE = "[\"'`\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d]";
const opening = new RegExp(`${QUOTE}\\s?$`, "u");
const closing = new RegExp(`^\\s?${QUOTE}`, "u");

/** The quotes around an expression go with it. */
function withQuotes(text: string, start: number, end: number): [number, number] {
  const before = opening.exec(text.slice(Math.max(0, start - 2), start));
  const after = closing.exec(text.slice(end, end + 2));
  return before && after ? [start - before[0].length, end + after[0].length] : [start, end];
}

export const cronPhrases = [rule("PHRASE", ["CRON"], (cron) => phrase([{ kind: "cron", expression: cron }]))];
