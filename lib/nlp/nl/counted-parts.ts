import { countedPartReader } from "../shared-rules/counted-parts";

/** "de komende tien nachten", "vijf avonden achter elkaar" */
export const readCountedParts = countedPartReader({
  opening: "voor|gedurende",
  led: "in|op",
  article: "de|deze",
  next: "komende|volgende|aankomende|eerstvolgende|eerstkomende",
  parts: {
    morning: "ochtenden|morgens",
    afternoon: "middagen|namiddagen",
    evening: "avonden",
    night: "nachten",
  },
  row: "lang|achter\\selkaar|achtereen|op\\srij|na\\selkaar",
});
