import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

const now = new Date("2026-11-25T10:00:00Z");

describe("seasons beside days that repeat are three months", () => {
  it.each([
    ["Saturdays in summer at 8, remind the swim team to bring sunscreen", "0 8 * 6-8 6"],
    ["Im Sommer jeden Montag um 7 Uhr Blumen gießen", "0 7 * 6-8 1"],
    ["'s winters elke maandag om 7:30 de planten water geven", "30 7 * 1,2,12 1"],
    ["en été, tous les lundis à 7h, arrose les plantes", "0 7 * 6-8 1"],
    ["en invierno, todos los lunes a las 7:30 riega las plantas", "30 7 * 1,2,12 1"],
    ["No verão, toda segunda às 7h30 regue as plantas", "30 7 * 6-8 1"],
    ["d'estate ogni lunedì alle 7:30 annaffia le piante", "30 7 * 6-8 1"],
    ["latem w każdy poniedziałek o 7:30 podlej kwiaty", "30 7 * 6-8 1"],
    ["зимой каждый понедельник в 7:30 поливай цветы", "30 7 * 1,2,12 1"],
    ["yazın her pazartesi 07:30'da çiçekleri sula", "30 7 * 6-8 1"],
    ["夏天每周一早上7点半提醒我浇花", "30 7 * 6-8 1"],
    ["夏の間は毎週月曜の7時半に花の水やりを通知して", "30 7 * 6-8 1"],
    ["여름에 매주 월요일 오전 7시 30분에 꽃에 물 주라고 알려줘", "30 7 * 6-8 1"],
  ])("%s", (text, crons) => expect(outcomeOf(text, "Europe/Berlin")).toBe(crons));

  it("are the other months south of the equator", () => {
    const text = "In summer, every Monday at 7 water the plants";
    expect(outcomeOf(text, "Australia/Sydney")).toBe("0 7 * 1,2,12 1");
    expect(outcomeOf(text, "Australia/Brisbane")).toBe("0 7 * 1,2,12 1");
  });

  it("are said, and not sure", () => {
    const result = parseRequest("en été, tous les lundis à 7h, arrose les plantes", { now, timezone: "Europe/Paris" });
    expect(result).toMatchObject({ assumptions: expect.arrayContaining(['"en été": juin – août']) });
    expect(result.success && result.confidence).toBeLessThan(0.8);
  });

  it("alone, and seasons whose days nobody knows, ask in the person's own words", () => {
    expect(outcomeOf("In summer remind me to water the plants", "UTC")).toBe("ask");
    const result = parseRequest("Tous les lundis à la tombée de la nuit, arrose", { now, timezone: "Europe/Paris" });
    expect(result).toMatchObject({ success: false, question: expect.stringMatching(/« à la tombée de la nuit »/) });
  });
});
