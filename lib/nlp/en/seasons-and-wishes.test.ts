import { expect, it } from "vitest";
import { parseRequest } from "..";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

it.each([
  ["Autumn Saturdays at 10:00: remind me to clear the gutters", "0 10 * 9-11 6"],
  ["summer weekends at 9 water the lawn", "0 9 * 6-8 0,6"],
])("a season straight before its days: %s", (text, cron) => {
  expect(parseRequest(text, context)).toMatchObject({ success: true, schedule: { cronExpressions: [cron] } });
});

it("what is used by something is no wish to use it", () => {
  const text = "I'd like the litres used by the tomato house reported to me at 6:40 each morning";
  expect(parseRequest(text, context)).toMatchObject({
    success: true,
    agentPrompt: "Report the litres used by the tomato house to me.",
  });
});
