import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

const outcome = (text: string): string => outcomeOf(text, "UTC");

describe("days, why their hour is another one, and the hour", () => {
  it.each([
    [
      "Mo bis Do die Abfrage um 17 Uhr laufen lassen; am Freitag macht das Lager früher zu, da um 15 Uhr",
      "0 17 * * 1-4 + 0 15 * * 5",
    ],
    [
      "Elke dag om 18 uur de kas tellen, op zondag gaan we eerder dicht, dus dan om 16 uur",
      "0 18 * * 1-6 + 0 16 * * 0",
    ],
    [
      "Run the stock count at 5pm Monday through Thursday; on Fridays the warehouse closes early, then at 3 pm",
      "0 17 * * 1-4 + 0 15 * * 5",
    ],
    ["Werktags um 8 wecken, mittwochs hab ich später Schule, da erst um 9", "0 8 * * 1,2,4,5 + 0 9 * * 3"],
    ["Abfrage Mo-Do um 17 Uhr, freitags, weil das Lager früher schließt, um 15 Uhr", "0 17 * * 1-4 + 0 15 * * 5"],
    // Another thing to do.
    ["Täglich um 18 Uhr die Kasse zählen, sonntags das Lager prüfen, und zwar um 16 Uhr", "0 18 * * * | 0 16 * * 0"],
  ])("%s", (text, wanted) => expect(outcome(text)).toBe(wanted));

  it("the reason is no task", () => {
    const text = "Draai de telling ma t/m do om 17 uur; vrijdag sluit het magazijn eerder, dan om 15 uur";
    expect(promptsOf(text, "UTC")).toBe("Draai de telling.");
  });
});
