import { expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { describeSchedule } from "../describe";
import { parseEdit } from "../edit";

/** Wednesday. */
const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };
const cron = (...cronExpressions: string[]) => scheduleSchema.parse({ kind: "cron", cronExpressions });
const once = scheduleSchema.parse({ kind: "once", runAt: "2026-11-28T10:00:00Z" });
const monday = cron("0 9 * * 1");
const twice = cron("30 8 * * 1", "0 17 * * 1");

function edit(words: string, schedule: Schedule): string {
  const result = parseEdit(words, { schedule, name: "Check", prompt: "Check it.", recipients: [] }, context);
  if (result.kind !== "edit") return result.kind;
  return `${describeSchedule(result.schedule)}${result.isWhole ? "" : " and more"}`;
}

it.each([
  [once, "make it pm", "Once, on 2026-11-28 at 22:00"],
  [once, "pm", "Once, on 2026-11-28 at 22:00"],
  [once, "in the pm please", "Once, on 2026-11-28 at 22:00"],
  [once, "am", "same"],
  [cron("0 15 * * 1-5"), "make it am", "At 03:00, Monday through Friday"],
])("the other half of the day: %#", (schedule, words, expected) => {
  expect(edit(words, schedule)).toBe(expected);
});

it.each([
  "the day after",
  "the next day",
  "einen Tag später",
  "am Tag danach",
  "el día después",
  "le lendemain",
  "第二天",
])("a day later: %s", (words) => {
  expect(edit(words, once)).toBe("Once, on 2026-11-29 at 10:00");
});

it.each([
  [once, "an hour before", "Once, on 2026-11-28 at 09:00"],
  [once, "an hour before that as well", "Once, on 2026-11-28 at 09:00; once, on 2026-11-28 at 10:00"],
  [monday, "also an hour before", "At 08:00 and 09:00, every Monday"],
  [monday, "auch eine Stunde vorher", "At 08:00 and 09:00, every Monday"],
  [monday, "noch eine Stunde früher", "At 08:00, every Monday"],
  [monday, "también una hora antes", "At 08:00 and 09:00, every Monday"],
  [monday, "une heure avant aussi", "At 08:00 and 09:00, every Monday"],
  [monday, "an hour before the meeting", "refused"],
])("before the time that it has, or beside it: %#", (schedule, words, expected) => {
  expect(edit(words, schedule)).toBe(expected);
});

it.each(["back to 8", "doch wieder um 8", "wieder um 8", "de nuevo a las 8", "à nouveau à 8h", "改回八点"])(
  "back to a time that it had: %s",
  (words) => {
    expect(edit(words, monday)).toBe("At 08:00, every Monday");
  },
);

it.each(["not before 10", "nicht vor 10", "no antes de las 10", "pas avant 10h", "不要早于十点", "十点之前不要"])(
  "what comes earlier comes then: %s",
  (words) => {
    expect(edit(words, monday)).toBe("At 10:00, every Monday");
    expect(edit(words, cron("0 13 * * 1"))).toBe("same");
  },
);

it("not before a time is said of some days, and of steps", () => {
  const weekend = "At 07:00, Monday through Friday; and at 09:00, every Saturday and Sunday";
  expect(edit("at weekends not before 9", cron("0 7 * * *"))).toBe(weekend);
  expect(edit("am Wochenende nicht vor 9", cron("0 7 * * *"))).toBe(weekend);
  expect(edit("not before 10", cron("0 8-18/2 * * *"))).toBe("Every 2 hours, between 10:00 and 18:00");
  expect(edit("not before Monday", monday)).toBe("At 09:00, every Monday, from 2026-11-30");
});

it.each([
  "remove the 17:00 one",
  "remove the 5 pm one",
  "drop 17:00",
  "17 Uhr weg",
  "lösch die um 17 Uhr",
  "quita la de las 17",
  "enlève 17h",
  "去掉17点",
])("a time that is taken away: %s", (words) => {
  expect(edit(words, twice)).toBe("At 08:30, every Monday");
});

it("what it has not cannot be taken away", () => {
  expect(edit("cancel 18:00", twice)).toBe("question");
  expect(edit("remove the 18:00 one", monday)).toBe("question");
});
