import { expect, it } from "vitest";
import { readAs } from "./read-as.fixture";

it.each([
  ["Du lundi au vendredi à 18h10 coupe les pompes, mais le mercredi c'est à 16h", "10 18 * * 1,2,4,5 + 0 16 * * 3"],
  ["Coupe les pompes du lundi au vendredi à 18h10, le mercredi c'est à 16h", "10 18 * * 1,2,4,5 + 0 16 * * 3"],
  ["Arrose les plantes en semaine à 7h, le samedi ce sera à 10h", "0 7 * * 1-5 + 0 10 * * 6"],
  ["Riega las plantas de lunes a viernes a las 7, y el sábado es a las 10", "0 7 * * 1-5 + 0 10 * * 6"],
  ["Corta las bombas de lunes a viernes a las 18:10, pero el miércoles es a las 16", "10 18 * * 1,2,4,5 + 0 16 * * 3"],
  ["Manda o relatório às 8h de segunda a sexta, e no sábado que é às 10h", "0 8 * * 1-5 + 0 10 * * 6"],
  ["El informe es a las 9 todos los lunes", "intent none"],
])("days whose own time is said by a verb: %s → %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
