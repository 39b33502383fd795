import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["Monday to Friday at 7:50 tell me the traffic and on Saturday at 10", "50 7 * * 1-5 + 0 10 * * 6"],
  ["Montag bis Freitag um 7:50 sag mir den Verkehr und am Samstag um 10", "50 7 * * 1-5 + 0 10 * * 6"],
  ["de lunes a viernes 7:50 dime el tráfico, y el sábado solo a las 10", "50 7 * * 1-5 + 0 10 * * 6"],
  ["de segunda a sexta 7h50 me diz o trânsito, e no sábado só às 10", "50 7 * * 1-5 + 0 10 * * 6"],
  ["tous les lundis à 9h envoie le rapport et vendredi à 14h", "0 9 * * 1 + 0 14 * * 5"],
  ["каждый понедельник в 9 присылай отчёт и в пятницу в 14", "0 9 * * 1 + 0 14 * * 5"],
  ["w każdy poniedziałek o 9 wyślij raport i w piątek o 14", "0 9 * * 1 + 0 14 * * 5"],
  // What the task is about does not repeat.
  ["remind me every Monday at 9 to prepare for the demo on Friday at 14", "0 9 * * 1"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
