import { expect, it } from "vitest";
import { readAs } from "./read-as.fixture";

it.each([
  ["Du lundi au vendredi à 18h10 coupe les pompes, mais le mercredi c'est à 16h", "10 18 * * 1,2,4,5 + 0 16 * * 3"],
  ["Coupe les pompes du lundi au vendredi à 18h10, le mercredi c'est à 16h", "10 18 * * 1,2,4,5 + 0 16 * * 3"],
  ["Arrose les plantes en semaine à 7h, le samedi ce sera à 10h", "0 7 * * 1-5 + 0 10 * * 6"],
  ["Riega las plantas de lunes a viernes a las 7, y el sábado es a las 10", "0 7 * * 1-5 + 0 10 * * 6"],
  ["Corta las bombas de lunes a viernes a las 18:10, pero el miércoles es a las 16", "10 18 * * 1,2,4,5 + 0 16 * * 3"],
  ["Manda o relatório às 8h de segunda a sexta, e no sábado que é às 10h", "0 8 * * 1-5 + 0 10 * * 6"],
  // Of several hours one.
  [
    "controllo foto nei feriali alle 7, 12:30 e 21; nel weekend solo quello delle 10",
    "0 7,21 * * 1-5 + 30 12 * * 1-5 + 0 10 * * 0,6",
  ],
  [
    "une capture en semaine à 7h, 12h30 et 21h ; le week-end juste celle de 10h",
    "0 7,21 * * 1-5 + 30 12 * * 1-5 + 0 10 * * 0,6",
  ],
  [
    "manda le foto dal lunedì al venerdì alle 7 e alle 19, la domenica solo quella delle 19",
    "0 7,19 * * 1-5 + 0 19 * * 0",
  ],
  ["El informe es a las 9 todos los lunes", "intent none"],
])("days whose own time is said by a verb: %s → %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
