import { expect, it } from "vitest";
import { parseAnswer, parseRequest, wordsOfDraft } from "./index";

const now = new Date("2026-11-27T22:00:00Z");
const context = { now, timezone: "Europe/Berlin" };

it.each([
  ["run the report weekdays at 8:30 and Saturdays at 10", "weekdays at 8:30 and Saturdays at 10"],
  [
    "check the server every 10 minutes on weekdays, every hour on weekends",
    "every 10 minutes on weekdays, every hour on weekends",
  ],
  ["every weekday check the site and mail me at 9", "every weekday, at 9"],
  ["Prüfe werktags um 9 und samstags um 11 den Server", "werktags um 9 und samstags um 11"],
  // "tomorrow" is another day tomorrow.
  ["remind me tomorrow at 5pm to call the dentist", "Once, on 2026-11-28 at 17:00"],
])("%s: the words that say all of the schedule", (text, words) => {
  const draft = parseRequest(text, context);
  if (!draft.success) throw new Error(draft.message);
  expect(wordsOfDraft(draft, now)).toBe(words);
});

it("says what an answer adds", () => {
  const draft = parseAnswer("every weekday check the site", "at 7:15", context);
  if (!draft.success) throw new Error(draft.message);
  expect(wordsOfDraft(draft, now)).toBe("At 07:15, Monday through Friday");
});
