import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Words that weigh what was said set a time for some of the days. */
it.each([
  ["tous les soirs à 22h, enfin 22h30 le week-end, éteins le chauffage", "0 22 * * 1-5 + 30 22 * * 0,6"],
  ["todos los días a las 7, bueno, los domingos a las 9, abre las persianas", "0 7 * * 1-6 + 0 9 * * 0"],
  ["todos los días a las 7, mejor a las 9 los domingos, abre las persianas", "0 7 * * 1-6 + 0 9 * * 0"],
  ["ogni giorno alle 7, anzi alle 9 la domenica, apri le tapparelle", "0 7 * * 1-6 + 0 9 * * 0"],
  ["every day at 7, rather at 9 on Sundays, open the blinds", "0 7 * * 1-6 + 0 9 * * 0"],
  // What is denied is gone.
  ["tous les jours à 7h, non, 9h le dimanche, ouvre les volets", "0 9 * * 0"],
  ["every Friday at 10, well, Thursday at 10, send the draft", "0 10 * * 4"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
