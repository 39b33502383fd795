import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const roundHour =
  /(?<!\p{L})(?:eine[rn]?|ner?|der)\s(?:gute|knappe|gut|knapp)n?\s(viertel|halben?|dreiviertel)?\s?(?=stunde(?!\p{L}))/gu;
const minutes: Record<string, number> = { viertel: 15, halbe: 30, halben: 30, dreiviertel: 45 };

/** "in einer guten Stunde", "in ner knappen halben Stunde": about so long. */
export function readRoundHours(chart: Chart): void {
  for (const { 0: words, 1: part, index } of matchesOf(chart.text, roundHour)) {
    const end = index + words.length + "stunde".length;
    const amount =
      part === undefined
        ? { count: 1, unit: "hour" as const }
        : { count: minutes[part] ?? 30, unit: "minute" as const };
    chart.add("AMOUNT", index, end, { ...amount, approximate: true }, "round");
  }
}
