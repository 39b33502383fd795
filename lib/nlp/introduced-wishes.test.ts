import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** Who speaks tells who they are, and wishes for something in the same sentence. */
it.each([
  ["Ich betreibe einen Campingplatz und brauche jeden Morgen um 7 die Windvorhersage", "0 7 * * *"],
  [
    "Servus, mein Name ist Ferdinand, ich arbeite als Wart und hätte gern jeden Montag um 8:15 eine Liste",
    "15 8 * * 1",
  ],
  ["hätte gern jeden Montag um 8:15 eine Liste", "15 8 * * 1"],
  ["Ik ben kapster in Breda en wil elke vrijdag om 17 uur de agenda van volgende week zien", "0 17 * * 5"],
  ["Jestem fryzjerką w Łodzi i chcę w każdy piątek o 17 widzieć grafik", "0 17 * * 5"],
  ["Prowadzę piekarnię i od 1 grudnia potrzebuję codziennie o 4:30 listy zamówień", "30 4 * * * from 2026-12-01"],
  ["с 1 декабря мне нужен каждый день в 6:45 список заказов", "45 6 * * * from 2026-12-01"],
  // What comes after something is no wish for a schedule.
  ["Ich gehe dienstags um 6 laufen und brauche danach Ruhe", "none"],
  ["Ik ga dinsdags om 6 uur hardlopen en wil daarna ontbijten", "none"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
