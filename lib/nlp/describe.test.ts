import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { describeSchedule } from "./describe";
import { parseScheduleText } from "./parse-schedule-text";

const now = new Date("2026-03-04T10:00:00Z");

function cron(...cronExpressions: string[]): Schedule {
  return scheduleSchema.parse({ kind: "cron", cronExpressions });
}

function rrule(rule: string): Schedule {
  return scheduleSchema.parse({ kind: "rrule", rrule: `DTSTART;TZID=UTC:20260310T090000\nRRULE:${rule}` });
}

const workWeek = cron("0 9 * * 1-5");
const window = cron("*/5 9-16 * * 1-5", "0 17 * * 1-5");
const twoPairs = cron("0 9 * * 1-5", "0 11 * * 6");
const firstMonday = cron("0 9 * * 1#1");
const everyOther = rrule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;BYHOUR=9;BYMINUTE=0;BYSECOND=0");

describe("describeSchedule", () => {
  it.each([
    [["0 9 * * 1-5"], "At 09:00, Monday through Friday"],
    [["20 7 * * *", "50 18 * * *"], "At 07:20 and 18:50, every day"],
    [["* * * * *"], "Every minute"],
    [["0 9 * * 1"], "At 09:00, every Monday"],
    [["0 9 * * 5L"], "At 09:00, on the last Friday of the month"],
    [["0 9 1,15 * *"], "At 09:00, on day 1 and 15 of the month"],
    [["0 9 1 1,4,7,10 *"], "At 09:00, on day 1 of the month, only in January, April, July and October"],
    [["0 9 13 * 5"], "At 09:00, every Friday and on day 13 of the month"],
    [["0 8 25 12 *"], "At 08:00, every year on December 25"],
    [["*/5 9-16 * * 1-5", "0 17 * * 1-5"], "Every 5 minutes, between 09:00 and 17:00, Monday through Friday"],
    [["0 */3 * * *", "30 1-22/3 * * *"], "Every 90 minutes"],
    [["15 * * * *"], "At 15 minutes past the hour"],
    [["0 9 1-12,14-31 * *"], "At 09:00, every day, except on the 13th of the month"],
    [["0 9 2-31 * *"], "At 09:00, every day, except on the 1st of the month"],
    [["0 9 1-27,L-1,L-2,L-3 * *"], "At 09:00, every day, except on the last day of the month"],
    [["0 9 1-31/2 * *"], "At 09:00, on odd days of the month"],
    [["0 9 2-30/2 * *"], "At 09:00, on even days of the month"],
    [["0 0-11,13-23 * * *"], "Every hour, except at 12:00"],
    [["*/10 0,1,4-23 * * *"], "Every 10 minutes, except between 02:00 and 04:00"],
    [["*/10 6-23 * * *", "*/10 0 * * *", "0 1 * * *"], "Every 10 minutes, between 06:00 and 01:00"],
    [
      ["*/20 6-11 * * 1-5", "0 12 * * 1-5", "0 6-12 * * 0,6"],
      "Every 20 minutes, between 06:00 and 12:00, Monday through Friday; and every hour, between 06:00 and 12:00, every Saturday and Sunday",
    ],
    [
      ["*/10 * * * 1-5", "0 * * * 0,6"],
      "Every 10 minutes, Monday through Friday; and every hour, every Saturday and Sunday",
    ],
    [["0 9 * 12 *"], "At 09:00, every day in December"],
    [["0 9 * 1-3 *"], "At 09:00, every day from January through March"],
    [["0 9 * * 1-5", "0 11 * * 6"], "At 09:00, Monday through Friday; and at 11:00, every Saturday"],
  ])("%j → %s", (cronExpressions, words) => {
    expect(describeSchedule(cron(...cronExpressions))).toBe(words);
  });

  it.each([
    ["de", "Montag bis Freitag um 09:00", "Am ersten Montag jedes Monats um 09:00"],
    ["fr", "Du lundi au vendredi à 09:00", "Le premier lundi de chaque mois à 09:00"],
    ["es", "De lunes a viernes a las 09:00", "El primer lunes de cada mes a las 09:00"],
    ["pt-BR", "De segunda-feira a sexta-feira às 09:00", "Na primeira segunda-feira de cada mês às 09:00"],
    ["it", "Dal lunedì al venerdì alle 09:00", "Il primo lunedì di ogni mese alle 09:00"],
    ["nl", "Maandag t/m vrijdag om 09:00", "Op de eerste maandag van elke maand om 09:00"],
    ["pl", "Od poniedziałku do piątku o 09:00", "W pierwszy poniedziałek każdego miesiąca o 09:00"],
    ["ru", "С понедельника по пятницу в 09:00", "В первый понедельник каждого месяца в 09:00"],
    ["tr", "Pazartesiden cumaya saat 09:00", "Her ayın 1. pazartesi günü saat 09:00"],
    ["ko", "매주 월요일부터 금요일까지 09:00", "매월 첫 번째 월요일 09:00"],
    ["ja", "毎週月曜日から金曜日の09:00", "毎月第1月曜日の09:00"],
    ["zh-CN", "每周一至周五 09:00", "每月第一个周一 09:00"],
    ["xx", "At 09:00, Monday through Friday", "At 09:00, on the first Monday of the month"],
  ])("speaks %s", (locale, ofWorkWeek, ofFirstMonday) => {
    expect(describeSchedule(workWeek, locale)).toBe(ofWorkWeek);
    expect(describeSchedule(firstMonday, locale)).toBe(ofFirstMonday);
  });

  it.each([
    ["de", "Alle 5 Minuten zwischen 09:00 und 17:00, Montag bis Freitag"],
    ["ru", "Каждые 5 минут с 09:00 до 17:00, с понедельника по пятницу"],
    ["ja", "毎週月曜日から金曜日の09:00から17:00まで5分ごと"],
    ["zh", "每周一至周五 09:00至17:00 每5分钟"],
  ])("says a window in %s", (locale, words) => {
    expect(describeSchedule(window, locale)).toBe(words);
  });

  it("joins several pairs in the order of the language", () => {
    expect(describeSchedule(twoPairs, "de")).toBe("Montag bis Freitag um 09:00 und jeden Samstag um 11:00");
    expect(describeSchedule(twoPairs, "ja")).toBe("毎週月曜日から金曜日の09:00、毎週土曜日の11:00");
  });

  it("says one-time instants and bounds in the schedule's zone", () => {
    const once = scheduleSchema.parse({ kind: "once", runAt: "2026-07-01T13:00:00Z", timezone: "America/New_York" });
    expect(describeSchedule(once)).toBe("Once, on 2026-07-01 at 09:00");
    const bounded = { ...cron("0 9 * * *"), endsAt: "2026-03-20T23:59:59Z", maxRuns: 3 };
    expect(describeSchedule(bounded)).toBe("At 09:00, every day, until 2026-03-20, 3 times in total");
  });

  it("says the time of a bound only where the day alone would change the due times", () => {
    const at = (endsAt: string) => describeSchedule({ ...cron("0 9 * * *"), endsAt });
    expect(at("2026-03-20T12:00:00Z")).toBe("At 09:00, every day, until 2026-03-20");
    expect(at("2026-03-20T08:00:00Z")).toBe("At 09:00, every day, until 2026-03-19");
    const often = { ...cron("*/10 * * * *"), endsAt: "2026-03-20T13:00:00Z" };
    expect(describeSchedule(often)).toBe("Every 10 minutes, until 2026-03-20 13:00");
  });

  it("says from where every second week is counted", () => {
    expect(describeSchedule(everyOther)).toBe("Every 2 weeks on Tuesday at 09:00, from 2026-03-10");
    expect(describeSchedule(everyOther, "de")).toBe("Alle 2 Wochen am Dienstag um 09:00, ab 2026-03-10");
  });

  it.each([
    ["en", "At 09:00, every Friday the 13th, from 2026-03-13"],
    ["de", "Jeden Freitag den 13. um 09:00, ab 2026-03-13"],
    ["nl", "Elke vrijdag de 13e om 09:00, vanaf 2026-03-13"],
  ])("says a day that must be a weekday as both in %s, and reads it back", (locale, words) => {
    const rule = "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;BYHOUR=9;BYMINUTE=0;BYSECOND=0";
    expect(describeSchedule(rrule(rule), locale)).toBe(words);
    const read = parseScheduleText(words, { now, timezone: "UTC" });
    expect(read).toMatchObject({ schedule: { rrule: expect.stringContaining(rule) } });
  });

  it.each([
    [
      "FREQ=MONTHLY;BYMONTHDAY=-1,1,2,3,4,5,6;BYDAY=SU",
      "At 09:00, on the day before the first Monday of the month, from 2026-04-05",
    ],
    [
      "FREQ=WEEKLY;INTERVAL=2;BYMONTH=1,2,3,4,5,6,8,9,10,11,12;BYDAY=TU",
      "Every 2 weeks on Tuesday at 09:00, except in July, from 2026-03-10",
    ],
    [
      "FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,-2,-3,-4;BYDAY=MO,TU,WE,TH,FR",
      "At 09:00, Monday through Friday, except on the last day of the month, from 2026-03-10",
    ],
  ])("says %s in few words", (rule, words) => {
    expect(describeSchedule(rrule(`${rule};BYHOUR=9;BYMINUTE=0;BYSECOND=0`))).toBe(words);
  });

  it("leaves weekdays out of several days of the month", () => {
    const rule = rrule("FREQ=MONTHLY;BYMONTHDAY=1,13;BYDAY=MO,FR;BYHOUR=9;BYMINUTE=0;BYSECOND=0");
    expect(describeSchedule(rule)).toBe(
      "At 09:00, on day 1 and 13 of the month, except on Tuesday, Wednesday, Thursday, Saturday and Sunday, from 2026-03-13",
    );
  });

  it("puts the crons in brackets behind words that are not enough, and says a cron that has none as it is", () => {
    const mixed = cron("*/5 * * * 1-5", "0 12 * * 6");
    const words = "Every 5 minutes, Monday through Friday; at 12:00, every Saturday (*/5 * * * 1-5; 0 12 * * 6)";
    expect(describeSchedule(mixed)).toBe(words);
    expect(parseScheduleText(words, { now })).toMatchObject({
      schedule: { cronExpressions: ["*/5 * * * 1-5", "0 12 * * 6"] },
    });
    expect(describeSchedule(cron("*/7 9-17 * * *"), "fr")).toBe("Cron (*/7 9-17 * * *)");
  });

  it.each([
    "0 9 * * 1-5",
    "*/5 * * * *",
    "0 9 1 * *",
    "30 8 * * 2",
    "0 9 L * *",
    "0 9 * * 1#1",
    "0 9 * * 5L",
    "0 9,17 * * *",
    "* * * * *",
    "0 * * * *",
  ])("of %s reads back as the same schedule", (expression) => {
    const words = describeSchedule(cron(expression));
    expect(parseScheduleText(words, { now })).toMatchObject({ schedule: { cronExpressions: [expression] } });
  });
});
