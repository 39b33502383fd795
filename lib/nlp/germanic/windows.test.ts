import { describe, expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

describe("a stretch that stands alone, or behind how often, needs no 'von'", () => {
  it.each([
    ["stündlich lüften, 8 bis 16 Uhr, werktags", "0 8-16 * * 1-5"],
    ["stündlich 8 bis 16 Uhr lüften", "0 8-16 * * *"],
    ["alle 20 Minuten die Kasse prüfen (8 bis 16 Uhr)", "*/20 8-15 * * * + 0 16 * * *"],
    ["elk uur luchten, 8 tot 16 uur, op werkdagen", "0 8-16 * * 1-5"],
    ["Mail mir am besten freitags um 15 Uhr die Zahlen", "0 15 * * 5"],
    ["Stuur me het liefst op vrijdag om 15 uur elke week de cijfers", "0 15 * * 5"],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("the evening before what comes every other week", () => {
  it.each([
    [
      "Die Müllabfuhr kommt alle zwei Wochen mittwochs, das nächste Mal am 2.12. – erinner mich jeweils am Abend vorher um 19 Uhr",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-12-01",
    ],
    [
      "Het oud papier wordt om de twee weken op woensdag opgehaald, de eerstvolgende keer op 2 december - herinner me telkens de avond ervoor om 19 uur",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-12-01",
    ],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});
