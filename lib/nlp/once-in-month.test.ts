import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

/** On 25 November 2026. */
describe("a day that is named by its place in one month", () => {
  it.each([
    ["on the second Tuesday of December at 9 send the report", "2026-12-08T09:00"],
    ["on the last working day of January at 9 send the report", "2027-01-29T09:00"],
    ["on the third Thursday of November at 9 send the report", "2027-11-18T09:00"],
    ["am zweiten Dienstag im Dezember um 9 den Bericht schicken", "2026-12-08T09:00"],
    ["le deuxième mardi de décembre à 9h envoie le rapport", "2026-12-08T09:00"],
    ["el segundo martes de diciembre a las 9 envía el informe", "2026-12-08T09:00"],
    ["na segunda terça-feira de dezembro às 9h envia o relatório", "2026-12-08T09:00"],
    ["il secondo martedì di dicembre alle 9 invia il rapporto", "2026-12-08T09:00"],
    ["op de tweede dinsdag van december om 9 uur het rapport sturen", "2026-12-08T09:00"],
    ["во второй вторник декабря в 9 отправь отчёт", "2026-12-08T09:00"],
    ["w drugi wtorek grudnia o 9 wyślij raport", "2026-12-08T09:00"],
    ["aralık ayının ikinci salısı saat 9'da raporu gönder", "2026-12-08T09:00"],
    ["12月第二个周二早上9点发报告", "2026-12-08T09:00"],
    ["12月の第2火曜日9時にレポートを送って", "2026-12-08T09:00"],
    ["12월 둘째 주 화요일 9시에 보고서 보내줘", "2026-12-08T09:00"],
    ["the meeting is on the second Tuesday of December at 9, remind me a day before", "2026-12-07T09:00"],
  ])("is the next one, as a date is: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });

  it.each([
    "on the second Tuesday of December at 9 send the report",
    "on the second Tuesday of December at 9 and 17 send the report",
  ])("says that it is once, and is not sure of it: %s", (text) => {
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
    expect(result.success && result.confidence).toBeLessThan(0.8);
    expect(result.success && result.assumptions).toContain("Runs once: no repetition was given");
  });

  it.each([
    ["on the second Tuesday of December every year at 9 send the report", "0 9 * 12 2#2"],
    ["jedes Jahr am zweiten Dienstag im Dezember um 9 den Bericht schicken", "0 9 * 12 2#2"],
    ["每年12月第二个周二早上9点发报告", "0 9 * 12 2#2"],
    ["on the second Tuesday of March and September at 9 send the report", "0 9 * 3,9 2#2"],
    ["on the second and fourth Tuesday of December at 9 send the report", "0 9 * 12 2#2,2#4"],
    ["on the second Tuesday of the month at 9 send the report", "0 9 * * 2#2"],
  ])("and of each year, or several, where that is said: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });
});

const first = "0 9 7 12 * + 0 9 21 12 * until 2026-12-21 x2";

it.each([
  ["the first and third Monday of next month at 9 send the invoice", first],
  ["on the first Monday and the third Monday of next month at 9 send the invoice", first],
  ["am ersten und dritten Montag nächsten Monats um 9 die Rechnung senden", first],
  ["le premier et le troisième lundi du mois prochain à 9h envoie la facture", first],
  ["el primer y tercer lunes del próximo mes a las 9 envía la factura", first],
  ["в первый и третий понедельник следующего месяца в 9 отправь счёт", first],
  ["gelecek ayın birinci ve üçüncü pazartesi günü saat 9'da faturayı gönder", first],
])("two days of one month come once each: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  "the day before the last Friday of this month at 9 send the invoice",
  "am Tag vor dem letzten Freitag dieses Monats um 9 die Rechnung senden",
  "la veille du dernier vendredi de ce mois à 9h envoie la facture",
  "el día antes del último viernes de este mes a las 9 envía la factura",
  "il giorno prima dell'ultimo venerdì di questo mese alle 9 invia la fattura",
  "de dag voor de laatste vrijdag van deze maand om 9 uur de factuur sturen",
  "за день до последней пятницы этого месяца в 9 отправь счёт",
  "na dzień przed ostatnim piątkiem tego miesiąca o 9 wyślij fakturę",
  "bu ayın son cumasından bir gün önce saat 9'da faturayı gönder",
  "本月最后一个周五的前一天早上9点发发票",
  "今月の最終金曜の前日9時に請求書を送って",
  "이번 달 마지막 금요일 전날 9시에 청구서 보내줘",
])("the day before such a day: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("2026-11-26T09:00");
});
