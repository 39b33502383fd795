import { expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** An end that a clause of its own tells is none of one day. */
it.each([
  ["Cancel the gym trial on January 8th at 9 am, it ends on the 9th", "2027-01-08T09:00"],
  ["on 8 January at 9 check the pump, the trial goes until the 9th", "2027-01-08T09:00"],
  ["daily at 9 check the pump, it ends on 8 January", "0 9 * * * until 2027-01-08"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("leaves the told end to the task", () => {
  expect(promptsOf("Cancel the gym trial on January 8th at 9 am, it ends on the 9th", "UTC")).toBe(
    "Cancel the gym trial, it ends on the 9th.",
  );
});

/** What goes out may be sent by the task, or anyhow. */
it.each([
  ["The volunteers' digest goes out Mondays 9am, but not in December", "0 9 * 1-11 1"],
  ["The newsletter goes out every Friday at 10", "0 10 * * 5"],
  ["Every Monday at 8 the report goes out. Ten minutes later check the replies", "10 8 * * 1"],
  ["The bins go out on Tuesdays at 7", "none"],
  ["The newsletter goes out every Friday at 10, so remind me on Thursdays at 16 to finish it", "0 16 * * 4"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("is not sure that what goes out is to be sent", () => {
  const result = parseRequest("The newsletter goes out every Friday at 10", {
    now: new Date("2026-11-25T10:00:00Z"),
    timezone: "UTC",
  });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});

/** A reminder of one day beside jobs that do not repeat by weekdays is of that day. */
it.each([
  ["every hour ping the host, and remind me on Friday at 12 to buy cake", "0 * * * * | 2026-11-27T12:00"],
  ["jede Stunde den Host anpingen und erinnere mich am Freitag um 12 an den Kuchen", "0 * * * * | 2026-11-27T12:00"],
  ["daily at 9 send the report, Friday at 17 send the summary", "0 9 * * * | 0 17 * * 5"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
