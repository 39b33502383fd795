import { expect, test } from "vitest";
import { parseRequest } from "../parse-request";

function promptOf(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? result.agentPrompt : result.intent;
}

test.each([
  ["only next week, every day at 7, send me the road works report", "Send me the road works report."],
  ["until I say stop send me a quote at 9 every day", "Send me a quote."],
  ["Every Monday at 9 send a report, until I tell you to stop", "Send a report."],
  ["use */20 * * * * to poll the mailbox support@acme.io", "Poll the mailbox support@acme.io."],
  ["I need u to check the logs every Wednesday at 6pm", "Check the logs."],
  ["It would be great if you could send me the weather every morning at 7", "Send me the weather."],
  [
    "It would be great to have the sales figures in my inbox by 7 every Monday",
    "Send me the sales figures in my inbox.",
  ],
  ["I'd like to get a haircut reminder every 6 weeks on Saturday at 10", "Send me a haircut reminder."],
  ["I don't want it daily any more. The sales summary, weekly on Monday at 9.", "The sales summary."],
  ["Send it Monday to Friday at 8: the breakfast specials", "Send the breakfast specials."],
  ["When: every Monday at 9. To: ops@acme.io. What: the disk report", "Send the disk report to ops@acme.io."],
  ["Task: check disk\nWhen: weekdays 6:45\nTo: ops@acme.io", "Check disk and email the results to ops@acme.io."],
  ["Around 8ish every morning send me a joke", "Send me a joke."],
  ["at the close (4pm ET) mon to fri summarise my open positions", "At the close summarise my open positions."],
])("what a schedule leaves behind is no word of the task: %s → %s", (text, prompt) => {
  expect(promptOf(text)).toBe(prompt);
});

test.each([
  ["remind me to run at 6am every day", "Remind me to run."],
  ["Monday is my rest day; otherwise remind me to run at 6am", "Remind me to run."],
  [
    "My flight leaves on Dec 3 at 18:40. Remind me to check in 24 hours before",
    "My flight leaves on Dec 3 at 18:40. Remind me to check in.",
  ],
  ["schedule the backup to run at 3 every night", "Schedule the backup."],
  ["Use the staging key to sign the build every day at 9", "Use the staging key to sign the build."],
])("a verb of the task stays: %s → %s", (text, prompt) => {
  expect(promptOf(text)).toBe(prompt);
});
