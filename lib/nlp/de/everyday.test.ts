import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["in ner dreiviertelstunde den Kuchen aus dem Ofen holen", "2026-11-25T11:45"],
  ["Erinner mich in einer dreiviertel Stunde an den Anruf", "2026-11-25T11:45"],
  ["in zwei Stunden zehn die Wäsche abhängen", "2026-11-25T13:10"],
  ["in einer Stunde fünfzehn beim Zahnarzt anrufen", "2026-11-25T12:15"],
  ["In drei Stunden und 20 den Trockner leeren", "2026-11-25T14:20"],
  ["in zwei Stunden zehn Leute einladen", "2026-11-25T13:00"],
  ["in zwei Stunden 20 Euro überweisen", "2026-11-25T13:00"],
  ["in einem Tag und 6 Stunden die Hefe füttern", "2026-11-26T17:00"],
  ["in einer guten Stunde Mama zurückrufen", "2026-11-25T12:00"],
  ["in ner Stunde und ner Viertel den Teig falten", "2026-11-25T12:15"],
  ["dreiviertel acht werktags Kinder wecken", "45 7 * * 1-5"],
  ["halb acht werktags Brotdosen packen", "30 7 * * 1-5"],
  ["um viertel neun montags bis freitags die Heizung prüfen", "15 8 * * 1-5"],
  ["Viertel neun sonntags Glocken läuten lassen", "15 8 * * 0"],
  ["Zehn vor halb neun mittwochs den Beamer einschalten", "20 8 * * 3"],
  ["abends um halb zehn unter der Woche Licht aus", "30 21 * * 1-5"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
