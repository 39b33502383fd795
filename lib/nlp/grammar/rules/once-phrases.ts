import type { IntervalUnit, Slot } from "../../core/slots";
import type { Amount, Meanings, Phrase } from "../meanings";
import { nextWeekday } from "../next-weekday";
import { lengthAhead } from "../rough-lengths";
import { type Place, rule } from "../rule";
import { hoursAndMinutes } from "./hours-and-minutes";
import { phrase } from "./phrase";
import { weeksAhead } from "./weeks-ahead";

const unitSeconds: Partial<Record<IntervalUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** "in 20 minutes" is an instant; "in three weeks" is a day; "in a few days" may be any of several. */
function delay({ count, unit, few }: Amount, { chart, start, end }: Place): Phrase | null {
  const said = lengthAhead(count, unit);
  if (said === null || !few || said.kind === "delay") return said && phrase([said]);
  const meanings = [2, 3, unit === "day" ? 5 : 4].flatMap((so) => lengthAhead(so, unit) ?? []).map((slot) => [slot]);
  return phrase([{ kind: "unread", words: chart.text.slice(start, end), meanings }]);
}

function near({ count, part }: Meanings["RELDAY"]): Slot[] {
  return [{ kind: "relative", unit: "day", count }, ...(part ? [{ kind: "partOfDay" as const, part }] : [])];
}

function nextPeriod(unit: IntervalUnit): Slot[] | null {
  return unit === "week" || unit === "month" || unit === "year" ? [{ kind: "relative", unit, count: 1 }] : null;
}

/** "this weekend": once, on its first day. */
function comingWeekend(weekdays: readonly number[]): Phrase | null {
  if (weekdays.length !== 2 || !weekdays.includes(6)) return null;
  return phrase([{ kind: "relative", unit: "week", count: 0, weekday: 6 }], "firm");
}

/** "in 3 days and 4 hours": only ahead of now are days a number of hours. */
function withHours({ count, unit }: Amount, rest: Amount): Phrase | null {
  const seconds = unitSeconds[rest.unit];
  const days = unit === "day" ? count : unit === "week" ? count * 7 : 0;
  return seconds !== undefined && days > 0
    ? phrase([{ kind: "delay", seconds: days * 86_400 + rest.count * seconds }])
    : null;
}

