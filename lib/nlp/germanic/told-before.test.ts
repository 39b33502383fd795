import { describe, expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

describe("days and times that are told as a reason are not those asked for", () => {
  it.each([
    [
      "Die Bäckerei macht sonntags später auf, also bitte Mo–Sa um 5:15 und So um 6:45 die Vorbestellungen ausdrucken",
      "15 5 * * 1-6 + 45 6 * * 0",
    ],
    ["Sonntags haben wir zu, also Montag bis Samstag um 8 die Kasse prüfen", "0 8 * * 1-6"],
    ["Montags bin ich im Homeoffice, daher dienstags bis freitags um 7:30 die Verbindung checken", "30 7 * * 2-5"],
    ["Da mittwochs der Chor probt, bitte dienstags um 18 Uhr die Noten drucken", "0 18 * * 2"],
    ["Die Sicherung läuft täglich um 3 Uhr, also bitte um 3:45 das Log prüfen", "45 3 * * *"],
    [
      "De bakker gaat zondags later open, dus ma–za om 5.15 uur en zo om 6.45 uur de bestellingen printen",
      "15 5 * * 1-6 + 45 6 * * 0",
    ],
    ["De markt opent om 9.30 uur, daarom op werkdagen om 9.15 uur de koersen ophalen", "15 9 * * 1-5"],
    ["Der Dienst aktualisiert alle 6 Stunden, deshalb täglich um 6:10 und 18:10 den Bericht holen", "10 6,18 * * *"],
    ["De trein vertrekt doordeweeks, dus maak me dan om 6.15 uur wakker", "15 6 * * 1-5"],
    ["Het vuilnis wordt op donderdag opgehaald, dus herinner me elke woensdag om 19.00 uur", "0 19 * * 3"],
    ["mein Verein spielt mittwochs also hol mittwochs um 22 uhr die tabelle", "0 22 * * 3"],
    [
      "De boekenclub komt elke laatste donderdag van de maand samen; zoek die dag om 18 uur drie vragen op",
      "0 18 * * 4L",
    ],
    [
      "am 5. und am 20. früh um halb acht und dazu am Monatsletzten um 22 Uhr die Karten zählen",
      "30 7 5,20 * * + 0 22 L * *",
    ],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "Europe/Berlin")).toBe(wanted));

  it("a conclusion that asks for nothing is still a statement", () => {
    expect(outcomeOf("Ich gehe dienstags zum Sport, also gehe ich mittwochs nicht", "UTC")).toBe("none");
    expect(outcomeOf("We gaan op zondag later open, dus slapen we uit", "UTC")).toBe("none");
  });
});

describe('"so um" is Sunday as an item of a list of days, and about elsewhere', () => {
  it.each([
    ["Montag bis Samstag um 5:15, So um 6:45 die Vorbestellungen ausdrucken", "15 5 * * 1-6 + 45 6 * * 0"],
    ["ma–za om 5.15 uur en zo om 6.45 uur de bestellingen printen", "15 5 * * 1-6 + 45 6 * * 0"],
    ["weck mich morgen so um 7", "2026-11-26T07:00"],
    ["maak me morgen zo om 7 uur wakker", "2026-11-26T07:00"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});
