import type { Language } from "../core/language";
import type { BoundSlot, DaySlot, Slot } from "../core/slots";
import { readChart } from "../grammar/read-chart";
import type { ParseContext } from "../types";
import { withoutSpans } from "./bare-hours";
import { namesNoDay } from "./names-no-day";
import { type EditReading, readEdit, readEditIn } from "./read-edit";
import { benchOf, saidBounds } from "./said-bounds";
import { midnightOf, stretchOf } from "./skip-stretch";
import { wholeMonths } from "./whole-months";

/** When a pause ends: an instant, and whether the words say nothing else; `unread` where words about it cannot be read, `open` where nothing is said. */
export type PauseEnd =
  | { kind: "until"; instant: string; isWhole: boolean }
  /** "from 1 to 14 December", "tomorrow": it goes on by itself behind it, and until then nothing changes. */
  | { kind: "between"; from: number; to: number; isWhole: boolean }
  | { kind: "unread" }
  | { kind: "open" };

/** Words that give a pause an end, in the languages that set words apart and in those that do not. */
const limits =
  /(?<!\p{L})(?:until|till|for|this|next|over|during|while|today|tomorrow|bis|fur|während|uber|diese[rn]?|nachste[rn]?|heute|morgen|hasta|durante|esta|este|mañana|hoy|jusqu|pendant|cette|demain|fino|per|questa|domani|ate|por|amanha|tot|voor|deze|morgen|do|przez|jutro|до|на|завтра|kadar|boyunca)(?!\p{L})|到|直到|まで|間|까지|동안/u;

/** Those that stand before the day. */
const opening = /^(?!kadar|boyunca|まで|間|까지|동안)/;

/** "pause it until Monday": it goes on at the beginning of Monday. Days are those of this zone. */
export function readPauseEnd(text: string, zone: string, context: ParseContext): PauseEnd {
  const whole = readEdit(text, context);
  if (namesNoDay(whole.text, whole.language)) return { kind: "unread" };
  const start = startOfEnd(whole.text);
  const reading = readEditIn(whole.text.slice(start), whole.language, context);
  const said = reading.slots.filter((slot) => slot.kind !== "zone");
  const length = said.length > 0 ? null : lengthIn(reading);
  const [first, ...more] = length ? [length.slot] : said;
  const isOpen = whole.endless || !(limits.test(reading.text) || first);
  const unread = isOpen ? "open" : "unread";
  const ends = whole.slots.filter(({ kind }) => kind === "bound");
  const between = stretchIn(ends.length > 1 ? ends : said, zone, whole, context) ?? monthsIn(whole, zone, context);
  if (between) return between;
  // One of two days is not when it goes on.
  if (ends.length > 1) return { kind: "unread" };
  if (first?.kind !== "bound" || more.length > 0) return { kind: unread };
  const bounds = saidBounds([goingOn(first.bound, reading)], benchOf(reading, zone, context));
  const exact = first.bound.kind === "duration" ? bounds?.endsAt : bounds?.startsAt;
  const instant = exact && (first.bound.kind === "duration" ? wholeDays(exact, first.bound, zone) : wholeMinute(exact));
  return instant && Date.parse(instant) > context.now.getTime()
    ? { kind: "until", instant, isWhole: start === 0 && !(length ? length.saysMore : reading.saysMore) }
    : { kind: "unread" };
}

/** Two days with all between them, or one day, week or month. */
function stretchIn(said: readonly Slot[], zone: string, reading: EditReading, context: ParseContext): PauseEnd | null {
  const [first, last = first, ...more] = said;
  if (!first || !last || more.length > 0) return null;
  const isRange = first.kind === "bound" && last.kind === "bound" && first !== last;
  const days = isRange
    ? [dayOf(first.bound, "start"), dayOf(last.bound, "end")]
    : said.filter((slot) => isSingleDay(slot, reading.text));
  const stretches = days.map((day) => day && stretchOf(day, zone, reading, context));
  const [from, to] = [stretches[0]?.from, stretches.at(-1)?.to];
  const isRead = days.length === said.length && from !== undefined && to !== undefined && to > context.now.getTime();
  return isRead && from < to ? { kind: "between", from, to, isWhole: isRange && !reading.saysMore } : null;
}

