import { countedPartReader } from "../shared-rules/counted-parts";

/** "przez najbliższe dziesięć nocy", "pięć wieczorów z rzędu" */
export const readCountedParts = countedPartReader({
  opening: "przez|w\\sciagu",
  led: "w|we|na",
  article: "te|tych",
  next: "(?:najblizsz|nastepn|kolejn|nadchodzac)(?:e|ych)",
  parts: {
    morning: "poranki|porankow",
    afternoon: "popoludnia|popoludni",
    evening: "wieczory|wieczorow",
    night: "noce|nocy",
  },
  row: "z\\srzedu|pod\\srzad",
});
