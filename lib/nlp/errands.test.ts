import { expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

it.each([
  "Call the vet on weekdays at 3:30",
  "pick up the kids on weekdays at 3:15",
  "remind me every day at 2:30 to stretch",
  "meet Tom every Friday at 5:15",
])("asks which half of the day an errand is in: %s", (text) => {
  const result = parseRequest(text, context);
  expect(result.success && result.question).toContain("in the morning or in the afternoon");
});

it.each([
  ["call the billing API every day at 3:30", "30 3 * * *"],
  ["run the backup every day at 3:30", "30 3 * * *"],
  ["remind me every day at 5:30 to get up", "30 5 * * *"],
  ["call mum every Sunday at 04:30", "30 4 * * 0"],
  ["every night at 2:15 remind me to feed the baby", "15 2 * * *"],
  ["remind me daily at 3:30 and 15:30 to take the drops", "30 3,15 * * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
