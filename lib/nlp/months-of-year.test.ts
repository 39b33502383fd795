import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

const january = "30 8 * * 1 from 2027-01-01 until 2027-01-31";

it.each([
  ["During January 2027, every Monday at 8:30 send me the costs", january],
  ["every Monday at 8:30 in January 2027 send me the costs", january],
  ["Durante enero de 2027, cada lunes a las 8:30, envíame los gastos", january],
  ["im Januar 2027 jeden Montag um 8:30 Kosten schicken", january],
  ["en janvier 2027 tous les lundis à 8h30 envoie les frais", january],
  ["2027年1月，每周一8:30发费用", january],
  ["2027年1月は毎週月曜8時半に費用を送って", january],
  ["в январе 2027 года по понедельникам в 8:30 присылай расходы", january],
  ["w styczniu 2027 w każdy poniedziałek o 8:30 wyślij koszty", january],
  ["Ocak 2027'de her pazartesi 8:30'da masrafları gönder", january],
  // A thing of the task, and a day
  ["compare January 2027 with January 2026 every Monday at 8:30", "30 8 * * 1"],
  ["2027年1月的报告每周一8:30发送", "30 8 * * 1"],
  ["on 6 January 2027 at 8:30 send me the costs", "2027-01-06T08:30"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
