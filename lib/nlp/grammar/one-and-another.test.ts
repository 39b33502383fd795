import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Two times of one thing, set apart by words that count them. */
it.each([
  [
    "Mira el portal cada día, una vez a las 8 de la mañana y otra a las siete y media de la tarde",
    "0 8 * * * + 30 19 * * *",
  ],
  ["Vérifie le site tous les jours, une première fois à 8h et une seconde à 20h", "0 8,20 * * *"],
  [
    "Spulcia gli annunci ogni giorno, una volta alle 8 di mattina e un'altra alle sette e mezza di sera",
    "0 8 * * * + 30 19 * * *",
  ],
  ["Verifica o site todo dia, uma vez às 8 e outra às 20h", "0 8,20 * * *"],
  ["mándame la previsión una vez por la mañana y otra por la tarde, todos los días", "0 8,14 * * *"],
  ["revisa el correo cada día una vez por la mañana a las 9 y otra por la tarde a las 6", "0 9 * * * + 0 18 * * *"],
  ["manda una factura a Ana a las 8 y otra a Luis a las 9 cada lunes", "0 8 * * 1 | 0 9 * * 1"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
