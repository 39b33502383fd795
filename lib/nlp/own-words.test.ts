import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** Frequent words that are one letter away from a schedule word: "Dienst" is no Tuesday, "Sarah" no morning. */
it.each([
  ["Jeden Morgen um 6 den Dienst antreten lassen", "0 6 * * *", "Den Dienst antreten lassen."],
  ["Jeden Monat am 3. um 9 Fieber messen", "0 9 3 * *", "Fieber messen."],
  ["Elke dag om 7 uur de wegen controleren op gladheid", "0 7 * * *", "De wegen controleren op gladheid."],
  ["Her gün 17'de Sarah'a mesaj at", "0 17 * * *", "Sarah'a mesaj at."],
  ["каждую пятницу в 12 ищи выгодные билеты", "0 12 * * 5", "Ищи выгодные билеты."],
  ["w poniedziałki o 8 napisz do Marty", "0 8 * * 1", "Napisz do Marty."],
  ["at 9 every weekday share the plan", "0 9 * * 1-5", "Share the plan."],
])("%s", (text, outcome, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it("puts right what only its accents would tell from a word", () => {
  expect(outcomeOf("jede sunde den Status prüfen", "UTC")).toBe("0 * * * *");
  expect(outcomeOf("mogen um 8 Mama anrufen", "UTC")).toBe("2026-11-26T08:00");
  expect(promptsOf("jede zweite Sünde aufzählen, täglich um 9", "UTC")).toBe("Jede zweite Sünde aufzählen.");
});
