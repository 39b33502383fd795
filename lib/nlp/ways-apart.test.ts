import { describe, expect, it } from "vitest";
import { parseAnswer } from "./parse-answer";
import { parseRequest } from "./parse-request";

const context = { now: new Date("2026-11-28T02:20:00Z"), timezone: "Europe/Berlin" };

/** What each option of the question makes of the request. */
function offered(text: string): string[] {
  const read = parseRequest(text, context);
  if (read.success) return [];
  return read.options.map((option) => {
    const answer = parseAnswer(text, option, context);
    if (!answer.success) return option;
    const { cronExpressions, rrule, timezone } = answer.schedule;
    const when = cronExpressions.join(" + ") || (/FREQ=\w+;INTERVAL=\d;BYDAY=\w+/.exec(rrule ?? "")?.[0] ?? "");
    return `${when} ${timezone}: ${answer.taskName}`;
  });
}

describe("what is no one schedule is offered in its parts", () => {
  it.each([
    ["every Tuesday at 10 and every other Thursday at 15:00 call the lab", "Call Lab"],
    ["jeden Dienstag um 10 und jeden zweiten Donnerstag um 15 Uhr das Labor anrufen", "Labor anrufen"],
    ["每周二10点和每两周的周四15点给实验室打电话", "给实验室打电话"],
  ])("%s", (text, name) => {
    expect(offered(text)).toEqual([
      `0 10 * * 2 Europe/Berlin: ${name}`,
      `FREQ=WEEKLY;INTERVAL=2;BYDAY=TH Europe/Berlin: ${name}`,
    ]);
  });

  it("steps of the night are longer than those of the day", () => {
    expect(offered("every 15 minutes, at night only every 2 hours, ping the server")).toEqual([
      "*/15 6-21 * * * + 0 22 * * * + 0 0-6/2 * * * Europe/Berlin: Server Ping",
    ]);
  });
});

it("the only option in another zone names it", () => {
  const { options } = parseRequest("check the index when the market opens at 9:30 New York time on weekdays", context);
  expect(options).toEqual(["At 09:30, Monday through Friday, America/New_York"]);
});
