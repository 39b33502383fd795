import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";

function read(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-27T22:00:00Z"), timezone: "UTC" });
  if (!result.success) return result.options.join(" | ");
  return `${result.confidence >= 0.8 ? "" : "unsure "}${result.schedule.cronExpressions.join("; ")}`;
}

it.each([
  ["@daily 3am backup", "0 3 * * *"],
  ["backup @daily at 03:00", "0 3 * * *"],
  ["@daily um 6 sende die Zusammenfassung", "0 6 * * *"],
  ["@daily 8 Uhr Backup", "0 8 * * *"],
  ["@daily a las 8 backup", "0 8 * * *"],
  ["@daily às 8 backup", "0 8 * * *"],
  ["@daily o 8 kopia", "0 8 * * *"],
  ["@weekly lundi 8h backup", "0 8 * * 1"],
  ["@daily alle 8 backup", "0 8 * * *"],
  ["@daily on weekdays at 8 send the list", "0 8 * * 1-5"],
  ["@weekly viernes a las 10 limpia los logs", "0 10 * * 5"],
  ["@weekly lundi à 9h envoie le rapport", "0 9 * * 1"],
  ["@weekly at 5:30 backup", "30 5 * * 0"],
  ["@monthly on the 3rd at 8 send the bill", "0 8 3 * *"],
  ["@monthly 15日8点发账单", "0 8 15 * *"],
  ["@yearly on March 3 at 8 renew the domain", "0 8 3 3 *"],
  ["@hourly from 9 to 17 check the queue", "0 9-17 * * *"],
  ["@midnight on Fridays backup", "0 0 * * 5"],
  ["@weekly backup", "@weekly"],
  ["@daily check the 8:00 train", "@daily"],
])("the nickname of a cron beside a time or day is a frequency: %s → %s", (text, expected) =>
  expect(read(text)).toBe(expected),
);

it.each([
  ["@daily Mon at 8 check the queue", "At 08:00, every Monday | At 08:00, every day"],
  ["@weekly every day at 8 check the queue", "At 08:00, every day | At 08:00, every Sunday"],
  ["@hourly at 9 check the queue", "At 09:00, every day | Every hour"],
  ["@midnight at 3am backup", "At 03:00, every day | At 00:00, every day"],
])("what contradicts it is asked: %s", (text, options) => expect(read(text)).toBe(options));
