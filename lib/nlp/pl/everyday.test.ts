import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["za dwie godziny dziesięć rozwieś pranie", "2026-11-25T13:10"],
  ["za godzinę piętnaście zadzwoń do dentysty", "2026-11-25T12:15"],
  ["za dobę i sześć godzin nakarm zakwas", "2026-11-26T17:00"],
  ["za dwie godziny 20 maili wyślij", "2026-11-25T13:00"],
  ["pięć po wpół do trzeciej po południu w piątki zamknij kasę", "35 14 * * 5"],
  ["od jutra przez 5 dni o 8, 14 i 20 weź antybiotyk", "0 8,14,20 * * * from 2026-11-26 until 2026-11-30"],
  ["pogoda o 7, giełda o 9, obie w dni robocze", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["gazeta o 7, giełda o 9, w dni robocze", "0 7 * * 1-5 | 0 9 * * 1-5"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
