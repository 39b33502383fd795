import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

const days = (last: number, first = 1): string =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).join(",");
const workdays = (last: number, first = 1): string =>
  `FREQ=MONTHLY;BYMONTHDAY=${days(last, first)};BYDAY=MO,TU,WE,TH,FR`;
const december = "0 16 * * 1-5 from 2026-12-01 until 2026-12-23";

it.each([
  ["From the 1st to the 5th of every month, weekdays at 9, check the invoices", workdays(5)],
  ["On weekdays between the 20th and the 25th of every month at 10 remind me of invoices", workdays(25, 20)],
  ["Every Monday, 1st to 7th of the month, at 9 check the bins", `FREQ=MONTHLY;BYMONTHDAY=${days(7)};BYDAY=MO`],
  ["Werktags um 9 vom 1. bis zum 10. jedes Monats Rechnungen prüfen", workdays(10)],
  ["De lunes a viernes a las 9, del 1 al 5 de cada mes, revisa las facturas", workdays(5)],
  ["Entre le 1er et le 10 de chaque mois, en semaine à 9h, vérifie les factures", workdays(10)],
  ["do dia 1 ao dia 5 de cada mês, nos dias úteis às 9h confira as faturas", workdays(5)],
  ["dal 1 al 5 di ogni mese, nei giorni feriali alle 9 controlla le fatture", workdays(5)],
  ["van de 1e tot de 5e van elke maand op werkdagen om 9 uur facturen controleren", workdays(5)],
  ["с 1 по 5 число каждого месяца по будням в 9 проверяй счета", workdays(5)],
  ["od 1 do 5 każdego miesiąca w dni robocze o 9 sprawdź faktury", workdays(5)],
  ["her ayın 1'inden 5'ine kadar hafta içi 9'da faturaları kontrol et", workdays(5)],
  ["每月1号到5号的工作日9点检查发票", workdays(5)],
  ["毎月1日から5日まで平日9時に請求書を確認", workdays(5)],
  ["매월 1일부터 5일까지 평일 9시에 청구서 확인", workdays(5)],
  ["12月1日から23日まで平日16時に包装紙の補充を売場に連絡", december],
  ["12月1日〜23日の平日16時に包装紙を補充", december],
  ["12월 1일부터 23일까지 평일 16시에 포장지 채우라고 매장에 알려줘", december],
  ["12月1号至23号的工作日16点提醒店员", december],
  ["1 al 23 de diciembre, días laborables a las 16:00, reponer papel", december],
])("the days of a stretch that are such weekdays: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  ["12月1日から23日まで月曜16時に包装紙を補充", "0 16 * * 1 from 2026-12-01 until 2026-12-23"],
  ["毎月第1から第3営業日の9時に確認", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,2,3"],
  ["1st to 3rd working day of each month at 9 check invoices", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,2,3"],
  [
    "Every 24 December at 8, only on weekdays, open the store",
    "FREQ=MONTHLY;BYMONTH=12;BYMONTHDAY=24;BYDAY=MO,TU,WE,TH,FR",
  ],
  ["On the 15th at 9 and on Fridays only at 10 send the list", "0 9 15 * * + 0 10 * * 5"],
  ["every Friday and on the 1st to 3rd of the month at 9 check the mail", "0 9 * * 5 + 0 9 1-3 * *"],
  ["On the 1st, 2nd and 3rd of the month and on Mondays at 9 check the mail", "0 9 * * 1 + 0 9 1-3 * *"],
])("other stretches and weekdays: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  "On the 15th, but only on weekdays, at 9 pay the crew",
  "El 15 de cada mes a las 9, solo entre semana, paga a la cuadrilla",
  "Am 15. jedes Monats um 9, aber nur an Werktagen, die Crew bezahlen",
  "Le 15 de chaque mois à 9h, mais uniquement en semaine, paie l'équipe",
  "No dia 15 de cada mês às 9h, mas só em dias úteis, paga a equipe",
  "Il 15 di ogni mese alle 9, ma solo nei giorni feriali, paga la squadra",
  "Op de 15e van elke maand om 9 uur, maar alleen op werkdagen, de ploeg betalen",
  "15 числа каждого месяца в 9, но только по будням, плати бригаде",
  "15. każdego miesiąca o 9, ale tylko w dni robocze, zapłać ekipie",
  "Her ayın 15'inde 9'da, ama sadece hafta içi, ekibe ödeme yap",
  "每月15号9点给工人发工资，只在工作日",
  "毎月15日の9時に、平日のみ、給料を払って",
  "매달 15일 9시에, 평일에만, 급여 지급",
])("a day of the month only where it is such a weekday: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("FREQ=MONTHLY;BYMONTHDAY=15;BYDAY=MO,TU,WE,TH,FR");
});

it.each([
  "Between the 1st and the 10th of each month at 9 check the invoices",
  "Entre le 1er et le 10 de chaque mois à 9h vérifie les factures",
  "Tra il 1 e il 10 di ogni mese alle 9 controlla le fatture",
  "Между 1 и 10 числом каждого месяца в 9 проверяй счета",
  "Między 1 a 10 dniem każdego miesiąca o 9 sprawdź faktury",
  "Her ayın 1'i ile 10'u arasında saat 9'da faturaları kontrol et",
  "毎月1日から10日の間、9時に請求書を確認",
  "매월 1일과 10일 사이 9시에 청구서 확인",
])("between two days of the month: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 9 1-10 * *");
});
