import { expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  ["at the end of the year at 10 compile the highlights", "2026-12-31T10:00"],
  ["Am Jahresende um 10 die Highlights zusammenstellen", "2026-12-31T10:00"],
  ["à la fin de l'année à 10h prépare le bilan", "2026-12-31T10:00"],
  ["at the end of this year at 10 compile the highlights", "2026-12-31T10:00"],
  ["at the end of every year at 10 compile the highlights", "0 10 31 12 *"],
  ["Once a year, on New Year's Day at 10:00, list all domain names", "0 10 1 1 *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("says that it runs once, and is not sure of it", () => {
  const result = parseRequest("at the end of the year at 10 compile the highlights", {
    now: new Date("2026-11-25T10:00:00Z"),
    timezone: "UTC",
  });
  expect(result.success && result.assumptions).toContain("Runs once: no repetition was given");
  expect(result.success && result.confidence).toBeLessThan(0.8);
});
