import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

const outcome = (text: string): string => outcomeOf(text, "UTC");

describe("what is enough, or suits better, takes the place of what was said", () => {
  it.each([
    ["Prüf alle 5 Minuten die Warteschlange – ach, alle 15 reicht auch", "*/15 * * * *"],
    ["jeden Tag um 8 die Kasse prüfen, um 9 tut's auch", "0 9 * * *"],
    ["mail mir täglich um 9 die Zahlen, 10 Uhr passt mir besser", "0 10 * * *"],
    ["Check elke 10 minuten de wachtrij, och, elke 30 volstaat", "*/30 * * * *"],
    ["kijk elk kwartier in de wachtrij, elk half uur kan ook", "*/30 * * * *"],
    // Other days have their own time.
    ["wochentags um 7 wecken, samstags um 9 reicht", "0 7 * * 1-5 + 0 9 * * 6"],
    ["op werkdagen om 7 wakker maken, zaterdag om 9 is genoeg", "0 7 * * 1-5 + 0 9 * * 6"],
    ["At 7 on weekdays wake me, on Saturdays at 9 instead", "0 7 * * 1-5 + 0 9 * * 6"],
  ])("%s → %s", (text, wanted) => expect(outcome(text)).toBe(wanted));

  it("and is no part of the task behind a dash", () => {
    expect(promptsOf("Prüf alle 5 Minuten die Warteschlange – alle 15 reicht auch", "UTC")).toBe(
      "Prüf die Warteschlange.",
    );
  });
});

describe("a day right before a time that is put right stays", () => {
  it.each([
    ["stuur de weekplanning maandag om 10 naar het team, nee quatsch, om 11", "2026-11-30T11:00"],
    ["stuur de planning maandag om 10 naar het team, of nee, 11 uur", "2026-11-30T11:00"],
    ["schick den Plan Montag um 10 ans Team, nein, um 11", "2026-11-30T11:00"],
  ])("%s → %s", (text, wanted) => expect(outcome(text)).toBe(wanted));
});
