import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** A zone by its names in winter and in summer. */
it.each([
  ["weekdays at 3pm CET/CEST fetch the prices", "0 15 * * 1-5 in Europe/Paris"],
  ["weekdays at 3pm (CET / CEST) fetch the prices", "0 15 * * 1-5 in Europe/Paris"],
  ["every day at 9 EST/EDT send me the news", "0 9 * * * in America/New_York"],
  ["at 9am PDT/PST every Monday send me the news", "0 9 * * 1 in America/Los_Angeles"],
  ["at 9 GMT/BST every Monday send me the report", "0 9 * * 1 in Europe/London"],
  ["werktags um 15 Uhr MEZ/MESZ Preise abrufen", "0 15 * * 1-5 in Europe/Berlin"],
  ["tous les jours à 9h CET/CEST envoie-moi le cours", "0 9 * * * in Europe/Paris"],
  ["每天下午3点CET/CEST发报告", "0 15 * * * in Europe/Paris"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "America/Chicago")).toBe(outcome);
});

it("leaves neither name to the task", () => {
  expect(promptsOf("weekdays at 3pm CET/CEST fetch the prices", "America/Chicago")).toBe("Fetch the prices.");
});

it("asks where two zones are named", () => {
  expect(outcomeOf("every day at 9 EST/PST send me the news", "America/Chicago")).toBe("ask");
});
