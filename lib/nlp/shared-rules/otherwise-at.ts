import type { Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "./times-slot";

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/**
 * "At weekends at 11, otherwise at 7", "… and 7 otherwise": a time of the days that nothing names; `rest` is the end of
 * the words before it, `behind` the start of those behind it.
 */
export function otherwiseAt(rest: RegExp, behind?: RegExp): Rule[] {
  return [
    rule("PHRASE", ["AT?", "TIMES"], (_a, clocks, { chart, start, end }): Phrase | null => {
      const words = rest.exec(chart.text.slice(0, start))?.[0];
      const last = behind?.exec(chart.text.slice(end))?.[0];
      const isAfterDays = chart.all("WEEKDAYS").some((edge) => edge.end < start);
      const isSaid = words !== undefined || last !== undefined;
      if (!isSaid || !isAfterDays || chart.has("MONTHS") || chart.has("EXCEPT")) return null;
      const days = { kind: "weekdays" as const, weekdays: EVERY_DAY, recurring: true, others: true };
      const from = start - (words?.trimStart().length ?? 0);
      chart.add("PHRASE", from, end + (last?.length ?? 0), phrase([days, timesSlot(clocks)]), "otherwise");
      return null;
    }),
  ];
}
