import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  ["Except holidays, every weekday at 8:45 remind me to clock in", "45 8 * * 1-5"],
  ["Except for public holidays, each Monday at 9 send the list", "0 9 * * 1"],
  ["außer an Feiertagen, jeden Werktag um 8:45 ans Einstempeln erinnern", "45 8 * * 1-5"],
  ["除了法定节假日,每个工作日早上8:45打卡提醒", "45 8 * * 1-5"],
])("%s: the days behind the comma are not left out", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
