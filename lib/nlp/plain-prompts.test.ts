import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";

function read(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? `${result.agentPrompt} [${result.tools}] ${result.taskName}` : result.intent;
}

it.each([
  [
    "Remind me on Dec 3 at 9, Dec 5 at 11 and Dec 9 at 14:30 of the shots",
    "Remind me of the shots. [send_email] Shots Reminder",
  ],
  ["erinnere mich jeden Montag um 9, an die Arbeit", "Erinnere mich an die Arbeit. [send_email] Erinnerung: Arbeit"],
  [
    "przypomnij mi w każdy poniedziałek o 9, o czynszu",
    "Przypomnij mi o czynszu. [send_email] Przypomnienie o czynszu",
  ],
  ["run `*/10 8-18 * * 1-5` check the VPN tunnel", "Check the VPN tunnel. [] VPN Tunnel Check"],
  ["When the clock strikes midnight every day, rotate the logs", "Rotate the logs. [] Logs Rotation"],
  ["Actually I'd rather have the news every evening at 7", "Send me the news. [send_email] News"],
  [
    "run /opt/bin/job --time=07:30 --days=mon,tue each night at 1:15",
    "Run /opt/bin/job --time=07:30 --days=mon,tue. [] Run /opt/bin/job",
  ],
])("what the cut-out schedule leaves is a request: %s", (text, expected) => expect(read(text)).toBe(expected));

it("每 of a schedule is gone with it", () => expect(read("每逢双周周四下午两点开例会提醒")).toMatch(/^开例会提醒。/));

it.each([
  ["Pull the top 10 posts from Hacker News every day at 8", "[http_request]"],
  ["Jeden Morgen um 7 den Wecker stellen", "[]"],
  ["turn off server-3 every night at 23", "[]"],
  ["jede Nacht um 23 Uhr server-3 ausschalten", "[]"],
  ["每晚11点重启服务器", "[]"],
  ["check every hour whether server-3 is up and restart it", "[server_check]"],
])("tools that words only seem to call for: %s", (text, tools) => expect(read(text)).toContain(` ${tools} `));

it("a department without an address is not passed over", () => {
  const result = parseRequest("every Friday at 10 send the hours to payroll", {
    now: new Date("2026-11-25T10:00:00Z"),
    timezone: "UTC",
  });
  expect(result.success && result.warnings.join()).toContain("payroll");
});
