import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** Short names of weekdays that are words of their own as well ("mar", "mer", "ven"); sources that see folded text. */
export interface ShortDayWords {
  /** From Sunday on. */
  names: readonly string[];
  /** Between two of them: "et|au|a". */
  between: string;
  /** Before one, and what may stand there: "chaque|le", "lun|mar\\.". */
  before: string;
  behindBefore: string;
  /** Words that open a clause: "et|puis". */
  opening: string;
  /** What makes a time of the words behind one. */
  ahead: string;
}

/** "lun-ven", "mar et jeu", "chaque ven", "…, sam 9h". */
export function shortDayReader(words: ShortDayWords): (chart: Chart) => void {
  const { names, between, before, behindBefore, opening, ahead } = words;
  const day = `(?:${names.join("|")})`;
  const bound = between
    .split("|")
    .map((word) => `\\b${word}\\b`)
    .join("|");
  const patterns = [
    `(?<![\\p{L}])${day}\\.?(?:(?:\\s?(?:-|,|/|&|\\+|${bound})\\s?|\\s)${day}\\.?)+(?![\\p{L}])`,
    `(?<=(?<![\\p{L}])(?:${before})\\s)(?:${behindBefore})\\.?(?![\\p{L}])`,
    `(?<=(?:^|[,;:/(]\\s?|(?<!\\p{L})(?:${opening})\\s))${day}\\.?(?=\\s(?:${ahead}))`,
  ].map((source) => new RegExp(source, "gu"));
  const one = new RegExp(`(${names.join("|")})\\.?`, "g");
  return (chart) => {
    for (const found of patterns.flatMap((pattern) => matchesOf(chart.text, pattern)))
      for (const { index, 0: written, 1: name = "" } of found[0].matchAll(one)) {
        const start = found.index + index;
        chart.add("WEEKDAY", start, start + written.length, { day: names.indexOf(name) }, "short");
      }
  };
}
