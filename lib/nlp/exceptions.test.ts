import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";
import type { ParsedSchedule } from "./types";

const now = new Date("2026-03-04T10:00:00Z");

function parsed(text: string): ParsedSchedule {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) throw new Error(`${text}: ${result.intent} ${result.message}`);
  return result;
}

function crons(text: string): string {
  return parsed(text).schedule.cronExpressions.join(" + ");
}

describe("hours that are left out", () => {
  it.each([
    ["every hour except at night check the api", "0 6-21 * * *"],
    ["every 15 minutes except overnight check the api", "*/15 6-21 * * *"],
    ["check the api every 10 minutes but not at night", "*/10 6-21 * * *"],
    ["check the api every hour except in the morning", "0 0-5,12-23 * * *"],
    ["check the api every hour excluding lunch", "0 0-11,13-23 * * *"],
    ["check the api hourly except between 22 and 6", "0 6-21 * * *"],
    ["check the api every 30 minutes except from 12:00 to 13:00", "*/30 0-11,13-23 * * *"],
    ["check the api every hour except 12 to 14", "0 0-11,14-23 * * *"],
    ["check the api every hour except at noon", "0 0-11,13-23 * * *"],
    ["check the api every hour except weekends and nights", "0 6-21 * * 1-5"],
    ["every 2 hours from 8 to 18 except at noon check the api", "0 8,10,14,16,18 * * *"],
  ])("%s → %s", (text, cron) => {
    expect(crons(text)).toBe(cron);
    expect(parsed(text).agentPrompt).toBe("Check the api.");
  });

  it("says which hours a part of the day was taken for", () => {
    expect(parsed("every hour except at night check the api").assumptions).toContain("Night: 22:00 to 06:00");
  });
});

describe("hours that are named", () => {
  it.each([
    ["check the api every 2 hours at night", "0 0,2,4,22 * * *"],
    ["check the api hourly overnight", "0 0-5,22,23 * * *"],
    ["check the api every quarter hour during the afternoon", "*/15 12-17 * * *"],
    ["check the api every hour after 5pm", "0 17-23 * * *"],
    ["every weekday from 9 to 17 on the hour check the api", "0 9-17 * * 1-5"],
  ])("%s → %s", (text, cron) => {
    expect(crons(text)).toBe(cron);
    expect(parsed(text).agentPrompt).toBe("Check the api.");
  });
});

describe("days that are left out", () => {
  it.each([
    ["check the api every day except on the 1st and 15th at 9", "0 9 2-14,16-31 * *"],
    ["check the api Monday to Friday except Wednesday at 9", "0 9 * * 1,2,4,5"],
    ["check the api every day at 9 except Saturday through Monday", "0 9 * * 2-5"],
    ["check the api nightly except Saturday", "0 2 * * 0-5"],
  ])("%s → %s", (text, cron) => {
    expect(crons(text)).toBe(cron);
  });
});

describe("a near day that is left out and would be the first is what it starts behind", () => {
  it.each([
    ["check the api every day at 9 except tomorrow", "2026-03-06"],
    ["check the api every day at 11 except today and tomorrow", "2026-03-06"],
    ["check the api every Friday but not this Friday at 9", "2026-03-07"],
    ["check the api every Monday at 9 except next Monday", "2026-03-10"],
    ["prüfe die API jeden Tag um 9 außer morgen", "2026-03-06"],
    ["vérifie l'API tous les vendredis à 9h sauf ce vendredi", "2026-03-07"],
    ["每天9点检查接口，明天除外", "2026-03-06"],
    ["yarın hariç her gün 9'da API'yi kontrol et", "2026-03-06"],
  ])("%s → from %s", (text, day) => {
    expect(parsed(text).schedule).toMatchObject({ startsAt: `${day}T00:00:00.000Z` });
  });

  it("offers all but that day where it runs before", () => {
    expect(parseRequest("check the api every day at 11 except tomorrow", { now, timezone: "UTC" })).toMatchObject({
      message: expect.stringContaining("cannot leave out a single date"),
      options: ["At 11:00, every day"],
    });
  });
});

describe("an exception that no schedule holds is asked about, never dropped", () => {
  it.each([
    "check the api every day at 11 except tomorrow",
    "check the api every weekday at 9, except this Friday",
    "check the api every weekday at 9 except March 10",
    "check the api every day at 9 and 17 except Fridays at 17",
    "check the api every 30 seconds except at night",
    "every hour except the billing service check everything",
    "check the api in the first week of every month at 9",
    "check the api every day at 9 at full moon",
    "check the api on 1 and 15 at 8",
  ])("%s", (text) => {
    expect(parseRequest(text, { now })).toMatchObject({ success: false, intent: "needs_clarification" });
  });
});

