import { expect, test } from "vitest";
import { readDays } from "./read-days";

test("days and stretches of days are read line by line", () => {
  expect(readDays("2026-12-24\n\n 2026-12-31 to 2027-01-01 \n2027-04-02 – 2027-04-05")).toEqual({
    dates: [
      { from: "2026-12-24", to: "2026-12-24" },
      { from: "2026-12-31", to: "2027-01-01" },
      { from: "2027-04-02", to: "2027-04-05" },
    ],
  });
  expect(readDays("  ")).toEqual({ dates: [] });
});

test.each([
  "24.12.2026",
  "2026-02-30",
  "2026-13-01",
  "2026-12-24 to 2026-12-32",
  "2026-12-24 to",
  "2027-01-01 to 2026-12-24",
  "Christmas",
])("%s is wrong", (line) => {
  expect(readDays(`2026-12-01\n${line}`)).toEqual({ wrong: line });
});
