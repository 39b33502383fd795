import type { DaySlot, IntervalUnit } from "../../core/slots";
import type { Chart } from "../chart";
import type { Clock, Meanings } from "../meanings";
import { nextWeekday } from "../next-weekday";
import { type Place, rule } from "../rule";
import { withPart } from "./clocks";
import { isWeekday, lastDay } from "./date-ranges";
import { phrase } from "./phrase";
import { repeatsWithinDay } from "./steps";

const start = (day: DaySlot) => phrase([{ kind: "bound", bound: { kind: "start", day } }], "firm");
const end = (day: DaySlot) => phrase([{ kind: "bound", bound: { kind: "end", day } }], "firm");

/** "Fri through Mon, 10 pm": behind another weekday it is the last of a stretch of the week. */
function closesRange(day: DaySlot, { chart, start, end }: Place): boolean {
  if (day.kind !== "relative" || day.weekday === undefined || day.count !== 0) return false;
  const weekdays = chart.all("WEEKDAY");
  const isPlural = weekdays.some((edge) => edge.start > start && edge.end <= end && edge.value.recurring);
  return weekdays.some((edge) => chart.skip(edge.end) === start && (isPlural || !edge.value.recurring));
}

/** "les actes de lundi chaque mercredi", "el boletín de las 14:00": "de" is "of" as well. */
const isOf = (chart: Chart, start: number): boolean => chart.from("OF", start).length > 0;

/** "hasta las 14", "até às 14": the article is that of hours. */
const isHourOf = ({ chart, start, end }: Place): boolean =>
  /\s(?:las?|as|alle|le)\s\d/u.test(chart.text.slice(start, end));

/** "hourly from 8 to 17, on Fridays until 14": where a window was said, a bare number is a side of another. */
const followsWindow = ({ chart, start, end }: Place): boolean =>
  chart.all("WINDOW").some((window) => window.end < start) && chart.endsCleanly(end);

/** "every 5 minutes until 11": beside steps within the day a bare number ends them. */
const endsSteps = ({ chart, start, end }: Place): boolean =>
  !/^[.:,]\d/.test(chart.text.slice(end)) &&
  chart.endingAt("CLOCK", start - 1).length === 0 &&
  repeatsWithinDay(chart) &&
  chart.endsCleanly(end);

/** A few words for what happens on a date, none of which says when. */
function isNamedEnd(chart: Chart, from: number, to: number): boolean {
  if (!/^\s(?:\p{L}{2,}\s){1,4}$/u.test(chart.text.slice(from, to))) return false;
  return !(["WEEKDAY", "DAYGROUP", "MONTH", "EVERY", "UNIT", "PART", "CLOCK", "RELDAY", "AND"] as const).some((kind) =>
    chart.all(kind).some(({ start }) => start > from && start < to),
  );
}

const NEAR = 25;

/** "from Monday, [every day] at 17", "[every morning] from Monday at 7" */
function repeatsBeside(chart: Chart, start: number, end: number): boolean {
  const [comma] = chart.from("COMMA", chart.skip(end));
  const next = chart.skip(comma ? comma.end : end);
  const isBehind = chart.from("EVERY", next).length > 0 || chart.from("ADVERB", next).length > 0;
  const isBefore = (edge: { end: number }): boolean => edge.end <= start && start - edge.end < NEAR;
  return isBehind || chart.all("EVERY").some(isBefore) || chart.all("ADVERB").some(isBefore);
}

/** "from Monday wake me at 6:40 on weekdays", "… on weekdays from Monday": other days that repeat, and no "mail from Monday". */
function repeatsElsewhere(chart: Chart, start: number, end: number): boolean {
  const others = chart
    .all("WEEKDAYS")
    .filter((edge) => edge.value.recurring && (edge.end <= start || edge.start >= end));
  const behind = chart.text.slice(end);
  const next = /^,?\s(\p{L}+)/u.exec(behind)?.[1];
  const isLead = next !== undefined && chart.isVerb(next);
  return others.some((edge) => isLead || (chart.skip(edge.end) === start && !/^\s?[\p{L}\d]/u.test(behind)));
}

