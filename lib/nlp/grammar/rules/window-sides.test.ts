import { expect, it } from "vitest";
import { parseRequest } from "../../index";
import { outcomeOf, promptsOf } from "../../sentence-outcome.fixture";

const fromTen = "10,30,50 8,9 * * * + 10 10 * * *";

it.each([
  "starting at 8:10 until 10:10 test the line every 20 minutes",
  "from 8:10 on, until 10:10, every 20 minutes test the line",
  "from 8:10 onwards test the line every 20 minutes until 10:10",
  "test the line every 20 minutes until 10:10 starting at 8:10",
  "ab 8:10 Uhr, bis 10:10 Uhr, alle 20 Minuten die Leitung testen",
  "beginnend um 8:10 bis 10:10 alle 20 Minuten die Leitung testen",
  "à partir de 8h10, jusqu'à 10h10, teste la ligne toutes les 20 minutes",
  "a partir de las 8:10, hasta las 10:10, prueba la línea cada 20 minutos",
])("its steps begin with it, each day: %s", (text) => expect(outcomeOf(text, "UTC")).toBe(fromTen));

it.each([
  ["starting at 9:05, every 5 minutes until 11 test the line", "5-55/5 9,10 * * * + 0 10,11 * * *"],
  ["weekdays starting at 9 until 5 test the line hourly", "0 9-17 * * 1-5"],
  ["Hourly line test, 9 to 5", "0 9-17 * * *"],
  ["Every 30 minutes line test: 8-16", "*/30 8-15 * * * + 0 16 * * *"],
  ["Alle 30 Minuten die Leitung testen, 8 bis 16", "*/30 8-15 * * * + 0 16 * * *"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).not.toMatch(/\d/);
});

it("of an end alone it is not sure whether each day is meant", () => {
  const result = parseRequest("test the line every 5 minutes until 11", {
    now: new Date("2026-11-25T10:00:00Z"),
    timezone: "UTC",
  });
  expect(result).toMatchObject({ success: true, agentPrompt: "Test the line." });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});

it.each([
  ["every hour compare the scores, 3-2", "0 * * * *"],
  ["every 10 minutes rate the pain, 1 to 10", "*/10 * * * *"],
  ["count every hour until 10 people have signed up", "0 * * * *"],
])("numbers of the task are none: %s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
