import { expect, it } from "vitest";
import { parseRequest } from ".";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

it.each([
  ["on the last working day of this month at 3pm send the invoice", "2026-11-30T15:00"],
  ["on the last Friday of this month at 3pm send the invoice", "2026-11-27T15:00"],
  ["on the 28th of this month at 10 send the report", "2026-11-28T10:00"],
  ["on the last Friday of March 2027 at 10 send the invoice", "2027-03-26T10:00"],
  ["on the last working day of November 2026 at 3pm send the invoice", "2026-11-30T15:00"],
  ["am letzten Werktag dieses Monats um 15 Uhr die Rechnung senden", "2026-11-30T15:00"],
  ["am ersten Montag im nächsten Monat um 10 Uhr den Bericht schicken", "2026-12-07T10:00"],
  ["am 28. dieses Monats um 10 den Bericht senden", "2026-11-28T10:00"],
  ["op de laatste werkdag van deze maand om 15 uur de factuur sturen", "2026-11-30T15:00"],
  ["le dernier jour ouvré de ce mois à 15h envoie la facture", "2026-11-30T15:00"],
  ["le premier lundi du mois prochain à 10h envoie le rapport", "2026-12-07T10:00"],
  ["el último día laborable de este mes a las 15 envía la factura", "2026-11-30T15:00"],
  ["el último viernes del mes que viene a las 10 envía el informe", "2026-12-25T10:00"],
  ["no último dia útil deste mês às 15h envia a fatura", "2026-11-30T15:00"],
  ["l'ultimo giorno lavorativo di questo mese alle 15 invia la fattura", "2026-11-30T15:00"],
  ["w ostatni dzień roboczy tego miesiąca o 15 wyślij fakturę", "2026-11-30T15:00"],
  ["в последний рабочий день этого месяца в 15 отправь счёт", "2026-11-30T15:00"],
  ["bu ayın son iş günü saat 15'te faturayı gönder", "2026-11-30T15:00"],
  ["本月最后一个工作日下午3点发送发票", "2026-11-30T15:00"],
  ["来月の最初の営業日の10時にレポートを送って", "2026-12-01T10:00"],
  ["이번 달 마지막 영업일 15시에 청구서 보내줘", "2026-11-30T15:00"],
])("one day of one month comes once: %s", (text, at) => {
  expect(parseRequest(text, context)).toMatchObject({
    success: true,
    schedule: { kind: "once", runAt: `${at}:00.000Z` },
  });
});

it.each([
  [
    "starting the first Monday of next month, every weekday at 9 post the menu",
    { startsAt: "2026-12-07T00:00:00.000Z" },
  ],
  ["every day at 9 until the last Friday of this month post the menu", { endsAt: "2026-11-27T23:59:59.000Z" }],
])("and may be what a schedule begins or ends with: %s", (text, bounds) => {
  expect(parseRequest(text, context)).toMatchObject({ success: true, schedule: { kind: "cron", ...bounds } });
});

it("stays a day of every month where no month is said", () => {
  expect(parseRequest("on the last working day of the month at 3pm send the invoice", context)).toMatchObject({
    success: true,
    schedule: { kind: "cron", cronExpressions: ["0 15 LW * *"] },
  });
});

it.each(["on the 31st of this month at 10 send the report", "on the fifth Friday of next month at 10 send the report"])(
  "a day that the month does not have is not said to be over: %s",
  (text) => {
    const result = parseRequest(text, context);
    expect(result.success).toBe(false);
    expect(!result.success && result.message).not.toContain("already passed");
  },
);
