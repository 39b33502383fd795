import type { LanguageRules } from "../core/language";
import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import type { Clock, Meanings, Phrase } from "../grammar/meanings";
import { datedDay } from "../grammar/numerals";
import { type Place, type Rule, rule } from "../grammar/rule";
import { withPart } from "../grammar/rules/clocks";
import { phrase } from "../grammar/rules/phrase";
import { repeatsWithinDay } from "../grammar/rules/steps";
import { afterMidnight } from "../shared-rules/after-midnight";
import { type CommonWords, commonPhrases } from "../shared-rules/common-phrases";
import { leftOutWithin } from "../shared-rules/left-out-within";
import { nightRules } from "../shared-rules/nights";
import { partsOfEveryDay } from "../shared-rules/parts-of-every-day";
import { spokenClock, spokenClocks } from "../shared-rules/spoken-clocks";
import { startsWithLength } from "../shared-rules/starts-with-length";
import { timesSlot } from "../shared-rules/times-slot";
import { withinToldHours } from "../shared-rules/within-told-hours";
import { bareDayRules } from "./bare-day-rules";
import { boundRules } from "./bound-rules";

/** What Russian and Polish say alike, each with its own words. */
interface SlavicWords extends CommonWords {
  /** Whether the verbs of a text ask for something again and again. */
  isHabitual(folded: string): boolean;
  /** Words for a day of the month beside a number. */
  dayOfMonth: RegExp;
  /** Such a word in the plural. */
  daysOfMonth: RegExp;
  /** An ordinal in digits that is a day of the month by its ending: "15-го". */
  dated: RegExp;
  /** "every" before a day of the month. */
  everyDayOfMonth: RegExp;
  /** "zero" before minutes below ten. */
  zero: RegExp;
}

const span = (first: number, last: number): number[] | null =>
  last >= first && first >= 1 && last <= 31
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : null;

const valid = (days: readonly number[]): boolean => days.every((day) => day !== 0 && day <= 31 && day >= -28);

function nth(ordinals: number[], weekdays: number[]): Phrase | null {
  if (!ordinals.every((one) => Math.abs(one) <= 5)) return null;
  if (weekdays.length === 5) return phrase([{ kind: "nthWorkday", ordinals }]);
  return phrase([{ kind: "nthWeekday", ordinals, weekdays }], "firm");
}

const plain = ({ clear, open, bare, ...time }: Clock) => time;
const wordsAt = ({ chart, start, end }: Place): string => chart.text.slice(start, end);

const dayCategories = [
  "WEEKDAY",
  "DAYGROUP",
  "AMOUNT",
  "ADVERB",
  "RELDAY",
  "MONTH",
  "DATE",
  "EVERY",
  "OF_MONTH",
  "NOW",
] as const;

/** Whether no word of the text says on which day. */
function saysNoDay(chart: Place["chart"]): boolean {
  return (
    !dayCategories.some((category) => chart.has(category)) &&
    !chart.all("PHRASE").some(({ source }) => source !== "PHRASE")
  );
}

/** "каждую сериду в 14:00": how often is said in a word that no day has. */
function unknownEvery({ chart, start }: Place): string | null {
  for (const every of chart.all("EVERY")) {
    const next = chart.skip(every.end);
    const word = /^\p{L}+(?=\s$)/u.exec(chart.text.slice(next, start))?.[0];
    if (word === undefined || chart.categoriesAt(next).length > 0) continue;
    const isKnown = chart
      .categoriesAt(every.start)
      .some((category) => chart.from(category, every.start).some(({ end }) => end > every.end));
    const isInside = chart.all("PHRASE").some((edge) => edge.start < every.start && edge.end > every.end);
    if (!isKnown && !isInside) return chart.text.slice(every.start, start).trim();
  }
  return null;
}

const behind = (chart: Chart, end: number): string => chart.text.slice(chart.skip(end));

