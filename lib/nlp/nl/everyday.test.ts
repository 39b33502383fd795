import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
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
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
