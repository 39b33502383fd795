import { describe, expect, it } from "vitest";
import { parseAnswer, parseRequest } from "./index";

const context = { now: new Date("2026-11-27T22:00:00Z"), timezone: "Europe/Berlin" };

describe("options are what the words may mean", () => {
  it.each([
    ["Run the sync every day at 5 or 6 in the morning", ["At 05:00, every day", "At 06:00, every day"]],
    ["Jeden Tag um 5 oder 6 Uhr morgens den Sync starten", ["Täglich um 05:00", "Täglich um 06:00"]],
    ["Chaque jour à 5 ou 6 heures du matin lance la synchro", ["Tous les jours à 05:00", "Tous les jours à 06:00"]],
    ["Cada lunes o martes a las 9 envía el informe", ["Todos los lunes a las 09:00", "Todos los martes a las 09:00"]],
    ["Elke maandag of dinsdag om 9 het rapport sturen", ["Elke maandag om 09:00", "Elke dinsdag om 09:00"]],
    ["Either Monday or Tuesday at 9 send the report", ["Once, on 2026-11-30 at 09:00", "Once, on 2026-12-01 at 09:00"]],
    [
      "In der ersten Woche des Monats um 10 die Liste senden",
      [
        "Vom 1. bis 7. jedes Monats um 10:00",
        "Am ersten Montag jedes Monats um 10:00",
        "Am ersten Freitag jedes Monats um 10:00",
      ],
    ],
    [
      "5日おきの夜8時に薬を飲むのをリマインドして",
      ["5日ごとの20:00、2026-11-28から", "6日ごとの20:00、2026-11-28から"],
    ],
    ["每隔5天晚上8点提醒我吃药", ["每5天 20:00，从2026-11-28开始", "每6天 20:00，从2026-11-28开始"]],
    ["on Thanksgiving at 9 call mom", ["At 09:00, on the fourth Thursday of the month, only in November"]],
    [
      "bi-monthly on the 5th at 9 pay the rent",
      ["At 09:00, on day 5 of the month, only in January, March, May, July, September and November"],
    ],
    [
      "biweekly backup of the NAS",
      ["Every 2 weeks on Monday at 09:00, from 2026-11-30", "At 09:00, every Monday and Thursday"],
    ],
    [
      "before 8 every weekday, check the trains",
      ["At 07:45, Monday through Friday", "At 07:30, Monday through Friday", "At 07:00, Monday through Friday"],
    ],
    [
      "un poco antes de medianoche cada día haz la copia",
      ["Todos los días a las 23:45", "Todos los días a las 23:30", "Todos los días a las 23:00"],
    ],
    ["Every 5 weekdays send the newsletter", ["At 09:00, Monday through Friday", "At 09:00, every Monday"]],
    ["on Feb 30 at 9 send the report", ["Once, on 2027-02-28 at 09:00", "Once, on 2027-03-01 at 09:00"]],
    ["31 сентября в 9 отправь отчёт", ["Один раз, 2027-09-30 в 09:00", "Один раз, 2027-10-01 в 09:00"]],
    ["remind me tonight to lock up", ["Once, on 2026-11-28 at 21:00"]],
    ["大年三十晚上八点提醒我打电话", ["每天 20:00", "每周一至周五 20:00", "每周一 20:00"]],
  ])("%s", (request, options) => {
    expect(parseRequest(request, context).options).toEqual(options);
    for (const option of options)
      expect(parseAnswer(request, option, context)).toMatchObject({ success: true, scheduleText: option });
  });

  it.each([
    ["Remind me to call the dentist", "Once, on 2026-11-28 at 09:00"],
    ["Erinnere mich an den Zahnarzt", "Einmalig am 2026-11-28 um 09:00"],
    ["Recuérdame llamar al dentista", "Una sola vez, el 2026-11-28 a las 09:00"],
    ["提醒我给牙医打电话", "仅一次，2026-11-28 09:00"],
  ])("%s: an errand may be done once", (request, once) => {
    expect(parseRequest(request, context).options[0]).toBe(once);
  });

  it("the one time behind what is left out is of the part of the day before it", () => {
    const read = parseRequest("Every weekday morning except Wednesday at 7:50 check the traffic", context);
    expect(read).toMatchObject({ schedule: { cronExpressions: ["50 7 * * 1,2,4,5"] }, needsClarification: false });
  });
});
