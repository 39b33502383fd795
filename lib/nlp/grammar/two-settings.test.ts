import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Two settings of one thing: their numbers are no hours, and which time is of which is asked. */
it.each([
  ["set the boiler to 55 degrees at 6 and to 40 at 9 every day", "ask"],
  ["Kessel bitte täglich um 6 auf 55 Grad und um 9 auf 40", "ask"],
  ["pon la caldera a 19 grados a las 6 y a 16 a las 9 todos los días", "ask"],
  ["metti la caldaia a 19 gradi alle 6 e a 16 alle 9 ogni giorno", "ask"],
  ["coloca a caldeira em 19 graus às 6h e em 16 às 9h todo dia", "ask"],
  ["mets la chaudière à 19 à 6h et à 16 à 9h tous les jours", "ask"],
  ["ставь котёл на 19 градусов в 6 и на 16 в 9 каждый день", "ask"],
  ["ustaw kocioł na 19 stopni o 6 i na 16 o 9 codziennie", "ask"],
  ["set the boiler to 55 degrees at 6 and 18 every day", "0 6,18 * * *"],
  ["metti la caldaia a 19 gradi ogni giorno alle 6", "0 6 * * *"],
  ["täglich um 6 und um 9 prüfen, ob der Kessel über 55 Grad hat", "0 6,9 * * *"],
])("%s: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
