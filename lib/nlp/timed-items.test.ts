import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

it.each([
  [
    "send me the news at 7 and the traffic at 7:30 on weekdays",
    "0 7 * * 1-5 | 30 7 * * 1-5",
    "Send me the news. | Send me the traffic.",
  ],
  [
    "at 8 weather, at 12 lunch menu, at 6pm traffic, weekdays only",
    "0 8 * * 1-5 | 0 12 * * 1-5 | 0 18 * * 1-5",
    "Weather. | Lunch menu. | Traffic.",
  ],
  [
    "Daily: 6am backups, 12pm health check, 6pm report",
    "0 6 * * * | 0 12 * * * | 0 18 * * *",
    "Backups. | Health check. | Report.",
  ],
  [
    "every day take the dog out at 8 and the cat in at 9pm",
    "0 8 * * * | 0 21 * * *",
    "Take the dog out. | Take the cat in.",
  ],
  [
    "cada día: 6h copia de seguridad, 12h chequeo, 18h informe",
    "0 6 * * * | 0 12 * * * | 0 18 * * *",
    "Copia de seguridad. | Chequeo. | Informe.",
  ],
  [
    "mandami le notizie alle 7 e il traffico alle 7:30 nei giorni feriali",
    "0 7 * * 1-5 | 30 7 * * 1-5",
    "Mandami le notizie. | Mandami il traffico.",
  ],
  [
    "her gün: 06:00 yedek, 12:00 kontrol, 18:00 rapor",
    "0 6 * * * | 0 12 * * * | 0 18 * * *",
    "Yedek. | Kontrol. | Rapor.",
  ],
])("%s: a thing for each time", (text, expected, prompts) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompts);
});

it.each([
  ["every weekday post the bus times: 8am school bus, 9am town bus"],
  ["remind me at 7 and again at 9 on weekdays to breathe"],
])("%s: one task", (text) => {
  expect(promptsOf(text, "UTC")).not.toContain(" | ");
});
