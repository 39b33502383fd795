import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { outcomeOf } from "./sentence-outcome.fixture";

describe("behind days that are left out, a day with its own time is none of them", () => {
  it.each([
    "every night at 22:30 back up, except on Saturday, and on Sunday at 23",
    "jede Nacht um 22:30 sichern, außer samstags, und sonntags um 23 Uhr",
    "toutes les nuits à 22h30 sauvegarde, sauf samedi, et dimanche à 23h",
    "cada noche a las 22:30 haz una copia, excepto el sábado, y el domingo a las 23",
    "todas as noites às 22h30 faz backup, exceto sábado, e domingo às 23h",
    "ogni notte alle 22:30 fai il backup, tranne il sabato, e la domenica alle 23",
    "elke nacht om 22:30 back-uppen, behalve zaterdag, en zondag om 23 uur",
  ])("%s", (text) => expect(outcomeOf(text, "UTC")).toBe("30 22 * * 1-5 + 0 23 * * 0"));

  it.each([
    ["every night at 22:30 back up, except Saturdays and Sundays at 23", "30 22 * * 1-5 + 0 23 * * 0,6"],
    ["every day at 9 except on Monday, Tuesday, and Friday check the mail", "0 9 * * 0,3,4,6"],
  ])("but days of one list are: %s", (text, when) => expect(outcomeOf(text, "UTC")).toBe(when));
});

it.each([
  ["四半期末の最終営業日の15時に棚卸しの資料を作成して", "0 15 LW 3-12/3 *"],
  ["每季度末最后一个工作日15点做盘点", "0 15 LW 3-12/3 *"],
  ["분기 말 마지막 영업일 15시에 재고 조사", "0 15 LW 3-12/3 *"],
  ["月末の最終営業日の15時に資料を作成して", "0 15 LW * *"],
])("the last working day of the end of a period: %s", (text, when) => expect(outcomeOf(text, "UTC")).toBe(when));

it.each([
  ["Fridays 2pm, check how many of the monthly and weekly backups are missing", "0 14 * * 5", "monthly and weekly"],
  ["every Friday at 10 send the daily and weekly reports", "0 10 * * 5", "daily and weekly reports"],
  ["Mondays at 9 send me whichever invoices went unpaid over the weekend", "0 9 * * 1", "over the weekend"],
  [
    "guten morgen, könntest du mir bitte jeden werktag um halb acht die bestellungen zusammenstellen",
    "30 7 * * 1-5",
    "best",
  ],
])("what is of the task stays in it: %s", (text, when, words) => {
  expect(outcomeOf(text, "UTC")).toBe(when);
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") });
  expect(result.success && result.agentPrompt).toContain(words);
});
