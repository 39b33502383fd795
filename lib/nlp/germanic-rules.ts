import { boundedDays } from "./bounded-days";
import { contrastRules } from "./contrast-rules";
import type { LanguageRules } from "./core/language";
import type { DaySlot, IntervalUnit, Slot } from "./core/slots";
import { exactTimes } from "./exact-times";
import type { Chart } from "./grammar/chart";
import type { Category, Clock, Num, Phrase } from "./grammar/meanings";
import { type Place, type Rule, rule } from "./grammar/rule";
import { phrase } from "./grammar/rules/phrase";
import { quarterRules } from "./quarter-rules";
import { countedDays } from "./romance/counted-days";

/** What German and Dutch have in common and the general rules cannot say; the words are each language's own. */
export interface GermanicWords {
  /** Parts of the day as adverbs: "abends", "'s avonds". */
  habitual: RegExp;
  /** What a number behind "um" or "om" may count. */
  measure: RegExp;
  /** Words that go on after "am 15."; another word would be what is the fifteenth. */
  goesOn: RegExp;
  /** "But" at the end of what stands before a day. */
  but: RegExp;
}

const everyDay: Slot = { kind: "everyDay" };

function times(clocks: readonly Clock[]): Slot {
  return { kind: "times", times: clocks.map(({ clear, ...time }) => time) };
}

/** A day that stands beside a part of the day, whose habit it then is: "am Freitag abends". */
function standsBesideDay({ chart, start, end }: Place): boolean {
  const near = [...chart.all("DATE"), ...chart.all("RELDAY"), ...chart.all("WEEKDAYS"), ...chart.all("ORDS")];
  return near.some((edge) => {
    if (edge.start >= start && edge.end <= end) return false;
    const before = edge.end <= start && start - edge.end <= 5;
    const behind = edge.start >= end && edge.start - end <= 5;
    return before || behind;
  });
}

const dayWords: Category[] = [
  "WEEKDAY",
  "DAYGROUP",
  "EVERY",
  "ADVERB",
  "MONTHLY",
  "QUARTERLY",
  "EVERY_YEAR",
  "DATE",
  "RELDAY",
];

/** "Immer um 9" is every day where the text names no other days. */
function namesDays(chart: Chart): boolean {
  return dayWords.some((category) => chart.has(category));
}

/** "5 vor 7", "5 vor halb 8": never a range, unlike "5 to 7". */
function beforeHour(minutes: Num, sign: 1 | -1, shift: number, hour: Num): Clock | null {
  if (!(minutes.value > 0 && minutes.value < 60) || hour.value > 24 || !Number.isInteger(hour.value)) return null;
  const open = hour.value <= 12 ? { open: true } : {};
  return { minutes: (hour.value * 60 + shift + minutes.value * sign + 1440) % 1440, clear: true, ...open };
}

function monthDays(days: number[], recurring: boolean, { chart, end }: Place, goesOn: RegExp): Phrase | null {
  if (days.some((day) => day > 31) || !goesOn.test(chart.text.slice(chart.skip(end)))) return null;
  return phrase([{ kind: "monthDays", days, recurring: recurring || days.length > 1 }]);
}

