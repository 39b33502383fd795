import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("days ahead of a date that is told", () => {
  it.each([
    ["Unser Hochzeitstag ist der 3. September, erinnere mich jedes Jahr eine Woche davor um 18 Uhr", "0 18 27 8 *"],
    ["Mein Vater hat am 12. Mai Geburtstag, erinner mich jedes Jahr drei Tage vorher um 9 Uhr", "0 9 9 5 *"],
    ["my wifes birthday is june 3rd so nudge me a week before that every year at noon", "0 12 27 5 *"],
    ["Onze trouwdag is 3 september, herinner me elk jaar een week ervoor om 18.00 uur", "0 18 27 8 *"],
    [
      "Notre anniversaire de mariage est le 3 septembre, rappelle-moi chaque année une semaine avant à 18h de réserver",
      "0 18 27 8 *",
    ],
    [
      "El cumpleaños de mi madre es el 3 de junio, recuérdame cada año una semana antes a las 12 comprar un regalo",
      "0 12 27 5 *",
    ],
    [
      "il compleanno di mia madre è il 3 giugno, ricordami ogni anno una settimana prima alle 12 di comprare un regalo",
      "0 12 27 5 *",
    ],
    [
      "o aniversário da minha mãe é 3 de junho, me lembra todo ano uma semana antes às 12h de comprar um presente",
      "0 12 27 5 *",
    ],
    ["день рождения жены 3 июня, напоминай каждый год за неделю в 12:00 купить цветы", "0 12 27 5 *"],
    ["urodziny żony są 3 czerwca, przypominaj co roku tydzień wcześniej o 12:00 o kwiatach", "0 12 27 5 *"],
    ["eşimin doğum günü 3 Haziran, her yıl bir hafta önce saat 12:00'de hediye almayı hatırlat", "0 12 27 5 *"],
    ["Papas Geburtstag ist der 14. März, erinner mich jedes Jahr drei Tage vorher abends um 20 Uhr", "0 20 11 3 *"],
    ["Mein Reisepass-Termin ist am 3. September, erinnere mich eine Woche vorher um 18 Uhr", "2027-08-27T18:00"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "Europe/Berlin")).toBe(wanted));
});

describe("the evening before days that are told", () => {
  it.each([
    ["Die Müllabfuhr kommt donnerstags, erinnere mich am Abend vorher um 19 Uhr", "0 19 * * 3"],
    ["Onze trouwdag is op 3 september, herinner me elk jaar de avond ervoor om 20.00 uur", "0 20 2 9 *"],
    ["Les poubelles passent le jeudi, rappelle-moi la veille à 19h de les sortir", "0 19 * * 3"],
    ["La basura pasa los jueves, recuérdame la noche anterior a las 21 sacarla", "0 21 * * 3"],
    ["La raccolta è il giovedì, ricordami la sera prima alle 19 di portarla fuori", "0 19 * * 3"],
    ["O lixo passa às quintas, me lembra na véspera às 20h", "0 20 * * 3"],
    ["мусор вывозят по четвергам, напоминай вечером накануне в 19:00", "0 19 * * 3"],
    ["śmieci odbierają w czwartki, przypominaj dzień wcześniej o 19:00", "0 19 * * 3"],
    ["çöpler perşembe günleri alınıyor, önceki akşam 19:00'da hatırlat", "0 19 * * 3"],
    ["垃圾每周四收，前一天晚上7点提醒我", "0 19 * * 3"],
    ["ゴミの日は毎週木曜日なので、前日の夜7時にリマインドして", "0 19 * * 3"],
    ["쓰레기는 목요일마다 수거해, 전날 저녁 7시에 알려줘", "0 19 * * 3"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "Europe/Berlin")).toBe(wanted));

  it("asks where no day is told", () => {
    expect(outcomeOf("Erinnere mich jeden Tag am Abend vorher", "UTC")).toBe("ask");
  });
});

describe("the day that is told stays in the task", () => {
  it.each([
    [
      "Unser Hochzeitstag ist der 3. September, erinnere mich jedes Jahr eine Woche vorher um 18 Uhr daran",
      "Unser Hochzeitstag ist der 3. September, erinnere mich daran.",
    ],
    [
      "The bins are collected on Thursdays, remind me the night before at 9",
      "The bins are collected on Thursdays, remind me.",
    ],
    ["Jedes Jahr am 3. September, aber eine Woche vorher, um 18 Uhr Tisch reservieren", "Tisch reservieren."],
  ])("%s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));
});