/** "on 24 December on [Instagram]", not "from 24 December on, post …" */
function goesOn(chart: Chart, end: number): boolean {
  const next = chart.skip(end);
  const word = /^\p{L}+/u.exec(chart.text.slice(next))?.[0];
  return word !== undefined && !chart.isVerb(word) && chart.categoriesAt(next).length === 0;
}

/** "from Monday to Friday" */
export function opensRange(chart: Chart, end: number): boolean {
  const next = chart.skip(end);
  return (["TO", "UNTIL", "DASH"] as const).some((category) => chart.from(category, next).length > 0);
}

/** Where the times of each day are said before, a time behind a written date is the moment of the start. */
function hasOwnTimes({ chart, start, end }: Place): boolean {
  if (!/\d{4}-\d\d-\d\d \d{1,2}:\d\d(?::\d\d)?$/.test(chart.text.slice(start, end))) return false;
  const isShort = (unit: IntervalUnit): boolean => unit === "second" || unit === "minute" || unit === "hour";
  return (
    chart.all("CLOCK").some((edge) => edge.end <= start && edge.value.clear === true) ||
    chart.all("UNIT").some((edge) => edge.end <= start && isShort(edge.value)) ||
    chart.all("AMOUNT").some((edge) => edge.end <= start && isShort(edge.value.unit))
  );
}

/** "6 tonight" is in the evening. */
const near = ({ count, part }: Meanings["RELDAY"], clock: Clock): [DaySlot, Clock] => [
  { kind: "relative", unit: "day", count },
  (part && withPart(clock, part)) ?? clock,
];

/** "every two weeks", "every other Friday" */
const repeatsInSteps = (chart: Chart): boolean =>
  chart.has("EVERY_OTHER") ||
  chart.all("ADVERB").some(({ value }) => value.count > 1) ||
  ((chart.has("EVERY") || chart.has("EVERY_POST")) && chart.all("AMOUNT").some(({ value }) => value.count > 1));

