import { expect, it } from "vitest";
import { parseRequest } from "../index";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

it.each([
  "every 10 minutes during the day and every hour at night watch the pump",
  "watch the pump every 10 minutes by day, every hour overnight",
  "tagsüber alle 10 Minuten und nachts jede Stunde die Pumpe prüfen",
  "le jour toutes les 10 minutes et la nuit toutes les heures, vérifie la pompe",
  "cada 10 minutos durante el día y cada hora por la noche revisa la bomba",
  "ogni 10 minuti di giorno e ogni ora di notte controlla la pompa",
  "a cada 10 minutos durante o dia e a cada hora à noite verifica a bomba",
  "overdag elke 10 minuten en 's nachts elk uur de pomp controleren",
  "w dzień co 10 minut, a w nocy co godzinę sprawdzaj pompę",
  "gündüz 10 dakikada bir, gece saatte bir pompayı kontrol et",
  "昼間は10分おき、夜は1時間おきにポンプを確認する",
  "白天每10分钟、夜里每小时检查水泵",
  "낮에는 10분마다, 밤에는 1시간마다 펌프 확인하기",
])("day and night have steps of their own and leave no hour out, which is said: %s", (text) => {
  const result = parseRequest(text, context);
  expect(result.success && result.schedule.cronExpressions).toEqual([
    "*/10 6-21 * * *",
    "0 22,23 * * *",
    "0 0-5 * * *",
  ]);
  expect(result.success && result.assumptions.filter((one) => one.includes("22:00"))).toHaveLength(2);
  expect(result.success && result.confidence).toBeLessThan(0.8);
});

it("so have two other parts", () => {
  const result = parseRequest(
    "every 20 minutes in the morning and every hour in the afternoon watch the pump",
    context,
  );
  expect(result).toMatchObject({ success: true, schedule: { cronExpressions: ["*/20 6-11 * * *", "0 12-17 * * *"] } });
});
