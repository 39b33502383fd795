import { expect, it } from "vitest";
import { parseRequest } from "../index";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  "täglich um 8, auch am Wochenende, eine Zusammenfassung schicken",
  "tous les jours à 8h, week-end compris, envoie-moi un résumé",
  "todos los días a las 8, fines de semana incluidos, mándame un resumen",
  "todo dia às 8, inclusive fim de semana, me manda um resumo",
  "ogni giorno alle 8, weekend compreso, mandami un riassunto",
  "elke dag om 8 uur, ook in het weekend, een samenvatting sturen",
  "codziennie o 8, także w weekendy, wysyłaj podsumowanie",
  "her gün 8'de, hafta sonu dahil, özet gönder",
  "每天8点,周末也要,发摘要",
  "毎日8時、土日も、要約を送って",
  "매일 8시에, 주말 포함, 요약 보내줘",
])("days that every day has already: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 8 * * *");
});

it("are no words of the task, and days with a time of their own are further ones", () => {
  expect(promptsOf("tous les jours à 8h, week-end compris, envoie-moi un résumé", "UTC")).toBe("Envoie-moi un résumé.");
  expect(outcomeOf("every day at 9, on Saturday also at 11, send it to Bob", "UTC")).toBe("0 9 * * * + 0 11 * * 6");
});

it.each([
  "every day at 9, on Saturday also at 11, send it to Bob",
  "täglich um 9, samstags auch um 11, schick es Bob",
  "tous les jours à 9h, le samedi aussi à 11h, envoie-le à Bob",
  "todos los días a las 9, los sábados también a las 11, mándaselo a Bob",
  "todo dia às 9, aos sábados também às 11, manda pro Bob",
  "ogni giorno alle 9, il sabato anche alle 11, mandalo a Bob",
  "elke dag om 9, op zaterdag ook om 11, stuur het naar Bob",
  "codziennie o 9, w soboty także o 11, wysyłaj Bobowi",
])("'also' between a day and its time makes it one more, surely: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 9 * * * + 0 11 * * 6");
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") });
  expect(result.success && result.confidence).toBeGreaterThan(0.8);
});
