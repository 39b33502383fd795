import { expect, it } from "vitest";
import { isInHoursOrDays, relativeTime } from "./relative-time";

const berlin = (text: string) => Date.parse(`${text}+01:00`);
const said = (at: string, now: string, zone = "Europe/Berlin") => relativeTime(berlin(at), berlin(now), zone, "en");

it.each([
  ["now", "2026-11-26T09:00:00", "2026-11-26T09:00:00"],
  ["in 20 seconds", "2026-11-26T09:00:20", "2026-11-26T09:00:00"],
  ["in 59 minutes", "2026-11-26T09:59:10", "2026-11-26T09:00:00"],
  ["in 1 hour", "2026-11-26T09:59:50", "2026-11-26T09:00:00"],
  ["in 17 hours", "2026-11-26T20:00:00", "2026-11-26T03:00:00"],
  ["tomorrow", "2026-11-27T20:00:00", "2026-11-26T03:00:00"],
  ["tomorrow", "2026-11-27T07:00:00", "2026-11-26T23:00:00"],
  ["in 20 minutes", "2026-11-27T00:10:00", "2026-11-26T23:50:00"],
  ["in 3 hours", "2026-11-27T02:00:00", "2026-11-26T23:00:00"],
  ["in 2 days", "2026-11-28T00:30:00", "2026-11-26T23:00:00"],
  ["in 11 days", "2026-12-07T09:00:00", "2026-11-26T22:00:00"],
  ["in 59 days", "2027-01-24T09:00:00", "2026-11-26T09:00:00"],
  ["in 60 days", "2027-01-25T09:00:00", "2026-11-26T09:00:00"],
  ["in 2 months", "2027-01-26T09:00:00", "2026-11-26T09:00:00"],
  ["in 3 months", "2027-03-01T09:00:00", "2026-11-26T09:00:00"],
  ["in 2 months", "2027-01-29T09:00:00", "2026-11-27T09:00:00"],
  ["in 3 months", "2027-02-26T09:00:00", "2026-11-27T09:00:00"],
  ["in 23 months", "2028-10-26T09:00:00", "2026-11-26T09:00:00"],
  ["in 2 years", "2028-11-26T09:00:00", "2026-11-26T09:00:00"],
  ["in 3 years", "2029-10-26T09:00:00", "2026-11-26T09:00:00"],
  ["2 hours ago", "2026-11-25T23:00:00", "2026-11-26T01:00:00"],
  ["yesterday", "2026-11-25T09:00:00", "2026-11-26T08:00:00"],
  ["12 days ago", "2026-11-14T23:00:00", "2026-11-26T08:00:00"],
  ["3 months ago", "2026-08-20T09:00:00", "2026-11-26T09:00:00"],
])("%s", (words, at, now) => {
  expect(said(at, now)).toBe(words);
});

it("takes the days of the reader's zone", () => {
  const at = "2026-11-28T05:00:00";
  expect(said(at, "2026-11-26T20:00:00", "Europe/Berlin")).toBe("in 2 days");
  expect(said(at, "2026-11-26T20:00:00", "America/New_York")).toBe("tomorrow");
});

it.each([
  [false, "2026-11-26T09:40:00"],
  [true, "2026-11-26T17:00:00"],
  [true, "2026-11-27T09:00:00"],
  [false, "2027-03-01T09:00:00"],
])("a time of day says more: %s (%s)", (says, at) => {
  expect(isInHoursOrDays(berlin(at), berlin("2026-11-26T09:00:00"), "Europe/Berlin")).toBe(says);
});
