import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { type Rule, rule } from "../grammar/rule";
import { opensRange } from "../grammar/rules/bound-phrases";
import { phrase } from "../grammar/rules/phrase";
import { afterMidnight } from "./after-midnight";
import { boundedDays } from "./bounded-days";
import { contrastRules } from "./contrast-rules";
import { countedDays } from "./counted-days";
import { deadlines } from "./deadlines";
import { everyOtherMonth } from "./every-other-month";
import { exactTimes } from "./exact-times";
import { monthEnd } from "./month-end";
import { monthsWithTimes } from "./months-with-times";
import { otherwiseAt } from "./otherwise-at";
import { quarterRules } from "./quarter-rules";
import { timesSlot } from "./times-slot";
import { type Telling, toldTimes } from "./told-times";
import { yearDays } from "./year-days";

export interface CommonWords {
  /** "But" at the end of what stands before a day. */
  but: RegExp;
  /** "In the other months" at the end of what stands before a time. */
  otherMonths: RegExp;
  telling: Telling;
}

const weekRange = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7).sort((a, b) => a - b);

function runsHourly(chart: Chart): boolean {
  return (
    chart.all("ADVERB").some(({ value }) => value.unit === "hour") ||
    chart.all("UNIT").some(({ value }) => value === "hour")
  );
}

/** Phrases that the Germanic and the Slavic languages build alike. */
export function commonPhrases({ but, otherMonths, telling }: CommonWords): Rule[] {
  return [
    ...toldTimes(telling),
    ...monthsWithTimes(otherMonths),
    ...otherwiseAt(otherMonths),
    // Adverbs are never adjectives: "chcę codziennie mieć" is every day.
    rule("PHRASE", ["ADVERB"], ({ count, unit, adjective }) =>
      phrase([{ kind: "interval", count, unit }], adjective ? "adjective" : "strong"),
    ),
    ...contrastRules(but),
    ...quarterRules,
    ...boundedDays,
    ...deadlines,
    // "Mo bis Do 7:15" is no end on Thursday at 7:15.
    rule(
      "PHRASE",
      ["FROM?", "WEEKDAY", "TO", "WEEKDAY", "COMMA?", "AT?", "TIMES"],
      (_f, first, _t, last, _c, _a, clocks, { chart, end }) =>
        opensRange(chart, end)
          ? null
          : phrase([
              { kind: "weekdays", weekdays: weekRange(first.day, last.day), recurring: true },
              timesSlot(clocks),
            ]),
    ),
    ...everyOtherMonth,
    ...afterMidnight(true),
    ...countedDays,
    ...yearDays,
    ...exactTimes,
    ...monthEnd,
    // "…, alleen maandag niet"
    rule("PHRASE", ["ONLY", "ON?", "EVERY?", "WEEKDAYS", "EXCEPT_POST"], (_n, _o, _e, { weekdays }) =>
      phrase([{ kind: "exclude", weekdays, months: [], monthDays: [] }], "aside"),
    ),
    // "…, tylko w lipcu i sierpniu nie"
    rule("PHRASE", ["ONLY", "IN?", "MONTHS", "EXCEPT_POST"], (_n, _i, months) =>
      phrase([{ kind: "exclude", weekdays: [], months, monthDays: [] }], "aside"),
    ),
    // "co godzinę … z wyjątkiem 12 i 13": at the end of a text, beside hours.
    rule("PHRASE", ["EXCEPT", "AT?", "NUMBERS"], (_x, _a, hours, { chart, start, end }) =>
      !/\d\s?\p{Pd}\s?\d/u.test(chart.text.slice(start, end)) &&
      !chart.all("BETWEEN").some((edge) => edge.start >= start && edge.end <= end) &&
      chart.endsCleanly(end) &&
      runsHourly(chart) &&
      hours.every((hour) => Number.isInteger(hour) && hour < 24)
        ? phrase(
            hours.map((hour): Slot => ({ kind: "excludeTimes", from: { minutes: hour * 60 }, to: null })),
            "firm",
          )
        : null,
    ),
  ];
}
