import type { Clock, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "./times-slot";

/** These days at these times, and at no others. */
function onlyThen(weekdays: number[], clocks: readonly Clock[]): Phrase {
  return phrase([{ kind: "weekdays", weekdays, recurring: true, only: true }, timesSlot(clocks)]);
}

/** The whole of what is set against a schedule: right behind its times, or at the end of a clause. */
function standsAlone({ chart, start, end }: Place, but: string): boolean {
  const after = chart.text.slice(end, end + 2);
  // "At weekends at 9 …, on working days at 5": a comma alone sets apart what ends the text.
  if (/^[,;]\s$/.test(but)) return /^[.!]?$/.test(after.trim()) && after.length < 2;
  return /^\s?(?:[.,;!?)]|$)/.test(after) || chart.all("CLOCK").some((edge) => edge.end === start - but.length);
}

/** "Weekdays at 9, but Wednesdays at 10": the words that `but` knows give days a time of their own. */
export function contrastRules(but: RegExp): Rule[] {
  return [
    rule("PHRASE", ["ON?", "EVERY?", "WEEKDAYS", "AT?", "TIMES"], (_o, _e, { weekdays }, _a, clocks, place) => {
      const lead = place.chart.text.slice(Math.max(0, place.start - 24), place.start);
      const before = (but.exec(lead) ?? /[,;]\s$/.exec(lead))?.[0];
      return before !== undefined && standsAlone(place, before) ? onlyThen(weekdays, clocks) : null;
    }),
    rule("PHRASE", ["ON?", "EVERY?", "WEEKDAYS", "INSTEAD", "AT?", "TIMES"], (_o, _e, { weekdays }, _i, _a, clocks) =>
      onlyThen(weekdays, clocks),
    ),
  ];
}
