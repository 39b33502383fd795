import { expect, it } from "vitest";
import { parseRequest } from "../index";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["plz remind me to feed the hamster evrey wensday an friday at 1230pm", "30 12 * * 3,5"],
  ["on teh 15 th of evry mnth at 9 am pay teh rent", "0 9 15 * *"],
  ["at nine thrity each day, list the new orders", "30 9 * * *"],
  ["at hafl past seven each mornin wake me with the news", "30 7 * * *"],
  ["every forth monday at 9 send the review", "0 9 * * 1#4"],
  ["once a moth on the first at 8, invoices", "0 8 1 * *"],
  ["every weak on monday at 9 send a summary", "0 9 * * 1"],
  ["evry our check the queue", "0 * * * *"],
  ["evry 2 ours ping the servr", "0 */2 * * *"],
  ["ever day at 8 check mail", "0 8 * * *"],
  ["each satuday nite at 11 backup", "0 23 * * 6"],
  ["quaterly on the 1st at 9 file vat", "0 9 1 */3 *"],
  ["nxt mon 9am call hr", "2026-11-30T09:00"],
  ["mon-fir 8am standup", "0 8 * * 1-5"],
  ["at 10 o clcok every day check teh backups", "0 10 * * *"],
  ["Every day at 9::30 report", "30 9 * * *"],
  ["every monday at 9:OOam report", "0 9 * * 1"],
  // Words of their own stay
  ["every day at 9 list every weak password", "0 9 * * *"],
  ["on Mondays at 9 plan our tours to the marsh", "0 9 * * 1"],
  // Instants as machines write them
  ["2026-11-30T07:45 restart the staging cluster", "2026-11-30T07:45"],
  ["at 2026-11-30T07:45:00Z restart the staging cluster", "2026-11-30T07:45"],
  ["on 2026-12-01T18:00+02:00 send the invoice", "2026-12-01T18:00 in Etc/GMT-2"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

it.each([
  ["2026-11-30T07:45 restart the staging cluster", "Restart the staging cluster."],
  ["at 2026-11-30T07:45:00Z restart the staging cluster", "Restart the staging cluster."],
  ["on teh 15 th of evry mnth at 9 am pay teh rent", "Pay teh rent."],
  ["every day at 9 list every weak password", "List every weak password."],
])("leaves the task as it was written: %s", (text, prompt) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.agentPrompt).toBe(prompt);
});
