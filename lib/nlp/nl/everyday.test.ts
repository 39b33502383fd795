import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["over een drie kwartier de taart uit de oven halen", "2026-11-25T11:45"],
  ["over twee uur tien de was ophangen", "2026-11-25T13:10"],
  ["over 1 uur 30 de pizza halen", "2026-11-25T12:30"],
  ["over twee uur tien mensen bellen", "2026-11-25T13:00"],
  ["over een dag en zes uur het deeg kneden", "2026-11-26T17:00"],
  ["Krant om 7, beurs om 9, beide op werkdagen", "0 7 * * 1-5 | 0 9 * * 1-5"],
  ["Weer om 7, beurs om 9, allebei op werkdagen", "0 7 * * 1-5 | 0 9 * * 1-5"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Berlin")).toBe(expected);
});
