import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("a thing with its time, and a reminder with another", () => {
  it.each([
    ["meeting tomorrow at 10, remind me at 9:30", "2026-11-26T09:30"],
    ["I have a meeting tomorrow at 10, remind me at 9:30", "2026-11-26T09:30"],
    ["dentist appointment Friday 3pm, remind me at 2:15pm", "2026-11-27T14:15"],
    ["standup every weekday at 10, remind me at 9:55", "55 9 * * 1-5"],
    ["morgen um 10 Besprechung, erinnere mich um 9:30", "2026-11-26T09:30"],
    ["demain à 10h réunion, rappelle-moi à 9h30", "2026-11-26T09:30"],
    ["mañana a las 10 reunión, recuérdame a las 9:30", "2026-11-26T09:30"],
    ["dentista venerdì alle 15, ricordamelo alle 14:15", "2026-11-27T14:15"],
    ["dentista sexta às 15h, lembra-me às 14h15", "2026-11-27T14:15"],
    ["tandarts vrijdag om 15 uur, herinner me om 14:15", "2026-11-27T14:15"],
    ["завтра в 15 у меня собеседование. Напомни, пожалуйста, в 13:30 выйти из дома", "2026-11-26T13:30"],
    ["jutro o 13 obiad z szefem, przypomnij o 12:30 żeby wyjść", "2026-11-26T12:30"],
    ["yarın 10'da toplantı, 9:30'da hatırlat", "2026-11-26T09:30"],
    ["明天10点开会，9点半提醒我", "2026-11-26T09:30"],
    ["金曜15時に歯医者、14時15分に教えて", "2026-11-27T14:15"],
    ["내일 10시 회의, 9시 반에 알려줘", "2026-11-26T09:30"],
  ])("is read at the reminder's: %s", (text, expected) => {
    expect(outcomeOf(text, "UTC")).toBe(expected);
  });

  it.each([
    ["в пятницу в 15 приём у зубного, напомни в четверг в 19", "2026-11-26T19:00"],
    ["pojutrze o 7:20 mam pociąg, przypomnij jutro o 21 spakować plecak", "2026-11-26T21:00"],
    ["pazar günü Ayşe'nin düğünü, cuma 16'da elbiseyi almamı hatırlat", "2026-11-27T16:00"],
  ])("has the reminder's own day: %s", (text, expected) => {
    expect(outcomeOf(text, "UTC")).toBe(expected);
  });

  it("takes the half of the day before the thing", () => {
    expect(outcomeOf("meeting at 3pm tomorrow, remind me at 2", "UTC")).toBe("2026-11-26T14:00");
    expect(outcomeOf("flight on Saturday at 6:40, wake me at 4", "UTC")).toBe("2026-11-28T04:00");
  });

  it("tells the agent the thing's time, not its day", () => {
    expect(promptsOf("meeting tomorrow at 10, remind me at 9:30", "UTC")).toBe("Meeting at 10, remind me.");
    expect(promptsOf("завтра в 10 совещание, напомни в 9:30", "UTC")).toBe("В 10 совещание, напомни.");
  });

  it.each([
    ["check the mail every day at 9, remind me at 10 to call Bob", "0 9 * * * | 0 10 * * *"],
    ["Every weekday at 9 check the inbox. Remind me at 17:00 to leave.", "0 9 * * 1-5 | 0 17 * * 1-5"],
    ["明天10点发报告，11点提醒我吃药", "2026-11-26T10:00 | 2026-11-26T11:00"],
    ["her gün 9'da postayı kontrol et, 18'de raporu hatırlat", "0 9 * * * | 0 18 * * *"],
  ])("is none where both are to be done: %s", (text, expected) => {
    expect(outcomeOf(text, "UTC")).toBe(expected);
  });
});

describe("what happens on another day, behind a request", () => {
  it.each([
    [
      "напомни в эту пятницу в половине пятого вечера забрать костюм из химчистки, в субботу свадьба",
      "2026-11-27T16:30",
    ],
    ["завтра в 10 напомни проверить загранпаспорт, через неделю вылет", "2026-11-26T10:00"],
    ["напомни сегодня в 20 собрать чемодан, завтра в 6 вылет", "2026-11-25T20:00"],
    ["przypomnij w ten piątek o 16:30 odebrać garnitur z pralni, w sobotę ślub", "2026-11-27T16:30"],
    ["bu cuma 16:30'da takım elbiseyi almamı hatırlat, cumartesi düğün var", "2026-11-27T16:30"],
    ["recuérdame este viernes a las 16:30 recoger el traje, el sábado es la boda", "2026-11-27T16:30"],
  ])("is its reason: %s", (text, expected) => {
    expect(outcomeOf(text, "UTC")).toBe(expected);
  });

  it.each([
    ["напомни завтра в 9 про созвон, в пятницу в 15 встреча с юристом", "2026-11-26T09:00 | 2026-11-27T15:00"],
    ["каждый понедельник в 9 планёрка, каждую среду в 10 совещание", "0 9 * * 1 | 0 10 * * 3"],
  ])("is a job of its own in a list: %s", (text, expected) => {
    expect(outcomeOf(text, "UTC")).toBe(expected);
  });

  it("stays in the task", () => {
    expect(promptsOf("przypomnij jutro o 18 kupić kwiaty, w sobotę imieniny babci", "UTC")).toBe(
      "Przypomnij kupić kwiaty, w sobotę imieniny babci.",
    );
    expect(promptsOf("yarın 18:00'de çiçek almayı hatırlat, cumartesi babaannemin doğum günü", "UTC")).toBe(
      "Çiçek almayı hatırlat, cumartesi babaannemin doğum günü.",
    );
  });
});
