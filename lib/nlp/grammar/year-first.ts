import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "./chart";
import type { Meanings } from "./meanings";
import { datedDay } from "./numerals";
import { type Place, rule } from "./rule";
import { phrase } from "./rules/phrase";

/** Dates of languages that say the year first and the day last. */
export const yearFirstDates = [
  rule("DATE", ["YEAR", "OF?", "MONTH", "OF?", "ORD"], (year, _o, month, _p, day) => datedDay(year, month, day)),
  rule("DATE", ["YEAR", "DATE"], (year, _date) => withYear(year, _date)),
  rule("BAD_DATE", ["YEAR", "MONTH", "ORD"], (year, month, day, { chart, start, end }) =>
    datedDay(year, month, day) === null ? chart.text.slice(start, end) : null,
  ),
];

function withYear(year: number, date: DaySlot): DaySlot | null {
  if (date.kind !== "yearDay" || date.days.length !== 1) return null;
  return datedDay(year, date.month, date.days[0] ?? 0);
}

function lastOf(year: number, month: number): DaySlot {
  return { kind: "date", year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

const bound = (kind: "start" | "end", day: DaySlot) => phrase([{ kind: "bound", bound: { kind, day } }], "firm");

/** "每2小时，从3月1日 9:00开始": the first of many steps; without steps the time is that of each day. */
const steps =
  /(?:每|每隔|隔)\S{0,6}?(?:小时|小時|分钟|分鐘|秒|钟头|鐘頭)|(?:時間|分|秒)(?:ごと|おき|間隔|毎|に1回|に一回)|毎[時分秒]/u;
const hasSteps = ({ text }: Chart): boolean => steps.test(text);
/** "明日の14時半から16時まで" is a stretch of that day; in "19時45分から4時間" the number counts what follows. */
const goesOn = ({ chart, start, end }: Place): boolean =>
  chart
    .all("WINDOW")
    .some(
      (edge) =>
        edge.start > start &&
        edge.start < end &&
        edge.end > end &&
        /(?:[^\d]|:\d\d)$/u.test(chart.text.slice(edge.start, edge.end)),
    );
/** "毎日5時と11時、3月1日11時から": the times of each day are said before. */
const saysTimes = ({ chart, start }: Place): boolean => chart.all("CLOCK").some(({ end }) => end <= start);

function at(kind: "start" | "end", day: DaySlot, { minutes, seconds }: { minutes: number; seconds?: number }) {
  const time = { minutes, ...(seconds === undefined ? {} : { seconds }) };
  return phrase([{ kind: "bound", bound: { kind, day, time } }], "firm");
}

/** Days of one or several months, every year: the 31st of months that have one, and of the others none. */
export function daysOfYear(months: readonly number[], days: readonly number[]): Slot[] {
  if (months.length > 1) return [{ kind: "monthDays", days: [...days], recurring: true, months: [...months] }];
  return months.map((month) => ({ kind: "yearDay", month, days: [...days], recurring: true }));
}

/** "12月3日(木)": the weekday only repeats what the date says. */
export const datedWeekdays = [
  rule("DAY", ["DATE", "OPEN?", "WEEKDAY", "CLOSE?"], (date) => (isOneDay(date) ? date : null)),
  rule("PHRASE", ["DATE", "OPEN?", "WEEKDAY", "CLOSE?"], (date) => (isOneDay(date) ? phrase([date]) : null)),
];

/** "12月1日から23日まで月曜": of a stretch the weekday says which of its days are meant. */
const isOneDay = (date: DaySlot): boolean => date.kind !== "yearDay" || date.days.length === 1;

/** Bounds with the year first: "2027年6月底为止", "2027年1月から". */
export const yearFirstBounds = [
  rule("PHRASE", ["FROM?", "DAY", "OF?", "CLOCK", "START_POST"], (_f, day, _o, clock, _s, place) =>
    // 下周三 is no 下周 with a three behind it.
    clock.clear && !goesOn(place) && (hasSteps(place.chart) || saysTimes(place)) ? at("start", day, clock) : null,
  ),
  rule("PHRASE", ["UNTIL", "DAY", "CLOCK", "UNTIL_POST?"], (_u, day, clock) => at("end", day, clock)),
  rule("PHRASE", ["DATE", "CLOCK", "UNTIL_POST"], (day, clock) => at("end", day, clock)),
  rule("PHRASE", ["FROM?", "YEAR", "MONTH", "START_POST"], (_f, year, month) =>
    bound("start", { kind: "date", year, month, day: 1 }),
  ),
  rule("PHRASE", ["START", "YEAR", "MONTH"], (_s, year, month) =>
    bound("start", { kind: "date", year, month, day: 1 }),
  ),
  rule("PHRASE", ["UNTIL", "YEAR", "MONTH", "END_OF?", "UNTIL_POST?"], (_u, year, month) =>
    bound("end", lastOf(year, month)),
  ),
  rule("PHRASE", ["YEAR", "MONTH", "END_OF?", "UNTIL_POST"], (year, month) => bound("end", lastOf(year, month))),
  rule("PHRASE", ["UNTIL", "MONTH", "END_OF", "UNTIL_POST?"], (_u, month) =>
    bound("end", { kind: "yearDay", month, days: [-1], recurring: false }),
  ),
  rule("PHRASE", ["UNTIL", "YEAR", "END_OF?", "UNTIL_POST?"], (_u, year) =>
    bound("end", { kind: "date", year, month: 12, day: 31 }),
  ),
  rule("PHRASE", ["YEAR", "END_OF?", "UNTIL_POST"], (year) => bound("end", { kind: "date", year, month: 12, day: 31 })),
  rule("PHRASE", ["FROM?", "YEAR", "START_POST"], (_f, year) =>
    bound("start", { kind: "date", year, month: 1, day: 1 }),
  ),
  rule(
    "PHRASE",
    ["FROM", "DAY", "START_POST?", "COMMA?", "UNTIL", "DAY", "UNTIL_POST?"],
    (_f, first, _s, _c, _u, last) => ends(first, last),
  ),
  rule("PHRASE", ["DAY", "START_POST", "COMMA?", "UNTIL", "DAY", "UNTIL_POST?"], (first, _s, _c, _u, last) =>
    ends(first, last),
  ),
  rule("PHRASE", ["FROM?", "DATE", "TO", "DATE", "UNTIL_POST?"], (_f, first, _t, last) => ends(first, last)),
  rule("PHRASE", ["FROM?", "DATE", "START_POST?", "TO", "ORD", "UNTIL_POST?"], (_f, first, _s, _t, day) =>
    sameMonth(first, day),
  ),
  rule("PHRASE", ["DATE", "DASH", "ORD"], (first, _d, day) => sameMonth(first, day)),
  rule("PHRASE", ["DATE", "FROM_POST", "ORD", "UNTIL_POST"], (first, _d, day) => sameMonth(first, day)),
  rule("PHRASE", ["DATE", "FROM_POST", "DATE", "UNTIL_POST"], (first, _d, last) => ends(first, last)),
];

const isNamedWeekday = (day: DaySlot): boolean => day.kind === "relative" && day.unit === "week" && day.count === 0;

function ends(first: DaySlot, last: DaySlot) {
  if (isNamedWeekday(first) && isNamedWeekday(last)) return null;
  return phrase(
    [
      { kind: "bound", bound: { kind: "start", day: first } },
      { kind: "bound", bound: { kind: "end", day: last } },
    ],
    "firm",
  );
}

/** "12月7日から18日まで" */
function sameMonth(first: DaySlot, day: number) {
  if (first.kind === "yearDay" && first.days.length === 1 && (first.days[0] ?? 32) < day)
    return ends(first, { ...first, days: [day] });
  return first.kind === "date" && first.day < day ? ends(first, { ...first, day }) : null;
}

/** Two stretches of one day: the time between them is left out. */
export const twoWindows = [
  rule("PHRASE", ["WINDOW", "AND?", "WINDOW"], (first, _a, second) => between(first, second)),
  rule("PHRASE", ["WINDOW", "COMMA", "WINDOW"], (first, _a, second) => between(first, second)),
];

function between(first: Meanings["WINDOW"], second: Meanings["WINDOW"]) {
  // "from 8 to 12 and 1 to 5": the second begins behind the first.
  if (second.bare && second.from.minutes < first.to.minutes) return null;
  const inOrder = first.to.minutes < second.from.minutes && first.from.minutes < first.to.minutes;
  if (!inOrder || second.to.minutes < second.from.minutes) return null;
  return phrase(
    [
      { kind: "window", from: first.from, to: second.to },
      { kind: "excludeTimes", from: { minutes: first.to.minutes + 1 }, to: second.from },
    ],
    "weak",
  );
}
