import { describe, expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

describe("what people say in German and Dutch", () => {
  it.each([
    ["Dieses Jahr an Heiligabend nachmittags um halb drei die Familie anrufen", "2026-12-24T14:30"],
    ["Dieses Jahr am 24.12. um 14:30 die Familie anrufen", "2026-12-24T14:30"],
    ["de backup mag weer aan hoor", "resume: backup"],
    ["mag de nieuwsbrief weer aan?", "resume: nieuwsbrief"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});
