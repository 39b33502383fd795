import type { LanguageRules } from "../core/language";
import type { Chart } from "../grammar/chart";
import type { Clock, Num } from "../grammar/meanings";
import { type Place, rule } from "../grammar/rule";
import { hoursAndMinutes } from "../grammar/rules/hours-and-minutes";
import { phrase } from "../grammar/rules/phrase";
import { choices } from "../grammar/rules/time-phrases";
import { type CommonWords, commonPhrases } from "../shared-rules/common-phrases";
import { leftOutWithin } from "../shared-rules/left-out-within";
import { nightRules } from "../shared-rules/nights";
import { spokenClock, spokenClocks } from "../shared-rules/spoken-clocks";
import { startsWithLength } from "../shared-rules/starts-with-length";
import { timesSlot } from "../shared-rules/times-slot";
import { boundRules } from "./bound-rules";
import { habitRules, partRules, standsBesideDay } from "./habit-rules";
import { monthRules } from "./month-rules";

/** What German and Dutch have in common and the general rules cannot say; the words are each language's own. */
export interface GermanicWords extends CommonWords {
  /** Parts of the day as adverbs: "abends", "'s avonds". */
  habitual: RegExp;
  /** What a number behind "um" or "om" may count. */
  measure: RegExp;
  /** Words that go on after "am 15."; another word would be what is the fifteenth. */
  goesOn: RegExp;
}

/** "5 vor 7", "5 vor halb 8": never a range, unlike "5 to 7". */
function beforeHour(minutes: Num, sign: 1 | -1, shift: number, hour: Num): Clock | null {
  return minutes.value > 0 && minutes.value < 60 ? spokenClock(hour, shift + minutes.value * sign) : null;
}

/** "um 8, 12 und 18 Uhr …, nicht 12, sondern 13": the other times of the list stay. */
function isOneOfList(chart: Chart, before: number, minutes: number): boolean {
  return chart
    .all("TIMES")
    .some(({ end, value }) => end <= before && value.length > 1 && value.some((clock) => clock.minutes === minutes));
}

/** "am Montag und am Freitag", "im Mai und im Juni": the preposition is said again. */
const namedTwice = [
  rule("WEEKDAYS", ["WEEKDAY", "DASH", "WEEKDAY", "DASH", "WEEKDAY"], (first, _a, second, _b, third) => ({
    weekdays: [first.day, second.day, third.day],
    recurring: true,
  })),
  rule("WEEKDAYS", ["WEEKDAY", "AND", "ON", "WEEKDAY"], (first, _a, _o, last) => ({
    weekdays: [first.day, last.day],
    recurring: true,
  })),
  rule("ORDS", ["ORD", "AND", "ON", "THE?", "ORD"], (first, _a, _o, _t, last) => [first, last]),
  rule("MONTHS", ["MONTH", "AND", "IN", "MONTH"], (first, _a, _i, last) => [first, last]),
];

export function germanicRules({ habitual, measure, goesOn, ...common }: GermanicWords): LanguageRules {
  const isHabit = (place: Place): boolean =>
    habitual.test(place.chart.text.slice(place.start, place.end)) && !standsBesideDay(place);
  return {
    days: namedTwice,
    clocks: [
      // "um 7 Uhr 5": one digit is minutes where it counts nothing.
      rule("CLOCK", ["NUM", "HOUR_WORD", "NUM"], (hour, _h, { value, digits }, { chart, end }) =>
        digits?.length === 1 && value > 0 && (chart.endsCleanly(end) || goesOn.test(chart.text.slice(chart.skip(end))))
          ? spokenClock(hour, value)
          : null,
      ),
      rule(
        "CLOCK",
        ["NUM", "MINUTE_WORD?", "PAST_HOUR", "CLOCK_PREFIX", "NUM", "HOUR_WORD?"],
        (minutes, _m, sign, shift, hour) => beforeHour(minutes, sign, shift, hour),
      ),
      rule("CLOCK", ["NUM", "MINUTE_WORD?", "PAST_HOUR", "NUM", "HOUR_WORD?"], (minutes, _m, sign, hour) =>
        beforeHour(minutes, sign, 0, hour),
      ),
      ...spokenClocks,
    ],
    phrases: [
      ...nightRules,
      ...hoursAndMinutes(goesOn),
      ...leftOutWithin,
      ...startsWithLength,
      // "nicht 7, sondern 7:30": a bare number is the hour that is not meant.
      rule(
        "PHRASE",
        ["EXCEPT", "AT?", "NUM", "HOUR_WORD?", "COMMA?", "INSTEAD", "AT?", "TIMES"],
        (_x, _a, { value }, _h, _c, _i, _t, clocks, { chart, start }) =>
          value > 24 || isOneOfList(chart, start, value * 60) ? null : phrase([timesSlot(clocks)]),
      ),
      // "werktags nicht mehr um 7, sondern um 7:30"
      rule(
        "PHRASE",
        ["EXCEPT_POST", "AT", "TIMES", "COMMA?", "INSTEAD", "AT?", "TIMES"],
        (_x, _a, _gone, _c, _i, _t, clocks) => phrase([timesSlot(clocks)]),
      ),
      ...commonPhrases(common),
      rule("PHRASE", ["MONTHLY"], () => phrase([{ kind: "interval", count: 1, unit: "month" }], "firm")),
      rule("PHRASE", ["QUARTERLY"], () => phrase([{ kind: "interval", count: 1, unit: "quarter" }], "firm")),
      rule("PHRASE", ["EVERY_YEAR"], () => phrase([{ kind: "interval", count: 1, unit: "year" }], "firm")),
      rule("PHRASE", ["AT", "TIMES", "ONLY?"], (_a, clocks, _o, { chart, start, end }) => {
        if (measure.test(chart.text.slice(end))) return null;
        const isEither = clocks.length > 1 && chart.all("OR").some((edge) => edge.start > start && edge.end < end);
        return isEither
          ? phrase([{ kind: "unread", words: chart.text.slice(start, end), meanings: choices([timesSlot(clocks)]) }])
          : phrase([timesSlot(clocks)]);
      }),
      // "kurz vor Feierabend um 16:55": the clock says what the part of the day only hints at.
      rule("PHRASE", ["ABOUT", "PART", "COMMA?", "AT", "TIMES"], (_b, _p, _c, _a, clocks) =>
        phrase([timesSlot(clocks)]),
      ),
      ...partRules(isHabit),
      ...habitRules(goesOn),
      ...boundRules,
      ...monthRules,
    ],
  };
}