const partAndTime = (isHabit: (place: Place) => boolean): Rule[] => [
  // "heute Nacht um 2" is after midnight.
  rule("PHRASE", ["RELDAY", "PART", "AT?", "TIMES"], ({ count }, { part }, _a, clocks) => {
    const isAfterMidnight =
      (part === "night" || part === "nightly") && clocks.every(({ minutes }) => minutes % 720 < 360);
    const day: Slot = { kind: "relative", unit: "day", count: isAfterMidnight ? count + 1 : count };
    return phrase([day, { kind: "partOfDay", part }, times(clocks)]);
  }),
  rule("PHRASE", ["RELDAY", "AT?", "TIMES"], ({ count, part }, _a, clocks) =>
    part === "night" && clocks.every(({ minutes }) => minutes % 720 < 360)
      ? phrase([{ kind: "relative", unit: "day", count: count + 1 }, { kind: "partOfDay", part }, times(clocks)])
      : null,
  ),
  rule("PHRASE", ["ON?", "WEEKDAYS", "PART", "AT?", "TIMES"], (_o, { weekdays, recurring }, { part }, _a, clocks) =>
    phrase([
      { kind: "weekdays", weekdays, recurring: recurring || weekdays.length > 1 },
      { kind: "partOfDay", part },
      times(clocks),
    ]),
  ),
  rule("PHRASE", ["EVERY", "WEEKDAYS", "PART", "AT?", "TIMES"], (_e, { weekdays }, { part }, _a, clocks) =>
    phrase([{ kind: "weekdays", weekdays, recurring: true }, { kind: "partOfDay", part }, times(clocks)]),
  ),
  rule("PHRASE", ["PART", "AT?", "TIMES"], ({ part }, _a, clocks, place) =>
    isHabit(place) ? phrase([everyDay, { kind: "partOfDay", part }, times(clocks)]) : null,
  ),
  rule("PHRASE", ["PART", "AND", "PART"], ({ part }, _a, second, place) =>
    isHabit(place) ? phrase([everyDay, { kind: "partOfDay", part }, { kind: "partOfDay", part: second.part }]) : null,
  ),
  rule("PHRASE", ["PART"], ({ part }, place) =>
    isHabit(place) ? phrase([everyDay, { kind: "partOfDay", part }], "firm") : null,
  ),
];

/** "Montag oder Dienstag": on which of them nobody said. */
const eitherDay = rule(
  "PHRASE",
  ["EVERY?", "ON?", "WEEKDAY", "OR", "ON?", "WEEKDAY"],
  (_e, _o, _f, _r, _n, _l, { chart, start, end }) => phrase([{ kind: "unread", words: chart.text.slice(start, end) }]),
);

const habits = (goesOn: RegExp): Rule[] => [
  rule("PHRASE", ["HABIT", "ON?", "DATE"], (_h, _o, date) =>
    date.kind === "yearDay" ? phrase([{ ...date, recurring: true }]) : null,
  ),
  rule("PHRASE", ["HABIT", "ON?", "THE?", "ORDS"], (_h, _o, _t, days, place) => monthDays(days, true, place, goesOn)),
  rule("PHRASE", ["EVERY", "ORDS"], (_e, days, place) => monthDays(days, true, place, goesOn)),
  rule("PHRASE", ["ON", "THE?", "ORDS"], (_o, _t, days, place) => monthDays(days, false, place, goesOn)),
  rule("PHRASE", ["HABIT", "ON?", "THE?", "ORDS", "WEEKDAYS"], (_h, _o, _t, ordinals, { weekdays }) =>
    weekdays.length < 5 ? phrase([{ kind: "nthWeekday", ordinals, weekdays }]) : null,
  ),
  rule("PHRASE", ["HABIT", "AT", "TIMES"], (_h, _a, clocks, { chart }) =>
    phrase(namesDays(chart) ? [times(clocks)] : [everyDay, times(clocks)]),
  ),
  rule("PHRASE", ["HABIT", "PART"], (_h, { part }, place) =>
    standsBesideDay(place) ? null : phrase([everyDay, { kind: "partOfDay", part }], "firm"),
  ),
];

type Bound = Extract<Slot, { kind: "bound" }>["bound"];

/** "vom 1. bis 24. Dezember": the first day is in the month of the last. */
export function sameMonth(first: number, last: DaySlot, { chart, start: at, end }: Place): Phrase | null {
  if (/\si[mn]\s/.test(chart.text.slice(at, end))) return null;
  if (last.kind !== "date" && !(last.kind === "yearDay" && last.days.length === 1)) return null;
  const start: DaySlot = last.kind === "date" ? { ...last, day: first } : { ...last, days: [first] };
  const bounds: Bound[] = [
    { kind: "start", day: start },
    { kind: "end", day: last },
  ];
  return phrase(
    bounds.map((bound) => ({ kind: "bound", bound })),
    "firm",
  );
}

