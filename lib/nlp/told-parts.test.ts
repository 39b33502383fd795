import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** The part of the day that a thing is for is no time of its own beside another. */
it.each([
  ["schick mir bitte jeden Tag um halb elf die Tischreservierungen für mittags", "30 10 * * *"],
  ["jeden Tag um 7 das Angebot für abends aushängen", "0 7 * * *"],
  ["stuur elke dag om 10.30 de reserveringen voor 's avonds", "30 10 * * *"],
  ["her gün 10.30'da akşam için rezervasyonları gönder", "30 10 * * *"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it("stays with the thing", () => {
  expect(promptsOf("jeden Tag um 7 das Angebot für abends aushängen", "UTC")).toBe("Das Angebot für abends aushängen.");
});
