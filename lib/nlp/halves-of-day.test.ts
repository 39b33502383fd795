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
  // An hour of other days is of the same half of the day as the first one.
  ["every evening at 6, on Fridays at 7, feed the cat", "0 18 * * 0-4,6 + 0 19 * * 5"],
  ["half six every evening apart from Thursday when it's half seven, feed the cat", "30 18 * * 0-3,5,6 + 30 19 * * 4"],
  ["every weekday at 5:30pm, Fridays at 4, close the till", "30 17 * * 1-4 + 0 16 * * 5"],
  ["jeden Abend um 6, freitags um 7 die Katze füttern", "0 18 * * 0-4,6 + 0 19 * * 5"],
  ["todos los días a las 6 de la tarde, los viernes a las 7, da de comer al gato", "0 18 * * 0-4,6 + 0 19 * * 5"],
  ["каждый вечер в 8, по пятницам в 9 корми кота", "0 20 * * 0-4,6 + 0 21 * * 5"],
  ["jede Nacht um 10 die Tür abschließen, freitags um 11", "0 22 * * 0-4,6 + 0 23 * * 5"],
  ["каждую ночь в 10 запирай дверь, по пятницам в 11", "0 22 * * 0-4,6 + 0 23 * * 5"],
  // At noon, or rather at midnight?
  ["every night at 10 lock the door, on Fridays at 12", "0 22 * * 0-4,6 + 0 0 * * 5"],
  ["toda noite às 10 tranque a porta, às sextas às 12", "0 22 * * 0-4,6 + 0 0 * * 5"],
  ["every evening at 6 feed the cat, on Fridays at 12", "0 18 * * 0-4,6 + 0 12 * * 5"],
  ["every night at 10 lock the door, on Fridays at 12 noon", "0 22 * * 0-4,6 + 0 12 * * 5"],
  ["every day at 18:00, Fridays at 7, water the plants", "0 18 * * 0-4,6 + 0 7 * * 5"],
  ["every weekday at 2pm and on Saturdays at 9 open the gate", "0 14 * * 1-5 + 0 9 * * 6"],
  // Of a list each hour lies behind the one before.
  [
    "Remind me at noon to eat, 3 to stretch and 6 to leave, weekdays only",
    "0 12 * * 1-5 | 0 15 * * 1-5 | 0 18 * * 1-5",
  ],
  [
    "remind me at 9 to call bob, 11 to call sue and 4 to call tim, every weekday",
    "0 9 * * 1-5 | 0 11 * * 1-5 | 0 16 * * 1-5",
  ],
  ["Every weekday at 18:00 lock the staging env, every weekday at 8:00 unlock it again", "0 18 * * 1-5 | 0 8 * * 1-5"],
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

it.each([
  "every night at 10 lock the door, on Fridays at 12",
  "every evening at 6 feed the cat, on Fridays at 12",
  "jede Nacht um 10 die Tür abschließen, freitags um 12",
  "ogni sera alle 10 chiudi la porta, il venerdì alle 12",
])("is not sure whether twelve is noon: %s", (text) => {
  const result = parseRequest(text, context);
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
