import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

describe("so long before what is told", () => {
  it.each([
    ["Das Meeting ist montags um 9, schick mir 15 Minuten vorher die Agenda", "45 8 * * 1"],
    ["Mittwochs um 19 Uhr ist Training, pack mir eine Stunde vorher die Wetterdaten zusammen", "0 18 * * 3"],
    ["Het overleg is maandags om 9 uur, stuur me een kwartier van tevoren de agenda", "45 8 * * 1"],
    // Something else that is done before it.
    ["Täglich um 8 Blutdruck messen, 30 Minuten vorher nichts essen", "0 8 * * *"],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("words around an hour", () => {
  it.each([
    ["Maak een herinnering voor half zes vanavond: bloemen halen", "2026-11-25T17:30"],
    ["Erinnerung für 17:30 heute: Blumen holen", "2026-11-25T17:30"],
    ["Even voor achten 's avonds de voordeur controleren, dagelijks", "0 20 * * *"],
    ["Elke dinsdag om negen uur 's avonds New Yorkse tijd de call voorbereiden", "0 21 * * 2 in America/New_York"],
    ["Zaterdag en zondag om 10, verder altijd om 7, de hond uitlaten", "0 10 * * 0,6 + 0 7 * * 1-5"],
    ["In einer Woche um diese Zeit nochmal nachfragen", "2026-12-02T10:00"],
    ["Over een week om deze tijd nog eens vragen naar de offerte", "2026-12-02T10:00"],
    [
      "Heute um 15 Uhr Kunde anrufen und morgen zur selben Zeit den Chef anrufen",
      "2026-11-25T15:00 | 2026-11-26T15:00",
    ],
    ["herinner me over 2u en dan nog eens over 4u aan de was", "0 12 25 11 * + 0 14 25 11 * until 2026-11-25 x2"],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));

  it("are no part of the task", () => {
    expect(promptsOf("Maak een herinnering voor half zes vanavond: bloemen halen", "UTC")).toBe(
      "Maak een herinnering: bloemen halen.",
    );
  });
});

describe("days and ends of a thing of the task", () => {
  it.each([
    ["Am 24.12. um 15 Uhr allen Kollegen frohe Weihnachten wünschen, jedes Jahr", "0 15 24 12 *"],
    ["Maak op elke 2e van de maand om 8 uur de lijst met afspraken van de 1e t/m de 15e", "0 8 2 * *"],
    ["Zeg me elke avond om negen uur hoeveel dagen het nog is tot kerst", "0 21 * * *"],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("several parts of the days before them", () => {
  it.each([
    ["montags morgens um 9 und abends um 9 Teich prüfen", "0 9,21 * * 1"],
    ["am Wochenende morgens um 9 und abends um 9 Teich prüfen", "0 9,21 * * 0,6"],
    ["dienstags morgens um 7, mittags um 12 und abends um 7 messen", "0 7,12,19 * * 2"],
    ["op werkdagen 's ochtends om 9 en 's avonds om 9 vijver checken", "0 9,21 * * 1-5"],
    ["morgens um 7 und abends um 7 Katzen füttern", "0 7 * * * + 0 19 * * *"],
    // With something else to do.
    ["Montags morgens um 9 den Teich prüfen und abends um 9 die Fische füttern", "0 9 * * 1 | 0 21 * * 1"],
    ["Montags morgens um 9 den Teich prüfen und jeden Abend um 9 die Fische füttern", "0 9 * * 1 | 0 21 * * *"],
    [
      "Elke zaterdag 's ochtends om 9 uur de vijver nakijken en 's avonds om 9 uur de vissen voeren",
      "0 9 * * 6 | 0 21 * * 6",
    ],
  ])("%s → %s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

it("tells a week of the calendar from the weekday after next", () => {
  expect(outcomeOf("übernächste Woche Freitag um 8 Reifen wechseln", "UTC")).toBe("2026-12-11T08:00");
  expect(outcomeOf("übernächsten Freitag um 8 Reifen wechseln", "UTC")).toBe("2026-12-04T08:00");
});
