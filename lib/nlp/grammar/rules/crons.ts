import type { Chart } from "../chart";
import { rule } from "../rule";
import { phrase } from "./phrase";

const FIELD = "(?:[\\d*?][\\d*/,?-]*)";
const DAY = "(?:(?:[\\d*?]|l)[\\d*/,?lw#-]*)";
const NAME = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)(?![a-z])";
const NAMED = `(?:(?:[\\d*?]|${NAME})(?:[\\d*/,?#l-]|(?<=[,-])${NAME})*)`;
const expression = new RegExp(
  `(?<![\\w*/.,-])((?:cron|crontab|schedule)(?:\\s?(?:expression|schedule))?[:\\s]\\s?)?((?:${FIELD}\\s)?${FIELD}\\s${FIELD}\\s${DAY}\\s${NAMED}\\s${NAMED}(?<![,/-]))(?![\\w*/-])`,
  "g",
);
const macro = /(?<![\w@])@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|reboot)(?!\w)/g;

/** Five or six numbers in a row are content; a cron expression has a star, a range or a list, or is called cron. */
export function readCrons(chart: Chart): void {
  for (const match of chart.text.matchAll(expression)) {
    // A question mark behind the last field ends the sentence.
    const fields = (match[2] ?? "").replace(/(?<=[\da-z*])\?$/, "");
    if (!/[*?]/.test(fields) && match[1] === undefined) continue;
    chart.add("CRON", match.index, match.index + match[0].length, fields.toUpperCase(), "cron");
  }
  for (const match of chart.text.matchAll(macro))
    chart.add("CRON", match.index, match.index + match[0].length, match[0], "cron");
}

export const cronPhrases = [rule("PHRASE", ["CRON"], (cron) => phrase([{ kind: "cron", expression: cron }]))];
