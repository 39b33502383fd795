import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "Europe/Berlin" };
const parse = (text: string) => parseRequest(text, context);

describe("from one weekday of a month to another", () => {
  it.each([
    ["every morning at 7 between the first and third Monday of December feed the neighbours' cat"],
    ["feed the cat daily at 7 from the first to the third Monday in December"],
    ["vom ersten bis zum dritten Montag im Dezember jeden Tag um 7 die Katze füttern"],
    ["du premier au troisième lundi de décembre, nourris le chat tous les jours à 7h"],
    ["del primer al tercer lunes de diciembre da de comer al gato todos los días a las 7"],
    ["dal primo al terzo lunedì di dicembre, ogni giorno alle 7, dai da mangiare al gatto"],
    ["da primeira à terceira segunda-feira de dezembro, todos os dias às 7h, alimenta o gato"],
    ["van de eerste tot de derde maandag in december elke dag om 7 uur de kat voeren"],
    ["от первого до третьего понедельника декабря каждый день в 7 корми кота"],
    ["od pierwszego do trzeciego poniedziałku grudnia codziennie o 7 nakarm kota"],
  ])("are all days between them: %s", (text) => {
    expect(parse(text)).toMatchObject({
      success: true,
      schedule: {
        cronExpressions: ["0 7 * * *"],
        startsAt: "2026-12-06T23:00:00.000Z",
        endsAt: "2026-12-21T22:59:59.000Z",
      },
    });
  });

  it("is asked where it is of each month", () => {
    expect(parse("every day between the second and fourth Friday of the month at 9 tidy the store")).toMatchObject({
      success: false,
      intent: "needs_clarification",
      options: ["At 09:00, on the second, third and fourth Friday of the month"],
    });
  });
});

describe("every second weekday in one month", () => {
  it.each([
    ["every second Friday in May at 15 audit the till", "0 15 * 5 5#2"],
    ["in May, audit the till every 2nd Friday at 15", "0 15 * 5 5#2"],
    ["jeden zweiten Freitag im Mai um 15 Uhr die Kasse prüfen", "0 15 * 5 5#2"],
    ["ogni secondo venerdì di maggio alle 15 controlla la cassa", "0 15 * 5 5#2"],
    ["chaque deuxième vendredi de mai à 15h contrôle la caisse", "0 15 * 5 5#2"],
    ["elke tweede vrijdag in mei om 15 uur de kassa controleren", "0 15 * 5 5#2"],
    ["Mayıs'ta her ikinci cuma saat 15'te kasayı kontrol et", "0 15 * 5 5#2"],
  ])("is rather its second one, and asked: %s", (text, cron) => {
    const result = parse(text);
    expect(result).toMatchObject({ success: true, cronExpression: cron, needsClarification: true });
    expect(result.options).toHaveLength(2);
    expect(result.success && result.confidence).toBeLessThan(0.8);
  });

  it.each([
    "every other Friday in May at 15 audit the till",
    "every second Friday from May to August at 15 audit the till",
    "every second Friday at 15 audit the till",
  ])("is every two weeks in %s", (text) => {
    const result = parse(text);
    expect(result.success && result.schedule.rrule).toContain("INTERVAL=2");
    expect(result).toMatchObject({ question: null });
  });
});
