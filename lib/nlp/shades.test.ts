import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("an end of a part of the day", () => {
  it.each([
    ["late afternoon check the mail every day", "0 17 * * *"],
    ["check the mail early evening on weekdays", "0 18 * * 1-5"],
    ["am späten Vormittag montags Lager prüfen", "0 11 * * 1"],
    ["a media mañana cada día revisa el correo", "0 10 * * *"],
    ["no fim da tarde, de segunda a sexta, me manda o resumo", "0 17 * * 1-5"],
    ["elke dag laat in de middag de voorraad tellen", "0 17 * * *"],
    ["поздно вечером каждый день делай бэкап", "0 21 * * *"],
    ["毎日午後遅くに在庫を確認して", "0 17 * * *"],
    ["매일 이른 아침에 날씨 보내줘", "0 6 * * *"],
  ])("moves the usual hour: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });

  it("is not sure, and its words are no task", () => {
    const result = parseRequest("late in the afternoon check the mail every day", {
      now: new Date("2026-11-25T10:00:00Z"),
    });
    expect(result.success && result.confidence).toBeLessThan(0.8);
    expect(promptsOf("check the mail early evening on weekdays", "UTC")).toBe("Check the mail.");
  });

  it("moves no hour that is said", () => {
    expect(outcomeOf("in the late afternoon at 4 check the mail every day", "UTC")).toBe("0 16 * * *");
  });
});