function clockRules({ zero }: SlavicWords): Rule[] {
  /** "восемь тридцать", "ósma zero pięć". */
  const joined = (hour: number, minute: number, words: string): Clock | null => {
    return minute > 59 || (minute < 10 && !zero.test(words)) ? null : spokenClock({ value: hour }, minute);
  };
  return [
    rule("CLOCK", ["IN_DELAY", "NUM", "MINUTE_WORD?", "HOUR"], (_i, { value }, _m, hour) =>
      value > 0 && value < 60 ? spokenClock(hour, -value) : null,
    ),
    // "za dziesięć wpół do dziewiątej", "pięć po wpół do trzeciej"
    rule("CLOCK", ["IN_DELAY", "NUM", "MINUTE_WORD?", "CLOCK_PREFIX", "HOUR"], (_i, { value }, _m, shift, hour) =>
      value > 0 && value < 30 && shift === -30 ? spokenClock(hour, shift - value) : null,
    ),
    rule("CLOCK", ["NUM", "MINUTE_WORD?", "PAST_HOUR", "CLOCK_PREFIX", "HOUR"], ({ value }, _m, sign, shift, hour) =>
      value > 0 && value < 30 && shift === -30 ? spokenClock(hour, shift + value * sign) : null,
    ),
    ...spokenClocks,
    // "w południe kwadrans po dwunastej": the clock says exactly what noon only hints at.
    rule("CLOCK", ["NAMED_TIME", "COMMA?", "AT?", "CLOCK"], (named, _c, _a, clock) =>
      named > 0 && Math.abs(clock.minutes - named) <= 60 ? { minutes: clock.minutes, clear: true } : null,
    ),
    rule("CLOCK", ["HOUR", "HOUR_WORD?", "NUM", "MINUTE_WORD?"], (hour, _h, { value, digits }, _m, place) =>
      digits === undefined ? joined(hour.value, value, wordsAt(place)) : null,
    ),
    rule("CLOCK", ["NUM", "NUM"], (hour, minute, place) =>
      hour.digits === undefined && minute.digits === undefined
        ? joined(hour.value, minute.value, wordsAt(place))
        : null,
    ),
  ];
}

const genitive = /(?:ого|его|ego)$/u;
const clauseHead = /^$|[,;]\s(?:(?:а|и|a|i|oraz)\s)?$/u;

function monthDayRules({ isHabitual, dayOfMonth, daysOfMonth, dated, everyDayOfMonth }: SlavicWords): Rule[] {
  /** "15-го числа присылай": the aspect of the verb says whether once or every month. */
  const monthDays = (days: number[], recurring: boolean, place: Place): Phrase | null => {
    // "7 или 8 числа"
    if (days.length > 1 && place.chart.all("OR").some(({ start, end }) => start > place.start && end < place.end))
      return phrase([{ kind: "unread", words: wordsAt(place) }]);
    const repeats = recurring || days.length > 1 || daysOfMonth.test(wordsAt(place)) || isHabitual(place.chart.text);
    return valid(days) ? phrase([{ kind: "monthDays", days, recurring: repeats }]) : null;
  };
  const named = (place: Place): boolean => dayOfMonth.test(wordsAt(place));
  return [
    rule("PHRASE", ["ON?", "ONLY?", "EVERY", "ORDS", "DAY_WORD"], (_o, _n, _e, days, _d, place) =>
      named(place) ? monthDays(days, true, place) : null,
    ),
    rule("PHRASE", ["EVERY", "NUMBERS", "DAY_WORD"], (_e, days, _d, place) =>
      everyDayOfMonth.test(wordsAt(place)) && named(place) ? monthDays(days, true, place) : null,
    ),
    rule("PHRASE", ["EVERY", "DAY_WORD?", "ORDS"], (_e, _d, days, place) =>
      dated.test(wordsAt(place)) && place.chart.endsCleanly(place.end) ? monthDays(days, true, place) : null,
    ),
    rule("PHRASE", ["ONLY?", "ON?", "ORDS", "DAY_WORD"], (_n, _o, days, _d, place) =>
      named(place) ? monthDays(days, false, place) : null,
    ),
    rule("PHRASE", ["ONLY?", "ON?", "NUMBERS", "DAY_WORD"], (_n, _o, days, _d, place) =>
      named(place) ? monthDays(days, false, place) : null,
    ),
    // "каждый день, кроме 1 и 15 числа"
    rule("PHRASE", ["EXCEPT", "ON?", "NUMBERS", "DAY_WORD", "OF_MONTH?"], (_e, _o, days, _d, _m, place) =>
      named(place) && valid(days)
        ? phrase([{ kind: "exclude", weekdays: [], months: [], monthDays: days }], "aside")
        : null,
    ),
    rule("PHRASE", ["ONLY?", "ORDS"], (_n, days, place) =>
      dated.test(wordsAt(place)) && place.chart.endsCleanly(place.end) ? monthDays(days, false, place) : null,
    ),
    rule("PHRASE", ["ON?", "ORDS", "UNIT", "MONTHLY?"], (_o, ordinals, unit) =>
      unit === "workday" && ordinals.every((one) => Math.abs(one) < 24)
        ? phrase([{ kind: "nthWorkday", ordinals }])
        : null,
    ),
    // "10. każdego miesiąca, czekaj, 12. o 9"
    rule("PHRASE", ["ORDS", "AT", "TIMES"], (days, _a, clocks, { chart }) =>
      chart.has("OF_MONTH") && valid(days)
        ? phrase([{ kind: "monthDays", days, recurring: true }, timesSlot(clocks)], "firm")
        : null,
    ),
    // "первого числа шли счёт, а [десятого] напоминай об оплате": at the head of a clause, before what is to be done.
    rule("PHRASE", ["ORD"], (day, place) => {
      const { chart, start, end } = place;
      const next = /^\s(\p{L}+)/u.exec(chart.text.slice(end))?.[1] ?? "";
      const isBehindDay = (["OF_MONTH", "DAY_WORD"] as const).some((kind) =>
        chart.all(kind).some((one) => one.end < start),
      );
      const isDay = day > 0 && day <= 31 && genitive.test(wordsAt(place));
      const opens = start === 0 || isBehindDay || dated.test(chart.text);
      return isDay && opens && clauseHead.test(chart.text.slice(0, start)) && chart.isVerb(next)
        ? monthDays([day], false, place)
        : null;
    }),
    rule("PHRASE", ["ON", "ORDS"], () => phrase([], "barest")),
    rule("PHRASE", ["ON?", "ORDS", "WEEKDAYS"], (_o, ords, { weekdays }) => nth(ords, weekdays)),
    rule("PHRASE", ["ON?", "NEAREST", "ORDS", "DAY_WORD?", "UNIT", "OF_MONTH?"], (_o, _n, days, _d, unit) =>
      unit === "workday" ? phrase([{ kind: "nearestWorkday", days }]) : null,
    ),
    rule("PHRASE", ["ON?", "UNIT", "NEAREST", "ORDS", "DAY_WORD?", "OF_MONTH?"], (_o, unit, _n, days) =>
      unit === "workday" ? phrase([{ kind: "nearestWorkday", days }]) : null,
    ),
  ];
}

