import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

const now = new Date("2026-11-25T10:00:00Z");

function schedule(text: string): string {
  const result = parseRequest(text, { now, timezone: "UTC" });
  if (!result.success) return result.intent;
  const { cronExpressions, rrule } = result.schedule;
  return rrule?.replace(/^[\s\S]*RRULE:/, "").replace(/;BYHOUR.*$/, "") ?? cronExpressions.join(" + ");
}

const beforeLastFriday = "FREQ=MONTHLY;BYMONTHDAY=-8,-7,-6,-5,-4,-3,-2;BYDAY=TH";

describe("days before and after a day that is named by its place", () => {
  it.each([
    ["the day before the last Friday of each month at 10 remind me of payroll", beforeLastFriday],
    ["le jour avant le dernier vendredi du mois à 10h rappelle la paie", beforeLastFriday],
    ["am Tag vor dem letzten Freitag des Monats um 10 die Lohnliste prüfen", beforeLastFriday],
    ["de dag voor de laatste vrijdag van de maand om 10 uur de lonen checken", beforeLastFriday],
    [
      "every month, the day after the second Tuesday, at 7 am, check the servers",
      "FREQ=MONTHLY;BYMONTHDAY=9,10,11,12,13,14,15;BYDAY=WE",
    ],
    [
      "three days before the third Thursday of each month at 15:00 send the agenda",
      "FREQ=MONTHLY;BYMONTHDAY=12,13,14,15,16,17,18;BYDAY=MO",
    ],
    ["the day before the last day of each month at 10 remind me of payroll", "0 10 L-1 * *"],
    ["seven days before each quarter's last day, at 13:00, nag the reps", "0 13 L-7 3-12/3 *"],
    ["a week before the end of each quarter at 9 send the forecast", "0 9 L-7 3-12/3 *"],
    ["two days after the first of every month at 9 chase the rent", "0 9 3 * *"],
    [
      "the day after the last Friday of the month at 9 check it",
      "FREQ=MONTHLY;BYMONTHDAY=-6,-5,-4,-3,-2,-1,1;BYDAY=SA",
    ],
  ])("%s → %s", (text, expected) => {
    expect(schedule(text)).toBe(expected);
  });
});
