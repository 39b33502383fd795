import type { Language } from "../core/language";
import type { IntervalUnit, Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { CONTEXT } from "./clusters";
import type { Replaced } from "./corrections";
import { opensClause } from "./corrections-found";
import { matchesOf } from "./matches";
import { isClock, isWithinDay, saysDays } from "./slot-tests";

const DAY_SECONDS = 86_400;

const unitSeconds: Record<IntervalUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY_SECONDS,
  workday: DAY_SECONDS,
  week: 7 * DAY_SECONDS,
  month: 28 * DAY_SECONDS,
  quarter: 90 * DAY_SECONDS,
  year: 365 * DAY_SECONDS,
};

/** "for 12 minutes" bounds steps that are shorter; of anything else it is how long the task takes. */
export function withoutTaskDurations(cover: Span[]): Span[] {
  const steps = cover.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.kind === "interval" ? [slot.count * unitSeconds[slot.unit]] : [])),
  );
  const shortest = Math.min(DAY_SECONDS, ...steps);
  return cover.filter(({ slots: [slot] }) => {
    if (slot?.kind !== "bound" || slot.bound.kind !== "duration") return true;
    return slot.bound.count * unitSeconds[slot.bound.unit] > shortest;
  });
}

const bracketedValue = /\([^()]*\p{L}\s?:\s?$/u;

const remark = /\([^()]{3,120}\)/gu;

/**
 * "(ficus: twice a month, fern: every week)": what is said of things named in brackets, behind a schedule, and what a
 * remark tells: "weekends only (I work the rest of the week): at 10 …".
 */
export function withoutBracketed(cover: Span[], chart: Chart, { isHabit }: Language): Span[] {
  const told = cover.length < 2 ? [] : matchesOf(chart.text, remark).filter(([words]) => isHabit?.(words.slice(1, -1)));
  const isValue = ({ start, corrects }: Span): boolean =>
    (!corrects && bracketedValue.test(chart.text.slice(Math.max(0, start - 80), start))) ||
    told.some(({ index, 0: words }) => start > index && start < index + words.length);
  const [first] = cover.filter(({ slots }) => slots.some(saysDays));
  return first && !isValue(first) ? cover.filter((span) => !isValue(span)) : cover;
}

/** "every day at 4 write to the log: … every second": what is said, behind a schedule, is content. */
export function withoutSaid(cover: Span[], chart: Chart, { saidAfter }: Language): Span[] {
  const [mark] = saidAfter ? matchesOf(chart.text, saidAfter) : [];
  if (!mark) return cover;
  const before = cover.filter(({ end }) => end <= mark.index + mark[0].length);
  const says = (test: (slot: Slot) => boolean): boolean => before.some(({ slots }) => slots.some(test));
  return says(saysDays) && says(isClock) ? before : cover;
}

/** "list every month that fell short": where something else says when. */
export function withoutDescribed(given: Span[], chart: Chart, { relativeAfter }: Language): Span[] {
  const isTimed = given.some(({ slots }) => slots.some((slot) => slot.kind === "times"));
  const cover = given.filter((span) => !isObject(span, chart) && !(isTimed && isPurpose(span, chart.text)));
  if (!relativeAfter) return cover;
  return cover.filter(({ slots, end }) => {
    // "contrôle toutes les dix minutes que …" says how often.
    const isPeriod = slots.length === 1 && slots[0]?.kind === "interval" && slots[0].count === 1;
    const isRequest = cover.every((one) => one.end === end || !one.slots.some(saysDays));
    return isRequest || !(isPeriod && relativeAfter.test(chart.text.slice(end, end + CONTEXT)));
  });
}

/** "check the website for new opening hours" */
const ofThing =
  /(?<![\p{L}])(?:new|changed|changes\s(?:in|of|to)(?:\sthe|\stheir|\sits)?|different|updated|current|special|latest)\s$/u;

const forThen = /(?<!\p{L})(?:fur|fuer|voor)\s$/u;

/** "um 10:30 die Reservierungen [für] abends": the part of the day that something is for, beside a time. */
const isPurpose = ({ slots, start, end }: Span, text: string): boolean =>
  slots.some((slot) => slot.kind === "partOfDay") &&
  slots.every(({ kind }) => kind === "partOfDay" || kind === "everyDay") &&
  (forThen.test(text.slice(Math.max(0, start - CONTEXT), start)) || /^\sicin(?!\p{L})/u.test(text.slice(end)));

/** "post the opening hours at 8:50": hours behind an article, and no word that says "during". */
function isObject({ slots: [slot, ...more], strength, start }: Span, chart: Chart): boolean {
  if (slot?.kind !== "partOfDay" || slot.part !== "hours" || more.length > 0 || strength !== "weak") return false;
  const before = chart.text.slice(0, start).trimEnd().length;
  // "post opening hours on Mondays at 8": the object of a verb.
  const [verb] = /\p{L}+$/u.exec(chart.text.slice(0, before)) ?? [];
  if (verb !== undefined && chart.isVerb(verb, false) && opensClause.test(chart.text.slice(0, before - verb.length)))
    return true;
  if (ofThing.test(chart.text.slice(0, start))) return true;
  return chart
    .endingAt("THE", before)
    .some(({ start: article }) =>
      (["IN", "ON", "BETWEEN", "AT"] as const).every(
        (category) => chart.endingAt(category, chart.text.slice(0, article).trimEnd().length).length === 0,
      ),
    );
}

/**
 * A bare number is an hour behind a day, or where nothing follows that it could count. `takenBack`: days that a
 * correction replaced; their hours stay.
 */
export function withoutStrayNumbers(
  cover: Span[],
  chart: Chart,
  language: Language,
  takenBack: readonly Replaced[] = [],
): Span[] {
  const kept: Span[] = [];
  for (const [index, span] of cover.entries()) {
    if (saysNothing(span)) continue;
    if (!isOfNumbers(span)) {
      kept.push(span);
      continue;
    }
    const last = kept.at(-1);
    // "every day including weekends at 8", "each night this week at 7"
    const isBetween = last?.slots.every(({ kind }) => kind === "dropped" || (kind === "bound" && kept.length > 1));
    const before = isBetween ? kept.at(-2) : last;
    const isBeside =
      before !== undefined && language.connector.test(chart.text.slice((last ?? before).end, span.start));
    const isBehindTaken = takenBack.some(
      ({ end, slots }) =>
        slots?.some(saysDays) && end <= span.start && language.connector.test(chart.text.slice(end, span.start)),
    );
    const isBehindDay =
      isBehindTaken ||
      isSetApart(chart.text, span, kept) ||
      (last !== undefined && isOfNamed(last, span)) ||
      (isBeside && before.slots.some((slot) => opensHour(slot, span)));
    const next = cover[index + 1];
    const isOpening = isClauseOpen(chart.text.slice(0, span.start), language) || isItem(chart.text, cover.slice(index));
    const isBeforeDay =
      isOpening && next?.slots.some(saysDays) && language.connector.test(chart.text.slice(span.end, next.start));
    const isUncounted = chart.isUncounted(span.end);
    const clean = (isUncounted || chart.endsCleanly(span.end, isOpening)) && !isNumbering(chart.text, span);
    if (span.strength === "bare" && !clean && !isBehindDay) continue;
    // "every Monday 15 minutes of yoga"
    const counted = chart.from("UNIT", chart.skip(span.end));
    if (span.strength === "barest" && counted.some(({ value }) => value === "minute" || value === "hour")) continue;
    if (span.corrects) {
      kept.push(span);
      continue;
    }
    // "January to March 2027" names a year.
    const isYear = before?.slots.some(({ kind }) => kind === "months" || kind === "yearDay") ?? false;
    const isMilitary =
      (isBehindDay || isBesideDay(span, next, chart.text) || isBeforeZone(span, next, cover)) &&
      !isYear &&
      /^\d{4}$/.test(chart.text.slice(span.start, span.end));
    // "every 50 minutes while I'm at work 9-5 Mon-Fri"
    const isWindow =
      next !== undefined &&
      next.strength === "firm" &&
      span.slots.some(({ kind }) => kind === "window") &&
      next.slots.some(({ kind }) => kind === "weekdays") &&
      chart.text.slice(span.end, next.start).trim() === "" &&
      cover.some(({ slots }) => slots.some(isWithinDay));
    // "during the morning rush, 7 to 9, check traffic every 10 minutes"
    const isApart = isWindowApart(chart.text, span) && cover.some(({ slots }) => slots.some(isWithinDay));
    if (span.strength === "barest" && (isWindow || isApart)) {
      kept.push({ ...span, strength: "weak" });
      continue;
    }
    if (span.strength === "barest" && !isMilitary && !(clean && (isBehindDay || isBeforeDay))) continue;
    if (
      span.strength === "side" &&
      !isBeside &&
      !cover.some((one) => one.slots.some((slot) => slot.kind === "interval"))
    )
      continue;
    const isHour = isBehindTaken || isUncounted;
    kept.push(isHour && span.strength === "bare" ? { ...span, strength: "strong" } : span);
  }
  return kept;
}

/** A phrase without slots was found to be content. */
const saysNothing = ({ slots }: Span): boolean => slots.length === 0 || slots.some(({ kind }) => kind === "unitless");

/** Whether it depends on what stands beside it that its numbers are hours. */
const isOfNumbers = ({ strength }: Span): boolean =>
  strength === "bare" || strength === "barest" || strength === "side";

/** "the numbers 0530 daily" */
const isBesideDay = ({ start, end }: Span, next: Span | undefined, text: string): boolean =>
  /^0\d{3}$/.test(text.slice(start, end)) &&
  next?.slots.some((slot) => saysDays(slot) && !isWithinDay(slot)) === true &&
  text.slice(end, next.start).trim() === "";

/** "0400 UTC every day" */
function isBeforeZone({ end }: Span, next: Span | undefined, cover: readonly Span[]): boolean {
  const isZone = next?.slots.every(({ kind }) => kind === "zone") === true && next.start === end + 1;
  return isZone && cover.some(({ slots }) => slots.some(saysDays));
}

/** A window of bare hours between two commas. */
function isWindowApart(text: string, { start, end, slots }: Span): boolean {
  const isAlone = /[,(]\s?$/.test(text.slice(0, start)) && /^\s?[,)]/.test(text.slice(end));
  return isAlone && slots.length === 1 && slots[0]?.kind === "window";
}

/** Behind which an hour may stand without words that say so. */
const opensHour = (slot: Slot, span: Span): boolean =>
  saysDays(slot) || slot.kind.startsWith("exclude") || isNamedWindow(slot, span) || startsOnDay(slot);

/** "from 1 to 24 December at 7 light a candle" */
const startsOnDay = (slot: Slot): boolean => slot.kind === "bound" && slot.bound.kind === "start" && !slot.bound.time;

/** "office hours (9-17)": the numbers say which hours they are. */
function isNamedWindow(slot: Slot, span: Span): boolean {
  return slot.kind === "partOfDay" && slot.part === "hours" && span.slots.some(({ kind }) => kind === "window");
}

/** "while the shop is open, that is 10 to 18": the hours of a stretch that was named. */
const isOfNamed = ({ strength, slots, end }: Span, span: Span): boolean =>
  strength === "aside" &&
  slots.every(({ kind }) => kind === "dropped") &&
  span.start - end <= 2 &&
  span.slots.some(({ kind }) => kind === "window");

/**
 * "open the blinds: [7.45] Mon to Fri, 8.30 Sat", "while I am at work, [9 to 5] Mon to Fri": hours and minutes at the
 * head of an item, right before their days; elsewhere where another time stands before other days.
 */
function isItem(text: string, [span, days, time, others]: readonly Span[]): boolean {
  if (!span || !days?.slots.some(saysDays) || text.slice(span.end, days.start).trim() !== "") return false;
  const isWindow = span.slots.every(({ kind }) => kind === "window");
  if (!isWindow && !/^\d{1,2}[.:]\d\d$/.test(text.slice(span.start, span.end))) return false;
  const isPair = (time?.slots.every(isClock) && others?.slots.some(saysDays)) ?? false;
  return /[,:;)]\s$/.test(text.slice(0, span.start)) || (isPair && !isWindow);
}

