import { expect, it } from "vitest";
import { parseRequest } from "../index";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // What is said not to be meant
  ["Statt montags bitte mittwochs um 10 die Backups kontrollieren", "0 10 * * 3"],
  ["mittwochs um 10 statt montags die Logs prüfen", "0 10 * * 3"],
  ["Jeden Mittwoch statt Montag um 10 die Logs prüfen", "0 10 * * 3"],
  ["freitags um 7 statt um 8 die Logs prüfen", "0 7 * * 5"],
  ["weck mich werktags nicht mehr um 7, sondern um 7:30", "30 7 * * 1-5"],
  ["Statt um 9 bitte um 10 jeden Montag die Logs prüfen", "0 10 * * 1"],
  ["Anstatt jeden Tag nur noch montags um 9 die Logs prüfen", "0 9 * * 1"],
  ["Statt alle 5 Minuten nur alle 10 Minuten die API pingen", "*/10 * * * *"],
  ["Anstelle von 14-täglich bitte jede Woche montags um 8 die Reifen prüfen", "0 8 * * 1"],
  ["Korrektur: nicht 7, sondern 7:30 Uhr jeden Werktag Wetter für Kiel", "30 7 * * 1-5"],
  ["Jeden 1. des Monats Miete prüfen, also ich meine jeden 3.", "0 9 3 * *"],
  // Nights
  ["In der Nacht von Freitag auf Samstag um 2 die Datenbank reorganisieren", "2026-11-28T02:00"],
  ["Jede Nacht von Samstag auf Sonntag um 23 Uhr den Server neu starten", "0 23 * * 6"],
  ["Jede Nacht von Samstag auf Sonntag um 1 Uhr den Server neu starten", "0 1 * * 0"],
  ["nachts von Sonntag auf Montag die Backups prüfen", "0 2 * * 1"],
  ["In der Nacht zum Sonntag um 3 Uhr den Server neu starten", "2026-11-29T03:00"],
  // Said twice
  ["im Abstand von 9 Stunden, also alle 9 Stunden, die Sensorwerte loggen", "FREQ=HOURLY;INTERVAL=9"],
  ["Prüfe im Abstand von 9 Stunden den Füllstand, also alle 9 Stunden", "FREQ=HOURLY;INTERVAL=9"],
  ["halbstündlich, sprich alle 30 Minuten, die Sensorwerte messen", "*/30 * * * *"],
  // Each task with its time
  ["Mo/Mi/Fr um 6:30 Joggen, Di/Do um 7 Uhr Yoga", "30 6 * * 1,3,5 | 0 7 * * 2,4"],
  ["Um 8 Uhr täglich die Verkaufszahlen, und jeden ersten im Monat um 9 den Monatsbericht", "0 8 * * * | 0 9 1 * *"],
  ["Dienstags Müll-Erinnerung um 19 Uhr, donnerstags um 18 Uhr Papiertonne", "0 19 * * 2 | 0 18 * * 4"],
  ["Wetter um 7, Börse um 9, beides werktags", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["Jeden Tag um 8 die Mails checken, dann um 12 die Tickets", "0 8 * * * | 0 12 * * *"],
  ["Montags um 8 und freitags um 16 Uhr Yoga", "0 8 * * 1 + 0 16 * * 5"],
  ["Ich will jeden Montag den Bericht um 9 und donnerstags um 14 Uhr haben", "0 9 * * 1 + 0 14 * * 4"],
  // Commands
  ["Vergiss den Wochenbericht, den brauch ich nicht mehr", "delete: Wochenbericht"],
  // Others
  ["Stündlich von 8 bis 18 Uhr außer mittags um 12 den Kurs abfragen", "0 8-11,13-18 * * *"],
  ["Immer am 10. nach Quartalsende um 12 Uhr die Umsatzsteuer melden", "0 12 10 */3 *"],
  ["5 Tage nach Monatsende um 9 Uhr die Kasse abstimmen", "0 9 5 * *"],
  ["Jährlich in der ersten Januarwoche montags um 10 die Inventur starten", "ask"],
  ["mntl. am 15. um 12 uhr kontoauszug ziehen", "0 12 15 * *"],
  [
    "Ich habe genug von Hand gezählt, ab morgen jeden Tag um 8 die Bestände automatisch zählen",
    "0 8 * * * from 2026-11-26",
  ],
  ["Ich habe gekündigt, ab morgen werde ich jeden Tag um 8 Kisten zählen", "none"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});

it.each([
  ["Statt montags bitte mittwochs um 10 die Backups kontrollieren", ["Die Backups kontrollieren."]],
  ["alle 2 Stunden Ports scannen, halt, alle 3 Stunden reichen", ["Ports scannen."]],
  ["Sende den Bericht jeden Freitag um 15 Uhr an Anna, äh nein, an Peter", ["Sende den Bericht an Peter."]],
  ["Jeden Montag um 9 den Bericht an Anna schicken, nein, an Peter", ["Den Bericht an Peter schicken."]],
  [
    "Freitags die Straßenliste an eins@x.de schicken um 12 Uhr, sorry meinte an zwei@x.de",
    ["Die Straßenliste an zwei@x.de schicken."],
  ],
  [
    "Ich wollte eigentlich täglich sagen, aber mach's lieber nur werktags um 6:45: Newsticker zusammenfassen",
    ["Newsticker zusammenfassen."],
  ],
  [
    "Jeden Montag um 9 Backlog prüfen; jeden Freitag um 16 Uhr Retro vorbereiten",
    ["Backlog prüfen.", "Retro vorbereiten."],
  ],
  ["1. werktags 8 Uhr Mails sortieren 2. sonntags 20 Uhr Woche planen", ["Mails sortieren.", "Woche planen."]],
  [
    "Täglich um 6 Backup machen, außerdem monatlich am 1. um 7 die alten Backups löschen",
    ["Backup machen.", "Die alten Backups löschen."],
  ],
  ["Hätt gern jeden Mittwoch um 18 Uhr eine Einkaufsliste", ["Schicke mir eine Einkaufsliste."]],
])("what is left of: %s", (sentence, prompts) => {
  const result = parseRequest(sentence, { now: new Date("2026-11-25T10:00:00Z"), timezone: "Europe/Berlin" });
  expect(result.success && [result, ...result.additional].map(({ agentPrompt }) => agentPrompt)).toEqual(prompts);
});
