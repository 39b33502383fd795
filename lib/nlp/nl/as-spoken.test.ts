import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Everyday sentences in the order in which they were tried; Wednesday, 25 November 2026. */
it.each([
  ["elke dinsdag om 9, o nee woensdag, ach toch dinsdag, de voorraad nakijken", "0 9 * * 2"],
  ["op maandag, woensdag en vrijdag om 8, nee, niet op woensdag, het rapport sturen", "0 8 * * 1,5"],
  ["op de eerste van elk kwartaal om 8 de btw voorbereiden", "0 8 1 */3 *"],
  ["op de eerste en de laatste van elk kwartaal om 8 de btw voorbereiden", "0 8 1,L */3 *"],
  ["door-de-weeks om 8 uur statusmail", "0 8 * * 1-5"],
  ["elke dag om 9 behalve op de 1e, 2e, 3e, 4e, 5e, 6e, 7e, 8e, 9e, 10e, 11e en 12e kassa nakijken", "0 9 13-31 * *"],
  ["Het weekrapport moet voortaan op dinsdag in plaats van maandag komen", "edit: weekrapport"],
  ["Maandag is het bij ons altijd druk.", "none"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
