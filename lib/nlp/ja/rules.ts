import type { LanguageRules } from "../core/language";
import type { ClockTime, DaySlot } from "../core/slots";
import { gaps } from "../grammar/gaps";
import { hanAhead, hanDays, hanPhrases } from "../grammar/han-phrases";
import type { Clock } from "../grammar/meanings";
import { dayOfPeriods, daysBeforeDates } from "../grammar/period-days";
import { type Place, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { untilBefore } from "../grammar/until-before";
import { datedWeekdays, daysOfYear } from "../grammar/year-first";
import { otherwiseAt } from "../shared-rules/otherwise-at";
import { isMonthDay, monthRules } from "./month-rules";

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
/** 2時間おき is every two hours; 2日おき is every second or every third day. */
const isShort = new Set<string>(["second", "minute", "hour"]);
/** "3月15日の障害報告": the date belongs to the words behind it. */
const nounAhead =
  /^(?:付け?の|分の|付)|^の(?!朝|夜|午|夕|昼|深夜|早朝|正午|晩|明け方|未明|\d{1,2}[時:]|[一二三四五六七八九十]{1,3}時|間|前|後|うち)/u;
/** "…、じゃなくて水曜の9時半": の between them must not part what replaces a day with its time. */
const takenBack =
  /(?:じゃなくて?|ではなくて?|でなく|いや|いえ|違う|違った|訂正|もとい|やっぱり?|やはり)[、,。\s]{0,2}$/u;
/** "来週月曜から金曜までの献立": the stretch is that of the noun behind it. */
const belongsToNoun = ({ chart, end }: Place): boolean => {
  const behind = chart.text.slice(end - 1, end + 8);
  return /^の/u.test(behind)
    ? !momentAhead.test(behind.slice(1))
    : /^.の/u.test(behind) && !momentAhead.test(behind.slice(2));
};
const momentAhead =
  /^\s?(?:朝|午|昼|夕|夜|深夜|早朝|正午|\d|[一二三四五六七八九十]{1,3}[時日]|第|最終|最後|末|[月火水木金土日]曜|平日|営業日|初|終業)/u;
const lateHour = /(?<![\d:])2[4-9](?:時|:\d\d)/u;

const plain = ({ minutes, seconds }: Clock): ClockTime => ({
  minutes: minutes % 1440,
  ...(seconds ? { seconds } : {}),
});

/** 金曜25時: the hour 1 of Saturday. */
function lateNight(weekdays: readonly number[], clock: Clock, { chart, start, end }: Place) {
  if (!lateHour.test(chart.text.slice(start, end))) return null;
  return phrase([
    { kind: "weekdays", weekdays: weekdays.map((day) => (day + 1) % 7), recurring: true },
    { kind: "times", times: [plain(clock)] },
  ]);
}

const atLate = (clock: Clock, days: DaySlot[], { chart, start, end }: Place) =>
  lateHour.test(chart.text.slice(start, end)) ? phrase([...days, { kind: "times", times: [plain(clock)] }]) : null;

/** 毎日25時, 今夜26時: an hour of the day after. */
const lateHours = [
  rule("PHRASE", ["ADVERB", "OF?", "CLOCK"], ({ count, unit }, _o, clock, place) =>
    count === 1 && unit === "day" ? atLate(clock, [{ kind: "everyDay" }], place) : null,
  ),
  rule("PHRASE", ["PART", "OF?", "CLOCK"], ({ recurring }, _o, clock, place) =>
    recurring ? atLate(clock, [{ kind: "everyDay" }], place) : null,
  ),
  rule("PHRASE", ["RELDAY", "OF?", "CLOCK"], ({ count }, _o, clock, place) =>
    atLate(clock, [{ kind: "relative", unit: "day", count: count + 1 }], place),
  ),
];

/** What only Japanese says; the general rules do the rest. */
export const rules: LanguageRules = {
  days: [
    ...hanDays,
    rule("ORDS", ["ORD", "FROM_POST", "ORD", "TO_POST?"], (first, _f, last) =>
      first > 0 && last > first ? range(first, last) : null,
    ),
    rule("ORDS", ["ORD", "DASH", "ORD"], (first, _d, last) => (first > 0 && last > first ? range(first, last) : null)),
    rule("WEEKDAYS", ["DAYGROUP", "ON?", "HOLIDAYS"], ({ weekdays }, _o, _h, { chart, start, end }) =>
      /日祝/u.test(chart.text.slice(start, end)) ? { weekdays, recurring: true } : null,
    ),
    rule("DAY", ["NEXT", "UNIT", "THE?", "WEEKDAY"], (_n, unit, _t, { day }) =>
      unit === "week" ? { kind: "relative", unit, count: 1, weekday: day } : null,
    ),
    rule("DAY", ["NEXT", "UNIT", "THE?", "ORD"], (_n, unit, _t, day) =>
      unit === "month" ? { kind: "relative", unit, count: 1, monthDay: day } : null,
    ),
    rule("DAY", ["ORD"], (day, { chart, start, end }) =>
      isMonthDay.test(chart.text.slice(start, end)) ? { kind: "monthDays", days: [day], recurring: false } : null,
    ),
  ],
  phrases: [
    ...otherwiseAt(/(?:それ|その|他|ほか)(?:以外|ほか|の日|他)?(?:の日)?(?:は|には)[、,]?\s?$/u),
    ...hanAhead,
    ...untilBefore,
    rule("PHRASE", ["AMOUNT", "EVERY_POST"], ({ count, unit }, _e, { chart, start, end }) => {
      const words = chart.text.slice(start, end);
      const isOfNoun = /の$/u.test(words) || chart.text[end] === "の";
      if (isOfNoun && !momentAhead.test(chart.text.slice(end).replace(/^の/, "").slice(0, 8)))
        return phrase([{ kind: "interval", count, unit }], "adjective");
      if (!/おき|置き/u.test(words) || isShort.has(unit)) return null;
      return phrase(
        count === 1
          ? [{ kind: "interval", count: 2, unit }]
          : [{ kind: "everyDay" }, { kind: "unread", words, meanings: gaps(count, unit) }],
      );
    }),
    rule("PHRASE", ["AMOUNT", "EVERY_POST", "OF?", "ORDS", "UNIT"], (amount, _e, _o, days, unit) =>
      dayOfPeriods(amount, days, unit),
    ),
    rule("PHRASE", ["EVERY?", "WEEKDAYS", "OF?", "CLOCK"], (_e, { weekdays }, _o, clock, place) =>
      lateNight(weekdays, clock, place),
    ),
    ...lateHours,
    rule("PHRASE", ["EVERY", "UNIT", "OF"], (_e, unit, _o, { chart, end }) =>
      !momentAhead.test(chart.text.slice(end, end + 8))
        ? phrase([{ kind: "interval", count: 1, unit }], "adjective")
        : null,
    ),
    rule("PHRASE", ["ADVERB", "OF"], ({ count, unit }, _o, { chart, end }) =>
      !momentAhead.test(chart.text.slice(end, end + 8))
        ? phrase([{ kind: "interval", count, unit }], "adjective")
        : null,
    ),
    rule("PHRASE", ["CLOCK", "ABOUT_POST"], (clock) =>
      clock.open && clock.minutes % 60 === 0 ? phrase([{ kind: "vagueTime", hour: clock.minutes / 60 }], "weak") : null,
    ),
    rule("PHRASE", ["ORDS", "WEEKDAYS"], (ordinals, { weekdays }, { chart, start }) =>
      /^(?:第|だい)/u.test(chart.text.slice(start, start + 2)) && ordinals.every((one) => Math.abs(one) <= 5)
        ? phrase([
            weekdays.length === 5 ? { kind: "nthWorkday", ordinals } : { kind: "nthWeekday", ordinals, weekdays },
          ])
        : null,
    ),
    rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF?", "END_OF"], (yearly, months) =>
      phrase(
        yearly || months.length > 1
          ? daysOfYear(months, [-1])
          : months.map((month) => ({ kind: "yearDay", month, days: [-1], recurring: false })),
      ),
    ),
    rule(
      "PHRASE",
      ["WEEKDAYS", "OF?", "TIMES"],
      ({ weekdays, recurring, others }, _o, clocks, { chart, start, end }) =>
        recurring &&
        /(?:^|[,。;:、\s])$/u.test(chart.text.slice(0, start)) &&
        // "火曜日、水曜日の11:00" is one list.
        chart.endingAt("WEEKDAY", start - 1).length === 0 &&
        // "平日は2時間ごと": a number of hours.
        !/^\s?(?:[-~]|から|到|至|時間)/u.test(chart.text.slice(end))
          ? phrase([
              { kind: "weekdays", weekdays, recurring, ...(others ? { others } : {}) },
              { kind: "times", times: clocks.map(({ clear, ...time }) => time) },
            ])
          : null,
    ),
    rule("PHRASE", ["WEEKDAYS", "OF", "TIMES"], ({ weekdays, recurring }, _o, clocks, { chart, start }) =>
      takenBack.test(chart.text.slice(0, start))
        ? phrase(
            [
              { kind: "weekdays", weekdays, recurring: recurring || weekdays.length > 1 },
              { kind: "times", times: clocks.map(({ clear, ...time }) => time) },
            ],
            "weak",
          )
        : null,
    ),
    rule(
      "PHRASE",
      ["NEXT", "UNIT", "THE?", "WEEKDAY", "FROM_POST", "WEEKDAY", "TO_POST?"],
      (_n, unit, _t, first, _f, last, _p, place) =>
        unit === "week" && !belongsToNoun(place)
          ? phrase([
              {
                kind: "bound",
                bound: { kind: "start", day: { kind: "relative", unit, count: 1, weekday: first.day } },
              },
              { kind: "bound", bound: { kind: "end", day: { kind: "relative", unit, count: 1, weekday: last.day } } },
            ])
          : null,
    ),
    ...datedWeekdays,
    rule("DAY", ["DATE", "OF", "WEEKDAY"], (date) => date),
    rule("PHRASE", ["DATE", "OF", "WEEKDAY"], (date) => phrase([date])),
    ...daysBeforeDates,
    rule("PHRASE", ["DATE"], (date, { chart, end }) =>
      nounAhead.test(chart.text.slice(end, end + 8)) ? phrase([date], "weak") : null,
    ),
    ...hanPhrases,
    ...monthRules,
    rule("PHRASE", ["EVERY", "AMOUNT", "EVERY_POST"], (_e, amount) => phrase([{ kind: "interval", ...amount }])),
  ],
};
