import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

const everyYear = "FREQ=MONTHLY;BYMONTH=11;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR";

it.each([
  ["on Black Friday at 7am buy the TV", "2026-11-27T07:00"],
  ["every Black Friday at 7 check the TV prices", everyYear],
  ["Jeden Black Friday um 7 die Preise prüfen", everyYear],
  ["Le Black Friday à 9h vérifie les prix", "2026-11-27T09:00"],
  ["В чёрную пятницу в 9 проверь цены", "2026-11-27T09:00"],
  ["黑色星期五早上七点提醒我买电视", "2026-11-27T07:00"],
  ["ブラックフライデーの朝7時にテレビを買うよう教えて", "2026-11-27T07:00"],
  ["check prices every day at 9 until Black Friday", "0 9 * * * until 2026-11-27"],
  ["every day at 9 check the Black Friday deals", "0 9 * * *"],
  // No day of a month says which Monday that is.
  ["remind me on Cyber Monday at 9 about the laptop", "ask"],
  ["from Black Friday to Cyber Monday check the prices every hour", "ask"],
  // Days with a name
  ["every year on St. Patrick's Day at 9 post the green logo", "0 9 17 3 *"],
  ["on Twelfth Night every year at 18:00 take down the tree", "ask"],
  ["every year on Twelfth Night take down the tree", "ask"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
