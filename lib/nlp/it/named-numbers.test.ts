import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it("a number behind a noun opens no window", () => {
  const text = "controlla i guasti della linea tre alle 5:50 dal lunedì al venerdì e alle 7 la domenica";
  expect(outcomeOf(text, "UTC")).toBe("50 5 * * 1-5 + 0 7 * * 0");
  expect(promptsOf(text, "UTC")).toBe("Controlla i guasti della linea tre.");
});

it("a window with its first word is one", () => {
  expect(outcomeOf("controlla la coda ogni ora dalle nove alle diciassette", "UTC")).toBe("0 9-17 * * *");
});
