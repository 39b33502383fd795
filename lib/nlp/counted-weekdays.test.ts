import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

it.each([
  ["for four Tuesdays at 8 remind me to take the bins out", "0 8 * * 2 x4"],
  ["for three Thursday mornings at 9 phone the school", "0 9 * * 4 x3"],
  ["for three consecutive Fridays at 16:30 back up the till", "30 16 * * 5 x3"],
  ["phone the school on the next two consecutive Fridays at 9", "0 9 * * 5 x2"],
  ["every Tuesday at 8 for four Tuesdays take the bins out", "0 8 * * 2 x4"],
  ["an drei Freitagen um 16:30 die Kasse sichern", "30 16 * * 5 x3"],
  ["üç cuma boyunca saat 16:30'da kasayı yedekle", "30 16 * * 5 x3"],
  ["次の3回の金曜日の16時半にレジを締める", "30 16 * * 5 x3"],
  ["3週連続で金曜日の16時半にレジを締める", "30 16 * * 5 x3"],
  ["다음 세 번의 금요일 16시 30분에 금고 점검하기", "30 16 * * 5 x3"],
  // Each of the days has all its times, and a weekend both its days.
  ["the next three Mondays at 9 and 17 feed the fish", "0 9,17 * * 1 x6"],
  ["the next two weekends at 10 feed the fish", "0 10 * * 0,6 x4"],
  ["les deux prochains week-ends à 10h, nourris les poissons", "0 10 * * 0,6 x4"],
  ["die nächsten drei Montage um 9 und um 17 Uhr die Fische füttern", "0 9,17 * * 1 x6"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "Europe/Berlin")).toBe(expected));

it("leaves no word of the count to the task", () => {
  expect(promptsOf("for three consecutive Fridays at 16:30 back up the till", "UTC")).toBe("Back up the till.");
});
