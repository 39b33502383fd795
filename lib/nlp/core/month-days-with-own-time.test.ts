import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["Restart the worker nightly at 03:30, but on the 1st of the month at 05:00", "30 3 2-31 * * + 0 5 1 * *"],
  ["every day at 7, but on the 5th and 20th at 9, feed the hens", "0 7 1-4,6-19,21-31 * * + 0 9 5,20 * *"],
  ["jeden Tag um 7, außer am 5. um 9, die Hühner füttern", "0 7 1-4,6-31 * * + 0 9 5 * *"],
  ["tous les jours à 7h, sauf le 5 du mois à 9h, nourris les poules", "0 7 1-4,6-31 * * + 0 9 5 * *"],
  ["todos los días a las 7, pero el día 5 a las 9, da de comer a las gallinas", "0 7 1-4,6-31 * * + 0 9 5 * *"],
  ["ogni giorno alle 7, ma il 5 del mese alle 9, dai da mangiare alle galline", "0 7 1-4,6-31 * * + 0 9 5 * *"],
  ["every day except the 5th at 7 feed the hens", "0 7 1-4,6-31 * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
