import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import type { Meanings } from "./meanings";

export type FeastTable = readonly (readonly [words: RegExp, date: Meanings["FEAST"]])[];

/** Behind a date in numbers a feast is what the task is about: "5月8日9点，母亲节的花". */
const dated = /\d\s?[月월]\s?\d{1,2}\s?[日号號일]/u;
const joined = /(?:和|与|及|、|と|や)\s?$/u;

/** "12月1日から[クリスマス]まで", "从12月1号到[圣诞节]": where the days end. */
const ends = /^(?:の?前日|の日)?(?:まで|까지|为止|為止)/u;
const upTo = /(?:[到至~-]|から)\s?$/u;

/** Enters feasts where they say when. The patterns are global. */
export function readFeasts(chart: Chart, feasts: FeastTable): void {
  for (const [words, date] of feasts) {
    for (const match of matchesOf(chart.text, words)) {
      const before = chart.text.slice(0, match.index);
      const isEnd = ends.test(chart.text.slice(match.index + match[0].length)) || upTo.test(before);
      if (dated.test(before) && !joined.test(before) && !isEnd) continue;
      chart.add("FEAST", match.index, match.index + match[0].length, date, "feast");
    }
  }
}
