import { expect, it } from "vitest";
import { parseRequest } from ".";

it.each([
  ["back up the disk every Monday at 8 and at 11 on Saturday", ["0 8 * * 1", "0 11 * * 6"]],
  ["back up the disk Mon-Fri at 3am and at noon on the 1st", ["0 3 * * 1-5", "0 12 1 * *"]],
  ["check it on weekdays at 9 and at noon on the last day of the month", ["0 9 * * 1-5", "0 12 L * *"]],
  ["sichere die Daten werktags um 3 Uhr und um 12 Uhr am Monatsersten", ["0 3 * * 1-5", "0 12 1 * *"]],
])("the last time is of the days right behind it: %s", (text, cronExpressions) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result).toMatchObject({ success: true, schedule: { cronExpressions } });
});
