import { countedPartReader } from "../shared-rules/counted-parts";

/** "for the next ten nights", "five evenings in a row" */
export const readCountedParts = countedPartReader({
  opening: "for|over|during",
  led: "on|in|at|of",
  article: "the|these|those",
  next: "next|coming|following",
  parts: { morning: "mornings", lunch: "lunchtimes", afternoon: "afternoons", evening: "evenings", night: "nights" },
  row: "in\\sa\\srow|running|straight|in\\ssuccession",
});
