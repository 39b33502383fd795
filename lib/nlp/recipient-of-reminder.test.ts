import { expect, test } from "vitest";
import { parseRequest } from "./parse-request";

function assumptionsOf(text: string): string[] {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? result.assumptions : [];
}

test.each([
  ["напоминай каждый день в 9 выпить воды", "Получатель: вы"],
  ["her gün 9'da su içmeyi hatırlat", "Alıcı: siz"],
  ["codziennie o 9 przypomnij o wodzie", "Odbiorca: Ty"],
  ["Alle 2 Tage um 9 Erinnerung an die Blumen", "Empfänger: du"],
  ["I want a summary of my inbox every day at 8", "Recipient: you"],
  ["haircut reminder every month on the 1st at 9", "Recipient: you"],
])("a reminder for nobody in particular is for whoever writes it: %s → %s", (text, recipient) => {
  expect(assumptionsOf(text)).toContain(recipient);
});

test.each([
  ["remind the team at 9 on Fridays about the timesheets", "Recipient: the administrator"],
  ["codziennie o 9 przypomnij zespołowi o raporcie", "Odbiorca: administrator"],
  ["every day at 9 send the report", "Recipient: the administrator"],
])("not where somebody else is reminded: %s → %s", (text, recipient) => {
  expect(assumptionsOf(text)).toContain(recipient);
});
