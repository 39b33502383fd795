import { expect, it } from "vitest";
import { describeSchedule, parseRequest, parseScheduleText } from "./index";

const now = new Date("2026-11-25T10:00:00Z");
const context = { now, timezone: "Europe/Berlin" };
const text = "dentist on 9 December at 14:45: remind me a day before and an hour before";

/** A few dates are said one by one, and read back. */
it.each(["en", "zh", "es", "de", "fr", "ja", "pt", "it", "nl", "ko", "ru", "tr", "pl"])("%s", (locale) => {
  const draft = parseRequest(text, context);
  if (!draft.success) throw new Error("no draft");
  const said = describeSchedule(draft.schedule, locale);
  expect(said).toContain("2026-12-08");
  expect(said).toContain("2026-12-09");
  expect(parseScheduleText(said, context)).toMatchObject({ schedule: draft.schedule });
});

it("still says that a date of every year comes every year", () => {
  const draft = parseRequest("every year on 9 December at 14:45 and on 10 December at 9:00 call Mum", context);
  expect(draft.success && describeSchedule(draft.schedule, "en")).toContain("every year");
});