const bounds = [
  rule("PHRASE", ["NEXT", "UNIT", "ON?", "THE?", "DATE"], (_n, unit, _o, _t, date) => nextYear(unit, date)),
  rule("PHRASE", ["ON?", "THE?", "DATE", "OF?", "NEXT", "UNIT"], (_o, _t, date, _f, _n, unit) => nextYear(unit, date)),
  rule(
    "PHRASE",
    ["FROM?", "THE?", "ORD", "TO", "THE?", "DATE", "INCLUSIVE?"],
    (_f, _t, first, _to, _h, last, _i, place) => sameMonth(first, last, place),
  ),
  rule("PHRASE", ["FROM?", "THE?", "ORD", "DASH", "THE?", "DATE"], (_f, _t, first, _to, _h, last, place) =>
    sameMonth(first, last, place),
  ),
  rule("PHRASE", ["IN_TOTAL", "FREQUENCY"], (_t, count) => phrase([{ kind: "count", count }], "weak")),
  rule("PHRASE", ["ONLY", "FREQUENCY"], (_o, count) => (count > 1 ? phrase([{ kind: "count", count }], "weak") : null)),
  rule("PHRASE", ["FREQUENCY", "EVERY", "AMOUNT"], (count, _e, { count: step, unit }) =>
    count > 1
      ? phrase([
          { kind: "interval", count: step, unit },
          { kind: "count", count },
        ])
      : null,
  ),
  rule("PHRASE", ["RELDAY", "IN_DELAY", "AMOUNT"], ({ count: days }, _i, { count, unit }) =>
    unit === "day" || unit === "week"
      ? phrase([{ kind: "relative", unit: "day", count: days + count * (unit === "week" ? 7 : 1) }])
      : null,
  ),
  rule("PHRASE", ["THIS", "UNIT", "ON?", "WEEKDAY"], (_t, unit, _o, { day }) =>
    unit === "week" ? phrase([{ kind: "relative", unit: "week", count: 0, weekday: day }]) : null,
  ),
];

/** "am Montag und am Freitag", "im Mai und im Juni": the preposition is said again. */
/** "nächstes Jahr am 2. Januar" */
function nextYear(unit: IntervalUnit, date: DaySlot): Phrase | null {
  if (unit !== "year" || date.kind !== "yearDay" || date.days.length !== 1) return null;
  return phrase([{ kind: "relative", unit, count: 1, month: date.month, monthDay: date.days[0] ?? 1 }]);
}

const weekRange = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7).sort((a, b) => a - b);

const namedTwice = [
  rule("WEEKDAYS", ["WEEKDAY", "DASH", "WEEKDAY", "DASH", "WEEKDAY"], (first, _a, second, _b, third) => ({
    weekdays: [first.day, second.day, third.day],
    recurring: true,
  })),
  rule("WEEKDAYS", ["WEEKDAY", "AND", "ON", "WEEKDAY"], (first, _a, _o, last) => ({
    weekdays: [first.day, last.day],
    recurring: true,
  })),
  rule("ORDS", ["BETWEEN", "THE?", "ORD", "AND", "THE?", "ORD"], (_b, _t, first, _a, _h, last) =>
    first > 0 && last > first && last <= 31
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : null,
  ),
  rule("ORDS", ["ORD", "AND", "ON", "THE?", "ORD"], (first, _a, _o, _t, last) => [first, last]),
  rule("MONTHS", ["MONTH", "AND", "IN", "MONTH"], (first, _a, _i, last) => [first, last]),
];

const months = [
  rule(
    "PHRASE",
    ["FROM", "THE?", "ORD", "TO", "THE?", "ORD", "IN", "MONTHS"],
    (_f, _t, first, _to, _h, last, _i, list) =>
      first > 0 && last > first
        ? phrase([
            {
              kind: "monthDays",
              days: Array.from({ length: last - first + 1 }, (_, index) => first + index),
              recurring: true,
            },
            { kind: "months", months: list },
          ])
        : null,
  ),
  rule(
    "PHRASE",
    ["NUM", "UNIT", "BEFORE", "THE?", "ORD", "UNIT", "IN?", "MONTHS"],
    ({ value }, unit, _b, _t, ord, of, _i, list) =>
      unit === "day" && of === "day" && ord < 0
        ? phrase([
            { kind: "monthDays", days: [ord - value], recurring: true },
            { kind: "months", months: list },
          ])
        : null,
  ),
  rule("PHRASE", ["ON", "ORDS", "WEEKDAYS"], (_o, ordinals, { weekdays }) =>
    weekdays.length < 5 && ordinals.every((one) => Math.abs(one) <= 5)
      ? phrase([{ kind: "nthWeekday", ordinals, weekdays }], "firm")
      : null,
  ),
  rule("PHRASE", ["ON?", "THE?", "ORDS", "IN?", "MONTHS"], (_o, _t, days, _i, list) =>
    list.length > 1
      ? phrase([
          { kind: "monthDays", days, recurring: true },
          { kind: "months", months: list },
        ])
      : null,
  ),
  rule("PHRASE", ["HABIT", "IN?", "MONTHS"], (_h, _i, list) => phrase([{ kind: "months", months: list }])),
];

