import { describe, expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

describe("a part of the day is of the days that are said elsewhere", () => {
  it.each([
    ["Temp-Ordner nachts um 3 leeren, jeden Tag außer sonntags", "0 3 * * 1-6"],
    [
      "Temp-Ordner nachts um 3 leeren, jeden Tag, aber niemals am Monatsersten, da läuft die Abrechnung",
      "0 3 2-31 * *",
    ],
    ["Katzen abends um 6 füttern, montags und freitags", "0 18 * * 1,5"],
    ["morgens um 8 und abends um 19 Uhr gießen", "0 8 * * * + 0 19 * * *"],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});
