import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Everyday sentences in the order in which they were tried; Wednesday, 25 November 2026. */
it.each([
  ["elke dinsdag om 9, o nee woensdag, ach toch dinsdag, de voorraad nakijken", "0 9 * * 2"],
  ["op maandag, woensdag en vrijdag om 8, nee, niet op woensdag, het rapport sturen", "0 8 * * 1,5"],
  ["op de eerste van elk kwartaal om 8 de btw voorbereiden", "0 8 1 */3 *"],
  ["op de eerste en de laatste van elk kwartaal om 8 de btw voorbereiden", "0 8 1 */3 * + 0 8 L 3-12/3 *"],
  ["door-de-weeks om 8 uur statusmail", "0 8 * * 1-5"],
  ["elke dag om 9 behalve op de 1e, 2e, 3e, 4e, 5e, 6e, 7e, 8e, 9e, 10e, 11e en 12e kassa nakijken", "0 9 13-31 * *"],
  ["Het weekrapport moet voortaan op dinsdag in plaats van maandag komen", "edit: weekrapport"],
  ["Maandag is het bij ons altijd druk.", "none"],
  ["voor 8 en na 18 uur elk uur het alarm controleren", "0 0-7,18-23 * * *"],
  [
    "maandag t/m vrijdag om 9, maar in juli en augustus alleen op woensdag, de planten water geven",
    "0 9 * 1-6,9-12 1-5 + 0 9 * 7,8 3",
  ],
  ["dagelijks om 23 uur de ketelstand aflezen, behalve in de zomer", "0 23 * 1-5,9-12 *"],
  ["om acht uur elke dag behalve zondag de hond voeren, zondag om negen", "0 8 * * 1-6 + 0 9 * * 0"],
  ["over een klein half uurtje een taxi bellen", "2026-11-25T11:30"],
  ["elke laatste werkdag van het kwartaal om 15 uur afgrenzing boeken", "0 15 LW 3-12/3 *"],
  ["het rapport een uur naar voren halen", "edit: rapport"],
  ["elk uur om kwart over de logs roteren", "15 * * * *"],
  ["door de week 6:50, zon- en feestdagen 8:30 wekker", "ask"],
  ["elke dag een uur voor acht koffie zetten", "0 7 * * *"],
  ["elke maandag en elke tweede woensdag om 9 schoonmaak bestellen", "ask"],
  ["Stuur de stand om 9 uur en nog een keer om 15 uur, alleen op maandag.", "0 9,15 * * 1"],
  ["elke laatste vrijdag v/d maand 16:30 borrelmail", "30 16 * * 5L"],
  ["overmorgen avond om zes uur taxi bellen", "2026-11-27T18:00"],
  ["elke dag om 12 uur het pakket volgen, vijf keer, daarna is het klaar", "0 12 * * * x5"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
