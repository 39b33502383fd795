import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  ["Thursday at 16:10 always empty the drop box", "10 16 * * 4", "Empty the drop box."],
  ["donnerstag um 16:10 immer den Briefkasten leeren", "10 16 * * 4", "Den Briefkasten leeren."],
  ["donderdag altijd om 16:10 de brievenbus legen", "10 16 * * 4", "De brievenbus legen."],
  ["jeudi à 16h10 toujours vider la boîte", "10 16 * * 4", "Vider la boîte."],
  ["jueves a las 16:10 siempre vacía el buzón", "10 16 * * 4", "Vacía el buzón."],
  ["giovedì alle 16:10 sempre svuota la cassetta", "10 16 * * 4", "Svuota la cassetta."],
  ["czwartek o 16:10 zawsze opróżnij skrzynkę", "10 16 * * 4", "Opróżnij skrzynkę."],
])("a day at which something is always done is each: %s", (text, outcome, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it("a day with 'always' and no time only tells something", () => {
  expect(outcomeOf("los viernes siempre hay mucha cola en la caja", "UTC")).toBe("none");
});

it("'immer noch' is no 'always'", () => {
  expect(outcomeOf("montag um 9 immer noch offene Fälle melden", "UTC")).toBe("2026-11-30T09:00");
});

it.each([
  ["Saturday 8:20 - farm shop, eggs and milk - every Saturday", "20 8 * * 6", "Farm shop, eggs and milk."],
  ["Samstag 8:20 - Hofladen, Eier und Milch - jeden Samstag", "20 8 * * 6", "Hofladen, Eier und Milch."],
  ["Samedi 8h20 - marché, les œufs et le lait - chaque samedi", "20 8 * * 6", "Marché, les œufs et le lait."],
  ["Sabato 8:20 - mercato, uova e latte - ogni sabato", "20 8 * * 6", "Mercato, uova e latte."],
])("the day that opens a note is the one that repeats at its end: %s", (text, outcome, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});