describe("an exception to the task is the task's", () => {
  it.each([
    ["send everyone except Bob the report every Monday at 9", "Send everyone except Bob the report."],
    ["check every server except db1 every day at 9", "Check every server except db1."],
    ["check all services every hour except the billing service", "Check all services except the billing service."],
  ])("%s", (text, prompt) => {
    expect(parsed(text).agentPrompt).toBe(prompt);
  });
});

describe("a day that is over", () => {
  it.each([
    "Check the servers yesterday at 5pm",
    "Yesterday at 5pm check the servers",
    "Send the report last Monday at 9",
    "Send the report the day before yesterday at 9",
  ])("%s is asked about", (text) => {
    expect(parseRequest(text, { now })).toMatchObject({
      success: false,
      question: "That time has already passed. When should it run?",
    });
  });

  it.each([
    ["Send me what happened yesterday every day at 7", "Send me what happened yesterday."],
    ["Tell me tomorrow at 9 what I did last week", "Tell me what I did last week."],
    ["Summarise last week's tickets every Monday at 9", "Summarise last week's tickets."],
  ])("%s is content", (text, prompt) => {
    expect(parsed(text).agentPrompt).toBe(prompt);
  });
});

describe("weekdays that are left out of some months only", () => {
  const winter = "0 22 * 1-11 * + 0 22 * 12 1-5";
  it.each([
    ["back up the laptop every day at 22:00, except on weekends in December", winter],
    ["mach jeden Tag um 22 Uhr ein Backup, außer an Wochenenden im Dezember", winter],
    ["fais la sauvegarde tous les jours à 22h sauf les week-ends de décembre", winter],
    ["maak elke dag om 22 uur een backup, behalve in de weekenden van december", winter],
    ["codziennie o 22 rób backup, oprócz weekendów w grudniu", winter],
    ["每天22点备份，12月的周末除外", winter],
    ["12月の週末を除いて毎日22時にバックアップ", winter],
    ["12월 주말을 제외하고 매일 22시에 백업해줘", winter],
    ["aralık hafta sonları hariç her gün 22'de yedek al", winter],
    [
      "water the plants daily at 7 except on Mondays and Tuesdays in January and February",
      "0 7 * 3-12 * + 0 7 * 1,2 0,3-6",
    ],
    ["copy the till data every day at 21, except Sundays in July and August", "0 21 * 1-6,9-12 * + 0 21 * 7,8 1-6"],
  ])("%s → %s", (text, expected) => {
    expect(crons(text)).toBe(expected);
  });
});

describe("days on which nobody works", () => {
  it.each([
    ["tidy the drive daily at 19:00, Sundays we rest", "0 19 * * 1-6"],
    ["tidy the drive daily at 19:00, Sunday is off", "0 19 * * 1-6"],
    ["tidy the drive Tuesdays through Saturdays 19:00, Fridays off", "0 19 * * 2-4,6"],
    ["give me the scores every day at 9 pm; no need in May or on Mondays", "0 21 * 1-4,6-12 0,2-6"],
    ["give me the scores every day at 9 pm, no need for Sundays", "0 21 * * 1-6"],
    ["every 10 min ping the router, excluding night hours 23:00-06:00", "*/10 6-22 * * *"],
    [
      "every day of the year except Christmas Day post the opening hours at 8:50",
      "50 8 * 1-11 * + 50 8 1-24,26-31 12 *",
    ],
  ])("%s → %s", (text, expected) => {
    expect(crons(text)).toBe(expected);
  });
});

describe("stretches of the year that are left out", () => {
  const august = "0 9 * 1-7,9-12 * + 0 9 16-31 8 *";
  const holidays = "0 9 * 2-11 * + 0 9 1-23 12 * + 0 9 3-31 1 *";
  it.each([
    ["daily at 9 but not between 24 December and 2 January check the door", holidays],
    ["every day except from 1 to 15 August at 9 check the door", august],
    ["jeden Tag um 9 außer vom 24. Dezember bis 2. Januar die Tür prüfen", holidays],
    ["tous les jours à 9h sauf du 1er au 15 août vérifie la porte", august],
    ["cada día a las 9 menos del 1 al 15 de agosto revisa la puerta", august],
    ["每天9点检查，12月24日到1月2日除外", holidays],
    ["every 30 minutes on weekdays, not during lunch (12-13), check the door", "*/30 0-11,13-23 * * 1-5"],
  ])("%s → %s", (text, expected) => {
    expect(crons(text)).toBe(expected);
  });
});
