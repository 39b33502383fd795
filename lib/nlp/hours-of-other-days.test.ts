import { describe, expect, it } from "vitest";
import { parseRequest } from ".";

const parse = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
const cronsOf = (text: string): string => {
  const result = parse(text);
  return result.success ? result.schedule.cronExpressions.join(";") : result.intent;
};

describe("other days have the hour of the same half of the day, also in the small hours", () => {
  it.each([
    ["every night at 2 back up, on Sundays at 4", "0 2 * * 1-6;0 4 * * 0"],
    ["nightly at 1 run ETL; Saturdays at 3", "0 1 * * 0-5;0 3 * * 6"],
    ["Back up at 3 am daily but at 5 on Sundays", "0 3 * * 1-6;0 5 * * 0"],
    ["Jede Nacht um 3 Backup, sonntags um 5", "0 3 * * 1-6;0 5 * * 0"],
    ["cada noche a las 2 haz copia, los domingos a las 4", "0 2 * * 1-6;0 4 * * 0"],
    ["her gece 2'de yedekle, pazar günleri 4'te", "0 2 * * 1-6;0 4 * * 0"],
    ["every evening at 7 water the plants, on Sundays at 8", "0 19 * * 1-6;0 20 * * 0"],
  ])("%s", (text, wanted) => expect(cronsOf(text)).toBe(wanted));
});

describe("an exception with a time of its own, and the hour of a part of the day behind one", () => {
  it.each([
    ["Every day at 9 except on weekends at 11 send the quote", "0 9 * * 1-5;0 11 * * 0,6"],
    ["tous les jours à 9h sauf le week-end à 11h, envoie la citation", "0 9 * * 1-5;0 11 * * 0,6"],
    ["Every weekday morning except Wednesday at 7:50 check the M25 traffic", "50 7 * * 1,2,4,5"],
    ["every day at 9 and 17 except Fridays at 17 check the mail", "needs_clarification"],
  ])("%s", (text, wanted) => expect(cronsOf(text)).toBe(wanted));
});

describe("a month with a day of its own, and shorter months", () => {
  it.each([
    ["every month on the 30th at 9, in February on the 28th, send the reminder", "0 9 30 1,3-12 *;0 9 28 2 *"],
    ["on the 31st of each month at 9, or the last day if there is none, pay rent", "0 9 L * *"],
    ["el 15 y el último día de cada mes a las 17:00 transfiere 200 euros", "0 17 15,L * *"],
    ["Al cierre de cada trimestre, el último día a las 18:00, exporta el libro", "0 18 L 3-12/3 *"],
  ])("%s", (text, wanted) => expect(cronsOf(text)).toBe(wanted));
});

describe("days that are counted from today, seasons alone, and places behind a part of the day", () => {
  it.each([
    ["Make a reminder for 7 days from today at 10:00 about my trial", "2026-12-02T10:00:00.000Z"],
    ["in two weeks' time on Thursday at 15:20 follow up with Karen", "2026-12-10T15:20:00.000Z"],
  ])("%s", (text, wanted) => {
    const result = parse(text);
    expect(result.success && result.schedule.runAt).toBe(wanted);
  });
  it.each([
    ["at 9 in the morning in Tokyo fetch the Nikkei every weekday", "Asia/Tokyo"],
    ["when it's 8 in Mumbai on weekdays send the EU report", "Asia/Kolkata"],
  ])("%s", (text, wanted) => {
    const result = parse(text);
    expect(result.success && result.schedule.timezone).toBe(wanted);
  });
  it("summer only", () =>
    expect(cronsOf("summer only: every evening at 19:30 remind me to water the lawn")).toBe("30 19 * 6-8 *"));
  it("asks for a week of a month", () =>
    expect(cronsOf("in the last week of December every day at 10 count stock")).toBe("needs_clarification"));
});