/** "every morning at sparrow's fart, 5.30, check the nets": hours and minutes between commas, behind a part of the day without a time. */
function isSetApart(text: string, { start, end }: Span, before: readonly Span[]): boolean {
  const isAlone = /[,(]\s?$/.test(text.slice(0, start)) && /^\s?[,)]/.test(text.slice(end));
  const isTimeless =
    before.some(({ slots }) => slots.some(({ kind }) => kind === "partOfDay")) &&
    !before.some(({ slots }) => slots.some((slot) => slot.kind === "times"));
  return isAlone && isTimeless && /^\d{1,2}[.:][0-5]\d$/.test(text.slice(start, end));
}

/** "1)", "no. 4", "(2)", "1." at the start of a text. */
function isNumbering(text: string, { start, end }: Span): boolean {
  if (/\d\s?(?:-|to|bis|a|\u2013)\s?\d/.test(text.slice(start, end))) return false;
  // "Two things. At 7 …": a word before the number makes it an hour.
  if (!/^\d/.test(text.slice(start, end))) return text[end] === ")";
  if (/^\.\s/.test(text.slice(end, end + 2)) && (start === 0 || /^1\.\s/.test(text))) return true;
  return text[end] === ")" || /(?:\(|\p{L}\.\s?|#)$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isClauseOpen(before: string, language: Language): boolean {
  return before.length < CONTEXT && (before.trim() === "" || language.connector.test(before));
}
