import type { IntervalUnit, Slot } from "../core/slots";
import type { Phrase } from "../grammar/meanings";
import { datedDay } from "../grammar/numerals";
import { type Element, type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { afterMidnight, UNTIL_FOUR } from "../shared-rules/after-midnight";
import { timesSlot } from "../shared-rules/times-slot";
import { nextDays } from "./next-days";
import { toldDays } from "./told-days";

/** The last day of every quarter or year, and the end of every day. */
function endOfEach(unit: IntervalUnit): Phrase | null {
  if (unit === "quarter") return ofQuarter([-1], false);
  if (unit === "year") return phrase([{ kind: "yearDay", month: 12, days: [31], recurring: true }]);
  const isDay = unit === "day" || unit === "workday";
  return isDay ? phrase([ofDays(unit), { kind: "partOfDay", part: "endOfDay" }]) : null;
}

/** What makes an hour or an amount of the number before it. */
export const hourAhead =
  /^\s?(?:(?:h|hs|hrs|horas?|am|pm|y media|e meia|y cuarto|min|minutos?|seg|segundos?|dias?|semanas?|meses|mes)(?![a-z])|[ap]\.\s?m|:)/;

/** An hour behind a number says that the number is a day: "el 24 a las 12", "el 24 a mediodía". */
const timeAhead =
  /^,?\s(?:(?:a las?|as|alas)\s(?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|(?:al?|ao)\sm(?:edio|eio)[\s-]?dia|a\sm(?:edianoche|eia[\s-]noite))/;

/** "todo día 5", "los días 1 y 15": days of each month, unless the number goes on as an hour or counts something. */
function dayNumbers(days: number[], recurring: boolean, { chart, end }: Place): Phrase | null {
  if (hourAhead.test(chart.text.slice(end, end + 9)) || !chart.endsCleanly(end)) return null;
  return phrase([{ kind: "monthDays", days, recurring }]);
}

/** "hasta el 23", "até o dia 23"; "hasta las 23" and "hasta 23 veces" are no days. */
function isDayBehind(value: number, { chart, start, end }: Place): boolean {
  const words = chart.text.slice(start, end);
  if (!/(?:\sel|\sao|\so|dia)\s\d{1,2}$/.test(words) || value < 1 || value > 31) return false;
  return chart.endsCleanly(end) && !hourAhead.test(chart.text.slice(end, end + 9));
}

/** Days of a month of each year; a month that has no such day is named. */
function ofYear(month: number, days: number[], recurring: boolean, { chart, start, end }: Place): Phrase {
  return days.some((day) => datedDay(null, month, day) === null)
    ? phrase([{ kind: "impossible", message: chart.text.slice(start, end) }])
    : phrase([{ kind: "yearDay", month, days, recurring }]);
}

const fortnight: Slot = { kind: "interval", count: 2, unit: "week" };

function monthsOf(first: Element[]): Rule {
  return rule("PHRASE", [...first, "WEEKDAYS", "OF", "MONTHS"] as const, (...values) => {
    const [days, , months] = values.slice(first.length) as [{ weekdays: number[] }, unknown, number[]];
    return phrase([
      { kind: "weekdays", weekdays: days.weekdays, recurring: true },
      { kind: "months", months },
    ]);
  });
}

/** "the first weekday" is the first of all five. */
const nth = (ordinals: number[], weekdays: number[]): Slot =>
  weekdays.length === 5 && !weekdays.includes(0) && !weekdays.includes(6)
    ? { kind: "nthWorkday", ordinals }
    : { kind: "nthWeekday", ordinals, weekdays };

const ofDays = (unit: "day" | "workday"): Slot =>
  unit === "day" ? { kind: "everyDay" } : { kind: "weekdays", weekdays: [1, 2, 3, 4, 5], recurring: true };

function ofQuarter(days: number[], ofWork: boolean): Phrase {
  const last = days.every((day) => day < 0);
  const day: Slot = ofWork ? { kind: "nthWorkday", ordinals: days } : { kind: "monthDays", days, recurring: true };
  return phrase([day, { kind: "months", months: last ? [3, 6, 9, 12] : [1, 4, 7, 10] }]);
}

/** Days of the month, weekdays and days near now as Spanish and Portuguese name them. DELAY_POST is "que viene", "que vem". */
export const dayRules: Rule[] = [
  ...afterMidnight(false, UNTIL_FOUR),
  rule("PHRASE", ["UNTIL", "DAY_WORD?", "NUM", "INCLUSIVE?"], (_u, _d, { value }, _i, place) =>
    isDayBehind(value, place)
      ? phrase(
          [{ kind: "bound", bound: { kind: "end", day: { kind: "monthDays", days: [value], recurring: false } } }],
          "firm",
        )
      : null,
  ),
  rule("PHRASE", ["ONLY?", "ON?", "THE?", "EVERY", "DAY_WORD", "NUMBERS"], (_o, _n, _t, _e, _d, days, place) =>
    dayNumbers(days, true, place),
  ),
  // "el 15 y el último día de cada mes"
  rule(
    "PHRASE",
    ["ONLY?", "ON?", "HABIT?", "THE?", "DAY_WORD?", "NUMBERS", "AND", "THE?", "ORDS", "UNIT", "OF_MONTH"],
    (_n, _o, _h, _t, _d, days, _a, _e, last, unit) =>
      unit === "day" && [...days, ...last].every((day) => Number.isInteger(day) && day !== 0 && day <= 31)
        ? phrase([{ kind: "monthDays", days: [...days, ...last], recurring: true }])
        : null,
  ),
  rule("PHRASE", ["ONLY?", "ON?", "THE?", "EVERY", "DAY_WORD", "ORDS"], (_o, _n, _t, _e, _d, days) =>
    phrase([{ kind: "monthDays", days, recurring: true }]),
  ),
  rule(
    "PHRASE",
    ["EVERY_YEAR", "COMMA?", "ON?", "THE?", "NUMBERS", "OF", "MONTH"],
    (_y, _c, _o, _t, days, _f, month, place) => ofYear(month, days, true, place),
  ),
  rule("PHRASE", ["ON?", "EVERY", "NUMBERS", "OF", "MONTH"], (_o, _e, days, _f, month, place) =>
    ofYear(month, days, true, place),
  ),
  rule(
    "PHRASE",
    ["ON?", "HABIT?", "THE?", "DAY_WORD?", "NUMBERS", "OF", "MONTH"],
    (_o, _h, _t, _d, days, _f, month, place) => (days.length > 1 ? ofYear(month, days, false, place) : null),
  ),
  rule("PHRASE", ["ON?", "THE?", "END_OF", "EVERY", "UNIT"], (_o, _t, _f, _e, unit) => endOfEach(unit)),
  // "todo fim de trimestre", "cada fin de mes"
  rule("PHRASE", ["EVERY", "END_OF", "UNIT"], (_e, _f, unit) =>
    unit === "month" ? phrase([{ kind: "monthDays", days: [-1], recurring: true }]) : endOfEach(unit),
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "UNIT", "NEAREST", "OF?", "THE?", "DAY_WORD?", "NUMBERS", "OF_MONTH?"],
    (_o, _t, unit, _n, _f, _h, _d, days) => (unit === "workday" ? phrase([{ kind: "nearestWorkday", days }]) : null),
  ),
  rule("PHRASE", ["EVERY", "AMOUNT", "COMMA?", "ON", "NUMBERS"], (_e, { count, unit }, _c, _o, days, place) => {
    if (unit !== "month" || hourAhead.test(place.chart.text.slice(place.end, place.end + 9))) return null;
    return phrase([
      { kind: "interval", count, unit },
      { kind: "monthDays", days, recurring: true },
    ]);
  }),
  rule("PHRASE", ["ON", "NUMBERS"], (_o, days, { chart, end }) =>
    timeAhead.test(chart.text.slice(end, end + 20))
      ? phrase([{ kind: "monthDays", days, recurring: days.length > 1 }], "firm")
      : null,
  ),
  ...toldDays,
  rule("PHRASE", ["OF", "DATE", "TO", "DATE", "INCLUSIVE?"], (_o, first, _t, last) =>
    phrase([
      { kind: "bound", bound: { kind: "start", day: first } },
      { kind: "bound", bound: { kind: "end", day: last } },
    ]),
  ),
  // "del 10 de diciembre hasta fin de mes", not "el informe del 10 …"
  ...(["TO", "UNTIL"] as const).map((to) =>
    rule(
      "PHRASE",
      ["OF", "DATE", to, "THE?", "MONTH_END", "OF_MONTH?"],
      (_o, first, _t, _h, _m, _e, { chart, start }) =>
        /(?:^|[,;:.]\s?)$/.test(chart.text.slice(0, start))
          ? phrase([
              { kind: "bound", bound: { kind: "start", day: first } },
              { kind: "bound", bound: { kind: "end", day: { kind: "monthDays", days: [-1], recurring: false } } },
            ])
          : null,
    ),
  ),
  rule("PHRASE", ["ON?", "NEXT", "DAY_WORD?", "DATE"], (_o, _n, _d, date) => phrase([date])),
  rule("PHRASE", ["NUM", "UNIT", "BEFORE", "THE?", "ORD", "UNIT"], ({ value }, unit, _b, _t, ord, of) =>
    unit === "day" && of === "day" && ord < 0 && value < 28
      ? phrase([{ kind: "monthDays", days: [ord - value], recurring: true }])
      : null,
  ),
  // "toda segunda e na primeira sexta": the second article begins other days.
  rule(
    "PHRASE",
    ["EVERY", "WEEKDAYS", "AND", "ON?", "THE?", "ORDS", "WEEKDAYS", "OF_MONTH?"],
    (_e, { weekdays }, _a, on, the, ordinals, { weekdays: days }) =>
      on || the ? phrase([{ kind: "weekdays", weekdays, recurring: true }, nth(ordinals, days)]) : null,
  ),
  rule(
    "PHRASE",
    ["WEEKDAYS", "AND", "ON?", "THE?", "ORDS", "WEEKDAYS", "OF_MONTH?"],
    ({ weekdays }, _a, on, the, ordinals, { weekdays: days }) =>
      on || the ? phrase([{ kind: "weekdays", weekdays, recurring: true }, nth(ordinals, days)]) : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "ORDS", "WEEKDAYS", "AND", "ON?", "THE?", "ORDS", "WEEKDAYS", "OF_MONTH?"],
    (_o, _t, first, days, _a, _p, _h, second, more) => phrase([nth(first, days.weekdays), nth(second, more.weekdays)]),
  ),
  rule("PHRASE", ["ON", "ORDS", "WEEKDAYS"], (_o, ordinals, { weekdays }) =>
    ordinals.every((one) => Math.abs(one) <= 5) ? phrase([nth(ordinals, weekdays)], "firm") : null,
  ),
  // "todo dia útil às 8, no sábado só às 9"
  rule("PHRASE", ["ON?", "WEEKDAYS", "ONLY", "AT", "TIMES"], (_n, days, _o, _a, clocks, { chart, start }) => {
    if (!/[,;]\s$/.test(chart.text.slice(0, start))) return null;
    // "…, el resto de días solo a las 6": those that nothing else names.
    const apart = days.others ? { others: true } : { only: true };
    return phrase([{ kind: "weekdays", weekdays: days.weekdays, recurring: true, ...apart }, timesSlot(clocks)]);
  }),
  rule("PHRASE", ["ONLY", "ON?", "THE?", "DAY_WORD?", "NUMBERS"], (_o, on, the, day, days, place) => {
    // "só às 9" is an hour.
    const isHour = !day && /\s(?:as|las)\s\d/.test(place.chart.text.slice(place.start, place.end));
    return (on || the || day) && !isHour ? dayNumbers(days, true, place) : null;
  }),
  rule("PHRASE", ["ONLY?", "HABIT", "DAY_WORD", "NUMBERS"], (_o, _h, _d, days, place) => dayNumbers(days, true, place)),
  rule("PHRASE", ["ONLY", "ON?", "THE?", "DAY_WORD?", "NUMBERS", "OF_MONTH"], (_o, _n, _t, _d, days) =>
    phrase([{ kind: "monthDays", days, recurring: true }]),
  ),
  rule("PHRASE", ["ON?", "THE?", "DAY_WORD", "NUMBERS"], (_o, _t, _d, days, place) =>
    dayNumbers(days, days.length > 1, place),
  ),
  rule("PHRASE", ["ON?", "THE?", "DAY_WORD", "ORDS"], (_o, _t, _d, days, { chart, start, end }) =>
    /\d/.test(chart.text.slice(start, end)) && days.every((day) => day > 0 && day <= 31)
      ? phrase([{ kind: "monthDays", days, recurring: days.length > 1 }])
      : null,
  ),
  rule("PHRASE", ["TIMES"], (times, { chart, start, end }) =>
    /^(?:al?|ao|a la) (?:medio|meio|meia|media)/.test(chart.text.slice(start, end))
      ? phrase([{ kind: "times", times: times.map(({ clear, ...time }) => time) }])
      : null,
  ),
  rule("PHRASE", ["EVERY", "NUM", "WEEKDAYS"], (_e, { value }, { weekdays }, { chart, end }) =>
    value > 1 && value < 9 && weekdays.length === 1 && chart.endsCleanly(end)
      ? phrase([
          { kind: "interval", count: value, unit: "week" },
          { kind: "weekdays", weekdays, recurring: true },
        ])
      : null,
  ),
  ...(["HABIT?", "ON?", "AT?"] as const).map((article) =>
    rule("PHRASE", ["EVERY", "AMOUNT", "COMMA?", article, "WEEKDAYS"], (_e, { count, unit }, _c, _a, { weekdays }) =>
      (unit === "day" && count === 15) || (unit === "week" && count === 2)
        ? phrase([fortnight, { kind: "weekdays", weekdays, recurring: true }])
        : null,
    ),
  ),
  // "cada 1 de mes"
  rule("PHRASE", ["EVERY", "NUM", "OF_MONTH"], (_e, { value, digits }) =>
    digits !== undefined && value >= 1 && value <= 31
      ? phrase([{ kind: "monthDays", days: [value], recurring: true }])
      : null,
  ),
  monthsOf(["EVERY"]),
  monthsOf(["HABIT"]),
  rule("PHRASE", ["EVERY", "UNIT", "OF", "MONTHS"], (_e, unit, _o, months) =>
    unit === "day" ? phrase([{ kind: "everyDay" }, { kind: "months", months }]) : null,
  ),
  rule("PHRASE", ["OF_QUARTER", "COMMA", "ON?", "THE?", "ORDS", "UNIT"], (_q, _c, _o, _t, days, unit) =>
    unit === "day" || unit === "workday" ? ofQuarter(days, unit === "workday") : null,
  ),
  rule("PHRASE", ["OF_QUARTER", "COMMA?", "ON?", "DAY_WORD", "NUMBERS"], (_q, _c, _o, _d, days) =>
    ofQuarter(days, false),
  ),
  ...nextDays,
];
