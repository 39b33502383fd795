import { describe, expect, it } from "vitest";
import { type DstRules, nextCronInstant } from "./next";
import { parseCron } from "./parse";

const normal: DstRules = { dstGap: "run", dstOverlap: "first" };

function times(expression: string, zone: string, from: string, count: number, rules = normal): string[] {
  const found: string[] = [];
  let instant: number | null = Date.parse(from);
  while (found.length < count && instant !== null) {
    instant = nextCronInstant(parseCron(expression), zone, instant, rules);
    if (instant !== null) found.push(new Date(instant).toISOString().replace(":00.000Z", "Z"));
  }
  return found;
}

const berlinSpring = "2026-03-28T23:00:00Z"; // 29 March 2026: 02:00 → 03:00, at 01:00Z
const berlinAutumn = "2026-10-24T22:00:00Z"; // 25 October 2026: 03:00 → 02:00, at 01:00Z

describe("fixed times", () => {
  it("run once at the end of a gap, however many fall inside it", () => {
    expect(times("0,30 2 * * *", "Europe/Berlin", berlinSpring, 2)).toEqual(["2026-03-29T01:00Z", "2026-03-30T00:00Z"]);
    expect(times("30 2,3 29 3 *", "Europe/Berlin", berlinSpring, 2)).toEqual([
      "2026-03-29T01:00Z",
      "2026-03-29T01:30Z",
    ]);
  });

  it("share the end of the gap with a time that stands there", () => {
    expect(times("0 2,3 29 3 *", "Europe/Berlin", berlinSpring, 2)).toEqual(["2026-03-29T01:00Z", "2027-03-29T00:00Z"]);
  });

  it("find the gap's end from one second, and from a fraction of a second, before it", () => {
    expect(times("30 2 * * *", "Europe/Berlin", "2026-03-29T00:59:59Z", 1)).toEqual(["2026-03-29T01:00Z"]);
    expect(times("30 2 * * *", "Europe/Berlin", "2026-03-29T00:59:59.400Z", 1)).toEqual(["2026-03-29T01:00Z"]);
    expect(times("30 2 * * *", "Europe/Berlin", "2026-03-29T01:00:00Z", 1)).toEqual(["2026-03-30T00:30Z"]);
  });

  it("run in the first pass of a repeated hour only, unless both are asked for", () => {
    expect(times("30 2 * * *", "Europe/Berlin", berlinAutumn, 2)).toEqual(["2026-10-25T00:30Z", "2026-10-26T01:30Z"]);
    expect(times("30 2 * * *", "Europe/Berlin", berlinAutumn, 2, { dstGap: "run", dstOverlap: "both" })).toEqual([
      "2026-10-25T00:30Z",
      "2026-10-25T01:30Z",
    ]);
  });

  it("leave the gap out when told so", () => {
    const rules: DstRules = { dstGap: "skip", dstOverlap: "first" };
    expect(times("30 2 * * *", "Europe/Berlin", berlinSpring, 1, rules)).toEqual(["2026-03-30T00:30Z"]);
  });
});

describe("intervals", () => {
  it("invent nothing for a missing hour and run both passes of a repeated one", () => {
    expect(times("*/30 2 * * *", "Europe/Berlin", berlinSpring, 1)).toEqual(["2026-03-30T00:00Z"]);
    expect(times("*/30 2 25 10 *", "Europe/Berlin", berlinAutumn, 4)).toEqual([
      "2026-10-25T00:00Z",
      "2026-10-25T00:30Z",
      "2026-10-25T01:00Z",
      "2026-10-25T01:30Z",
    ]);
  });

  it("are also what covers the whole range", () => {
    expect(times("15 0-23 25 10 *", "Europe/Berlin", "2026-10-25T00:00:00Z", 2)).toEqual([
      "2026-10-25T00:15Z",
      "2026-10-25T01:15Z",
    ]);
  });
});

describe("the calendar", () => {
  it.each([
    ["0 0 31 * *", "2026-01-31T12:00:00Z", ["2026-03-31T00:00Z", "2026-05-31T00:00Z"]],
    ["0 0 29 2 *", "2096-03-01T00:00:00Z", ["2104-02-29T00:00Z"]],
    ["0 0 L * *", "2026-02-01T00:00:00Z", ["2026-02-28T00:00Z", "2026-03-31T00:00Z"]],
    ["0 0 L-2 * *", "2026-02-01T00:00:00Z", ["2026-02-26T00:00Z", "2026-03-29T00:00Z"]],
    ["0 0 LW * *", "2026-01-01T00:00:00Z", ["2026-01-30T00:00Z", "2026-02-27T00:00Z"]],
    ["0 0 1W * *", "2026-07-30T00:00:00Z", ["2026-08-03T00:00Z"]],
    ["0 0 31W * *", "2026-05-01T00:00:00Z", ["2026-05-29T00:00Z", "2026-07-31T00:00Z"]],
    ["0 9 * * 5#2", "2026-01-01T00:00:00Z", ["2026-01-09T09:00Z", "2026-02-13T09:00Z"]],
    ["0 9 * * FRIL", "2026-01-01T00:00:00Z", ["2026-01-30T09:00Z", "2026-02-27T09:00Z"]],
    ["0 9 13 * 5", "2026-02-10T00:00:00Z", ["2026-02-13T09:00Z", "2026-02-20T09:00Z"]],
    [
      "0 9 ? * FRI-SUN",
      "2026-01-01T00:00:00Z",
      ["2026-01-02T09:00Z", "2026-01-03T09:00Z", "2026-01-04T09:00Z", "2026-01-09T09:00Z"],
    ],
    ["@weekly", "2026-01-01T00:00:00Z", ["2026-01-04T00:00Z"]],
    ["0 0 * 2 1#5", "2026-01-01T00:00:00Z", ["2044-02-29T00:00Z"]],
  ])("%s", (expression, from, expected) => {
    expect(times(expression, "UTC", from, expected.length)).toEqual(expected);
  });

  it("counts seconds when there are six fields", () => {
    expect(times("*/30 * * * * *", "UTC", "2026-01-01T00:00:10Z", 2)).toEqual([
      "2026-01-01T00:00:30.000Z",
      "2026-01-01T00:01Z",
    ]);
  });
});
