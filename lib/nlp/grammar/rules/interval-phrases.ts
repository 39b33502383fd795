import type { IntervalUnit, Slot } from "../../core/slots";
import type { Amount, Phrase } from "../meanings";
import { type Place, rule } from "../rule";
import { phrase } from "./phrase";

const perUnit: Partial<Record<IntervalUnit, [IntervalUnit, number]>> = { hour: ["minute", 60], minute: ["second", 60] };

function every({ count, unit, approximate }: Amount): Phrase {
  return phrase([{ kind: "interval", count, unit, ...(approximate ? { approximate } : {}) }]);
}

/** "twice an hour" is every 30 minutes; "three times a day" is three times that the day is asked for. */
function perPeriod(count: number, unit: IntervalUnit): Phrase | null {
  if (!Number.isInteger(count) || count < 1) return null;
  if (count === 1) return every({ count: 1, unit });
  const smaller = perUnit[unit];
  if (smaller && smaller[1] % count === 0) return every({ count: smaller[1] / count, unit: smaller[0] });
  if (unit === "day") return phrase([{ kind: "perDay", count }]);
  if (unit === "year" && 12 % count === 0) return every({ count: 12 / count, unit: "month" });
  return phrase([{ kind: "perPeriod", count, unit }]);
}

/** "a daily report", "send weekly figures": the word says what kind of thing it is, and perhaps how often. */
function describesNoun({ chart, start, end }: Place): boolean {
  const isNamed =
    /'s\s$/.test(chart.text.slice(Math.max(0, start - 3), start)) || chart.endingAt("THE", start - 1).length > 0;
  const opens = start === 0 || listMark.test(chart.text.slice(Math.max(0, start - 6), start));
  return (
    isNamed || chart.isTitle(start, end) || isBeforeThing({ chart, start, end }) || (!opens && !chart.endsCleanly(end))
  );
}

/** "[weekly] report Fri at 16:00": a single word, and then the days. */
function isBeforeThing({ chart, end }: Place): boolean {
  const word = /^\s[\p{L}-]+\s/u.exec(chart.text.slice(end))?.[0];
  if (word === undefined || chart.categoriesAt(chart.skip(end)).some((category) => category !== "ORD")) return false;
  const next = end + word.length;
  const [on] = chart.from("ON", next);
  return [next, on ? chart.skip(on.end) : next].some((at) => chart.from("WEEKDAYS", at).length > 0);
}

/** "1) ", "2. ": what stands behind it opens its own text. */
const listMark = /(?:^|\s)\(?\d{1,2}[.)]\s$/;

function periodic(unit: IntervalUnit, place: Place): Phrase {
  const isWord = !place.chart.text.slice(place.start, place.end).includes(" ");
  return phrase([{ kind: "interval", count: 1, unit }], isWord && describesNoun(place) ? "adjective" : "firm");
}

/** "twice a day at 8 and 20 tablets": as many numbers are hours, whatever stands behind them. */
const countedTimes = rule("PHRASE", ["PHRASE", "COMMA?", "AT", "NUMBERS"], ({ slots }, _c, _a, hours) => {
  const [slot] = slots;
  return slots.length === 1 && slot?.kind === "perDay" && slot.count === hours.length && hours.every(isHourOfDay)
    ? phrase([{ kind: "everyDay" }, { kind: "times", times: overNoon(hours).map((hour) => ({ minutes: hour * 60 })) }])
    : null;
});

/** "at 8 and 8", "at 9 and 3" */
const overNoon = (hours: readonly number[]): number[] =>
  hours.map((hour, index) => (hour < 12 && hour <= (hours[index - 1] ?? -1) ? hour + 12 : hour));

const isHourOfDay = (hour: number): boolean => Number.isInteger(hour) && hour < 24;

export const intervalPhrases = [
  rule("PHRASE", ["EVERY", "AMOUNT"], (_e, amount) => every(amount)),
  rule("PHRASE", ["AMOUNT", "EVERY_POST"], (amount) => every(amount)),
  // "every day 15 minutes of French" is no fifteenth day.
  rule("PHRASE", ["EVERY", "ORDS", "UNIT"], (_e, [count = 1, ...more], unit, { chart, start, end }) =>
    more.length === 0 && count > 1 && !chart.all("DAY_WORD").some((word) => word.start > start && word.end < end)
      ? every({ count, unit })
      : null,
  ),
  rule("PHRASE", ["EVERY", "NUM"], (_e, { value }) =>
    value > 0 && Number.isInteger(value) ? phrase([{ kind: "unitless", count: value }], "barest") : null,
  ),
  rule("PHRASE", ["EVERY", "NUM", "UNIT"], (_e, { value }, _u, { chart, start, end }) =>
    value === 0 ? phrase([{ kind: "impossible", message: chart.text.slice(start, end) }]) : null,
  ),
  rule("PHRASE", ["EVERY", "UNIT", "ONLY?"], (_e, unit) => every({ count: 1, unit })),
  rule("PHRASE", ["UNIT", "EVERY_POST"], (unit) => every({ count: 1, unit })),
  rule("PHRASE", ["FREQUENCY", "PER", "AMOUNT"], (count, _p, amount) => (count === 1 ? every(amount) : null)),
  rule("PHRASE", ["FREQUENCY", "PER", "UNIT"], (count, _p, unit) => perPeriod(count, unit)),
  rule("PHRASE", ["PER", "UNIT", "FREQUENCY"], (_p, unit, count) => perPeriod(count, unit)),
  rule("PHRASE", ["EVERY", "UNIT", "FREQUENCY"], (_e, unit, count) => perPeriod(count, unit)),
  rule("PHRASE", ["NUM", "TIMES_WORD", "PER", "UNIT"], ({ value }, _t, _p, unit) => perPeriod(value, unit)),
  rule("PHRASE", ["NUM", "TIMES_WORD", "EVERY", "UNIT"], ({ value }, _t, _p, unit) => perPeriod(value, unit)),
  rule("PHRASE", ["PER", "UNIT", "NUM", "TIMES_WORD"], (_p, unit, { value }) => perPeriod(value, unit)),
  rule("PHRASE", ["EVERY", "UNIT", "NUM", "TIMES_WORD"], (_p, unit, { value }) => perPeriod(value, unit)),
  rule("PHRASE", ["NUM", "TIMES_WORD", "ADVERB"], ({ value }, _t, { unit }) => perPeriod(value, unit)),
  rule("PHRASE", ["FREQUENCY", "ADVERB"], (count, { unit }) => perPeriod(count, unit)),
  rule("PHRASE", ["ADVERB"], ({ count, unit, adjective }, place) => {
    const slots: Slot[] = [{ kind: "interval", count, unit }];
    return phrase(slots, adjective || describesNoun(place) ? "adjective" : "strong");
  }),
  rule("PHRASE", ["MONTHLY"], (_m, place) => periodic("month", place)),
  rule("PHRASE", ["QUARTERLY"], (_q, place) => periodic("quarter", place)),
  rule("PHRASE", ["EVERY_YEAR"], (_y, place) => periodic("year", place)),
  countedTimes,
];
