import { expect, it } from "vitest";
import { scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";

const schedule = scheduleSchema.parse({ kind: "cron", cronExpressions: ["0 9 * * *"], timezone: "UTC" });
const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "UTC", author: "me@example.com" };

/** The prompt once both addresses were added. */
function promptWith(prompt: string, recipient: string): string {
  let current = { schedule, name: "Sales", prompt, recipients: [recipient] };
  for (const address of ["ann@example.com", "tom@example.com"]) {
    const result = parseEdit(`cc ${address}`, current, context);
    if (result.kind === "edit") current = { ...current, prompt: result.prompt, recipients: result.recipients };
  }
  return current.prompt;
}

it.each([
  ["Email me the sales.", "me@example.com", "Email me, ann@example.com and tom@example.com the sales."],
  ["Mail jo@example.com.", "jo@example.com", "Mail jo@example.com, ann@example.com and tom@example.com."],
])("one more of several stands in one list: %s", (prompt, recipient, expected) => {
  expect(promptWith(prompt, recipient)).toBe(expected);
});

it("what stands before an address and is no list stays", () => {
  const prompt = "Check the build and mail jo@example.com.";
  const current = { schedule, name: "Build", prompt, recipients: ["jo@example.com"] };
  expect(parseEdit("cc ann@example.com", current, context)).toMatchObject({
    prompt: "Check the build and mail jo@example.com and ann@example.com.",
  });
});

it.each([
  ["at 8", "0 8 * * *", ['"8" read as 08:00']],
  ["at 8:00", "0 8 * * *", []],
])("“%s” of several that run at different times of the day is one hour, which is said", (words, cron, assumptions) => {
  const evening = { ...schedule, cronExpressions: ["30 18 * * *"] };
  const current = { schedule: evening, name: "Sales", prompt: "Email me.", recipients: [] };
  const result = parseEdit(words, current, { ...context, together: true });
  expect(result).toMatchObject({ schedule: { cronExpressions: [cron] }, assumptions });
});
