import type { Word } from "../grammar/lexicon";
import { periodEdge } from "../shared-rules/period-edges";

/** "в конце каждого квартала", "на начало полугодия". */
function edge(words: string[], period: string): string[] {
  return words.flatMap((word) => ["", "каждого "].map((each) => `${word} ${each}${period}`));
}

const start = ["в начале", "в самом начале", "на начало", "с начала", "к началу", "в первый день", "первого числа"];
const end = [
  "в конце",
  "в самом конце",
  "на конец",
  "под конец",
  "по окончании",
  "к концу",
  "по итогам",
  "в последний день",
];

/** Days of a month, a quarter or a year that have words of their own. */
export const namedDays: Word[] = [
  periodEdge("monthStart", edge(start.slice(0, 3), "месяца")),
  periodEdge("monthMiddle", edge(["в середине", "на середину", "к середине"], "месяца")),
  periodEdge("quarterStart", edge(start, "квартала")),
  periodEdge("quarterEnd", edge(end, "квартала")),
  periodEdge("halfYearStart", edge(start, "полугодия")),
  periodEdge("halfYearEnd", edge(end, "полугодия")),
  periodEdge("yearStart", edge(["в первый день"], "года").concat("в начале каждого года")),
  periodEdge("yearEnd", edge(["в последний день"], "года").concat("в конце каждого года")),
];
