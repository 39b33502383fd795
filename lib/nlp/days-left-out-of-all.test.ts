import { expect, it } from "vitest";
import { readAs } from "./romance/read-as.fixture";

it.each([
  // What is left out of the days of all jobs is left out of each.
  ["at 7 send me the weather, at 13 send the orders, every day except Sunday", "0 7 * * 1-6 & 0 13 * * 1-6"],
  ["Every day except Sunday: at 7 send the weather, at 13 send the orders", "0 7 * * 1-6 & 0 13 * * 1-6"],
  ["um 7 schick mir das Wetter, um 13 schick die Bestellungen, täglich außer sonntags", "0 7 * * 1-6 & 0 13 * * 1-6"],
  [
    "alle 7 mandami il meteo, alle 13 mandami gli ordini, tutti i giorni tranne la domenica",
    "0 7 * * 1-6 & 0 13 * * 1-6",
  ],
  ["às 7h manda a previsão, às 13h manda os pedidos, todo dia menos domingo", "0 7 * * 1-6 & 0 13 * * 1-6"],
  [
    "à 7h envoie la météo, à 13h envoie les commandes, tous les jours sauf en août",
    "0 7 * 1-7,9-12 * & 0 13 * 1-7,9-12 *",
  ],
  ["todos los días menos el domingo: a las 7 el tiempo, a las 13 los pedidos", "0 7 * * 1-6 & 0 13 * * 1-6"],
  // What one job leaves out is its own.
  [
    "at 7 send the weather every day, on weekdays at 13 send the orders except on Wednesdays",
    "0 7 * * * & 0 13 * * 1,2,4,5",
  ],
])("%s → %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
