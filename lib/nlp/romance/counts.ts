import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** How a language says how often a schedule runs in all; sources without groups that see folded text. */
export interface CountWords {
  numbers: Readonly<Record<string, number>>;
  /** "fois", "veces". */
  times: string;
  /** What a run is called after what it does: "rappels", "invii". */
  runs: string;
  /** Before the number, in a clause of its own: "mais seulement", "esattamente". */
  openings: string;
  /** Behind it: "en tout", "et c'est tout". */
  endings: string;
  /** "arrête au bout de", "fermati dopo". */
  stopAfter: string;
  /** Tries of the task itself: "réessaie, mais seulement 3 fois". */
  retry: RegExp;
}

/** "…, mais seulement 4 fois", "arrête au bout de 30 envois": counts behind the task. */
export function countReader(words: CountWords): (chart: Chart) => void {
  const { numbers, times, runs, openings, endings, stopAfter, retry } = words;
  const number = `(\\d{1,3}|${Object.keys(numbers).join("|")})`;
  const ends = "(?=\\s?(?:[,;.!?)]|$))";
  const patterns = [
    `(?<=[,;.(:-]\\s?)(?:(?:${openings})\\s)+${number}\\s(?:${times}|${runs})(?:,?\\s(?:${endings}))*${ends}`,
    `(?<=[,;.(:-]\\s?)${number}\\s(?:${times}|${runs})(?:,?\\s(?:${endings}))+${ends}`,
    `(?<![\\p{L}])(?:${stopAfter})\\s${number}\\s(?:${times}|${runs})(?:\\s(?:${endings}))*(?![\\p{L}])`,
  ].map((source) => new RegExp(source, "gu"));
  return (chart) => {
    for (const pattern of patterns)
      for (const { index, 0: found, 1: count = "" } of matchesOf(chart.text, pattern)) {
        if (retry.test(chart.text.slice(Math.max(0, index - 40), index))) continue;
        const slots = [{ kind: "count" as const, count: numbers[count] ?? Number(count) }];
        chart.add("PHRASE", index, index + found.length, { slots, strength: "aside" }, "count");
      }
  };
}