/** Every rule asks the same of the same text: the last answer is kept. */
function remembered(test: (text: string) => boolean): (text: string) => boolean {
  let last: { text: string; answer: boolean } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: test(text) };
    return last.answer;
  };
}

/** What other languages say alike, and a list of hours behind a colon. */
const asElsewhere: Rule[] = [
  ...afterMidnight(),
  ...startsWithLength,
  ...nightRules,
  ...partsOfEveryDay,
  // "trzy razy dziennie mierz ciśnienie: 8, 13 i 20": as many numbers are hours.
  rule("PHRASE", ["TIMES"], (clocks, { chart, start }) =>
    clocks.length > 1 &&
    /:\s$/.test(chart.text.slice(0, start)) &&
    chart.all("FREQUENCY").some(({ end, value }) => end < start && value === clocks.length)
      ? phrase([timesSlot(clocks)])
      : null,
  ),
];

/** Hours beside a part of the day, and where steps begin and end. */
const edgesOfDay = ({ telling }: SlavicWords): Rule[] => [
  // "w piątek rano o 9 sprzątanie", "codziennie wieczorem o 20 kurs franka": an hour right behind its part of a day.
  rule("PHRASE", ["PART", "AT", "TIMES"], ({ part, recurring }, _a, clocks, { chart, start }) => {
    const isOfDay = (["WEEKDAY", "OF_MONTH", "ADVERB"] as const).some(
      (kind) => chart.endingAt(kind, start - 1).length > 0,
    );
    const fits = clocks.every((clock) => !clock.clear && withPart(clock, part) !== null);
    return isOfDay && fits && !recurring ? phrase([{ kind: "partOfDay", part }, timesSlot(clocks)], "weak") : null;
  }),
  // "pt tylko do 13": beside steps a bare number is where they end.
  rule("PHRASE", ["UNTIL", "CLOCK"], (_u, to, { chart, end }) =>
    repeatsWithinDay(chart) && chart.endsCleanly(end) ? phrase([{ kind: "windowEnd", to: plain(to) }], "side") : null,
  ),
  rule("PHRASE", ["IN_DELAY", "AMOUNT"], (_i, { count, unit, few }) =>
    unit === "week" && !few ? phrase([{ kind: "relative", unit: "day", count: count * 7 }]) : null,
  ),
  // "co 10 minut od 8 sprawdzaj": beside steps a bare number before a verb is an hour.
  rule("PHRASE", ["FROM", "CLOCK"], (_f, from, { chart, end }) =>
    from.clear || (repeatsWithinDay(chart) && (chart.endsCleanly(end) || telling.asks(behind(chart, end))))
      ? phrase([{ kind: "windowStart", from: plain(from) }], "side")
      : null,
  ),
];

