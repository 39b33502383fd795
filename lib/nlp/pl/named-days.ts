import type { Word } from "../grammar/lexicon";
import { periodEdge } from "../shared-rules/period-edges";

/** "na koniec każdego kwartału", "na początku półrocza". */
function edge(words: string[], period: string): string[] {
  return words.flatMap((word) => ["", "każdego "].map((each) => `${word} ${each}${period}`));
}

const start = ["na początku", "na początek", "z początkiem", "na samym początku", "pierwszego dnia"];
const end = [
  "na koniec",
  "pod koniec",
  "z końcem",
  "na zakończenie",
  "po zakończeniu",
  "na sam koniec",
  "ostatniego dnia",
];

/** Days of a month, a quarter or a year that have words of their own. */
export const namedDays: Word[] = [
  periodEdge("monthStart", edge(start.slice(0, 4), "miesiąca")),
  periodEdge("monthMiddle", edge(["w połowie", "w środku"], "miesiąca")),
  periodEdge("quarterStart", edge(start, "kwartału")),
  periodEdge("quarterEnd", edge(end, "kwartału")),
  periodEdge("halfYearStart", edge(start, "półrocza")),
  periodEdge("halfYearEnd", edge(end, "półrocza")),
  periodEdge("yearStart", edge(["pierwszego dnia"], "roku").concat("na początku każdego roku")),
  periodEdge("yearEnd", edge(["ostatniego dnia"], "roku").concat("na koniec każdego roku", "pod koniec każdego roku")),
];
