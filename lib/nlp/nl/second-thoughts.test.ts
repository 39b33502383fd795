import { expect, it } from "vitest";
import { parseRequest } from "../index";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // What is said not to be meant
  ["In plaats van maandag graag elke woensdag om 10 de back-ups controleren", "0 10 * * 3"],
  ["elke vrijdag om 7 in plaats van 8 uur de logs nakijken", "0 7 * * 5"],
  ["in plaats van dagelijks alleen op maandag om 9 de logs nakijken", "0 9 * * 1"],
  ["elke woensdag i.p.v. dinsdag om 11 de logs nakijken", "0 11 * * 3"],
  ["Maandags om 8 de stand-upnotities versturen, dat wil zeggen 8.15", "15 8 * * 1"],
  ["Elke 15 minuten de API pingen... toch liever elke 20", "*/20 * * * *"],
  ["Elke dag 9 uur tickets triëren - stop, alleen doordeweeks!", "0 9 * * 1-5"],
  // Nights
  ["Elke week in de nacht van vrijdag op zaterdag om 2 de database reorganiseren", "0 2 * * 6"],
  ["Elke nacht van zaterdag op zondag om 23 uur de server herstarten", "0 23 * * 6"],
  ["in de nacht van zaterdag op zondag om 3 uur de server herstarten", "2026-11-29T03:00"],
  // Said twice
  ["met een tussenpoos van 9 uur, dus elke 9 uur, de sensorwaarden loggen", "FREQ=HOURLY;INTERVAL=9"],
  // Each task with its time
  ["Ma/wo/vr om 6.30 hardlopen, di/do om 7 uur yoga", "30 6 * * 1,3,5 | 0 7 * * 2,4"],
  ["Om 8 uur dagelijks de verkoopcijfers, en elke eerste van de maand om 9 het maandrapport", "0 8 * * * | 0 9 1 * *"],
  ["Dinsdags om 19 uur afvalherinnering, donderdags om 18 uur oud papier", "0 19 * * 2 | 0 18 * * 4"],
  [
    "Elke avond om 22 uur het lichtlog checken en aan het eind van de maand om 23 uur het archief inpakken",
    "0 22 * * * | 0 23 L * *",
  ],
  // Words and spellings
  ["di & do 14:30 tickets doornemen", "30 14 * * 2,4"],
  ["dagelijs 22u db backup", "0 22 * * *"],
  ["in t weekend om 10 uur smorgens planten herinnering", "0 10 * * 0,6"],
  ["mndl op de 15e om 12u afschrift ophalen", "0 12 15 * *"],
  ["elke 2u water drinken tss 8 en 20u", "0 8-20/2 * * *"],
  ["om het andere uur voorraad afstemmen", "0 */2 * * *"],
  ["Start 4-1-2027: elke maandag 7u trainingsschema sturen", "0 7 * * 1 from 2027-01-04"],
  ["Altijd op de 10e na het kwartaaleinde om 12 uur de btw aangeven", "0 12 10 */3 *"],
  ["In de eerste week van januari op maandag om 10 uur de inventaris starten", "ask"],
  [
    "Ik heb lang genoeg met de hand geteld, vanaf morgen elke dag om 8 uur de voorraad automatisch tellen",
    "0 8 * * * from 2026-11-26",
  ],
  ["Dankjewel, dat was alles!", "none"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Amsterdam")).toBe(expected);
});

it.each([
  ["Mail het verslag elke vrijdag om 15 uur naar Anna, eh nee, naar Pieter", ["Mail het verslag naar Pieter."]],
  [
    "Vrijdags om 12 uur de factuur naar een@x.nl sturen, sorry bedoelde naar twee@x.nl",
    ["De factuur naar twee@x.nl sturen."],
  ],
  [
    "Ik wou eerst elke dag zeggen, maar doe toch maar alleen op werkdagen om 6.45: nieuws samenvatten",
    ["Nieuws samenvatten."],
  ],
  ["Elke woensdag om 18 uur een lijst maken, hm, donderdag past beter", ["Een lijst maken."]],
  [
    "'s Ochtends om 7 het nieuws samenvatten en 's avonds om 19 uur de beurskoersen sturen",
    ["Het nieuws samenvatten.", "De beurskoersen sturen."],
  ],
  [
    "Eerst om 8 de mails checken, daarna om 12 de tickets sorteren, elke dag",
    ["De mails checken.", "De tickets sorteren."],
  ],
])("what is left of: %s", (sentence, prompts) => {
  const result = parseRequest(sentence, { now: new Date("2026-11-25T10:00:00Z"), timezone: "Europe/Amsterdam" });
  expect(result.success && [result, ...result.additional].map(({ agentPrompt }) => agentPrompt)).toEqual(prompts);
});
