import { expect, it } from "vitest";
import { parseRequest } from "../index";

const read = (text: string) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  return result;
};

it.each([
  ["half past four every day send me the tide table", ["04:30", "16:30"]],
  ["next tuesday at half three remind me about the school meeting", ["03:30", "15:30"]],
  ["from monday to thursday at twenty past four remind me to pick up emma", ["04:20", "16:20"]],
  ["every weekday at one fifteen tell me to walk", ["01:15", "13:15"]],
])("asks for the half of the day of an early hour in words: %s", (text, options) => {
  const { needsClarification, options: offered, confidence } = read(text);
  expect({ needsClarification, offered }).toEqual({ needsClarification: true, offered: options });
  expect(confidence).toBeLessThan(0.8);
});

it.each([
  ["every day at half past seven send me the news", "30 7 * * *"],
  ["five and twenty past eight each morning feed the fish", "25 8 * * *"],
  ["quarter to five each morning open the gate", "45 4 * * *"],
  ["every afternoon at half past four feed the dog", "30 16 * * *"],
  ["every day at 4:30 send the news", "30 4 * * *"],
])("does not ask where the hour or the words say it: %s", (text, cron) => {
  const { needsClarification, schedule } = read(text);
  expect(needsClarification).toBe(false);
  expect(schedule).toMatchObject({ cronExpressions: [cron] });
});

it.each([
  ["every day at eight thirty am and pm remind me of the drops", "30 8,20 * * *", "Remind me of the drops."],
  ["at 8am and pm check the tank daily", "0 8,20 * * *", "Check the tank."],
  ["water the plants at 6 a.m. & p.m. every Monday", "0 6,18 * * 1", "Water the plants."],
  ["take the pills at 8 am/pm every day", "0 8,20 * * *", "Take the pills."],
])("an hour of both halves of the day: %s", (text, cron, prompt) => {
  const { schedule, agentPrompt } = read(text);
  expect(schedule).toMatchObject({ cronExpressions: [cron] });
  expect(agentPrompt).toBe(prompt);
});