/** A whole month or year: the schedule begins with its first day and ends with its last. */
export const boundPhrases = [
  rule("PHRASE", ["START", "IN?", "MONTH", "YEAR"], (_s, _i, month, year) =>
    start({ kind: "date", year, month, day: 1 }),
  ),
  // "From January 2027, every Monday"; inside a sentence it is as often of something: "the sales from January 2027".
  rule("PHRASE", ["FROM", "MONTH", "YEAR"], (_f, month, year, place) =>
    opensRange(place.chart, place.end) || !/(?:^|[,.;:]\s)$/.test(place.chart.text.slice(0, place.start))
      ? null
      : start({ kind: "date", year, month, day: 1 }),
  ),
  rule("PHRASE", ["START", "RELDAY", "AT?", "CLOCK"], (_s, day, _a, clock) => startAt(...near(day, clock))),
  // "every 2 hours starting at 9 tomorrow", "every 5 minutes from 3pm today"
  rule("PHRASE", ["START", "AT?", "CLOCK", "COMMA?", "RELDAY"], (_s, _a, clock, _c, day) =>
    startAt(...near(day, clock)),
  ),
  rule("PHRASE", ["FROM", "AT?", "CLOCK", "RELDAY"], (_f, _a, clock, day, { chart, end }) =>
    repeatsWithinDay(chart) && !opensRange(chart, end) ? startAt(...near(day, clock)) : null,
  ),
  // "dal 10 al 20 dicembre alle 8": several days begin at no hour.
  rule("PHRASE", ["START", "DAY", "COMMA?", "AT", "CLOCK"], (_s, day, _c, _a, clock) =>
    day.kind === "yearDay" && day.days.length > 1 ? null : startAt(day, clock),
  ),
  // "every 20 minutes, from 2026-03-06 12:37"
  ...(["START", "FROM"] as const).map((opening) =>
    rule("PHRASE", [opening, "DAY", "CLOCK"], (_o, day, clock, place) =>
      hasOwnTimes(place) ? startAt(day, clock) : null,
    ),
  ),
  rule("PHRASE", ["START", "IN_DELAY", "AMOUNT"], (_s, _i, { count, unit }) =>
    unit === "hour" || unit === "minute"
      ? phrase([{ kind: "delay", seconds: count * (unit === "hour" ? 3600 : 60) }], "firm")
      : null,
  ),
  rule("PHRASE", ["START", "NOW"], () => phrase([{ kind: "delay", seconds: 0 }], "firm")),
  rule("PHRASE", ["START", "IN?", "YEAR"], (_s, _i, year) => start({ kind: "date", year, month: 1, day: 1 })),
  rule("PHRASE", ["START", "DAY", "INCLUSIVE?"], (_s, day, _i, { chart, end }) =>
    // "starte sonntags …": what is started, and not from when.
    chart.endingAt("WEEKDAY", end).some(({ value }) => value.recurring) ? null : start(day),
  ),
  // 次は12月3日から
  rule("PHRASE", ["START", "DAY", "START_POST"], (_s, day) => start(day)),
  rule("PHRASE", ["UNTIL", "DAY", "COMMA?", "AT?", "CLOCK"], (_u, day, _c, at, clock, place) =>
    (at || clock.clear) && !closesRange(day, place) ? endAt(day, clock) : null,
  ),
  // "until tomorrow evening at 8"
  rule("PHRASE", ["UNTIL", "DAY", "PART", "COMMA?", "AT?", "CLOCK"], (_u, day, { part, recurring }, _c, _a, clock) => {
    const time = recurring ? null : withPart(clock, part);
    return time && endAt(day, time);
  }),
  rule("PHRASE", ["UNTIL", "AT?", "CLOCK", "COMMA?", "RELDAY"], (_u, _a, clock, _c, day) => endAt(...near(day, clock))),
  // "until the holidays on 18 December", "hasta las vacaciones del 18 de diciembre"
  rule("PHRASE", ["ON?", "OF?", "DATE"], (_o, _f, date, { chart, start, end: stop }) => {
    const until = chart.all("UNTIL").find((edge) => isNamedEnd(chart, edge.end, start));
    // "за час до моего рейса 12 декабря" is an hour before it.
    const endsBefore = (one: "AMOUNT" | "UNIT" | "CLOCK"): boolean =>
      until !== undefined && chart.endingAt(one, until.start - 1).length > 0;
    const isAhead = (endsBefore("AMOUNT") || endsBefore("UNIT")) && !endsBefore("CLOCK");
    if (until && !isAhead && (date.kind !== "yearDay" || date.days.length === 1))
      chart.add("PHRASE", until.start, stop, end(date), "until what");
    return null;
  }),
  rule("PHRASE", ["START", "AT?", "CLOCK"], (_s, _a, { clear, open, bare, ...from }) =>
    phrase([{ kind: "windowStart", from }], "side"),
  ),
  rule("PHRASE", ["UNTIL", "AT?", "CLOCK", "INCLUSIVE?"], (_u, at, { clear, open, bare, ...to }, _i, place) =>
    clear || at || isHourOf(place) || followsWindow(place) || endsSteps(place)
      ? phrase([{ kind: "windowEnd", to }], "side")
      : null,
  ),
  rule("PHRASE", ["FROM", "AT?", "CLOCK"], (_f, _a, { clear, open, bare, ...from }, { chart, start, end }) =>
    (clear || followsWindow({ chart, start, end })) &&
    !isOf(chart, start) &&
    !opensRange(chart, end) &&
    !chart.all("WINDOW").some((edge) => edge.start <= start && edge.end >= end)
      ? phrase([{ kind: "windowStart", from }], "side")
      : null,
  ),
  // "10 on weekends" goes on with its days.
  rule(
    "PHRASE",
    ["FROM?", "CLOCK", "START_POST"],
    (lead, { clear, open, bare, ...from }, { certain }, { chart, end }) => {
      const next = /^\s?([\p{L}\d]+)/u.exec(chart.text.slice(end))?.[1];
      const goesOn = certain === false && next !== undefined && !(lead && chart.isVerb(next));
      return goesOn ? null : phrase([{ kind: "windowStart", from }], "side");
    },
  ),
  rule("PHRASE", ["CLOCK", "UNTIL_POST"], ({ clear, open, bare, ...to }) =>
    phrase([{ kind: "windowEnd", to }], "side"),
  ),
  rule("PHRASE", ["FROM", "DAY"], (_f, day) =>
    isWeekday(day) || (day.kind === "yearDay" && day.days.length > 1)
      ? null
      : phrase([{ kind: "bound", bound: { kind: "start", day } }], "weak"),
  ),
  rule("PHRASE", ["FROM", "THE?", "NEXT", "WEEKDAY"], (_f, _t, _n, { day }, place) =>
    opensRange(place.chart, place.end) ? null : start(nextWeekday(day, place)),
  ),
  // "from Monday, every day at 17": not the first day of a stretch of the week.
  rule("PHRASE", ["FROM", "WEEKDAY"], (_f, { day, recurring }, { chart, start: from, end }) => {
    if (isOf(chart, from)) return null;
    const repeats = repeatsBeside(chart, from, end) || repeatsElsewhere(chart, from, end);
    return repeats && !opensRange(chart, end) && !recurring
      ? start({ kind: "relative", unit: "week", count: 0, weekday: day })
      : null;
  }),
  rule("PHRASE", ["START", "IN?", "MONTH"], (_s, _i, month) =>
    start({ kind: "yearDay", month, days: [1], recurring: false }),
  ),
  rule("PHRASE", ["START", "IN?", "YEAR"], (_s, _i, year) => start({ kind: "date", year, month: 1, day: 1 })),
  // "at 9 from January to March and at 10 from April": until when nobody says.
  rule("PHRASE", ["FROM", "MONTH"], (_f, _m, { chart, start, end }) =>
    chart.endingAt("TIMES", start - 1).length > 0 && !isOf(chart, start) && !opensRange(chart, end)
      ? phrase([{ kind: "unread", words: chart.text.slice(start, end) }], "weak")
      : null,
  ),
  rule("PHRASE", ["FROM?", "MONTH", "START_POST"], (_f, month, { certain }, { chart, end }) =>
    certain === false && goesOn(chart, end) ? null : start({ kind: "yearDay", month, days: [1], recurring: false }),
  ),
  // "every two weeks on Friday at 15 the retro, the first on 4 December"
  rule("PHRASE", ["THE?", "ORD", "ONE?", "ON?", "DATE"], (_t, ord, _o, _n, day, { chart, start: from, end: to }) => {
    const isSaidApart = /[,;(\u2013\u2014-]\s?$/.test(chart.text.slice(0, from)) && chart.endsCleanly(to);
    return ord === 1 && isSaidApart && repeatsInSteps(chart) ? start(day) : null;
  }),
  // "iki haftada bir cuma 14'te, ilki bu cuma"
  rule("PHRASE", ["THE?", "ORD", "ONE?", "ON?", "THIS", "WEEKDAY"], (...parts) => {
    const [, ord, , , , { day }, { chart, start: from, end: to }] = parts;
    const isSaidApart = /[,;(\u2013\u2014-]\s?$/.test(chart.text.slice(0, from)) && chart.endsCleanly(to);
    return ord === 1 && isSaidApart && repeatsInSteps(chart)
      ? start({ kind: "relative", unit: "week", count: 0, weekday: day })
      : null;
  }),
  // "Mart 2027'den itibaren", "2027 Mart'tan itibaren"
  rule("PHRASE", ["MONTH", "YEAR", "START_POST"], (month, year) => start({ kind: "date", year, month, day: 1 })),
  rule("PHRASE", ["YEAR", "MONTH", "START_POST"], (year, month) => start({ kind: "date", year, month, day: 1 })),
  rule("PHRASE", ["FROM?", "DAY", "START_POST"], (_f, day, { certain }, { chart, end }) =>
    certain === false && goesOn(chart, end) ? null : start(day),
  ),
  rule("PHRASE", ["UNTIL", "THE?", "END_OF", "MONTH", "YEAR"], (_u, _t, _e, month, year) => end(lastDay(year, month))),
  rule("PHRASE", ["UNTIL", "MONTH", "YEAR"], (_u, month, year) => end(lastDay(year, month))),
  rule("PHRASE", ["UNTIL", "THE?", "END_OF", "MONTH"], (_u, _t, _e, month) =>
    end({ kind: "yearDay", month, days: [-1], recurring: false }),
  ),
  rule("PHRASE", ["UNTIL", "THE?", "END_OF", "THIS?", "UNIT"], (_u, _t, _e, _h, unit) => endOf(unit)),
  // "bis Quartalsende": the last day of a period in one word.
  rule("PHRASE", ["UNTIL", "THE?", "PHRASE"], (_u, _t, { slots: [slot, ...others] }) =>
    slot?.kind === "monthDays" && slot.months && slot.days[0] === -1 && slot.days.length + others.length === 1
      ? end({ ...slot, recurring: false })
      : null,
  ),
  rule("PHRASE", ["UNTIL", "THE?", "MONTH_END"], () => endOf("month")),
  rule("PHRASE", ["MONTH_END", "UNTIL_POST"], () => endOf("month")),
  rule("PHRASE", ["UNIT", "END_OF", "UNTIL_POST"], (unit) => endOf(unit)),
  rule("PHRASE", ["MONTH", "END_OF", "UNTIL_POST"], (month) =>
    end({ kind: "yearDay", month, days: [-1], recurring: false }),
  ),
  rule("PHRASE", ["UNTIL", "THE?", "END_OF", "YEAR"], (_u, _t, _e, year) =>
    end({ kind: "date", year, month: 12, day: 31 }),
  ),
  rule("PHRASE", ["UNTIL", "DAY", "INCLUSIVE?", "UNTIL_POST?"], (_u, day) => end(day)),
  // "until 15 January, 15 January included": said once more.
  rule("PHRASE", ["OPEN?", "DATE", "INCLUSIVE", "CLOSE?"], (_o, date, _i, _c, { chart, start }) =>
    chart.all("DATE").some((edge) => edge.end < start && JSON.stringify(edge.value) === JSON.stringify(date))
      ? phrase([{ kind: "dropped" }], "aside")
      : null,
  ),
  rule("PHRASE", ["UNTIL", "IN?", "MONTH"], (_u, _i, month) =>
    end({ kind: "yearDay", month, days: [-1], recurring: false }),
  ),
  rule("PHRASE", ["DAY", "INCLUSIVE?", "UNTIL_POST"], (day) => end(day)),
  rule("PHRASE", ["MONTH", "UNTIL_POST"], (month) => end({ kind: "yearDay", month, days: [-1], recurring: false })),
];

function endAt(day: DaySlot, { clear, ...time }: Clock) {
  return phrase([{ kind: "bound", bound: { kind: "end", day, time } }], "firm");
}

function startAt(day: DaySlot, { clear, ...time }: Clock) {
  return phrase([{ kind: "bound", bound: { kind: "start", day, time } }], "firm");
}

function endOf(unit: string) {
  if (unit === "week") return end({ kind: "relative", unit: "week", count: 0, weekday: 0 });
  if (unit === "year") return end({ kind: "yearDay", month: 12, days: [31], recurring: false });
  if (unit === "quarter") return end({ kind: "monthDays", days: [-1], recurring: false, months: [3, 6, 9, 12] });
  return unit === "month" ? end({ kind: "monthDays", days: [-1], recurring: false }) : null;
}
