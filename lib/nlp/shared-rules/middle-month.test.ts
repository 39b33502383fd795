import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["On the 15th of the middle month of every quarter prepare the outline, 09:10", "10 9 15 2-11/3 *"],
  ["15-го числа среднего месяца каждого квартала, 09:10, готовь повестку", "10 9 15 2-11/3 *"],
  ["15. dnia środkowego miesiąca każdego kwartału przygotuj szkic, 09:10", "10 9 15 2-11/3 *"],
  ["Her çeyreğin orta ayının 15'inde saat 09:10'da taslağı hazırla", "10 9 15 2-11/3 *"],
  ["Her çeyreğin son ayının 20'sinde saat 10'da rapor hazırla", "0 10 20 3-12/3 *"],
  ["Her çeyreğin son ayının ilk pazartesisi 10'da rapor hazırla", "0 10 * 3-12/3 1#1"],
])("%s → %s", (sentence, expected) => {
  expect(outcomeOf(sentence, "UTC")).toBe(expected);
});
