import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

describe("a part of the day before the last days", () => {
  it.each([
    ["every day at 8, and in the evening on Sundays water the plants", "0 8 * * * + 0 18 * * 0"],
    ["jeden Tag um 8, und mittags sonntags die Blumen gießen", "0 8 * * * + 0 12 * * 0"],
    ["elke dag om 8 uur, en 's middags op zondag de planten water geven", "0 8 * * * + 0 14 * * 0"],
    ["tous les jours à 8h, et le soir le dimanche, arrose", "0 8 * * * + 0 18 * * 0"],
    ["ogni giorno alle 8, e la sera la domenica, annaffia", "0 8 * * * + 0 18 * * 0"],
    ["каждый день в 8, а вечером по воскресеньям поливай", "0 8 * * * + 0 18 * * 0"],
    ["codziennie o 8, a wieczorem w niedziele podlej kwiaty", "0 8 * * * + 0 18 * * 0"],
    ["her gün 8'de, pazarları akşam çiçekleri sula", "0 8 * * 1-6 + 0 18 * * 0"],
    ["weekdays at 9 and in the evening on weekends check the mail", "0 9 * * 1-5 + 0 18 * * 0,6"],
    ["werktags um 9 und abends am Wochenende Mails prüfen", "0 9 * * 1-5 + 0 18 * * 0,6"],
    ["every day at 8 in the evening on Sundays water the plants", "0 20 * * 0"],
  ])("is theirs: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });
});

it.each([
  ["her gün öğlen çiçekleri sula", "0 12 * * *"],
  ["her gün akşam çiçekleri sula", "0 18 * * *"],
  ["her gün akşam haberlerini özetle", "0 9 * * *"],
])("in Turkish it says when where nothing else does: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  "now, and after that every Monday at 9, water the plants",
  "nu en daarna elke maandag om 9 de planten water geven",
  "jetzt und danach jeden Montag um 9 Blumen gießen",
  "teraz i potem w każdy poniedziałek o 9 podlewaj",
  "şimdi ve sonra her pazartesi 9'da sula",
  "现在和以后每周一9点浇花",
  "今と、その後毎週月曜9時に水やり",
  "지금 그리고 이후 매주 월요일 9시에 물 줘",
])("a run now is one more, which no schedule of days has: %s", (text) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success).toBe(false);
  expect(result.options).toHaveLength(1);
});

it.each([
  ["29 February at 9 remind me of the leap day whenever there is one", "0 9 29 2 *"],
  ["am 29. Februar um 9, wenn es ihn gibt, erinnere mich an die Feier", "0 9 29 2 *"],
  ["闰年2月29号早上9点提醒我聚会", "0 9 29 2 *"],
  ["on 29 February at 9 remind me of the party", "2028-02-29T09:00"],
])("each 29 February, where that is said: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  "每周五15点发报告，前一天17点再提醒我一次",
  "毎週金曜15時にレポートを送って、前日17時にもリマインドして",
  "매주 금요일 15시에 보고서 보내고, 전날 17시에 다시 알려줘",
])("what is done on the day and again before it is not surely one: %s", (text) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});
