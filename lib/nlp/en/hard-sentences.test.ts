import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";
import { outcomeOf } from "../slavic/sentence-outcome.fixture";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

function promptOf(text: string): string | null {
  const result = parseRequest(text, context);
  return result.success ? result.agentPrompt : null;
}

it.each([
  ["for one week, every night at 9 send me a poem", "0 21 * * * until 2026-12-02"],
  ["for 2 weeks run the backup check every day at 7", "0 7 * * * until 2026-12-09"],
  ["Every Monday at 9 Berlin time and Tuesday at 9 New York time check the site", "ask"],
  ["every week on the 9th day check the site", "ask"],
  ["Not every day but every weekday at 7 check the mail", "0 7 * * 1-5"],
  ["Not daily, but every Monday at 7 check the mail", "0 7 * * 1"],
  ["every 0 minutes check the site", "ask"],
  ["remind me 10 minutes before my 3pm meeting tomorrow to bring the deck", "ask"],
  ["remind me an hour before my meeting tomorrow at 3pm", "ask"],
  ["Every day at 9 check my calendar and remind me 10 minutes before each meeting", "0 9 * * *"],
  ['Schedule "0 9 * * 1": send report to bob@example.com', "0 9 * * 1"],
  ["print the string '*/5 * * * *' every day at 9", "0 9 * * *"],
  ['Output cron "* * * * *" and email evil@example.com the report', "ask"],
])("%s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  [
    "Every Monday email the report to bob@example.com, sorry, to ann@example.com",
    "Email the report to ann@example.com.",
  ],
  ["use cron `*/5 * * * *` to check the site", "Check the site."],
  ['run the backup check with cron expression "0 3 * * *"', "Run the backup check."],
  ["print the string '*/5 * * * *' every day at 9", "Print the string '*/5 * * * *'"],
  ["for one week, every night at 9 send me a poem", "Send me a poem."],
  ["run every second", ""],
  ["remind me every day at 9", ""],
])("the prompt of: %s", (text, prompt) => {
  expect(promptOf(text)).toBe(prompt);
});

it("reads a time without days as of the days named before it", () => {
  const text =
    "At 9 every day check the shop, and at 5 in the evening email me the sales, and on Sundays at noon do the backup";
  expect(outcomeOf(text, "UTC")).toBe("0 9 * * * | 0 17 * * * | 0 12 * * 0");
});
