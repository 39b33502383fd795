import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  ["every day just after 9, i.e. 9:05 list the queue", "5 9 * * *", "List the queue."],
  ["every morning around 6, say 6:10, list the tides", "10 6 * * *", "List the tides."],
  ["every day about 7, 7:20 to be precise, list the tides", "20 7 * * *", "List the tides."],
  ["jeden Tag kurz vor neun also 8:55 die Tür am Lager prüfen", "55 8 * * *", "Die Tür am Lager prüfen."],
  ["jeden Freitag gegen 17 Uhr, sprich 17:10, die Kasse prüfen", "10 17 * * 5", "Die Kasse prüfen."],
  ["elke dag net voor negen dus 8:55 de deur controleren", "55 8 * * *", "De deur controleren."],
  ["cada día poco antes de las 9, o sea a las 8:55, revisa la puerta", "55 8 * * *", "Revisa la puerta."],
  ["chaque jour vers 9h, disons 9h10, vérifie la porte", "10 9 * * *", "Vérifie la porte."],
  ["ogni giorno verso le 9, diciamo alle 9:10, controlla la porta", "10 9 * * *", "Controlla la porta."],
  ["todo dia pouco antes das 9, ou seja 8:55, verifique a porta", "55 8 * * *", "Verifique a porta."],
  ["каждый день около 9, точнее в 9:10, проверь дверь", "10 9 * * *", "Проверь дверь."],
  ["codziennie tuż przed 9, czyli o 8:55, sprawdź drzwi", "55 8 * * *", "Sprawdź drzwi."],
  ["her gün 9'dan az önce, yani 8:55'te kapıyı kontrol et", "55 8 * * *", "Kapıyı kontrol et."],
  ["毎日9時ちょっと前、つまり8時55分にドアを確認して", "55 8 * * *", "ドアを確認してください。"],
  ["每天快九点的时候,也就是8点55,检查大门", "55 8 * * *", "检查大门。"],
  ["매일 9시 조금 전, 즉 8시 55분에 문 확인해줘", "55 8 * * *", "문 확인해줘."],
])("the exact time is the one that is meant: %s", (text, outcome, prompt) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it.each([
  ["every day at 9 and at 9:30 list the queue", "0,30 9 * * *"],
  ["täglich um 8 Uhr und um 8:30 die Tür prüfen", "0,30 8 * * *"],
  ["the ferry leaves around 7, so at 4:30 every day wake me", "30 4 * * *"],
])("two times that are no explanation of each other stay: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
