import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";

const confidenceOf = (text: string): number => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? result.confidence : 0;
};

/** One schedule with a start or an end does not say that its time changes then. */
it.each([
  "Täglich um 18:00 Uhr den Hund füttern, ab Samstag um 17:00",
  "Elke dag om 18 uur de hond voeren, vanaf zaterdag om 17 uur",
  "feed the dog daily at 18:00, from Saturday at 17:00",
  "Bis zum 20.12. um 9, danach um 10 Uhr täglich Status",
])("is unsure of %s", (text) => expect(confidenceOf(text)).toBeLessThan(0.8));

it.each([
  "Täglich um 18 Uhr den Hund füttern, ab Samstag",
  "Täglich um 9 Uhr ab dem 1. Dezember um 9 Uhr Status schicken",
  "jeden Tag um 9, bis zum 20.12. um 12 Uhr, Status schicken",
  "every day at 9 send status starting tomorrow",
])("is sure of %s", (text) => expect(confidenceOf(text)).toBeGreaterThanOrEqual(0.8));
