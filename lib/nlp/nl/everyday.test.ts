import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["Herinner me op dinsdag- en vrijdagochtend om 9 uur aan de planten", "0 9 * * 2,5"],
  ["Stuur me elke maandag-, woensdag- en vrijdagavond om 21 uur het rapport", "0 21 * * 1,3,5"],
  ["over een drie kwartier de taart uit de oven halen", "2026-11-25T11:45"],
  ["over twee uur tien de was ophangen", "2026-11-25T13:10"],
  ["over 1 uur 30 de pizza halen", "2026-11-25T12:30"],
  ["over twee uur tien mensen bellen", "2026-11-25T13:00"],
  ["over een dag en zes uur het deeg kneden", "2026-11-26T17:00"],
  ["Krant om 7, beurs om 9, beide op werkdagen", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["Weer om 7, beurs om 9, allebei op werkdagen", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["Maandag, woensdag en vrijdag om 7 hardlopen, nee, niet woensdag maar donderdag", "0 7 * * 1,4,5"],
  ["elke maandag, ach nee, dinsdag om 8 uur de roosters rondsturen – onzin, half negen", "30 8 * * 2"],
  ["om 7 uur 5 elke dag het weer voorlezen", "5 7 * * *"],
  ["elke dag om 22 uur back-uppen, in december niet in het weekend", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["elke dag om 22 uur een backup, behalve in de weekenden van december", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["elke dag van het jaar behalve eerste kerstdag om 10 de deur openen", "0 10 * 1-11 * + 0 10 1-24,26-31 12 *"],
  [
    "1. dagelijks om 8 mail checken\n2. vrijdag om 15 uur weekrapport\n3. op de 1e om 9 uur facturen",
    "0 8 * * * | 0 15 * * 5 | 0 9 1 * *",
  ],
  ["ma 8 uur planning, wo 8 uur terugblik, vr 15 uur weekrapport", "0 8 * * 1 | 0 8 * * 3 | 0 15 * * 5"],
  ["elke dag om 3 uur 's nachts de database back-uppen, zondag in plaats daarvan om 5 uur", "0 3 * * 1-6 + 0 5 * * 0"],
  ["over precies 48 uur de proefversie opzeggen", "2026-11-27T11:00"],
  ["di+do 18:30, za 10:00 training aankondigen", "30 18 * * 2,4 + 0 10 * * 6"],
  ["van 1-12 tot 24-12 elke ochtend om 7 uur een deurtje openen", "0 7 * * * from 2026-12-01 until 2026-12-24"],
  ["dinsdag 1-12 om 10 uur de tandarts bellen", "2026-12-01T10:00"],
  ["dinsdag 9-12 elk kwartier de balie checken", "*/15 9-11 * * 2 + 0 12 * * 2"],
  ["elke vrijdag om 16 uur taken met deadline tot maandag 12 uur tonen", "0 16 * * 5"],
  ["alleen deze week elke dag om 9 het testprotocol", "0 9 * * * until 2026-11-29"],
  ["in even weken op maandag om 7 uur restafval", "ask"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
