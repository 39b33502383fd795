import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";
import { sentences } from "./sentences.fixture";
import { sentences as more } from "./sentences-2.fixture";
import { sentences as daily } from "./sentences-3.fixture";
import { sentences as mixed } from "./sentences-4.fixture";

it.each([...sentences, ...more, ...daily, ...mixed])("%s → %s", (sentence, expected) => {
  const outcome = outcomeOf(sentence, "Asia/Seoul");
  expect(/^[a-z]+$/.test(expected) ? outcome.split(":")[0] : outcome).toBe(expected);
});
