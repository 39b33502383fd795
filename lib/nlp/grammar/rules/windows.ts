import type { PartOfDay, Slot } from "../../core/slots";
import type { Category, Clock, Meanings } from "../meanings";
import { type Place, rule } from "../rule";
import { phrase } from "./phrase";

const laterParts = new Set<PartOfDay>(["afternoon", "evening", "night"]);

/** In "9 to 5" the second hour is the afternoon; "1-5pm" takes the meridiem that keeps the order. */
export function windowOf(from: Clock, to: Clock, clear: boolean, { chart, end }: Place): Meanings["WINDOW"] {
  const plain = (minutes: number, clock: Clock) => ({
    minutes,
    ...(clock.seconds === undefined ? {} : { seconds: clock.seconds }),
  });
  let [first, last] = [from.minutes, to.minutes];
  if (from.bare && !to.bare && !to.open && first + 720 < last && first < 360) first += 720;
  // "from 6 to 9 in the evening": the part of the day is of both.
  const isParted = chart.endingAt("PART", end).some(({ value }) => laterParts.has(value.part));
  // "between 6 and 10 pm": as well.
  const isMarked = chart.endingAt("MERIDIEM", end).some(({ value }) => value === "pm");
  if ((isParted || isMarked) && (from.bare || from.open) && first < 720 && first + 720 < last) first += 720;
  const isHalf = to.bare || (to.open && chart.hours === 12 && (from.bare === true || from.open === true));
  if (isHalf && last <= first && last + 720 > first && last < 720) last += 720;
  // Where hours are said 1 to 12, "half past two to half past four" leaves it open as well.
  const isOpen = (clock: Clock): boolean => clock.bare === true || (chart.hours === 12 && clock.open === true);
  const isBare = isOpen(from) && isOpen(to) && last > first && last <= 720;
  return {
    from: plain(first, from),
    to: plain(last, to),
    clear: clear || (from.clear && to.clear),
    ...(isBare ? { bare: true } : {}),
  };
}

/** "after 18:00 and before midnight": midnight itself is no longer in it. */
function before({ from, to, clear }: Meanings["WINDOW"]): Meanings["WINDOW"] {
  return { from, to: { ...to, minutes: (to.minutes + 1439) % 1440 }, clear };
}

/** A window as it is compiled. */
export const windowSlot = ({ from, to, bare }: Meanings["WINDOW"]): Slot => ({
  kind: "window",
  from,
  to,
  ...(bare ? { bare } : {}),
});

/** "la linea tre alle 5:50": a number in words behind a noun, and an hour with its "at". */
function namesThing({ chart, start, end }: Place): boolean {
  if (!/\p{L}\s$/u.test(chart.text.slice(0, start)) || !/^\p{L}/u.test(chart.text.slice(start))) return false;
  return chart.all("AT").some((edge) => edge.start > start && edge.end < end);
}

const whenWords: readonly Category[] = ["ADVERB", "AMOUNT", "UNIT", "WEEKDAY", "DAYGROUP"];

