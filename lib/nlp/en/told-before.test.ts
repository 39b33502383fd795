import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // What is told before a conclusion is no schedule
  ["My mum visits on Tuesdays, so each Monday at 6pm remind me to tidy the flat", "0 18 * * 1"],
  ["The bins are collected on Thursdays, so every Wednesday at 8pm remind me to put them out", "0 20 * * 3"],
  ["FYI the boss wants the numbers by 9, so at 8:15 each weekday pull yesterday's sales", "15 8 * * 1-5"],
  ["Since the market opens at 9:30, at 9:15 on weekdays send me futures", "15 9 * * 1-5"],
  ["My flight is on 12 December, so on 11 December at 6pm remind me to pack", "2026-12-11T18:00"],
  // The days stay where only another time is asked for
  ["The train leaves at 8:15 every weekday, so wake me at 7", "0 7 * * 1-5"],
  ["Our standup is at 9:30 every weekday, so remind me 10 minutes before", "20 9 * * 1-5"],
  // A day alone and what is wanted are no conclusion
  ["As of 1 May, every Monday at 9 send the plan", "0 9 * * 1 from 2027-05-01"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