export function germanicRules({ habitual, measure, goesOn, but }: GermanicWords): LanguageRules {
  const isHabit = (place: Place): boolean =>
    habitual.test(place.chart.text.slice(place.start, place.end)) && !standsBesideDay(place);
  return {
    days: namedTwice,
    clocks: [
      rule(
        "CLOCK",
        ["NUM", "MINUTE_WORD?", "PAST_HOUR", "CLOCK_PREFIX", "NUM", "HOUR_WORD?"],
        (minutes, _m, sign, shift, hour) => beforeHour(minutes, sign, shift, hour),
      ),
      rule("CLOCK", ["NUM", "MINUTE_WORD?", "PAST_HOUR", "NUM", "HOUR_WORD?"], (minutes, _m, sign, hour) =>
        beforeHour(minutes, sign, 0, hour),
      ),
    ],
    phrases: [
      rule("PHRASE", ["ADVERB"], ({ count, unit, adjective }) =>
        phrase([{ kind: "interval", count, unit }], adjective ? "adjective" : "strong"),
      ),
      rule("PHRASE", ["MONTHLY"], () => phrase([{ kind: "interval", count: 1, unit: "month" }], "firm")),
      rule("PHRASE", ["QUARTERLY"], () => phrase([{ kind: "interval", count: 1, unit: "quarter" }], "firm")),
      rule("PHRASE", ["EVERY_YEAR"], () => phrase([{ kind: "interval", count: 1, unit: "year" }], "firm")),
      rule("PHRASE", ["AT", "TIMES", "ONLY?"], (_a, clocks, _o, { chart, start, end }) => {
        if (measure.test(chart.text.slice(end))) return null;
        const isEither = clocks.length > 1 && chart.all("OR").some((edge) => edge.start > start && edge.end < end);
        return isEither ? phrase([{ kind: "unread", words: chart.text.slice(start, end) }]) : phrase([times(clocks)]);
      }),
      eitherDay,
      ...contrastRules(but),
      ...quarterRules,
      ...boundedDays,
      ...countedDays,
      ...exactTimes,
      // "Mo bis Do 7:15" is no end on Thursday at 7:15.
      rule("PHRASE", ["WEEKDAY", "TO", "WEEKDAY", "TIMES"], (first, _t, last, clocks) =>
        phrase([{ kind: "weekdays", weekdays: weekRange(first.day, last.day), recurring: true }, times(clocks)]),
      ),
      ...partAndTime(isHabit),
      ...habits(goesOn),
      ...bounds,
      ...months,
    ],
  };
}

/** A minute of every hour. */
export function enterMinutes(chart: Chart, start: number, end: number, minutes: number[]): void {
  if (minutes.length === 0 || minutes.some((minute) => minute > 59)) return;
  const slots: Slot[] = [
    { kind: "interval", count: 1, unit: "hour" },
    { kind: "minuteOfHour", minutes },
  ];
  chart.add("PHRASE", start, end, { slots, strength: "strong" }, "minute of the hour");
}

/** Around days (group 1 of the match) the words that leave them out. */
export function enterLeftOut(chart: Chart, match: RegExpExecArray): void {
  const [whole, days = ""] = match;
  const start = match.index + whole.lastIndexOf(days);
  chart.add("LEAVE", match.index, start - 1, {}, "left out");
  chart.add("EXCEPT_POST", start + days.length + 1, match.index + whole.length, {}, "left out");
}
