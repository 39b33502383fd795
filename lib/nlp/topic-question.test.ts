import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  ["And the waste report, when does it go out tomorrow?", "question: waste report"],
  ["¿Y el informe de mermas a qué hora sale mañana?", "question: informe de mermas"],
  ["Et le rapport des pertes, il part à quelle heure demain ?", "question: rapport des pertes"],
  ["E o relatório de perdas, que horas sai amanhã?", "question: relatório de perdas"],
  ["E il report degli sprechi a che ora parte domani?", "question: report degli sprechi"],
  ["Und der Bericht, wann läuft der morgen?", "question: Bericht"],
  ["En het rapport, hoe laat gaat dat morgen de deur uit?", "question: rapport"],
  ["the nightly backup went wrong again last night, why actually?", "question: nightly backup"],
  ["el backup falló otra vez anoche, ¿por qué?", "question: backup"],
])("a question behind what it is about: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  ["the news every day at 9, please?", "0 9 * * *"],
  ["compare it with the last 7 nights and give me a verdict. Do it daily at 16:40.", "40 16 * * *"],
])("no question: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
