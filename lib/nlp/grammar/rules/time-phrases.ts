import type { Slot } from "../../core/slots";
import type { Chart } from "../chart";
import type { Clock, Meanings, Phrase } from "../meanings";
import { list, type Place, rule } from "../rule";
import { phrase } from "./phrase";
import { repeatsWithinDay } from "./steps";
import { windowSlot } from "./windows";

const everyDay: Slot = { kind: "everyDay" };

export function times(clocks: readonly Clock[]): Slot {
  return { kind: "times", times: clocks.map(({ clear, ...time }) => time) };
}

const someClear = (clocks: readonly Clock[]): boolean => clocks.some(({ clear }) => clear);

/** The hour behind "at": surely a time, or only where its neighbours say so. */
function atTimes(certain: boolean | undefined, clocks: readonly Clock[], place: Place): Phrase {
  if (isEither(clocks, place)) return either(place, [times(clocks)]);
  return phrase([times(clocks)], certain || someClear(clocks) ? "strong" : "bare");
}

function onlyAt({ slots, strength }: Phrase): Phrase {
  return { slots: slots.map((slot) => (slot.kind === "times" ? { ...slot, only: true } : slot)), strength };
}

/** "at 9 or 10": a choice, not two times. */
function isEither(clocks: readonly Clock[], place: Place): boolean {
  return clocks.length > 1 && saysOr(place);
}

function saysOr({ chart, start, end }: Place): boolean {
  return chart.all("OR").some((edge) => edge.start > start && edge.end < end);
}

/** "in the morning or in the evening" is a choice, as "at 9 or 10" is. */
function partsOfDay({ slots, recurring }: Meanings["DAYTIMES"], place: Place): Phrase {
  if (saysOr(place)) return either(place, slots);
  return phrase([...(recurring ? [everyDay] : []), ...slots], recurring ? "strong" : "weak");
}

function either({ chart, start, end }: Place, slots: readonly Slot[]): Phrase {
  return phrase([{ kind: "unread", words: chart.text.slice(start, end), meanings: choices(slots) }], "weak");
}

/** "at 5 or 6 in the morning": each of the hours, or of the parts of the day, with what is said of both. */
export function choices(slots: readonly Slot[]): Slot[][] {
  const clock = slots.find((slot) => slot.kind === "times" && slot.times.length > 1);
  if (clock?.kind === "times")
    return clock.times.map((one) => slots.map((slot) => (slot === clock ? { ...clock, times: [one] } : slot)));
  const parts = slots.filter(({ kind }) => kind === "times" || kind === "partOfDay");
  return parts.map((one) => slots.filter((slot) => slot === one || !parts.includes(slot)));
}

function looseTimes(clocks: readonly Clock[], place: Place): Phrase | null {
  const { chart, start, end } = place;
  if (someClear(clocks) && isEither(clocks, place)) return either(place, [times(clocks)]);
  if (someClear(clocks)) return phrase([times(clocks)], "weak");
  const words = chart.text.slice(start, end);
  return chart.isSpaced && /^\d/.test(words) ? phrase([times(clocks)], "barest") : null;
}

/** "jede Nacht" is a part of the day by itself, and another one than "Nacht". */
function ownPart({ chart, start, end }: Place) {
  return chart.from("PART", start).find((edge) => edge.end === end)?.value.part;
}

export const daytimes = [
  rule("DAYTIME", ["AT?", "EVERY?", "THE?", "PART"], (_a, _e, _t, { part, recurring }, place) => ({
    slot: { kind: "partOfDay", part: ownPart(place) ?? part, separate: true },
    recurring: recurring === true,
    isMeal: false,
  })),
  rule("DAYTIME", ["AT?", "NAMED_TIME"], (_a, minutes) => ({
    slot: { kind: "times", times: [{ minutes }] },
    recurring: false,
    isMeal: false,
  })),
  rule("DAYTIME", ["MEAL"], (part) => ({
    slot: { kind: "partOfDay", part, separate: true },
    recurring: false,
    isMeal: true,
  })),
];

/** "morning, noon and night". */
export const daytimeList = list("DAYTIMES", "DAYTIME", (items) =>
  items.length < 2 || items.every(({ slot }) => slot.kind === "times")
    ? null
    : {
        slots: items.map(({ slot }) => slot),
        recurring: items.length > 2 || items.some(({ recurring }) => recurring),
        isMeal: items.every(({ isMeal }) => isMeal),
      },
);

