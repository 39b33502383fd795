import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** Words of a language, folded: `day` is one name of a day, `lead` may stand before it, `off` says that it is free. */
interface DayOffWords {
  lead: string;
  day: string;
  and: string;
  off: string;
}

/** "daily at 8 water the plants, Sat off", "Mon 9, Tue and Thu off, Fri 8": days of a clause of their own that are free. */
export function daysOff({ lead, day, and, off }: DayOffWords): RegExp {
  return new RegExp(
    `(?<=[,;:(\\u2013-]\\s?)(?:${lead})?(?:${day})(?:(?:\\s?[/,&+]\\s?|\\s(?:${and})\\s)(?:${lead})?(?:${day})){0,3}\\s(?:[\\u2013-]\\s)?(?<off>${off})(?=\\s?(?:[,;.:!)]|[\\u2013-]\\s|$))`,
    "gu",
  );
}

/** The places of the words that say so. */
export function enterDaysOff(chart: Chart, pattern: RegExp): Set<number> {
  const places = new Set<number>();
  for (const { 0: words, index, groups } of matchesOf(chart.text, pattern)) {
    const end = index + words.length;
    const start = end - (groups?.off?.length ?? 0);
    chart.add("EXCEPT_POST", start, end, {}, "day off");
    places.add(start);
  }
  return places;
}
