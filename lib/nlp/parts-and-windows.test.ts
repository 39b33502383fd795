import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");

function crons(text: string): string {
  const result = parseRequest(text, { now, timezone: "UTC" });
  return result.success ? result.schedule.cronExpressions.join(" + ") : result.intent;
}

const evening = "*/15 18-20 * * * + 0 21 * * *";

describe("a part of the day says in which half of it a window lies", () => {
  it.each([
    ["in the evening, from 6 to 9, check the oven every 15 minutes", evening],
    ["check the oven every 15 minutes from 6 to 9 in the evening", evening],
    ["every evening between 6 and 9 check the oven every 15 minutes", evening],
    ["every afternoon from 2 to 5 check the feed every 20 minutes", "*/20 14-16 * * * + 0 17 * * *"],
    ["at night from 10 to 6 check the camera every 30 minutes", "*/30 22,23 * * * + */30 0-5 * * * + 0 6 * * *"],
    ["during the night, between 11pm and 5am, check it every half hour", "*/30 23 * * * + */30 0-4 * * * + 0 5 * * *"],
    ["in the mornings, 7 to 9, refresh the traffic every 5 minutes", "*/5 7,8 * * * + 0 9 * * *"],
    ["every 10 minutes from 9 to 5 in the afternoon check the oven", "*/10 9-16 * * * + 0 17 * * *"],
    ["abends von 6 bis 9 alle 15 Minuten den Ofen prüfen", evening],
    ["alle 15 Minuten von 6 bis 9 Uhr abends den Ofen prüfen", evening],
    ["tous les soirs de 6h à 9h vérifie le four toutes les 15 minutes", evening],
    ["revisa el horno cada 15 minutos de 6 a 9 de la noche", evening],
    ["晚上6点到9点每15分钟检查烤箱", evening],
    ["오후 2시부터 5시까지 20분마다 확인해줘", "*/20 14-16 * * * + 0 17 * * *"],
    ["по вечерам с 6 до 9 каждые 15 минут проверяй духовку", evening],
    ["akşam 6'dan 9'a kadar 15 dakikada bir fırını kontrol et", evening],
  ])("%s → %s", (text, expected) => {
    expect(crons(text)).toBe(expected);
  });
});
