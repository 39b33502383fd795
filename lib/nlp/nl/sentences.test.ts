import { expect, it } from "vitest";
import { readAs } from "../germanic-sentences.fixture";

/** Written before the lexicon was seen against them; Wednesday 2026-11-25, 11:00 in Amsterdam. */
it.each([
  // Plain, days and times
  ["Geef me elke ochtend om kwart voor zeven een overzicht van mijn afspraken", "45 6 * * *"],
  ["Ma-vr 7:45 vertragingen op het traject Breda-Tilburg melden", "45 7 * * 1-5"],
  ["Elke za en zo om 9 uur de watertemperatuur van het IJmeer posten", "0 9 * * 0,6"],
  ["dinsdags en donderdags om 18u15 de trainers herinneren", "15 18 * * 2,4"],
  ["Op werkdagen om acht uur de inbox sorteren", "0 8 * * 1-5"],
  ["Doordeweeks om 6.05 uur de drukte richting Schiphol doorgeven", "5 6 * * 1-5"],
  ["Dagelijks om middernacht tijdelijke bestanden opruimen", "0 0 * * *"],
  ["Elke dag om twintig over drie 's middags een voorraadbericht sturen", "20 15 * * *"],
  ["Iedere vrijdag om tien voor half negen de weekkaart printen", "20 8 * * 5"],
  ["'s Zondags om 7 uur de bestellingen van de boerderijwinkel optellen", "0 7 * * 0"],
  ["Controleer elke avond rond 22 uur of de garagedeur dicht is", "0 22 * * *"],
  ["Elke nacht om half twee een back-up van de wiki maken", "30 1 * * *"],
  ["'s Nachts om drie uur de indexen opnieuw opbouwen", "0 3 * * *"],
  ["Vrijdagavond elke week om 19:30 filmtips voor het weekend sturen", "30 19 * * 5"],
  ["Elke maandagochtend om 8 uur de cijfers van vorige week naar cfo@example.com mailen", "0 8 * * 1"],
  ["Elke werkdag om vijf voor negen de deuren openen", "55 8 * * 1-5"],
  ["STUUR ELKE WOENSDAG OM 12 UUR HET LUNCHMENU ROND", "0 12 * * 3"],
  ["Aan het einde van de dag de openstaande tickets opsommen, dagelijks", "0 17 * * *"],
  ["Iedere dag om 1 uur 's middags de zonnepanelen uitlezen", "0 13 * * *"],
  ["Wekelijks op dinsdag om 15:00 de releasenotes opstellen", "0 15 * * 2"],
  // Several pairs, windows
  ["Maandag tot en met donderdag om 16:30 en vrijdag om 13 uur de kas opmaken", "30 16 * * 1-4 + 0 13 * * 5"],
  ["Doordeweeks om 7 en in het weekend om 9 uur het nieuws voorlezen", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["'s Ochtends om 8 en 's avonds om 20 uur insuline noteren", "0 8 * * * + 0 20 * * *"],
  ["Dagelijks om 6:30, 14:30 en 22:30 de ploegoverdracht versturen", "30 6,14,22 * * *"],
  ["Elke 20 minuten tussen 7 en 19 uur op werkdagen de parkeergarage controleren", "*/20 7-18 * * 1-5 + 0 19 * * 1-5"],
  ["Van 6 tot 22 uur elk uur de waterdruk meten", "0 6-22 * * *"],
  ["Elk half uur van negen tot vijf de wachtlijst bekijken, alleen ma t/m vr", "*/30 9-16 * * 1-5 + 0 17 * * 1-5"],
  ["Elke 5 minuten tijdens kantooruren de telefooncentrale pingen", "*/5 9-16 * * 1-5 + 0 17 * * 1-5"],
  ["Zaterdag van 10 tot 14 uur ieder kwartier de bezoekers tellen, elke week", "*/15 10-13 * * 6 + 0 14 * * 6"],
  // Exclusions
  ["Elke dag uitgezonderd zondag om 5 uur de baklijst maken", "0 5 * * 1-6"],
  ["Dagelijks om 19 uur, niet in het weekend, de avondkassa afsluiten", "0 19 * * 1-5"],
  ["Op werkdagen om 10 behalve dinsdag de nieuwsfeed bijwerken", "0 10 * * 1,3-5"],
  ["Elke maandag om 9 uur, maar niet in augustus, het stageoverleg voorbereiden", "0 9 * 1-7,9-12 1"],
  ["Elk uur, maar niet tussen 0 en 6 uur, de mailserver checken", "0 6-23 * * *"],
  // Ordinals, quarters, years
  ["Op de eerste werkdag van de maand om 8 uur de huur overmaken", "0 8 1W * *"],
  ["Elke maand op de laatste zondag om 18 uur de meterstanden noteren", "0 18 * * 0L"],
  ["Aan het eind van de maand om 17 uur alle bonnetjes verzamelen", "0 17 L * *"],
  ["Altijd op de 10e om 7:30 de btw klaarzetten", "30 7 10 * *"],
  ["Op de 5e, 15e en 25e van elke maand om 6 uur statistieken ophalen", "0 6 5,15,25 * *"],
  ["Maandelijks op de tweede woensdag om 14 uur de OR uitnodigen", "0 14 * * 3#2"],
  ["Elke eerste van de maand om 9 uur het opslaggebruik vastleggen", "0 9 1 * *"],
  ["Aan het einde van het kwartaal om 12 uur de voorzieningen controleren", "0 12 L 3-12/3 *"],
  ["Elk kwartaal het noodplan doorlopen", "0 9 1 */3 *"],
  ["Om de drie maanden op de 1e om 10 uur wachtwoorden wijzigen", "0 10 1 */3 *"],
  ["Jaarlijks op 24 december om 16 uur kerstwensen versturen", "0 16 24 12 *"],
  ["Elk jaar op de tweede zondag van mei om 9 uur aan Moederdag herinneren", "0 9 * 5 0#2"],
  // Intervals
  ["Elke zes uur het waterpeil van de Maas ophalen", "0 */6 * * *"],
  ["Om het half uur de serverruimte meten", "*/30 * * * *"],
  [
    "Elke twee weken op maandag om 9:30 de sprintplanning aankondigen",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=9;BYMINUTE=30;BYSECOND=0",
  ],
  ["Om de drie dagen om 18 uur de orchideeën water geven", "FREQ=DAILY;INTERVAL=3;BYHOUR=18;BYMINUTE=0;BYSECOND=0"],
  ["Om de dag om 20 uur de kattenbak verschonen", "FREQ=DAILY;INTERVAL=2;BYHOUR=20;BYMINUTE=0;BYSECOND=0"],
  ["Twee keer per dag, om 9 en 21 uur, de hond voeren", "0 9,21 * * *"],
  ["Elke 15 min de koersen verversen", "*/15 * * * *"],
  [
    "Om de andere vrijdag om 12 uur de groene bak buiten zetten",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;BYHOUR=12;BYMINUTE=0;BYSECOND=0",
  ],
  // Bounds and counts
  ["Vanaf 1 december elke werkdag om 9 uur een vakje openen", "0 9 * * 1-5 from 2026-12-01T00:00"],
  ["Tot en met 31 januari dagelijks om 8 uur de inschrijvingen tellen", "0 8 * * * until 2027-01-31T23:59"],
  ["Elke dinsdag om 10 uur, in totaal vijf keer, de cursus promoten", "0 10 * * 2 x5"],
  [
    "Van 1 tot en met 24 december elke dag om 6 uur een kaarsje aansteken",
    "0 6 * * * from 2026-12-01T00:00 until 2026-12-24T23:59",
  ],
  // Once
  ["Morgenmiddag om half drie het contract naar de notaris mailen", "2026-11-26T14:30"],
  ["Volgende woensdag om 11:45 mevrouw Bakker terugbellen", "2026-12-02T11:45"],
  ["Op 17 december om 19 uur het recept voor kruidnoten posten", "2026-12-17T19:00"],
  ["Over drie uur de oven controleren", "2026-11-25T14:00"],
  ["Bel over een half uur oma", "2026-11-25T11:30"],
  ["Vandaag om 23:55 de actie in de webshop beëindigen", "2026-11-25T23:55"],
  ["Vanavond om 8 uur de vuilnis buiten zetten", "2026-11-25T20:00"],
  ["Komende zaterdag om 8 uur broodjes bestellen", "2026-11-28T08:00"],
  ["Overmorgen in de ochtend de presentatie uitprinten", "2026-11-27T08:00"],
  ["Op 02-02-2027 om 14:02 een jubileummail sturen", "2027-02-02T14:02"],
  // Content, typos, corrections
  ["Vergelijk elke maandag om 7 uur de cijfers van afgelopen vrijdag met die van donderdag", "0 7 * * 1"],
  ["elke dinsdg om 8u30 afvalherinnering sturen", "30 8 * * 2"],
  ["Elke maandag om 9, nee, om 10 uur de stand-up samenvatten", "0 10 * * 1"],
  ["Niet dagelijks maar alleen op maandag om 8 uur de logs roteren", "0 8 * * 1"],
  ["Elke dinsdag, ik bedoel woensdag, om 17 uur de planten water geven", "0 17 * * 3"],
  ["Elke dag om 9 uur New Yorkse tijd de wisselkoers noteren", "0 9 * * * America/New_York"],
])("%s → %s", (text, expected) => {
  expect(readAs(text, "Europe/Amsterdam")).toBe(expected);
});

it.each([
  ["Welke taken staan er gepland?", "list"],
  ["Toon al mijn herinneringen", "list"],
  ["Pauzeer de weertaak tot maandag", "pause weertaak"],
  ["Kun je de bloeddrukherinnering stopzetten?", "pause bloeddrukherinnering"],
  ["Hervat het waterpeilrapport", "resume waterpeilrapport"],
  ["Verwijder de taak Afval", "delete taak Afval"],
  ["Start de databasecheck nu meteen", "run databasecheck"],
  ["Verplaats de stand-up naar 9:15", "edit stand-up"],
  ["Maak er maar 10 uur van", "edit"],
  ["Waarom is de back-up gisteren mislukt?", "question back-up"],
  ["Wat betekent */15 * * * *?", "question"],
  ["We gaan elke vrijdag om 18 uur naar de kroeg.", "none"],
  ["De winkel opent elke dag om 9 uur.", "none"],
  ["Bedankt!", "none"],
  ["Herinner me ooit aan de belasting", "ask"],
  ["Op 31 februari om 9 uur een seintje geven", "ask"],
])("%s → %s", (text, expected) => {
  expect(readAs(text, "Europe/Amsterdam")).toBe(expected);
});
