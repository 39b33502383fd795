import type { LanguageRules } from "../core/language";
import type { DaySlot, Slot } from "../core/slots";
import { gaps } from "../grammar/gaps";
import { hanAhead, hanDays, hanPhrases } from "../grammar/han-phrases";
import { dayOfPeriods, daysBeforeDates } from "../grammar/period-days";
import { type Place, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { untilFeast } from "../grammar/until-before";
import { datedWeekdays, daysOfYear } from "../grammar/year-first";
import { otherwiseAt } from "../shared-rules/otherwise-at";
import { pattern } from "./traditional";

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const nextWeek = (weekday: number, count = 1): DaySlot => ({ kind: "relative", unit: "week", count, weekday });
/** 每隔两小时 is every two hours; 每隔两天 is every second or every third day. */
const isShort = new Set<string>(["second", "minute", "hour"]);
/** 隔周, 每隔一天: one is left out between. */
const isGap = (unit: string, { chart, start, end }: Place): boolean =>
  /^每?[隔間间]/u.test(chart.text.slice(start, end)) && !isShort.has(unit);
const isMonthDay = /[号號日]$/;
const isDated = /[\d一二三四五六七八九十][号號日]\s?\(?(?:周|週|星|禮|礼)/u;
/** What may stand behind a day of the month that is a date: "15号提醒我", not "15号楼". */
const dateAhead = pattern(
  "^\\s?(?:$|[,。;:!()]|的?(?:早|上午|中午|下午|晚|凌晨|傍晚|半夜|\\d{1,2}[:点]|[零一二三四五六七八九十]{1,2}点)|提醒|给|发|叫|通知|要|把|帮|再|去|和|、|好了|吧|更好|比较好|那天|当天|这天|上线|之前)",
);

const toDo = pattern("^(?:提醒|叫|喊|通知|告诉)(?:我|他|她|大家|爸|妈)");
/** "每天的早上", "每周的周一": not 每天的日志. */
const momentAhead = pattern(
  "^\\s?(?:早|上午|中午|下午|晚|傍晚|凌晨|半夜|夜|零点|正午|午|\\d|[一二三四五六七八九十]{1,3}[点号日]|第|周|星期|礼拜|最后|倒数|工作日|首|整点|固定|同一|月[初中底末])",
);

/** "3月15日的故障报告", "双11那周": the date belongs to the words behind it. */
const nounAhead = pattern(
  "^(?:那(?:一?天|周|个|次)|的(?!早|上午|中午|下午|晚|凌晨|傍晚|半夜|\\d{1,2}[:点]|[零一二三四五六七八九十]{1,3}点|时候|前|后))",
);

/** Days of the month side by side, each with its word. */
function inRow(days: number[], { chart, start, end }: Place): number[] | null {
  const isDays = (chart.text.slice(start, end).match(/[号號日]/gu)?.length ?? 0) === days.length;
  return isDays && days.every((day, index) => day > (days[index - 1] ?? 0) && day <= 31) ? days : null;
}

/** What only Chinese says; the general rules do the rest. */
export const rules: LanguageRules = {
  days: [
    ...hanDays,
    rule("ORDS", ["ORD", "TO", "ORD"], (first, _t, last) => (first > 0 && last > first ? range(first, last) : null)),
    // 三号十三号二十三号
    rule("ORDS", ["ORD", "ORD"], (...values) => inRow(values.slice(0, 2) as number[], values[2])),
    rule("ORDS", ["ORD", "ORD", "ORD"], (...values) => inRow(values.slice(0, 3) as number[], values[3])),
    rule("ORDS", ["ORD", "DASH", "ORD"], (first, _t, last) => (first > 0 && last > first ? range(first, last) : null)),
    rule("DAY", ["NEXT", "NEXT", "WEEKDAY"], (_n, _m, { day }) => nextWeek(day, 2)),
    rule("DAY", ["NEXT", "WEEKDAY"], (_n, { day }) => nextWeek(day)),
    rule("DAY", ["NEXT", "UNIT", "THE?", "ORD"], (_n, unit, _t, day) =>
      unit === "month" ? { kind: "relative", unit, count: 1, monthDay: day } : null,
    ),
    rule("DAY", ["ORD"], (day, { chart, start, end }) =>
      isMonthDay.test(chart.text.slice(start, end)) ? { kind: "monthDays", days: [day], recurring: false } : null,
    ),
  ],
  phrases: [
    ...otherwiseAt(
      /(?:其他|其它|其余|别的)(?:的)?(?:时间|时候|日子|几天|天)?(?:则|就|都|是|在)?[,:]?\s?$|(?:否则|不然)[,:]?\s?$/u,
    ),
    rule("PHRASE", ["EVERY", "AMOUNT"], (_e, { count, unit }, place) => {
      const { chart, start, end } = place;
      if (!isGap(unit, place)) return null;
      if (count === 1) return phrase([{ kind: "interval", count: 2, unit }]);
      // 每隔两周 is what 每两周 is; of days and months nobody knows whether so many lie between.
      if (unit === "week") return phrase([{ kind: "interval", count, unit }]);
      const words = chart.text.slice(start, end);
      return phrase([{ kind: "everyDay" }, { kind: "unread", words, meanings: gaps(count, unit) }]);
    }),
    rule("PHRASE", ["EVERY", "UNIT"], (_e, unit, { chart, start }) =>
      /^[隔間间]/u.test(chart.text.slice(start)) && !isShort.has(unit)
        ? phrase([{ kind: "interval", count: 2, unit }])
        : null,
    ),
    // "周六提醒我买苹果，上午十点": a day that opens a clause, before what is to do.
    rule("PHRASE", ["WEEKDAY"], ({ day }, { chart, start, end }) =>
      /(?:^|[,。;]\s?)$/u.test(chart.text.slice(0, start)) && toDo.test(chart.text.slice(end))
        ? phrase([{ kind: "weekdays", weekdays: [day], recurring: false }])
        : null,
    ),
    rule("PHRASE", ["START", "CLOCK", "START_POST"], (_s, { clear, open, bare, early, ...from }) =>
      phrase([{ kind: "windowStart", from }], "side"),
    ),
    rule("PHRASE", ["NEXT", "NEXT", "WEEKDAY"], (_n, _m, { day }) => phrase([nextWeek(day, 2)])),
    rule("PHRASE", ["NEXT", "NEXT", "UNIT"], (_n, _m, unit) =>
      unit === "week" ? phrase([{ kind: "relative", unit, count: 2, weekday: 1 }]) : null,
    ),
    rule("PHRASE", ["NEXT", "WEEKDAY"], (_n, { day }) => phrase([nextWeek(day)])),
    rule("PHRASE", ["FROM?", "NEXT", "WEEKDAY", "TO", "NEXT", "WEEKDAY"], (_f, _n, first, _t, _m, last) =>
      phrase([
        { kind: "bound", bound: { kind: "start", day: nextWeek(first.day) } },
        { kind: "bound", bound: { kind: "end", day: nextWeek(last.day) } },
      ]),
    ),
    ...hanAhead,
    ...untilFeast,
    // 到下周五 is no 到下周 with a five behind it.
    rule("PHRASE", ["UNTIL", "NEXT", "WEEKDAY", "UNTIL_POST?"], (_u, _n, { day }) =>
      phrase([{ kind: "bound", bound: { kind: "end", day: nextWeek(day) } }], "firm"),
    ),
    rule("PHRASE", ["NEXT", "WEEKDAYS"], (_n, { weekdays }) => {
      if (weekdays.length < 2) return null;
      const slots: Slot[] = [
        { kind: "weekdays", weekdays, recurring: true },
        { kind: "bound", bound: { kind: "start", day: nextWeek(1) } },
        { kind: "bound", bound: { kind: "end", day: nextWeek(0) } },
      ];
      return phrase(slots);
    }),
    rule("PHRASE", ["THIS", "UNIT", "THE?", "ORDS"], (_h, unit, _t, days) =>
      unit === "month" ? phrase([{ kind: "monthDays", days, recurring: false }]) : null,
    ),
    rule("PHRASE", ["THIS", "UNIT", "THE?", "ORDS", "UNIT"], (_h, unit, _t, days, day) =>
      unit === "month" && day === "day" ? phrase([{ kind: "monthDays", days, recurring: false }]) : null,
    ),
    rule("PHRASE", ["THIS", "UNIT", "THE?", "MONTH_END"], (_h, unit) =>
      unit === "month" ? phrase([{ kind: "monthDays", days: [-1], recurring: false }]) : null,
    ),
    rule("PHRASE", ["EVERY", "AMOUNT", "OF?", "ORDS", "UNIT"], (_e, amount, _o, days, unit) =>
      dayOfPeriods(amount, days, unit),
    ),
    rule("PHRASE", ["EVERY", "AMOUNT", "OF"], (_e, amount, _o, { chart, end }) =>
      !momentAhead.test(chart.text.slice(end, end + 8)) ? phrase([{ kind: "interval", ...amount }], "adjective") : null,
    ),
    rule("PHRASE", ["EVERY", "UNIT", "OF"], (_e, unit, _o, { chart, end }) =>
      !momentAhead.test(chart.text.slice(end, end + 8))
        ? phrase([{ kind: "interval", count: 1, unit }], "adjective")
        : null,
    ),
    rule("PHRASE", ["CLOCK", "ABOUT_POST"], (clock) =>
      clock.open && clock.minutes % 60 === 0 ? phrase([{ kind: "vagueTime", hour: clock.minutes / 60 }], "weak") : null,
    ),
    rule("PHRASE", ["ORDS", "WEEKDAYS"], (ordinals, { weekdays }, { chart, start }) =>
      chart.text[start] === "第" && ordinals.every((one) => Math.abs(one) <= 5)
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
        /(?:^|[,。;:、\s点點分半])$/u.test(chart.text.slice(0, start)) &&
        !/^\s?(?:[-~]|から|到|至|[个個]?小[时時]|分[钟鐘])/u.test(chart.text.slice(end))
          ? phrase([
              { kind: "weekdays", weekdays, recurring, ...(others ? { others } : {}) },
              { kind: "times", times: clocks.map(({ clear, ...time }) => time) },
            ])
          : null,
    ),
    ...datedWeekdays,
    ...daysBeforeDates,
    rule("PHRASE", ["DATE"], (date, { chart, end }) =>
      nounAhead.test(chart.text.slice(end, end + 8)) ? phrase([date], "weak") : null,
    ),
    ...hanPhrases,
    rule("PHRASE", ["EVERY", "ORDS"], (_e, days, { chart, start, end }) =>
      !/[周週期拜]/u.test(chart.text.slice(start, end)) &&
      isMonthDay.test(chart.text.slice(start, end)) &&
      days.every((day) => day <= 31)
        ? phrase([{ kind: "monthDays", days, recurring: true }])
        : null,
    ),
    rule("PHRASE", ["ONLY?", "ORDS"], (_o, days, { chart, start, end }) => {
      const isDate = isMonthDay.test(chart.text.slice(start, end)) && dateAhead.test(chart.text.slice(end, end + 8));
      return isDate && days.every((day) => day >= 1 && day <= 31)
        ? phrase([{ kind: "monthDays", days, recurring: days.length > 1 }], "weak")
        : null;
    }),
    rule("PHRASE", ["OF_MONTH?", "NEAREST", "ORDS", "OF?", "THE?", "UNIT"], (_m, _n, days, _o, _t, unit) =>
      unit === "workday" ? phrase([{ kind: "nearestWorkday", days }]) : null,
    ),
    rule("PHRASE", ["EVERY_YEAR", "MONTHS", "OF?", "ORDS"], (_y, months, _o, days, { chart, start, end }) =>
      isMonthDay.test(chart.text.slice(start, end)) ? phrase(daysOfYear(months, days)) : null,
    ),
    rule("PHRASE", ["EVERY_YEAR", "MONTHS", "OF?", "MONTH_END"], (_y, months) => phrase(daysOfYear(months, [-1]))),
    rule(
      "PHRASE",
      ["EVERY_YEAR?", "MONTHS", "OF?", "ORDS", "WEEKDAYS"],
      (_y, months, _o, ordinals, { weekdays }, { chart, start, end }) =>
        isDated.test(chart.text.slice(start, end))
          ? null
          : phrase([
              weekdays.length === 5 ? { kind: "nthWorkday", ordinals } : { kind: "nthWeekday", ordinals, weekdays },
              { kind: "months", months },
            ]),
    ),
    rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF?", "ORDS", "UNIT"], (_y, months, _o, ordinals, unit) =>
      unit === "day" ? phrase(daysOfYear(months, ordinals)) : null,
    ),
    rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF?", "EVERY", "WEEKDAYS"], (_y, months, _o, _e, { weekdays }) =>
      phrase([
        { kind: "weekdays", weekdays, recurring: true },
        { kind: "months", months },
      ]),
    ),
    rule("PHRASE", ["EVERY_YEAR?", "MONTHS", "OF?", "EVERY", "UNIT"], (_y, months, _o, _e, unit) =>
      unit === "day" ? phrase([{ kind: "everyDay" }, { kind: "months", months }]) : null,
    ),
    rule("PHRASE", ["EVERY_YEAR", "MONTHS"], (_y, months) =>
      months.length > 1
        ? phrase([
            { kind: "months", months },
            { kind: "interval", count: 1, unit: "month" },
          ])
        : null,
    ),
    rule("PHRASE", ["EVERY_YEAR", "MONTHS", "OF"], (_y, months) => phrase([{ kind: "months", months }])),
    rule("PHRASE", ["EVERY", "AMOUNT", "EVERY_POST"], (_e, { count, unit }, _p, place) =>
      phrase([{ kind: "interval", count: count === 1 && isGap(unit, place) ? 2 : count, unit }]),
    ),
    rule("PHRASE", ["EVERY", "UNIT", "EVERY_POST"], (_e, unit, _p, place) =>
      phrase([{ kind: "interval", count: isGap(unit, place) ? 2 : 1, unit }]),
    ),
    rule("PHRASE", ["PER", "UNIT", "EVERY_POST"], (_p, unit) => phrase([{ kind: "interval", count: 1, unit }])),
    rule("PHRASE", ["EVERY", "WEEKDAYS", "EVERY_POST"], (_e, { weekdays }) =>
      phrase([{ kind: "weekdays", weekdays, recurring: true }]),
    ),
  ],
};