/** "de madrugada, da meia-noite [às 5]": the last of the times is the start of a window. */
const opensWindow = ({ chart, start, end }: Place): boolean =>
  chart.all("WINDOW").some((edge) => edge.start > start && edge.start < end && edge.end > end);

const MORNING = 300;

/** "hourly health check, 9 to 5": beside steps two hours behind a comma, at the end of the text. */
const endsSteps = ({ from, bare }: Meanings["WINDOW"], { chart, start, end }: Place): boolean =>
  !bare &&
  from.minutes >= MORNING &&
  /[,;:]\s$/.test(chart.text.slice(0, start)) &&
  !/[\p{L}\d]/u.test(chart.text.slice(end)) &&
  repeatsWithinDay(chart);

export const timePhrases = [
  rule("PHRASE", ["EVERY", "DAYTIMES"], (_e, { slots }, place) =>
    saysOr(place) ? either(place, [everyDay, ...slots]) : phrase([everyDay, ...slots]),
  ),
  rule("PHRASE", ["AT", "DAYTIMES"], (_a, daytimes, place) => partsOfDay(daytimes, place)),
  rule("PHRASE", ["DAYTIMES"], (daytimes, place) =>
    daytimes.isMeal || opensWindow(place) ? null : partsOfDay(daytimes, place),
  ),
  rule("PHRASE", ["AT", "MEAL"], (_a, part) => phrase([{ kind: "partOfDay", part }], "weak")),
  rule("PHRASE", ["EVERY", "MEAL"], (_e, part) => phrase([everyDay, { kind: "partOfDay", part }])),
  // "on Sunday nights at 11" is not of every night.
  rule("PHRASE", ["PART", "AT?", "TIMES"], ({ part, recurring }, _a, clocks, { chart, start }) =>
    recurring && chart.endingAt("WEEKDAYS", start - 1).length === 0
      ? phrase([everyDay, { kind: "partOfDay", part }, times(clocks)])
      : null,
  ),
  rule("PHRASE", ["ABOUT", "AT?", "TIMES"], (_b, _a, clocks, place) =>
    isEither(clocks, place) ? either(place, [times(clocks)]) : null,
  ),
  rule("PHRASE", ["ABOUT", "AT?", "CLOCK"], (_b, _a, clock) => about(clock)),
  rule("PHRASE", ["AT", "ABOUT", "CLOCK"], (_a, _b, clock) => about(clock)),
  rule("PHRASE", ["AT?", "CLOCK", "ABOUT_POST"], (_a, clock) => about(clock)),
  rule("PHRASE", ["ONLY", "AT", "TIMES", "AT_POST?"], (_o, { certain }, clocks, _p, place) =>
    onlyAt(atTimes(certain, clocks, place)),
  ),
  rule("PHRASE", ["ONLY", "TIMES", "AT_POST"], (_o, clocks, { certain }, place) =>
    onlyAt(atTimes(certain ?? true, clocks, place)),
  ),
  rule("PHRASE", ["AT", "TIMES", "AT_POST?", "ONLY"], ({ certain }, clocks, _p, _o, place) =>
    onlyAt(atTimes(certain, clocks, place)),
  ),
  rule("PHRASE", ["AT", "TIMES", "AT_POST?"], ({ certain }, clocks, _p, place) => atTimes(certain, clocks, place)),
  rule("PHRASE", ["TIMES", "AT_POST", "ONLY"], (clocks, { certain }, _o, place) =>
    onlyAt(atTimes(certain ?? true, clocks, place)),
  ),
  rule("PHRASE", ["TIMES", "AT_POST"], (clocks, { certain }, place) => atTimes(certain ?? true, clocks, place)),
  rule("PHRASE", ["TIMES"], (clocks, place) => looseTimes(clocks, place)),
  rule("PHRASE", ["EVERY", "PART"], (_e, { part }, place) =>
    phrase([everyDay, { kind: "partOfDay", part: ownPart(place) ?? part }]),
  ),
  rule("PHRASE", ["PART", "EVERY_POST"], ({ part }) => phrase([everyDay, { kind: "partOfDay", part }])),
  rule("PHRASE", ["WEEKDAYS", "PART"], ({ weekdays, recurring }, { part, recurring: plural }) =>
    phrase(
      [
        { kind: "weekdays", weekdays, recurring: recurring || plural === true || weekdays.length > 1 },
        { kind: "partOfDay", part },
      ],
      recurring || plural ? "strong" : "weak",
    ),
  ),
  rule("PHRASE", ["EVERY", "WEEKDAYS", "PART"], (_e, { weekdays }, { part }) =>
    phrase([
      { kind: "weekdays", weekdays, recurring: true },
      { kind: "partOfDay", part },
    ]),
  ),
  rule("PHRASE", ["ON", "WEEKDAYS", "PART"], (_o, { weekdays, recurring }, { part, recurring: plural }) =>
    phrase([
      { kind: "weekdays", weekdays, recurring: recurring || plural === true || weekdays.length > 1 },
      { kind: "partOfDay", part },
    ]),
  ),
  // "the parents' evening" is a thing; "the last 7 nights" are over.
  // "every day around lunchtime"
  rule("PHRASE", ["ABOUT", "PART"], (_a, { part }) => phrase([{ kind: "partOfDay", part }])),
  rule("PHRASE", ["PART"], ({ part, recurring, separate }, { chart, start, end }) =>
    /s'\s$/.test(chart.text.slice(Math.max(0, start - 3), start)) || (recurring && isCountOf(chart, start))
      ? null
      : recurring
        ? phrase(
            [everyDay, { kind: "partOfDay", part, ...(isAdded(chart, start) ? { separate: true } : {}) }],
            isNamed(chart, start) ||
              chart.isTitle(start, end) ||
              (part === "nightly" && start > 0 && !chart.endsCleanly(end))
              ? "adjective"
              : "strong",
          )
        : phrase(
            [{ kind: "partOfDay", part, ...(separate || isAdded(chart, start) ? { separate: true } : {}) }],
            "weak",
          ),
  ),
  // "from 6 to 9 and 15 to 18"
  ...(["AND", "COMMA"] as const).map((joint) =>
    rule("PHRASE", ["WINDOW", joint, "WINDOW"], (first, _j, second, { chart }) =>
      first.clear || repeatsWithinDay(chart) ? phrase([first, second].map(windowSlot), "weak") : null,
    ),
  ),
  rule("PHRASE", ["ONLY?", "WINDOW", "ONLY?"], (_o, window, _p, place) =>
    !window.clear && !place.chart.isSpaced
      ? null
      : phrase([windowSlot(window)], window.clear || endsSteps(window, place) ? "weak" : "barest"),
  ),
  rule("PHRASE", ["AFTER", "CLOCK"], (_a, { minutes, clear }) =>
    phrase([{ kind: "window", from: { minutes }, to: { minutes: 1439 } }], clear ? "side" : "barest"),
  ),
  rule("PHRASE", ["CLOCK", "AFTER_POST"], ({ minutes }) =>
    phrase([{ kind: "window", from: { minutes }, to: { minutes: 1439 } }], "side"),
  ),
  rule("PHRASE", ["BEFORE", "CLOCK"], (_b, { minutes, clear }) =>
    phrase(
      [{ kind: "window", from: { minutes: 0 }, to: { minutes: Math.max(0, minutes - 1) } }],
      clear ? "side" : "barest",
    ),
  ),
  rule("PHRASE", ["CLOCK", "BEFORE_POST"], ({ minutes }) =>
    phrase([{ kind: "window", from: { minutes: 0 }, to: { minutes: Math.max(0, minutes - 1) } }], "side"),
  ),
  rule("PHRASE", ["AT?", "BAD_TIME"], (at, words) =>
    // "files under 48h" are no time.
    at || !/^\d+h$/.test(words) ? phrase([{ kind: "impossible", message: words }], "firm") : null,
  ),
];

/** "[7] nights" */
const isCountOf = (chart: Chart, start: number): boolean =>
  chart.isSpaced &&
  chart
    .endingAt("NUM", start - 1)
    .some(({ value, start: at }) => value.value > 1 && chart.endingAt("AT", at - 1).length === 0);

/** "the nightly backup": the word is part of a name. */
function isNamed(chart: Chart, start: number): boolean {
  return chart.endingAt("THE", start - 1).length > 0;
}

/** "at 9 and in the evening": a time of its own, not the half of the day that is meant. */
function isAdded(chart: Chart, start: number): boolean {
  return (
    chart.endingAt("AND", start - 1).length > 0 || setAgainst.test(chart.text.slice(Math.max(0, start - 8), start))
  );
}

/** "в 8, а вечером …", "alle 8, ma la sera …" */
const setAgainst = /,\s(?:а|но|a|ma|but|aber|maar|mais|pero|mas|ale)\s$/u;

function about({ clear, ...time }: Clock): Phrase {
  const slots: Slot[] =
    time.bare && !clear ? [{ kind: "vagueTime", hour: time.minutes / 60 }] : [times([{ clear, ...time }])];
  return phrase(slots, clear ? "strong" : "bare");
}
