import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";
import { sentences } from "./sentences.fixture";

it.each(sentences)("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "Europe/Moscow")).toBe(expected);
});