const DAY_MS = 86_400_000;

/** Nobody pauses to the second. */
const wholeMinute = (instant: string): string =>
  new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000).toISOString();

const ofDays = new Set(["day", "week", "month", "year"]);

/** "for two weeks" goes on with the day; of a single day with the next, or what comes on it would not be left out. */
function wholeDays(instant: string, { count, unit }: { count: number; unit: string }, zone: string): string {
  if (!ofDays.has(unit)) return wholeMinute(instant);
  const time = Date.parse(instant) + (unit === "day" && count === 1 ? DAY_MS : 0);
  return new Date(midnightOf(zone, time)).toISOString();
}

const aboutMonths = new Set<Slot["kind"]>(["months", "exclude", "times", "zone"]);

/** "in December", "in January and February": the whole months; of the one that has begun what is left. */
function monthsIn(reading: EditReading, zone: string, context: ParseContext): PauseEnd | null {
  const { text, language, slots, not } = reading;
  const isDenied = not && slots.some(({ kind }) => kind === "exclude");
  if (isDenied || !slots.every(({ kind }) => aboutMonths.has(kind))) return null;
  const said = longestMonths(text, language);
  if (!said) return null;
  // Months alone: a day or an hour beside them is another thing.
  const beside = readEditIn(withoutSpans(text, [said]), language, context);
  const stretch = wholeMonths(said.value, zone, context.now);
  return stretch && beside.slots.length === 0 && !beside.saysMore
    ? { kind: "between", ...stretch, isWhole: true }
    : null;
}

function longestMonths(text: string, language: Language) {
  const all = readChart(text, language).all("MONTHS");
  return all.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
}

function dayOf(bound: BoundSlot, kind: "start" | "end"): DaySlot | null {
  return bound.kind === kind && bound.time === undefined ? bound.day : null;
}

/** "over Christmas" is longer than its day, "on 4 December" is not. */
function isSingleDay(slot: Slot, text: string): slot is DaySlot {
  if (slot.kind === "yearDay") return !slot.recurring && slot.days.length === 1 && text.includes(`${slot.days[0]}`);
  return slot.kind === "relative" || slot.kind === "date";
}

/** Where the words about the end begin; they stand last where nothing stands before them. */
function startOfEnd(folded: string): number {
  const found = limits.exec(folded);
  return found && opening.test(found[0]) ? found.index : 0;
}

/** "for an hour" */
function lengthIn({ text, language }: EditReading): { slot: Slot; saysMore: boolean } | null {
  const chart = readChart(text, language);
  // 12月 is December, and no year.
  const isMonth = ({ start, end }: { start: number; end: number }): boolean =>
    chart.all("MONTHS").some((months) => months.start === start && months.end === end);
  const [first, ...more] = chart.all("AMOUNT").filter((amount) => !isMonth(amount));
  if (!first || more.length > 0 || first.value.approximate) return null;
  const { count, unit } = first.value;
  const others = withoutSpans(text, [first]).replace(limits, " ");
  return {
    slot: { kind: "bound", bound: { kind: "duration", count, unit } },
    saysMore: /\p{L}{2,}/u.test(others),
  };
}

/** The end of the pause as the start of what follows. */
function goingOn(bound: BoundSlot, reading: EditReading): Slot {
  if (bound.kind === "duration") return { kind: "bound", bound };
  return { kind: "bound", bound: { ...bound, kind: "start", day: dayAfterPause(bound.day, reading) } };
}

/** "until December" ends with November; "until the end of December" with December. */
function dayAfterPause(day: DaySlot, { text, language }: EditReading): DaySlot {
  if (day.kind === "monthDays" && day.days.length === 1 && day.days[0] === -1) return { ...day, days: [1] };
  const month = day.kind === "yearDay" && day.days.length === 1 && day.days[0] === -1 ? day.month : null;
  const said = month === null ? undefined : longestMonths(text, language);
  if (day.kind !== "yearDay" || month === null || !said) return day;
  const isEnd =
    /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}){3,}|[末底말終끝]/u.test(
      withoutSpans(text, [said]).replace(limits, " "),
    );
  return { ...day, days: [1], month: isEnd ? (month % 12) + 1 : month };
}
