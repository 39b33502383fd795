import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

function cronsOf(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success && result.schedule.kind === "cron" ? result.schedule.cronExpressions.join(" | ") : "";
}

describe("a part of each day is of the days that stand beside it", () => {
  it.each([
    ["every morning at 6 on weekdays and at 10 on Sundays, check the cold room", "0 6 * * 1-5 | 0 10 * * 0"],
    ["in the morning at 6 on weekdays and in the evening at 8 on Sundays check it", "0 6 * * 1-5 | 0 20 * * 0"],
    ["every day at 6 on weekdays and at 10 on Sundays, check the cold room", "0 6 * * 1-5 | 0 10 * * 0"],
    ["jeden Morgen um 6 unter der Woche und um 10 am Sonntag prüfe den Raum", "0 6 * * 1-5 | 0 10 * * 0"],
    [
      "le matin à 6h et le soir à 8h en semaine, et une seule fois, à 10h, le dimanche, vérifie",
      "0 6,20 * * 1-5 | 0 10 * * 0",
    ],
    ["en semaine le matin à 6h et le soir à 20h, le dimanche à 10h, vérifie la chambre", "0 6,20 * * 1-5 | 0 10 * * 0"],
    [
      "por la mañana a las 6 y por la tarde a las 8 de lunes a viernes, y los domingos a las 10, revisa",
      "0 6,20 * * 1-5 | 0 10 * * 0",
    ],
    ["ogni mattina alle 6 nei feriali e alle 10 la domenica, controlla la cella", "0 6 * * 1-5 | 0 10 * * 0"],
    ["por la mañana a las 6 los lunes y por la tarde a las 8 los viernes revisa la cámara", "0 6 * * 1 | 0 20 * * 5"],
    ["every morning at 7 and on Saturdays at 9 feed the cats", "0 7 * * * | 0 9 * * 6"],
    ["le matin à 6h, le dimanche à 10h, vérifie la chambre", "0 6 * * 1-6 | 0 10 * * 0"],
  ])("%s → %s", (text, crons) => {
    expect(cronsOf(text)).toBe(crons);
  });
});
