import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** Days and a time behind "but" are an exception, unless something else is to be done then. */
it.each([
  ["Every Tuesday at 10 prepare the order, but on Fridays at 12 send the rota", "0 10 * * 2 | 0 12 * * 5"],
  [
    "Ogni martedì alle 10 prepara l'ordine al grossista, mentre il venerdì alle 12 manda i turni",
    "0 10 * * 2 | 0 12 * * 5",
  ],
  ["Ogni martedì alle 10 prepara l'ordine, mentre ogni venerdì alle 12 manda gli orari", "0 10 * * 2 | 0 12 * * 5"],
  ["Every day at 10 water the ferns, but on Fridays at 12 water them", "0 10 * * 0-4,6 + 0 12 * * 5"],
  ["Every day at 10 check the order but on Fridays at 12", "0 10 * * 0-4,6 + 0 12 * * 5"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
