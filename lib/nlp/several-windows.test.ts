import { expect, it } from "vitest";
import { parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");
const twice = "*/10 6-8 * * * + 0 9 * * * + */10 15-17 * * * + 0 18 * * *";

it.each([
  ["Poll the sensor from 6 to 9 and 15 to 18 every 10 minutes", twice],
  ["Alle 10 Minuten von 6 bis 9 und 15 bis 18 Uhr die Bahn prüfen", twice],
  ["revisa el sensor de 6 a 9 y 15 a 18 cada 10 minutos", twice],
  ["Check the fridge every 5 minutes for the next hour", "*/5 * * * * until 2026-11-25T11:00"],
  ["Prüfe den Ofen alle 5 Minuten für die nächste Stunde", "*/5 * * * * until 2026-11-25T11:00"],
  ["Tomorrow at 14:00 and the day after at 9:00 call Bo", "0 14 26 11 * + 0 9 27 11 * until 2026-11-27T09:00"],
  ["毎月末営業日の16時に請求書を作成", "0 16 LW * *"],
  ["Remind me every day at 7 in London to stretch", "0 7 * * * Europe/London"],
])("%s → %s", (text, expected) => {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) throw new Error(result.message);
  const { cronExpressions, endsAt, timezone } = result.schedule;
  const parts = [
    cronExpressions.join(" + "),
    ...(endsAt ? [`until ${endsAt.slice(0, 16)}`] : []),
    ...(timezone === "UTC" ? [] : [timezone]),
  ];
  expect(parts.join(" ")).toBe(expected);
});

it("does not know whether a length at the end is of the schedule or of the task", () => {
  const result = parseRequest("Every day at 9 check the page for the next 3 days", { now, timezone: "UTC" });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});
