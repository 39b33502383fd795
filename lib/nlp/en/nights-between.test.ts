import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  ["in the night from Saturday to Sunday at 2 run the backup every week", "0 2 * * 0"],
  ["midnight between Saturday and Sunday every week run the backup", "0 0 * * 0"],
  ["every Saturday night going into Sunday at 1am run the batch", "0 1 * * 0"],
  ["toda noite de sábado para domingo às 2h roda o backup", "0 2 * * 0"],
])("a night belongs to two days, and its small hours to the second: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  ["What I'd love at 5:25 pm every day is a summary of the gate log", "Send me a summary of the gate log."],
  ["All I need on Mondays at 9 is the meter reading", "Send me the meter reading."],
])("what somebody would love is a request: %s", (text, prompt) => {
  expect(promptsOf(text, "UTC")).toBe(prompt);
});

it("'wait for' takes nothing back, and a reason may stand before the new words", () => {
  expect(outcomeOf("At noon each day look up the answer, Dad can never wait for the evening paper", "UTC")).toBe(
    "0 12 * * *",
  );
  expect(outcomeOf("Every Friday, sorry, our circle moved: every Thursday at 14:00 send the pattern", "UTC")).toBe(
    "0 14 * * 4",
  );
});

it("who cannot decide is asked", () => {
  expect(
    outcomeOf("Every month, or maybe every two weeks, I can't decide, remind the kids to clean the cage", "UTC"),
  ).toBe("ask");
});
