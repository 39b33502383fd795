import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import type { Category, Phrase } from "../grammar/meanings";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

const everyDay: Slot = { kind: "everyDay" };
const ofPart: Slot = { kind: "everyDay", ofPart: true };

/** How many parts of one day are looked at. */
const MOST_PARTS = 4;

/** "montags morgens um 9 und [abends um 9]": where the first of several parts with their times begins. */
function startOfParts(chart: Chart, start: number): number {
  const before = (at: number, ...categories: Category[]): number | undefined => {
    const ends = categories.flatMap((one) => chart.all(one)).filter((edge) => chart.skip(edge.end) === at);
    return ends.length === 0 ? undefined : Math.min(...ends.map((edge) => edge.start));
  };
  let first = start;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const joint = before(first, "AND", "COMMA");
    const time = joint === undefined ? undefined : before(joint, "TIMES");
    if (time === undefined) break;
    const at = before(time, "AT") ?? time;
    first = before(at, "PART") ?? at;
  }
  return first;
}

/** A day that stands beside a part of the day, or the first of several, whose habit it then is: "am Freitag abends". */
export function standsBesideDay({ chart, start: own, end }: Place): boolean {
  const near = [...chart.all("DATE"), ...chart.all("RELDAY"), ...chart.all("WEEKDAYS"), ...chart.all("ORDS")];
  const start = startOfParts(chart, own);
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

function monthDays(days: number[], recurring: boolean, { chart, end }: Place, goesOn: RegExp): Phrase | null {
  if (days.some((day) => day > 31) || !goesOn.test(chart.text.slice(chart.skip(end)))) return null;
  return phrase([{ kind: "monthDays", days, recurring: recurring || days.length > 1 }]);
}

/** Parts of the day with and without their times. */
export const partRules = (isHabit: (place: Place) => boolean): Rule[] => [
  // "heute Nacht um 2" is after midnight.
  rule("PHRASE", ["RELDAY", "PART", "AT?", "TIMES"], ({ count }, { part }, _a, clocks) => {
    const isAfterMidnight =
      (part === "night" || part === "nightly") && clocks.every(({ minutes }) => minutes % 720 < 360);
    const day: Slot = { kind: "relative", unit: "day", count: isAfterMidnight ? count + 1 : count };
    return phrase([day, { kind: "partOfDay", part }, timesSlot(clocks)]);
  }),
  rule("PHRASE", ["RELDAY", "AT?", "TIMES"], ({ count, part }, _a, clocks) =>
    part === "night" && clocks.every(({ minutes }) => minutes % 720 < 360)
      ? phrase([{ kind: "relative", unit: "day", count: count + 1 }, { kind: "partOfDay", part }, timesSlot(clocks)])
      : null,
  ),
  rule("PHRASE", ["ON?", "WEEKDAYS", "PART", "AT?", "TIMES"], (_o, { weekdays, recurring }, { part }, _a, clocks) =>
    phrase([
      { kind: "weekdays", weekdays, recurring: recurring || weekdays.length > 1 },
      { kind: "partOfDay", part },
      timesSlot(clocks),
    ]),
  ),
  rule("PHRASE", ["EVERY", "WEEKDAYS", "PART", "AT?", "TIMES"], (_e, { weekdays }, { part }, _a, clocks) =>
    phrase([{ kind: "weekdays", weekdays, recurring: true }, { kind: "partOfDay", part }, timesSlot(clocks)]),
  ),
  rule("PHRASE", ["PART", "AT?", "TIMES"], ({ part }, _a, clocks, place) =>
    isHabit(place) ? phrase([ofPart, { kind: "partOfDay", part }, timesSlot(clocks)]) : null,
  ),
  rule("PHRASE", ["PART", "AND", "PART"], ({ part }, _a, second, place) =>
    isHabit(place) ? phrase([ofPart, { kind: "partOfDay", part }, { kind: "partOfDay", part: second.part }]) : null,
  ),
  rule("PHRASE", ["PART"], ({ part }, place) =>
    isHabit(place) ? phrase([ofPart, { kind: "partOfDay", part }], "firm") : null,
  ),
];

/** "Immer", "altijd" and what it makes a habit of. */
export const habitRules = (goesOn: RegExp): Rule[] => [
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
    phrase(namesDays(chart) ? [timesSlot(clocks)] : [everyDay, timesSlot(clocks)]),
  ),
  rule("PHRASE", ["HABIT", "PART"], (_h, { part }, place) =>
    standsBesideDay(place) ? null : phrase([everyDay, { kind: "partOfDay", part }], "firm"),
  ),
];
