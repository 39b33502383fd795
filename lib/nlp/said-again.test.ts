import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** Corrections that name the old days once more, with the reason. */
it.each([
  [
    "jeden Freitag um 14 Uhr den Bericht an Frau Petersen schicken, ach nee, die ist freitags nie da, also Donnerstag",
    "0 14 * * 4",
  ],
  [
    "every Friday at 14:00 send the report to Ann, oh no wait, on Fridays she's out, so Thursday, same time",
    "0 14 * * 4",
  ],
  ["напоминай каждый день в 8, ой, не в 8, а в 9 утра выпить железо", "0 9 * * *"],
  ["Standup notes at 9:45 Mon–Fri — correction: Mon–Thu, Fridays are off.", "45 9 * * 1-4"],
  ["从12月7号开始到年底，工作日早上八点半核对出库单", "30 8 * * 1-5 from 2026-12-07 until 2026-12-31"],
  ["四十分钟后提醒我把烤箱关了", "2026-11-25T10:40"],
  ["Dziesiątego dnia każdego nowego kwartału o 15:00 zbierz faktury", "0 15 10 */3 *"],
  ["Bom dia! Preciso que, às quintas-feiras pelas 16h00, faça um resumo dos contratos.", "0 16 * * 4"],
  [
    "Du mardi au samedi, entre 11h et 14h, contrôle toutes les dix minutes que la caisse répond",
    "*/10 11-13 * * 2-6 + 0 14 * * 2-6",
  ],
  ["every two weeks on monday scratch that every week on monday at 9am change the liner", "0 9 * * 1"],
  ["for the rest of November every day at 8am send me the rate", "0 8 * * * until 2026-11-30"],
  ["co wtorek o 9:15, tfu, o 9:45 przypominaj zespołowi o statusie", "45 9 * * 2"],
  ["I run a shop. At 8 every day list the orders.", "0 8 * * *"],
  ["Export the stock on the final day of each calendar quarter at 17:00.", "0 17 L 3-12/3 *"],
  [
    "Dal 7 gennaio, ogni giorno alle 6.30, aggiorna i prezzi; ultimo giorno il 28 febbraio",
    "30 6 * * * from 2027-01-07 until 2027-02-28",
  ],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("leaves the performance of another day in the task", () => {
  const text = "Ogni giovedì alle 11 confronta i biglietti con quelli della replica di domenica alle 16";
  expect(promptsOf(text, "UTC")).toContain("domenica alle 16");
});
