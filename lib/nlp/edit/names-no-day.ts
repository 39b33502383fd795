import type { Language } from "../core/language";
import { fold } from "../grammar/fold";
import { readChart } from "../grammar/read-chart";

/** "30 February": the words name a day that no calendar has. */
export function namesNoDay(text: string, language: Language): boolean {
  return readChart(fold(text).folded, language).has("BAD_DATE");
}
