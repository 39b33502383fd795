import { expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { describeSchedule } from "../describe";
import { parseEdit } from "../edit";

/** Wednesday. */
const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };
const once = scheduleSchema.parse({ kind: "once", runAt: "2026-11-27T09:00:00Z" });
const FIRST = "Once, on 2026-11-27 at 09:00";

function edit(words: string, schedule: Schedule = once) {
  return parseEdit(words, { schedule, name: "Check", prompt: "Check it.", recipients: [] }, context);
}

function told(words: string, schedule?: Schedule): string {
  const result = edit(words, schedule);
  return result.kind === "edit" ? describeSchedule(result.schedule) : result.kind;
}

it.each([
  ["and again on Sunday", `${FIRST}; once, on 2026-11-29 at 09:00`],
  ["also on Sunday at 11", `${FIRST}; once, on 2026-11-29 at 11:00`],
  ["und am Sonntag nochmal", `${FIRST}; once, on 2026-11-29 at 09:00`],
  ["y otra vez el domingo", `${FIRST}; once, on 2026-11-29 at 09:00`],
  ["aussi dimanche à 11h", `${FIRST}; once, on 2026-11-29 at 11:00`],
  ["再加上周日上午十点", `${FIRST}; once, on 2026-11-29 at 10:00`],
  ["also at 15:00", `${FIRST}; once, on 2026-11-27 at 15:00`],
])("a day more of what comes once: %s", (words, expected) => {
  expect(told(words)).toBe(expected);
});

it("a few dates stay those that they are", () => {
  const result = edit("also on Sunday");
  if (result.kind !== "edit") throw new Error(result.kind);
  expect(told("also on Monday at 8", result.schedule)).toBe(
    `${FIRST}; once, on 2026-11-29 at 09:00; once, on 2026-11-30 at 08:00`,
  );
  expect(told("not on Sunday", result.schedule)).toBe(FIRST);
  expect(told("an hour later", result.schedule)).toBe("Once, on 2026-11-27 at 10:00; once, on 2026-11-29 at 10:00");
});

it.each(["取消周三", "not on Wednesday", "mittwochs nicht"])(
  "a day that is none of them changes nothing: %s",
  (words) => {
    expect(edit(words)).toMatchObject({ kind: "refused", reason: "skipNothing" });
  },
);

it("what comes once and every week is asked about", () => {
  expect(edit("also every Monday")).toMatchObject({ kind: "question", options: ["At 09:00, every Monday"] });
});

it.each(["just once", "nur einmal", "只一次", "solo una vez", "une seule fois"])("one run more: %s", (words) => {
  const weekly = scheduleSchema.parse({ kind: "cron", cronExpressions: ["0 9 * * 1"] });
  expect(edit(words, weekly)).toMatchObject({ kind: "edit", schedule: { cronExpressions: ["0 9 * * 1"], maxRuns: 1 } });
});
