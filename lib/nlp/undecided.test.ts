import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  "me manda o extrato todo dia 5 às 9h, sei lá",
  "Co drugi tydzień, nie wiem, przypominaj mi o oponach",
  "напоминай про счёт за свет то ли в начале, то ли в середине месяца",
  "every Friday at 9, not sure, send the rota",
])("asks where somebody leaves it open: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("ask");
});

it("asks nothing about what the task does not know", () => {
  expect(outcomeOf("every Friday at 9 send me one word that I don't know", "UTC")).toBe("0 9 * * 5");
});
