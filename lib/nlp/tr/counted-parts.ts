import { countedPartReader } from "../shared-rules/counted-parts";

/** "önümüzdeki on gece", "beş akşam boyunca" */
export const readCountedParts = countedPartReader({
  opening: "ust\\suste|pes\\spese|arka\\sarkaya|tam",
  article: "bu",
  next: "onumuzdeki|gelecek|sonraki",
  parts: { morning: "sabah", lunch: "ogle|oglen", afternoon: "ogleden\\ssonra", evening: "aksam", night: "gece" },
  row: "boyunca|ust\\suste|pes\\spese|arka\\sarkaya",
});
