import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** What English says, as people say it in Polish; Wednesday, 25 November 2026. */
it.each([
  // Left out behind its days, and whole months.
  ["We wtorki o 9, lipca i sierpnia nie licząc, sprawdź magazyn", "0 9 * 1-6,9-12 2"],
  ["We wtorki o 9 sprawdzaj magazyn, oprócz całego lipca", "0 9 * 1-6,8-12 2"],
  ["we wtorki o 9, cały sierpień odpada, sprawdź magazyn", "0 9 * 1-7,9-12 2"],
  // Steps by an adjective.
  ["w odstępach piętnastominutowych sprawdzaj serwer", "*/15 * * * *"],
  ["w odstępach dwugodzinnych pytaj o wodę", "0 */2 * * *"],
  // Where it begins.
  ["codziennie o 8 mierz ciśnienie, zaczynamy 1 grudnia", "0 8 * * * from 2026-12-01"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "UTC")).toBe(expected);
});
