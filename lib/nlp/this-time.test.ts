import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** At 10:00 on Wednesday, 25 November 2026. */
it.each([
  ["in three days at this time check the application", "2026-11-28T10:00", "Check the application."],
  ["same time tomorrow remind me to call mum", "2026-11-26T10:00", "Remind me to call mum."],
  ["demain à la même heure rappelle-moi d'appeler", "2026-11-26T10:00", "Rappelle-moi d'appeler."],
  ["mañana a esta hora recuérdame llamar", "2026-11-26T10:00", "Recuérdame llamar."],
  ["domani a quest'ora ricordami di chiamare", "2026-11-26T10:00", "Ricordami di chiamare."],
  ["amanhã a esta hora lembra-me de ligar", "2026-11-26T10:00", "Lembra-me de ligar."],
  ["завтра в это же время напомни позвонить", "2026-11-26T10:00", "Напомни позвонить."],
  ["jutro o tej porze przypomnij mi o telefonie", "2026-11-26T10:00", "Przypomnij mi o telefonie."],
  ["üç gün sonra bu saatte dilekçenin durumuna bak", "2026-11-28T10:00", "Dilekçenin durumuna bak."],
  ["her gün bu saatte su içmemi hatırlat", "0 10 * * *", "Su içmemi hatırlat."],
  ["三天后的这个时候查一下申请的进度", "2026-11-28T10:00", "查一下申请的进度。"],
  ["3日後の同じ時間に申請状況を調べて", "2026-11-28T10:00", "申請状況を調べてください。"],
  ["3일 뒤 이 시간에 민원 진행 상황 조회해줘", "2026-11-28T10:00", "민원 진행 상황 조회해줘."],
])("%s → %s", (text, expected, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it("asks at which time where the same is of no day from today", () => {
  expect(outcomeOf("по средам в то же время присылай сводку", "UTC")).toBe("ask");
});
