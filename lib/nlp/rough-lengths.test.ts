import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");
const read = (text: string) => parseRequest(text, { now, timezone: "UTC" });

/** "a few days" are no number of days, and "two or three" are two: each is offered. */
it.each([
  ["remind me in a few days to call Bob", 3],
  ["call Bob in several weeks at 9", 3],
  ["in ein paar Tagen Bob anrufen", 3],
  ["dans quelques jours appelle Bob", 3],
  ["dentro de unos días llama a Bob", 3],
  ["daqui a alguns dias ligar para o Bob", 3],
  ["entro qualche giorno chiama Bob", 3],
  ["over een paar dagen Bob bellen", 3],
  ["через несколько недель позвони Бобу", 3],
  ["za kilka dni zadzwoń do Boba", 3],
  ["birkaç gün sonra Bob'u ara", 3],
  ["几天后提醒我给他打电话", 3],
  ["数日後に電話して", 3],
  ["며칠 뒤에 전화하라고 알려줘", 3],
  ["in two or three days call Bob", 2],
  ["in zwei, drei Tagen Bob anrufen", 2],
  ["dans 2 à 3 heures appelle Bob", 2],
  ["dentro de 2 o 3 días llama a Bob", 2],
  ["tra due o tre giorni chiama Bob", 2],
  ["over twee of drie dagen Bob bellen", 2],
  ["через два-три дня позвони Бобу", 2],
  ["iki üç gün sonra Bob'u ara", 2],
  ["两三天后提醒我打电话", 2],
  ["2、3日後に電話して", 2],
  ["every 2-3 days water the plants", 2],
  ["co 2-3 dni podlewaj kwiaty", 2],
])("%s: one of %i", (text, count) => {
  const result = read(text);
  expect(result.success).toBe(false);
  expect(new Set(result.options).size).toBe(count);
  expect(result.options.every((option) => /\d/.test(option))).toBe(true);
});

describe("a few hours, or for a few days", () => {
  it.each([
    "in a few minutes turn off the oven",
    "in ein paar Minuten den Ofen ausmachen",
    "dans quelques minutes éteins le four",
    "через несколько часов выключи плиту",
    "几分钟后提醒我关火",
    "every day at 9 for a few days water the plants",
  ])("takes three, says so, and is not sure: %s", (text) => {
    const result = read(text);
    expect(result.success && result.confidence).toBeLessThan(0.8);
    expect(result.success && result.warnings.length > 0 && !result.exact).toBe(true);
  });
});

it.each(["in a couple of hours turn off the oven", "in 3 Tagen Bob anrufen", "in 2 and 3 hours call Bob"])(
  "is sure of a number: %s",
  (text) => {
    const result = read(text);
    expect(result.success && result.confidence).toBeGreaterThan(0.8);
  },
);
