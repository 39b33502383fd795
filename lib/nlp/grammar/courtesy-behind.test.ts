import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

/** Days that end the text stand at its end also before a word of courtesy. */
it.each([
  ["every 20 minutes between 9 and 12 look at the pump weekdays please", "Look at the pump."],
  ["zwischen 9 und 12 alle 20 Minuten Pumpe prüfen werktags bitte", "Pumpe prüfen."],
  ["elke 20 minuten tussen 9 en 12 de pomp nakijken doordeweeks aub", "De pomp nakijken."],
  ["toutes les 20 minutes entre 9h et 12h vérifie la pompe en semaine stp", "Vérifie la pompe."],
  ["cada 20 minutos entre las 9 y las 12 revisa la bomba entre semana porfa", "Revisa la bomba."],
  ["ogni 20 minuti tra le 9 e le 12 controlla la pompa nei feriali grazie", "Controlla la pompa."],
  ["a cada 20 minutos entre 9 e 12 confere a bomba nos dias úteis obrigada", "Confere a bomba."],
  ["каждые 20 минут с 9 до 12 проверяй насос по будням спасибо", "Проверяй насос."],
  ["co 20 minut od 9 do 12 sprawdzaj pompę w dni robocze dzięki", "Sprawdzaj pompę."],
])("%s", (text, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe("*/20 9-11 * * 1-5 + 0 12 * * 1-5");
  expect(promptsOf(text, "UTC")).toBe(prompt);
});
