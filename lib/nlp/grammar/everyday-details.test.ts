import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("hours and minutes with a comma between them", () => {
  it.each([
    ["ogni giovedì alle 17,30 ricordami la lezione di chitarra", ["30 17 * * 4"]],
    ["todos los jueves a las 17,30 revisa el correo", ["30 17 * * 4"]],
    ["jeden Donnerstag um 17,30 Uhr den Bericht senden", ["30 17 * * 4"]],
    ["jeden Donnerstag um 17,30 den Bericht senden", ["30 17 * * 4"]],
    ["chaque jeudi à 17,30 envoie le rapport", ["30 17 * * 4"]],
    ["toda quinta às 17,30 manda o relatório", ["30 17 * * 4"]],
    ["elke donderdag om 17,30 uur het rapport sturen", ["30 17 * * 4"]],
    ["w każdy czwartek o 17,30 wyślij raport", ["30 17 * * 4"]],
    ["каждый четверг в 17,30 пришли отчёт", ["30 17 * * 4"]],
    ["her perşembe 17,30'da raporu gönder", ["30 17 * * 4"]],
    ["alle 8,30 e 16,30 ogni giorno controlla la posta", ["30 8,16 * * *"]],
    ["каждый день в 8,15 и 17,45 проверяй почту", ["15 8 * * *", "45 17 * * *"]],
    ["ogni giovedì dalle 8,30 alle 17,30 ogni ora controlla la posta", ["30 8-17 * * 4"]],
  ])("%s", (text, crons) => {
    expect(read(text)).toMatchObject({ schedule: { cronExpressions: crons }, needsClarification: false });
  });

  it.each([
    ["um 2,50 Euro pro Tag jeden Montag um 9 bestellen", "Um 2,50 Euro bestellen."],
    ["préviens-moi si le prix passe à 12,50 € chaque jour à 9h", "Préviens-moi si le prix passe à 12,50 €."],
  ])("%s: a price is none", (text, agentPrompt) => {
    expect(read(text)).toMatchObject({ agentPrompt });
  });
});

describe("small words that are misspelt right before a day", () => {
  it.each([
    ["eke woensdg om 10u oud papier aan de weg zetten", "0 10 * * 3"],
    ["cda lunes a las 9 manda el informe", "0 9 * * 1"],
    ["jde Woche am Montag um 9 den Bericht senden", "0 9 * * 1"],
    ["limpia la casa lunes y jueves a las 9", "0 9 * * 1,4"],
  ])("%s", (text, cron) => {
    expect(read(text)).toMatchObject({ schedule: { cronExpressions: [cron] } });
  });
});

describe("呢 where somebody tells why", () => {
  it.each([
    ["天气播报先停一下，我出差呢", "pause"],
    ["我的天气播报怎么样呢", "question"],
  ])("%s", (text, intent) => {
    expect(read(text)).toMatchObject({ success: false, intent });
  });

  it("orders between two hours are looked at between them", () => {
    expect(read("revisa cada 10 minutos la cola de pedidos entre las 9 y las 14")).toMatchObject({
      schedule: { cronExpressions: ["*/10 9-13 * * *", "0 14 * * *"] },
    });
  });
});

describe("what is said of the thing to be done", () => {
  it.each([
    [
      "毎週月曜の9時に、上位3店舗と2024年4月以降の推移を表にして",
      { schedule: { cronExpressions: ["0 9 * * 1"], startsAt: null } },
    ],
    ["2027年1月以降の毎週月曜9時に売上を送って", { schedule: { startsAt: "2027-01-01T00:00:00.000Z" } }],
    [
      "elke dag om 9 uur me eraan herinneren de plant water te geven",
      { agentPrompt: "Herinner me eraan de plant water te geven." },
    ],
    ["Kindly prepone the vendor call reminder by 30 minutes", { intent: "edit", target: "vendor call reminder" }],
  ])("%s", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
