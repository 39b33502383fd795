import { describe, expect, it } from "vitest";
import { readIntents } from "./intents";

describe("readIntents", () => {
  it.each([
    [
      "Check server health and send an email notification",
      { wantsCheck: true, wantsMail: true, wantsFetch: false, beyond: null },
    ],
    [
      "Check the health of the servers, then e-mail a summary of the results to ada@example.com.",
      { wantsCheck: true, wantsMail: true, emails: ["ada@example.com"], hosts: [], beyond: null },
    ],
    [
      "Check disk usage and memory on this machine. Report the results.",
      { wantsCheck: true, wantsMail: false, beyond: null },
    ],
    ["Ping web-1.example.com:8443 and 10.0.0.5", { wantsCheck: true, hosts: ["10.0.0.5", "web-1.example.com:8443"] }],
    [
      "Fetch https://api.example.com/v1/status?a=1.",
      { wantsFetch: true, wantsCheck: false, urls: ["https://api.example.com/v1/status?a=1"] },
    ],
    [
      "Check that https://example.com is up and notify me only if it is down",
      { wantsCheck: true, wantsFetch: false, onlyOnProblem: true, wantsMail: true },
    ],
    [
      "Check servers web-1 and verify the TLS certificate of example.org",
      { hosts: ["example.org", "web-1"], wantsCheck: true },
    ],
    ["Remind me to drink water", { isReminder: true, wantsCheck: false, beyond: null }],
    ["Run a health check, send the status update by mail", { wantsCheck: true, wantsMail: true, beyond: null }],
    [
      "Please write a short report of the server status and mail it",
      { wantsCheck: true, wantsMail: true, beyond: null },
    ],
    ["Check the load, then run the backup", { beyond: "run" }],
    ["Write a poem about the sea and email it to me", { beyond: "write" }],
    ["Fetch https://news.example.com and summarize it", { beyond: "summarize" }],
    ["Check server health and restart nginx", { beyond: "restart" }],
    ["Check the servers, summarize the results and mail them", { beyond: null, wantsCheck: true }],
    [
      "Check the servers. If one is down, say which. Then email the results to ada@example.com.",
      { wantsCheck: true, wantsMail: true, onlyOnProblem: false, beyond: null },
    ],
    ["Remind me to call Bob and buy milk", { isReminder: true, wantsMail: true, beyond: null }],
    ["Remind me to check the servers", { isReminder: true, wantsMail: true, wantsCheck: false }],
    ["Check https://example.com and let me know", { wantsCheck: true, wantsFetch: false, wantsMail: true }],
    ["Check the disks and the CPU", { wantsCheck: true, beyond: null }],
    ["Make sure example.com is reachable", { wantsCheck: true, isPlainCheck: true, beyond: null }],
    ["Verify the certificate of https://example.com", { wantsCheck: true, isPlainCheck: false }],
    ["Check the content of https://example.com", { wantsFetch: true, isPlainCheck: false, beyond: null }],
    ["Check that https://example.com contains “Welcome”", { beyond: "contains" }],
    ["Send a POST request to https://example.com/hook", { method: "POST", wantsMail: false, beyond: null }],
    ["POST https://example.com/hook with the body {}", { beyond: "post" }],
    ["Call https://example.com/hook with PUT", { beyond: "put" }],
    ["Check the backups", { wantsCheck: false }],
    ["Read report.csv", { hosts: [], urls: [] }],
  ])("reads %j", (prompt, expected) => {
    expect(readIntents(prompt)).toMatchObject(expected);
  });
});
