import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";
import { outcomeOf } from "./sentence-outcome.fixture";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

/** Hours of which only their neighbours say whether they are before or after noon. */
it.each([
  ["between 6 and 10 pm each Saturday, every half hour, count the viewers", "*/30 18-21 * * 6 + 0 22 * * 6"],
  ["every hour from 8 to 6pm count the walk-ins", "0 8-18 * * *"],
  ["every hour from 8 to 12 and from 1 to 5 on weekdays poll the printer", "0 8-12 * * 1-5 + 0 13-17 * * 1-5"],
  ["jede Stunde von 8 bis 12 und von 1 bis 5 werktags den Drucker prüfen", "0 8-12 * * 1-5 + 0 13-17 * * 1-5"],
  ["hourly 9am to 5pm on weekdays tell me to drink, just not at 1", "0 9-12,14-17 * * 1-5"],
  ["twice a day at 8 and 8 remind me of my tablets", "0 8,20 * * *"],
  ["nine to half five on weekdays, every half hour, check the card reader", "*/30 9-17 * * 1-5"],
  ["fünf vor halb acht jeden Morgen die Zeitung ansagen", "25 7 * * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("reads the article behind a number as an article", () => {
  const result = parseRequest("every Friday at 5 a chart of the week", context);
  expect(result.success && result.question).toContain("5 in the morning or in the afternoon");
});

it("is not sure of which half of the day a window is", () => {
  const result = parseRequest(
    "from half past two to half past four every 10 minutes check the gate on weekdays",
    context,
  );
  expect(result.success && result.confidence < 0.8).toBe(true);
});

it("reads two hours with a slash between them", () => {
  expect(outcomeOf("8am/8pm daily remind me of my tablets", "UTC")).toBe("0 8,20 * * *");
});

it("is not sure where a sentence takes back what nothing heeded", () => {
  const result = parseRequest(
    "Feed the horses reminder every day at 6am and 5pm. Actually make the second one 4:30pm.",
    context,
  );
  expect(result.success && result.confidence < 0.8).toBe(true);
});
