import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  // One thing to do, said twice: fewer days with another time are an exception.
  ["Wake me at 7 every day, and on weekends wake me at 9", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["每天7点叫我起床，周末9点叫我起床", "0 7 * * 1-5 + 0 9 * * 0,6"],
  ["毎朝7時に犬を起こして、週末は9時に犬を起こして", "0 7 * * 1-5 + 0 9 * * 0,6"],
  // Months with days of their own.
  [
    "From January to March every Monday at 9 and from April to June every Tuesday at 9 send the training notice",
    "0 9 * 1-3 1 + 0 9 * 4-6 2",
  ],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
