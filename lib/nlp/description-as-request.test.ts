import { describe, expect, it } from "vitest";
import { describeSchedule, parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");
const context = { now, timezone: "Europe/Berlin" };
const requests = [
  "every 2 weeks on Friday at 17:00 send the list, starting December 4",
  "every 3 days at 7 send the list, starting December 2",
  "on 3 December at 14:30 send the list",
  "send the list on 3 December at 14:30 and on 10 December at 9:00",
];

/** A description alone is a schedule in its own language: nothing is missing but what to do. */
describe.each(["en", "zh", "es", "de", "fr", "ja", "pt", "it", "nl", "ko", "ru", "tr", "pl"])("%s", (locale) => {
  it.each(requests)("%s", (text) => {
    const draft = parseRequest(text, context);
    if (!draft.success) throw new Error(draft.message);
    const said = describeSchedule(draft.schedule, locale);
    expect(parseRequest(said, context)).toMatchObject({
      success: true,
      scheduleText: said,
      agentPrompt: "",
      needsClarification: true,
      additional: [],
    });
  });
});
