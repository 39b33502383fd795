import { describe, expect, it } from "vitest";
import { parseRequest } from "@/lib/nlp";
import { DAY_MS } from "./core/calendar";

/** A Wednesday; in Berlin it is eleven. */
const now = new Date("2026-11-25T10:00:00Z");
const parse = (text: string, daysLater = 0) =>
  parseRequest(text, { now: new Date(now.getTime() + daysLater * DAY_MS), timezone: "Europe/Berlin" });

const nextThursday = [
  ["en", "next Thursday at 14:30 ring the plumber", "Thursday"],
  ["en", "water the roses every day at 7 starting next Thursday", "Thursday"],
  ["de", "nächsten Donnerstag um 14:30 den Klempner anrufen", "Donnerstag"],
  ["es", "el próximo jueves a las 14:30 llama al fontanero", "jueves"],
  ["fr", "jeudi prochain à 14h30, appelle le plombier", "jeudi"],
  ["it", "giovedì prossimo alle 14:30 chiama l'idraulico", "giovedì"],
  ["pt", "na próxima quinta-feira às 14:30 ligue para o encanador", "quinta-feira"],
  ["nl", "volgende donderdag om 14:30 de loodgieter bellen", "donderdag"],
  ["pl", "w przyszły czwartek o 14:30 zadzwoń do hydraulika", "czwartek"],
  ["ru", "в следующий четверг в 14:30 позвони сантехнику", "четверг"],
  ["tr", "gelecek perşembe 14:30'da tesisatçıyı ara", "Perşembe"],
  ["ja", "次の木曜日の14時30分に水道屋に電話する", "木曜日"],
  ["ko", "다음 목요일 14시 30분에 배관공에게 전화해", "목요일"],
] as const;

describe("the next weekday", () => {
  it.each(nextThursday)(
    "%s: on the day before, %s is said to be tomorrow, and both are offered",
    (_code, text, name) => {
      const result = parse(text);
      expect(result).toMatchObject({ success: true, needsClarification: true });
      if (!result.success) return;
      expect(result.confidence).toBeLessThan(0.8);
      expect(result.assumptions).toContain(`${name}: 2026-11-26`);
      expect(result.options).toHaveLength(2);
      expect(result.options[1]).toContain("2026-12-03");
    },
  );

  it.each([
    "next Friday at 14:30 ring the plumber",
    "this Thursday at 14:30 ring the plumber",
    "the coming Thursday at 14:30 ring the plumber",
    "önümüzdeki perşembe 14:30'da tesisatçıyı ara",
    "this Thursday at 9 and next Thursday at 10 ring the plumber",
    "下周四14:30给水管工打电话",
  ])("is one day in %s", (text) => {
    expect(parse(text)).toMatchObject({ success: true, question: null });
  });
});

describe("a date that has just been", () => {
  it.each([
    ["on 25 November at 9 collect the parcel", 0, "November 25: 2027"],
    ["on 25 November at 9 collect the parcel", 5, "November 25: 2027"],
    ["am 25. November um 9 Uhr das Paket abholen", 1, "25. November: 2027"],
    ["le 25 novembre à 9h, va chercher le colis", 0, "25 novembre: 2027"],
  ])("%s, said %s days later, is of next year, and asked", (text, days, note) => {
    const result = parse(text, days);
    expect(result).toMatchObject({ success: true, needsClarification: true });
    if (!result.success) return;
    expect(result.confidence).toBeLessThan(0.8);
    expect(result.assumptions).toContain(note);
    expect(result.schedule.runAt).toBe("2027-11-25T08:00:00.000Z");
  });

  it.each([
    "on 25 November at 15 collect the parcel",
    "on 3 February at 9 collect the parcel",
    "every 25 November at 9 collect the parcel",
    "on 25 November 2027 at 9 collect the parcel",
  ])("is none in %s", (text) => {
    expect(parse(text)).toMatchObject({ success: true, question: null });
  });
});
