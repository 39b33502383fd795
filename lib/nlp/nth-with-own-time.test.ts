import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  "Every Thursday at 7 pm, but the first Thursday of the month at 6 pm, send the link",
  "Todos los jueves a las 19, pero el primer jueves del mes a las 18, manda el enlace",
  "Jeden Donnerstag um 19 Uhr, aber am ersten Donnerstag im Monat um 18 Uhr, den Link schicken",
  "Tous les jeudis à 19h, mais le premier jeudi du mois à 18h, envoie le lien",
  "Toda quinta às 19h, mas na primeira quinta do mês às 18h, manda o link",
  "Ogni giovedì alle 19, ma il primo giovedì del mese alle 18, manda il link",
  "Elke donderdag om 19 uur, maar de eerste donderdag van de maand om 18 uur, de link sturen",
  "Каждый четверг в 19, а в первый четверг месяца в 18, отправляй ссылку",
  "W każdy czwartek o 19, a w pierwszy czwartek miesiąca o 18, wyślij link",
  "Her perşembe 19'da, ama ayın ilk perşembesi 18'de linki gönder",
  "毎週木曜19時、ただし第1木曜は18時にリンクを送って",
  "매주 목요일 19시, 단 첫째 목요일은 18시에 링크 보내줘",
])("one of its days has a time of its own: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 19 * * 4#2,4#3,4#4,4#5 + 0 18 * * 4#1");
});

it.each([
  "Every Thursday at 7 pm, but the last Thursday of the month at 6 pm, send the link",
  "Every Thursday at 19, except the last of the month at 18, send the link",
  "Jeden Donnerstag um 19 Uhr, aber am letzten Donnerstag im Monat um 18 Uhr, den Link schicken",
])("no schedule says all but the last, and the last at another time: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("ask");
});

it.each([
  ["Every Thursday at 19 and on the first Thursday of the month at 18 send the link", "0 19 * * 4 + 0 18 * * 4#1"],
  ["Every Tuesday at 9, the first Friday of the month at 18, send the link", "0 9 * * 2 + 0 18 * * 5#1"],
  ["Every Monday at 8 starting the week after next send the plan", "0 8 * * 1 from 2026-12-07"],
  ["from the month after next, every Monday at 8 send the plan", "0 8 * * 1 from 2027-01-01"],
  ["on Monday the week after next at 9 call the vet", "2026-12-07T09:00"],
  ["Jeden Montag um 8 ab übernächster Woche den Plan schicken", "0 8 * * 1 from 2026-12-07"],
  ["übernächste Woche am Freitag um 9 den Arzt anrufen", "2026-12-11T09:00"],
  ["从下下周开始每周一8点发计划", "0 8 * * 1 from 2026-12-07"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