/** "dos horas después [de la reunión]" */
const ofNoun =
  /^\s(?:d[aeo]s?|del|d'|que|qu'|chaque|cada|ogni|l[aeos]|il|gli?|l'|un[ae]?|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs?|ce|cet|cette|ces|avoir|être|etre)(?!\p{L})/u;

export const oncePhrases = [
  rule("PHRASE", ["IN_DELAY", "AMOUNT", "AND?", "AMOUNT"], (_i, days, _a, rest) => withHours(days, rest)),
  rule("PHRASE", ["AMOUNT", "AND?", "AMOUNT", "DELAY_POST"], (days, _a, rest) => withHours(days, rest)),
  ...weeksAhead,
  rule("PHRASE", ["IN_DELAY", "AMOUNT"], (_i, amount, place) => delay(amount, place)),
  ...hoursAndMinutes(),
  rule("PHRASE", ["AMOUNT", "FROM", "RELDAY"], ({ count, unit, few }, _f, { count: days }, place) =>
    days === 0
      ? delay({ count, unit, ...(few ? { few } : {}) }, place)
      : unit === "day" || unit === "week"
        ? phrase([{ kind: "relative", unit: "day", count: days + count * (unit === "week" ? 7 : 1) }])
        : null,
  ),
  rule("PHRASE", ["AMOUNT", "FROM", "THIS?", "NEXT?", "WEEKDAY"], ({ count, unit }, _f, _h, _n, { day }) =>
    unit === "week" ? phrase([{ kind: "relative", unit: "week", count, weekday: day, exact: true }]) : null,
  ),
  rule("PHRASE", ["ABOUT?", "AMOUNT", "DELAY_POST"], (_b, amount, _d, place) => delay(amount, place)),
  rule("PHRASE", ["ABOUT?", "AMOUNT", "LATER"], (_b, amount, _l, place) =>
    ofNoun.test(place.chart.text.slice(place.end)) ? null : delay(amount, place),
  ),
  rule("PHRASE", ["RELDAY", "PART"], (near_, { part }) => phrase(near({ count: near_.count, part }))),
  rule("PHRASE", ["RELDAY"], (day) => phrase(near(day), day.count === 0 ? "weak" : "strong")),
  rule("PHRASE", ["NEXT", "UNIT", "ON?", "THE?", "WEEKDAYS"], (_n, unit, _o, _t, { weekdays: [weekday, ...more] }) =>
    unit === "week" && weekday !== undefined && more.length === 0
      ? phrase([{ kind: "relative", unit: "week", count: 1, weekday }])
      : null,
  ),
  rule(
    "PHRASE",
    ["ON?", "THE?", "WEEKDAYS", "OF?", "NEXT", "UNIT"],
    (_o, _t, { weekdays: [weekday, ...more] }, _f, _n, unit) =>
      unit === "week" && weekday !== undefined && more.length === 0
        ? phrase([{ kind: "relative", unit: "week", count: 1, weekday }])
        : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "NEXT", "WEEKDAY"], (_o, _t, _n, { day }, place) => phrase([nextWeekday(day, place)])),
  // "Do this Mondays at 7": a plural repeats.
  // "this Christmas Eve"
  rule("PHRASE", ["ON?", "THIS", "DATE"], (_o, _t, date) => (date.kind === "yearDay" ? phrase([date]) : null)),
  rule("PHRASE", ["ON?", "THIS", "WEEKDAY"], (_o, _t, { day, recurring }) =>
    recurring ? null : phrase([{ kind: "relative", unit: "week", count: 0, weekday: day }]),
  ),
  // "from Thursday to Saturday this week"
  rule("PHRASE", ["THIS", "UNIT"], (_h, unit, { chart, start }) =>
    unit === "week" && chart.endingAt("WEEKDAYS", start - 1).length > 0
      ? phrase([{ kind: "bound", bound: { kind: "end", day: { kind: "relative", unit, count: 0, weekday: 0 } } }])
      : null,
  ),
  // "this weekend, Saturday and Sunday at 11"
  rule("PHRASE", ["ON?", "THIS", "DAYGROUP", "COMMA?", "ON?", "WEEKDAYS"], (_o, _t, group, _c, _n, { weekdays }) =>
    group.weekdays.length === 2 && weekdays.every((day) => group.weekdays.includes(day))
      ? phrase(weekdays.map((weekday) => ({ kind: "relative", unit: "week", count: 0, weekday })))
      : null,
  ),
  rule("PHRASE", ["ON?", "THIS", "DAYGROUP"], (_o, _t, { weekdays }) => comingWeekend(weekdays)),
  rule("PHRASE", ["ON?", "NEXT", "DAYGROUP"], (_o, _t, { weekdays }) => comingWeekend(weekdays)),
  rule("PHRASE", ["NEXT", "UNIT", "ON?", "THE?", "ORD"], (_n, unit, _o, _t, day) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay: day }]) : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "ORD", "OF?", "NEXT", "UNIT"], (_o, _t, day, _f, _n, unit) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay: day }]) : null,
  ),
  rule("PHRASE", ["NEXT", "UNIT", "NUM", "DAY_WORD"], (_n, unit, { value }) =>
    unit === "month" ? phrase([{ kind: "relative", unit, count: 1, monthDay: value }]) : null,
  ),
  rule("PHRASE", ["NEXT", "UNIT"], (_n, unit) => {
    const slots = nextPeriod(unit);
    return slots && phrase(slots, "weak");
  }),
  rule("PHRASE", ["NOW"], () => phrase([{ kind: "now" }])),
  rule("PHRASE", ["ONCE"], () => phrase([{ kind: "count", count: 1, once: true }], "weak")),
  rule("PHRASE", ["PAST"], () => phrase([{ kind: "past" }])),
  rule("PHRASE", ["UNTIL", "PAST"], (_u, _p, { chart, start, end }) =>
    phrase([{ kind: "unread", words: chart.text.slice(start, end) }]),
  ),
];
