import { expect, it } from "vitest";
import { parseRequest } from ".";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

it.each([
  ["hourly check the backups all day except 3am", "0 0-2,4-23 * * *", "Check the backups."],
  ["hourly healthcheck all day, except 3am, because that's when backups run", "0 0-2,4-23 * * *", "Healthcheck"],
  ["every 15 minutes ping the shop all day long but not between 1 and 2", "*/15 0,2-23 * * *", "Ping the shop."],
  ["jede Stunde den Server prüfen, den ganzen Tag außer um 3 Uhr", "0 0-2,4-23 * * *", "Den Server prüfen."],
  ["elk uur de server controleren, de hele dag behalve om 3 uur", "0 0-2,4-23 * * *", "De server controleren."],
])("words that say nothing beside an exception are none of the task: %s", (text, cron, prompt) => {
  const result = read(text);
  expect(result).toMatchObject({ success: true, schedule: { cronExpressions: [cron] } });
  expect(result.success && result.confidence).toBeGreaterThan(0.8);
  expect(result.success && result.agentPrompt).toContain(prompt);
  expect(result.success && result.agentPrompt).not.toMatch(/all day|except|Tag|dag/);
});

it("stays in the task where nothing is left out", () => {
  expect(read("every Monday at 9 play the radio all day")).toMatchObject({
    success: true,
    agentPrompt: "Play the radio all day.",
  });
});
