import { expect, it } from "vitest";
import { parseRequest } from "./index";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

const confidenceOf = (text: string): number => {
  const result = parseRequest(text, context);
  return result.success ? result.confidence : 0;
};

it.each([
  // Only the default hour is not said.
  "Third Thursday each month, suggest four short novels for book club",
  // No article says the language; what is to be done and the days do.
  "Mondays 10am: chase unpaid invoices",
  "weekends 10am find three family walks under 5 km near Graz",
  // The verb stands between days and steps.
  "Between 9:00 and 17:00 on weekdays check every 10 minutes if the payment gateway answers",
  "overnight only, from 10pm to 6am, once an hour, read the sensor",
])("is answered firmly: %s", (text) => expect(confidenceOf(text)).toBeGreaterThanOrEqual(0.8));

it.each([
  // A number that is left may be the hour.
  "every Monday, standup notes to the team of room 10",
  "skicka rapporten till chefen klockan tio på fredag",
  // Whose clock it is, or where something is done.
  "todos los días a las 12 en Londres manda el parte",
  // A second thing, so long before the first.
  "chaque lundi à 9h envoie le rapport et la veille à 18h rappelle-le-moi",
  "ogni lunedì alle 9 manda il report e il giorno prima alle 18 ricordamelo",
  // The later day takes the place of the first, or has a time of its own.
  "à 7h le lundi, plutôt 8h le mardi, vérifie le stock",
])("is not answered firmly: %s", (text) => expect(confidenceOf(text)).toBeLessThan(0.8));

it.each([
  ["Translate this note into Spanish every Monday at 10:00: the menu in menu.txt", "0 10 * * 1"],
  ["Translate into German: every Monday at 9 we meet", "none"],
  ["translate this: every monday at 9", "none"],
])("what is translated is no schedule, how often is one: %s → %s", (text, expected) => {
  const result = parseRequest(text, context);
  expect(result.success ? result.cronExpression : result.intent).toBe(expected);
});
