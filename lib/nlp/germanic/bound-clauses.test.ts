import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

describe("a clause of its own that says from when or until when", () => {
  it.each([
    ["Chorprobe-Reminder dienstags 19 Uhr, geht aber erst ab dem 12. Januar wieder los.", "0 19 * * 2 from 2027-01-12"],
    ["Dienstags 19 Uhr an die Chorprobe erinnern, los geht's erst am 12. Januar.", "0 19 * * 2 from 2027-01-12"],
    ["Dienstags 19 Uhr an die Chorprobe erinnern. Beginn ist der 12. Januar.", "0 19 * * 2 from 2027-01-12"],
    ["Dienstags 19 Uhr an die Chorprobe erinnern, am 30. März ist dann Schluss.", "0 19 * * 2 until 2027-03-30"],
    ["Montags um 9 den Plan schicken, das endet Ende Juni.", "0 9 * * 1 until 2027-06-30"],
    [
      "Dinsdags om 19 uur herinneren aan het koor, maar dat begint pas weer op 12 januari.",
      "0 19 * * 2 from 2027-01-12",
    ],
    ["Elke maandag om 9 uur het weekplan sturen, het gaat op 4 januari in.", "0 9 * * 1 from 2027-01-04"],
    ["Dinsdags om 19 uur herinneren aan het koor, op 30 maart is het afgelopen.", "0 19 * * 2 until 2027-03-30"],
    ["Elke maandag om 9 uur het weekplan sturen, en dat stopt eind juni.", "0 9 * * 1 until 2027-06-30"],
    // Days that need no preposition.
    ["Täglich um 8 Blutdruck messen, los geht's morgen.", "0 8 * * * from 2026-11-26"],
    ["Täglich um 8 Blutdruck messen, fang Montag an", "0 8 * * * from 2026-11-30"],
    ["Täglich um 8 Blutdruck messen, nächsten Montag geht's los", "0 8 * * * from 2026-11-30"],
    ["elke dag om 8 bloeddruk meten, morgen beginnen", "0 8 * * * from 2026-11-26"],
    ["elke dag om 8 bloeddruk meten, we beginnen morgen", "0 8 * * * from 2026-11-26"],
    ["elke week op maandag, eerste keer 7 dec, 7.30u – weegschaal ijken", "30 7 * * 1 from 2026-12-07"],
    ["jede Woche montags um 8, erstes Mal 7.12., die Waage eichen", "0 8 * * 1 from 2026-12-07"],
    ["Quartalsweise am 10. um 8 die Steuer vorbereiten, das nächste Mal im Januar", "0 8 10 */3 * from 2027-01-01"],
    ["elke dag om 9 gras maaien, start 5-12", "0 9 * * * from 2026-12-05"],
    // What begins or ends may be something else.
    ["Jeden Montag um 9 an den Kurs erinnern, der Kurs beginnt am 12. Januar.", "0 9 * * 1"],
    ["Jeden Montag um 9 an den Kurs erinnern, er beginnt um 10.", "0 9 * * 1"],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));

  it("is no part of the task", () => {
    const text = "Dienstags 19 Uhr an die Chorprobe erinnern, geht aber erst ab dem 12. Januar wieder los.";
    expect(promptsOf(text, "UTC")).toBe("Erinnere mich an die Chorprobe.");
  });
});
