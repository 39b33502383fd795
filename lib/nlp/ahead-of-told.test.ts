import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

it.each([
  "remind me an hour before my flight on december 12 at 14:20",
  "erinnere mich eine Stunde vor meinem Flug am 12. Dezember um 14:20",
  "recuérdame una hora antes de mi vuelo el 12 de diciembre a las 14:20",
  "rappelle-moi une heure avant mon vol le 12 décembre à 14h20",
  "me lembre uma hora antes do meu voo em 12 de dezembro às 14:20",
  "ricordami un'ora prima del mio volo il 12 dicembre alle 14:20",
  "herinner me een uur voor mijn vlucht op 12 december om 14:20",
  "przypomnij mi godzinę przed moim lotem 12 grudnia o 14:20",
  "напомни мне за час до моего рейса 12 декабря в 14:20",
  "12 Aralık saat 14:20'deki uçuşumdan bir saat önce bana hatırlat",
  "12月12日14:20のフライトの1時間前にリマインドして",
  "12월 12일 14시 20분 비행기 한 시간 전에 알려줘",
  "12月12日14:20的航班前一小时提醒我",
])("a time that is told behind what it is of: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("2026-12-12T13:20");
});

it.each([
  ["remind me 30 minutes before the dentist appointment tomorrow at 15:30", "2026-11-26T15:00"],
  ["remind me half an hour before my class on fridays at 18:00", "30 17 * * 5"],
  ["remind me two days before my exam on december 12", "2026-12-10T09:00"],
  ["erinnere mich zwei Tage vor meiner Prüfung am 12. Dezember", "2026-12-10T09:00"],
])("%s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("is still asked about where only the reminder has a time, and the words stay in the task", () => {
  expect(outcomeOf("remind me an hour before my meeting", "UTC")).toBe("ask");
  expect(promptsOf("remind me an hour before my flight on december 12 at 14:20", "UTC")).toBe(
    "Remind me an hour before my flight.",
  );
});
