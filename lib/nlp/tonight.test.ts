import { describe, expect, it } from "vitest";
import { parseRequest } from ".";

const parse = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
const runAt = (text: string) => {
  const result = parse(text);
  return result.success ? result.schedule.runAt?.slice(0, 16) : result.message;
};

describe("the hours behind midnight of tonight and tomorrow night are of the next day", () => {
  it.each([
    ["tonight at midnight restart the server", "2026-11-26T00:00"],
    ["tonight at 12 restart the server", "2026-11-26T00:00"],
    ["tonight at 3 restart the server", "2026-11-26T03:00"],
    ["remind me at 12 tomorrow night to take the cake out", "2026-11-27T00:00"],
    ["tonight remind me at midnight to take the pill", "2026-11-26T00:00"],
    ["esta noche a las 12 reinicia el servidor", "2026-11-26T00:00"],
    ["ce soir à minuit redémarre le serveur", "2026-11-26T00:00"],
    ["cette nuit à 3h redémarre le serveur", "2026-11-26T03:00"],
    ["stasera a mezzanotte riavvia il server", "2026-11-26T00:00"],
    ["hoje à noite à meia-noite reinicia o servidor", "2026-11-26T00:00"],
    ["heute Abend um Mitternacht den Server neu starten", "2026-11-26T00:00"],
    ["vanavond om middernacht de server herstarten", "2026-11-26T00:00"],
    ["tonight at 6 call mom", "2026-11-25T18:00"],
    ["tonight at 5 call mom", "2026-11-25T17:00"],
    ["bu gece 5'te yedekle", "2026-11-26T05:00"],
  ])("%s", (text, wanted) => expect(runAt(text)).toBe(wanted));
});

describe("weeks behind a near day", () => {
  it.each([
    ["The Monday after next at 10:00 send out the survey", "2026-12-07T10:00"],
    ["remind me tomorrow week at 15:00 to ring Joan", "2026-12-03T15:00"],
  ])("%s", (text, wanted) => expect(runAt(text)).toBe(wanted));
});

describe("a stretch of the year that has begun runs now", () => {
  it("between 15 November and 15 March", () => {
    const result = parse("between 15 November and 15 March check the frost forecast daily at 17:00");
    expect(result.success && [result.schedule.startsAt, result.schedule.endsAt, result.confidence > 0.8]).toEqual([
      "2026-11-15T00:00:00.000Z",
      "2027-03-15T23:59:59.000Z",
      true,
    ]);
  });
  it("from 1 to 7 October is over", () => {
    const result = parse("from 1 to 7 October daily at 17:00 check the forecast");
    expect(result.success && result.schedule.startsAt).toBe("2027-10-01T00:00:00.000Z");
  });
});

describe("short names of days, fillers, minutes of an hour and wishes put as questions", () => {
  it.each([
    ["Tu & Th at 7pm guitar practice reminder", "0 19 * * 2,4"],
    ["M, W and F at 8am send the wod", "0 8 * * 1,3,5"],
    ["can you check my email every, uh, thirty minutes?", "*/30 * * * *"],
    ["twice an hour, at 10 and 40 past, scrape the prices", "10,40 * * * *"],
    ["every March, June and September 10th at 9 send the estimate", "0 9 10 3,6,9 *"],
    ["never run on Sundays; 6am daily: compress the videos", "0 6 * * 1-6"],
    ["what about sending me the weather daily at 7?", "0 7 * * *"],
  ])("%s", (text, wanted) => {
    const result = parse(text);
    expect(result.success && result.schedule.cronExpressions.join(";")).toBe(wanted);
  });
});

describe("nearest working days, corrections before the only days, and hours of what is open", () => {
  it.each([
    ["В ближайший к 15 числу рабочий день каждого месяца в 11:00 напоминай отправить акты", "0 11 15W * *"],
    ["每月离15号最近的工作日上午11点发送报表", "0 11 15W * *"],
    ["op de werkdag die het dichtst bij de 15e ligt om 11 uur de lijst versturen", "0 11 15W * *"],
    ["me lembra às 8, quer dizer, às 9 da manhã todo sábado de pagar a diarista", "0 9 * * 6"],
    ["ricordami alle 8, anzi, alle 9 di mattina ogni sabato di pagare", "0 9 * * 6"],
    ["once an hour while the shop is open (Tue-Sat, 11:00-19:00) count the customers", "0 11-19 * * 2-6"],
    ["jede Stunde, solange der Laden offen ist (Di-Sa, 11:00-19:00), die Kunden zählen", "0 11-19 * * 2-6"],
    ["Every weekday in Q4 at 17:30 send me the parcels versus last year's Q4", "30 17 * 10-12 1-5"],
    ["EVERY SATURDAY AT 5P SEND THE LOTTO POOL LIST!!!", "0 17 * * 6"],
    ["Wish the volunteers a happy Halloween every October 31 at noon", "0 12 31 10 *"],
    ["I need the totals of both crews by close of business every Friday", "0 17 * * 5"],
  ])("%s", (text, wanted) => {
    const result = parse(text);
    expect(result.success && result.schedule.cronExpressions.join(";")).toBe(wanted);
  });
});

describe("near a time, and a night of a weekday behind midnight, are not sure", () => {
  it.each([
    "every day a little after midnight rotate keys",
    "Kurz vor Mitternacht jeden Tag die Statistik ziehen",
    "every night at 10 lock the door, on Fridays at 12",
    "jeden Abend um 10 die Tür abschließen, freitags um 12",
    "cada noche a las 10 cierra la puerta, los viernes a las 12",
    "каждый вечер в 10 закрывай дверь, по пятницам в 12",
    "Chaque jour peu avant minuit envoie les stats",
    "каждый день чуть раньше полуночи собирай статистику",
    "codziennie zaraz po północy wyczyść logi",
    "every Saturday night at 1 check the bar camera",
    "tonight at 5 call mom",
    "Bitte täglich um 7 – nee, doch nicht täglich, nur am Wochenende, um 8 den Wetterbericht schicken",
  ])("%s", (text) => {
    const result = parse(text);
    expect(result.success && result.confidence < 0.8).toBe(true);
  });
});
