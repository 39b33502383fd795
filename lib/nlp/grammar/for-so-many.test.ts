import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["every Friday evening book a table for 4", "0 18 * * 5"],
  ["chaque lundi soir réserve une table pour 4", "0 18 * * 1"],
  ["Chaque mardi matin, mentionne l'offre 2 pour 1", "0 8 * * 2"],
  ["prépare le dossier pour midi chaque vendredi", "0 12 * * 5"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