export function slavicRules(given: SlavicWords): LanguageRules {
  const words = { ...given, isHabitual: remembered(given.isHabitual) };
  const { isHabitual } = words;
  /** A day without "every" repeats where the verb does: "в понедельник присылай". */
  const onWeekdays = ({ weekdays, recurring, others }: Meanings["WEEKDAYS"], { chart }: Place, only = false): Slot => ({
    kind: "weekdays",
    weekdays,
    ...(others ? { others } : {}),
    recurring: recurring || only || weekdays.length > 1 || isHabitual(chart.text),
    ...(only ? { only } : {}),
  });
  return {
    clocks: clockRules(words),
    days: [
      rule("ORDS", ["FROM?", "ORD", "TO", "ORD"], (_f, first, _t, last) => span(first, last)),
      rule("NUMBERS", ["FROM", "NUM", "TO", "NUM"], (_f, first, _t, last) => span(first.value, last.value)),
    ],
    phrases: [
      ...asElsewhere,
      ...leftOutWithin,
      // "Sklep jest czynny od 10 do 18, w tym czasie co pół godziny …", "… в это время каждые полчаса …"
      ...withinToldHours(
        /^(?:\s\p{L}+){0,2}[,;]\s(?:[iaиа]\s)?(?<said>(?:w\s(?:tym\s(?:czasie|przedziale)|tych\sgodzinach)|в\s(?:это\sвремя|эти\sчасы|этот\sпериод)))(?!\p{L})/u,
      ),
      ...commonPhrases(words),
      rule("DATE", ["NUMBERS", "OF?", "MONTH"], (days, _o, month) =>
        days.every((day) => datedDay(null, month, day)) ? { kind: "yearDay", month, days, recurring: false } : null,
      ),
      ...boundRules,
      ...monthDayRules(words),
      ...bareDayRules,
      rule("PHRASE", ["ONLY", "ON", "WEEKDAYS"], (_n, _o, days, place) => phrase([onWeekdays(days, place, true)])),
      rule("PHRASE", ["ON", "WEEKDAYS", "ONLY?"], (_o, days, only, place) =>
        phrase([onWeekdays(days, place, only !== undefined)]),
      ),
      rule("PHRASE", ["ON", "WEEKDAYS", "PART"], (_o, days, { part, recurring: plural }, place) =>
        phrase([
          onWeekdays({ ...days, recurring: days.recurring || plural === true }, place),
          { kind: "partOfDay", part },
        ]),
      ),
      // "o 9:00 i 1. dnia miesiąca": the number belongs to the days behind it, not to the times.
      rule("PHRASE", ["AT", "TIMES", "AND", "ON?", "ORDS", "DAY_WORD?", "OF_MONTH"], (_a, clocks, _n, _o, days) =>
        valid(days) ? phrase([timesSlot(clocks), { kind: "monthDays", days, recurring: true }]) : null,
      ),
      rule(
        "PHRASE",
        ["AT", "TIMES", "AND", "ON", "ORDS", "WEEKDAYS", "OF_MONTH"],
        (_a, clocks, _n, _o, ords, { weekdays }) => {
          const day = nth(ords, weekdays);
          return day && phrase([timesSlot(clocks), ...day.slots]);
        },
      ),
      ...edgesOfDay(words),
      rule("PHRASE", ["AT", "TIMES"], (_a, clocks, place) => {
        const { chart } = place;
        if (!clocks.some(({ clear }) => clear)) return null;
        const unknown = unknownEvery(place);
        if (unknown !== null) return phrase([{ kind: "unread", words: unknown }]);
        const times = timesSlot(clocks);
        return phrase(saysNoDay(chart) && isHabitual(chart.text) ? [{ kind: "everyDay" }, times] : [times]);
      }),
    ],
  };
}
