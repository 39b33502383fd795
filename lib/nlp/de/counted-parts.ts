import { countedPartReader } from "../shared-rules/counted-parts";

/** "für die nächsten zehn Nächte", "fünf Abende lang" */
export const readCountedParts = countedPartReader({
  opening: "fur|fuer|uber|ueber|wahrend",
  led: "in|an",
  article: "die|den|diese|diesen",
  next: "(?:nachst|naechst|kommend|folgend)en?",
  parts: {
    morning: "morgen|vormittagen?|vormittage",
    lunch: "mittagen?|mittage",
    afternoon: "nachmittagen?|nachmittage",
    evening: "abenden?|abende",
    night: "nachten?|naechten?|nachte|naechte",
  },
  row: "lang|hintereinander|nacheinander|in\\sfolge|am\\sstuck|am\\sstueck",
});
