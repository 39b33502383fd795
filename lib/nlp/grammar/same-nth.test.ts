import { describe, expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

const outcome = (text: string): string => outcomeOf(text, "UTC");

describe("'the last' is one of the days that were said before", () => {
  it.each([
    [
      "On the first working day of each month at 6 clear the logs and on the last at 22 run the close",
      "0 6 1W * * | 0 22 LW * *",
    ],
    [
      "Am ersten Montag im Monat um 8 die Logs wegräumen und am letzten um 18 Uhr den Abschluss anstoßen",
      "0 8 * * 1#1 | 0 18 * * 1L",
    ],
    [
      "Am ersten Tag jedes Quartals um 6 die Logs wegräumen und am letzten um 22 Uhr den Abschluss anstoßen",
      "0 6 1 */3 * | 0 22 L 3-12/3 *",
    ],
    [
      "Op de eerste dag van ieder kwartaal om 6 uur de logs opruimen en op de laatste om 22 uur de afsluiting starten",
      "0 6 1 */3 * | 0 22 L 3-12/3 *",
    ],
    // Of a month it was right before.
    [
      "Am ersten Tag des Monats um 6 die Logs wegräumen und am letzten um 22 Uhr den Abschluss anstoßen",
      "0 6 1 * * | 0 22 L * *",
    ],
  ])("%s", (text, wanted) => expect(outcome(text)).toBe(wanted));
});

describe("the first day of a quarter is in its first month, and the last one in its last", () => {
  it.each([
    ["On the first and last day of every quarter at 6 clear the logs", "0 6 1 */3 * + 0 6 L 3-12/3 *"],
    ["Am ersten und letzten Tag des Quartals um 6 die Logs wegräumen", "0 6 1 */3 * + 0 6 L 3-12/3 *"],
    ["Einmal im Quartal, an dessen letztem Freitag um 15 Uhr, die Unfälle zusammenfassen", "0 15 * 3-12/3 5L"],
  ])("%s → %s", (text, wanted) => expect(outcome(text)).toBe(wanted));
});