/** "hourly 8 to 16:00", "stündlich, 8 bis 16 Uhr": no number of a thing ("Tank 3 bis 16 Uhr") stands there. */
function standsAlone({ chart, start }: Place): boolean {
  const opens = /(?:^|[,;:(\u2013\u2014]\s?|\s-\s)$/.test(chart.text.slice(0, start));
  return opens || whenWords.some((category) => chart.all(category).some(({ end }) => chart.skip(end) === start));
}

/** "Fridays 14:55 - 1 spoon is enough": behind a time with its minutes, and a dash set apart, a number of things. */
function countsBehindDash(from: Clock, to: Clock, { chart, start, end }: Place): boolean {
  const isApart = /:\d\d\s[\p{Pd}]\s\d{1,2}$/u.test(chart.text.slice(start, end));
  return isApart && from.clear && to.bare === true && !chart.endsCleanly(end);
}

/** "from Friday 18:00 to Monday 06:00" */
export const weekWindows = [
  rule(
    "PHRASE",
    ["BETWEEN", "WEEKDAY", "AT?", "CLOCK", "AND", "WEEKDAY", "AT?", "CLOCK"],
    (_f, { day: from }, _a, start, _t, { day: to }, _b, end) => weekWindow(from, start, to, end),
  ),
  rule(
    "PHRASE",
    ["FROM?", "WEEKDAY", "AT?", "CLOCK", "TO", "WEEKDAY", "AT?", "CLOCK"],
    (_f, { day: from }, _a, start, _t, { day: to }, _b, end) => weekWindow(from, start, to, end),
  ),
  rule(
    "PHRASE",
    ["FROM?", "WEEKDAY", "AT?", "CLOCK", "UNTIL", "WEEKDAY", "AT?", "CLOCK"],
    (_f, { day: from }, _a, start, _t, { day: to }, _b, end) => weekWindow(from, start, to, end),
  ),
];

/** "from 10 pm Friday until 6 am Monday" */
export const turnedWeekWindows = (["TO", "UNTIL"] as const).map((to) =>
  rule(
    "PHRASE",
    ["FROM?", "CLOCK", "ON?", "WEEKDAY", to, "CLOCK", "ON?", "WEEKDAY"],
    (_f, start, _o, { day: from }, _t, end, _n, { day }) => weekWindow(from, start, day, end),
  ),
);

/** "Fridays from 11pm to 4am Saturday": the day that the night ends on. */
export const windowsIntoNextDay = (["TO", "UNTIL", "DASH"] as const).map((to) =>
  rule(
    "PHRASE",
    ["ON?", "WEEKDAYS", "COMMA?", "FROM?", "CLOCK", to, "CLOCK", "ON?", "THE?", "WEEKDAY"],
    (_o, { weekdays, recurring }, _c, _f, start, _t, end, _n, _h, { day }) => {
      const [first, ...more] = weekdays;
      if (first === undefined || more.length > 0 || (first + 1) % 7 !== day || end.minutes >= start.minutes)
        return null;
      return phrase([{ kind: "weekdays", weekdays, recurring }, windowSlot({ from: start, to: end, clear: true })]);
    },
  ),
);

function weekWindow(from: number, start: Clock, to: number, end: Clock) {
  if (from === to) return null;
  const slot = {
    kind: "weekWindow" as const,
    from: { weekday: from, minutes: start.minutes },
    to: { weekday: to, minutes: end.minutes },
  };
  return phrase([slot], "strong");
}

/** "before 8 and after 18": the stretch between them is left out. */
export const outsideWindow = [
  rule("PHRASE", ["BEFORE", "AT?", "CLOCK", "AND", "AFTER", "AT?", "CLOCK"], (_b, _at, from, _and, _a, _t, to) =>
    outside(from, to),
  ),
  rule("PHRASE", ["CLOCK", "BEFORE_POST", "AND", "CLOCK", "AFTER_POST"], (from, _b, _and, to) => outside(from, to)),
];

/** "8-12 ve 14-18 arası": one postposition of two stretches. */
export const bothBetween = (["DASH", "TO"] as const).map((to) =>
  rule(
    "PHRASE",
    ["CLOCK", to, "CLOCK", "AND", "CLOCK", to, "CLOCK", "BETWEEN_POST"],
    (a, _t, b, _n, c, _u, d, _p, place) =>
      phrase(
        [windowOf(a, b, true, place), windowOf(c, d, true, place)].map(({ from, to: end }) => ({
          kind: "window" as const,
          from,
          to: end,
        })),
      ),
  ),
);

function outside(from: Clock, to: Clock) {
  const until = to.minutes <= from.minutes && to.bare ? to.minutes + 720 : to.minutes;
  return until > from.minutes
    ? phrase([{ kind: "excludeTimes", from: { minutes: from.minutes }, to: { minutes: until } }], "aside")
    : null;
}

export const windows = [
  rule("WINDOW", ["AFTER", "CLOCK", "AND", "BEFORE", "CLOCK"], (_a, from, _and, _b, to, place) =>
    before(windowOf(from, to, true, place)),
  ),
  // "ab 18 Uhr und vor Mitternacht"
  rule("WINDOW", ["FROM", "AT?", "CLOCK", "AND", "BEFORE", "CLOCK"], (_f, _a, from, _and, _b, to, place) =>
    before(windowOf(from, to, true, place)),
  ),
  // "17'den sonra 20'den önce"
  rule("WINDOW", ["CLOCK", "AFTER_POST", "AND?", "CLOCK", "BEFORE_POST"], (from, _a, _n, to, _b, place) =>
    place.chart.isSpaced ? before(windowOf(from, to, true, place)) : null,
  ),
  // "18'den sonra gece yarısına kadar"
  rule("WINDOW", ["CLOCK", "AFTER_POST", "AND?", "CLOCK", "UNTIL_POST"], (from, _a, _n, to, _u, place) => {
    const window = windowOf(from, to, true, place);
    if (!place.chart.isSpaced) return null;
    return to.minutes === 0 ? before(window) : window;
  }),
  rule("WINDOW", ["BETWEEN", "CLOCK", "AND", "CLOCK", "BETWEEN_POST?"], (_b, from, _and, to, _x0, place) =>
    windowOf(from, to, true, place),
  ),
  // "between 8am an 10am": a slip
  rule("WINDOW", ["BETWEEN", "CLOCK", "THE", "CLOCK"], (_b, from, _the, to, place) => windowOf(from, to, true, place)),
  rule("WINDOW", ["BETWEEN", "CLOCK", "TO", "CLOCK"], (_b, from, _to, to, place) => windowOf(from, to, true, place)),
  rule("WINDOW", ["BETWEEN", "CLOCK", "DASH", "CLOCK"], (_b, from, _to, to, place) => windowOf(from, to, true, place)),
  rule(
    "WINDOW",
    ["FROM", "AT?", "CLOCK", "TO", "AT?", "CLOCK", "BETWEEN_POST?"],
    (_f, _a, from, _to, _b, to, _x0, place) => windowOf(from, to, true, place),
  ),
  // "dalle 8 e fino alle 19:30"
  rule("WINDOW", ["FROM", "AT?", "CLOCK", "AND?", "UNTIL", "AT?", "CLOCK"], (_f, _a, from, _n, _to, _b, to, place) =>
    windowOf(from, to, true, place),
  ),
  // "starting at 9:05 until 11", "from 9:05 on, until 11"
  ...(["START", "FROM"] as const).map((side) =>
    rule(
      "WINDOW",
      [side, "AT?", "CLOCK", "START_POST?", "COMMA?", "AND?", "UNTIL", "AT?", "CLOCK"],
      (_s, _a, from, _p, _c, _n, _u, _b, to, place) => windowOf(from, to, true, place),
    ),
  ),
  // "8'den itibaren, 10'a kadar"
  rule("WINDOW", ["CLOCK", "START_POST", "COMMA?", "CLOCK", "UNTIL_POST"], (from, _s, _c, to, _u, place) =>
    place.chart.isSpaced ? windowOf(from, to, true, place) : null,
  ),
  rule("WINDOW", ["FROM", "CLOCK", "DASH", "CLOCK"], (_f, from, _d, to, place) => windowOf(from, to, true, place)),
  rule("WINDOW", ["CLOCK", "FROM_POST", "CLOCK", "TO_POST?", "BETWEEN_POST?"], (from, _f, to, _x0, _x1, place) =>
    windowOf(from, to, true, place),
  ),
  rule("WINDOW", ["CLOCK", "TO", "CLOCK", "BETWEEN_POST"], (from, _to, to, _x0, place) =>
    windowOf(from, to, true, place),
  ),
  rule("WINDOW", ["CLOCK", "AND", "CLOCK", "BETWEEN_POST"], (from, _to, to, _x0, place) =>
    windowOf(from, to, true, place),
  ),
  rule("WINDOW", ["CLOCK", "DASH", "CLOCK", "BETWEEN_POST"], (from, _to, to, _x0, place) =>
    windowOf(from, to, true, place),
  ),
  // "9 to 5:30"
  rule("WINDOW", ["CLOCK", "TO", "CLOCK"], (from, _to, to, place) =>
    namesThing(place)
      ? null
      : windowOf(from, to, to.clear && to.bare !== true && (place.chart.hours === 12 || standsAlone(place)), place),
  ),
  rule("WINDOW", ["CLOCK", "UNTIL", "CLOCK"], (from, _to, to, place) => windowOf(from, to, false, place)),
  rule("WINDOW", ["CLOCK", "DASH", "CLOCK"], (from, _d, to, place) =>
    countsBehindDash(from, to, place) ? null : windowOf(from, to, from.clear || to.clear, place),
  ),
];
