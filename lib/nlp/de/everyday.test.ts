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
  ["Montag, Mittwoch und Freitag um 7, Mittwoch doch nicht, sondern Donnerstag, joggen", "0 7 * * 1,4,5"],
  ["Montag, Mittwoch und Freitag um 7 joggen, nein, nicht Mittwoch, sondern Donnerstag", "0 7 * * 1,4,5"],
  ["Jeden Tag um 8, 12 und 18 Uhr Blutdruck messen, nein, nicht 12, sondern 13 Uhr", "0 8,13,18 * * *"],
  ["Jeden Montag, ach nee, Dienstag um 8 Uhr die Schichtpläne verteilen – quatsch, halb neun", "30 8 * * 2"],
  ["halb acht jeden Morgen Kinder wecken", "30 7 * * *"],
  ["um acht jeden Morgen die Zahlen schicken", "0 8 * * *"],
  ["um 7 Uhr 5 jeden Tag die Wetterlage vorlesen", "5 7 * * *"],
  ["jeden Tag um 19 Uhr 5 die Nachrichten holen", "5 19 * * *"],
  ["Mach jeden Tag um 22 Uhr ein Backup, außer an den Dezemberwochenenden", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["jeden Tag um 22 Uhr Backup, im Dezember am Wochenende nicht", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["An den Dezemberwochenenden um 10 Plätzchen backen", "0 10 * 12 0,6"],
  [
    "An jedem Tag des Jahres außer am 25. Dezember um 10 Uhr die Tür aufschließen",
    "0 10 * 1-11 * + 0 10 1-24,26-31 12 *",
  ],
  ["Mo 8 Uhr Planung, Mi 8 Uhr Rückblick, Fr 15 Uhr Wochenbericht", "0 8 * * 1 | 0 8 * * 3 | 0 15 * * 5"],
  ["- montags 7 Uhr Müll raus\n- mittwochs 18 Uhr Blumen gießen", "0 7 * * 1 | 0 18 * * 3"],
  ["montags, mittwochs und freitags um 7 joggen, mittwochs doch nicht, lieber donnerstags", "0 7 * * 1,4,5"],
  ["jeden Tag um 9 joggen, außer mittwochs, nein, donnerstags", "0 9 * * 0-3,5,6"],
  ["werktags um 9 joggen, freitags nicht, lieber samstags", "0 9 * * 1-4,6"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
