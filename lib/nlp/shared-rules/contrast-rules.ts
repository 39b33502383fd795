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

const sameDays = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((day) => other.includes(day));

/** "… but not on Friday, Friday at 7": what is left out comes back with a time of its own. */
export const leftAndSet: Rule[] = [
  rule(
    "PHRASE",
    [
      "EXCEPT",
      "ON?",
      "HABIT?",
      "WEEKDAYS",
      "EXCEPT_POST?",
      "COMMA",
      "ON?",
      "HABIT?",
      "WEEKDAYS",
      "INSTEAD?",
      "AT?",
      "TIMES",
    ],
    (_x, _o, _h, left, _p, _c, _n, _b, { weekdays }, _i, _a, clocks) =>
      sameDays(left.weekdays, weekdays) ? onlyThen(weekdays, clocks) : null,
  ),
];

/** "Weekdays at 9, but Wednesdays at 10": the words that `but` knows give days a time of their own. */
export function contrastRules(but: RegExp): Rule[] {
  return [
    ...leftAndSet,
    rule("PHRASE", ["ON?", "EVERY?", "WEEKDAYS", "DASH?", "AT?", "TIMES"], (...parts) => {
      const [, , { weekdays, others }, , , clocks, place] = parts;
      if (others) return null;
      const lead = place.chart.text.slice(Math.max(0, place.start - 24), place.start);
      const before = (but.exec(lead) ?? /[,;]\s$/.exec(lead))?.[0];
      return before !== undefined && standsAlone(place, before) ? onlyThen(weekdays, clocks) : null;
    }),
    // "freitags nicht, freitags um 7", "freitags nicht um 8, sondern um 7"
    rule(
      "PHRASE",
      ["ON?", "EVERY?", "WEEKDAYS", "EXCEPT_POST", "COMMA?", "ON?", "WEEKDAYS", "INSTEAD?", "AT?", "TIMES"],
      (_o, _e, left, _x, _c, _n, { weekdays }, _i, _a, clocks) =>
        weekdays.join() === left.weekdays.join() ? onlyThen(weekdays, clocks) : null,
    ),
    rule(
      "PHRASE",
      ["ON?", "EVERY?", "WEEKDAYS", "EXCEPT_POST", "COMMA?", "INSTEAD", "AT?", "TIMES"],
      (_o, _e, { weekdays }, _x, _c, _i, _a, clocks) => onlyThen(weekdays, clocks),
    ),
    rule("PHRASE", ["ON?", "EVERY?", "WEEKDAYS", "INSTEAD", "AT?", "TIMES"], (_o, _e, { weekdays }, _i, _a, clocks) =>
      onlyThen(weekdays, clocks),
    ),
  ];
}
