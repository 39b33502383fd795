import type { Slot, Span } from "./core/slots";
import { isHour, saysDays } from "./grammar/slot-tests";

/** A delay that is counted from what was said before it, whatever that is. */
const behind =
  /later|after\s(?:that|this)|danach|d(?:a)?rauf|spater|pozniej|potem|plus\stard|tarde|tardi|luego|dopo|despues|depois|apres|спустя|позже|[再又][过過]/;
/** One that may be counted from now as well: "через час". */
const maybeBehind = /через|sonra|[后後过過]|뒤|후/;

/** "[その]20分後に", "[그] 20분 뒤에" */
const ofThat = /(?:その|(?:^|\s)그\s?)$/u;

type Delay = Extract<Slot, { kind: "delay" }>;

/**
 * "every Monday at 8 post the report, and 30 minutes later check the replies", "…, and me a week before at noon": the
 * days and times are those of the job before, so much later or earlier.
 */
export function behindJob(spans: readonly Span[], folded: string, before: readonly Slot[]): Slot[] {
  const own = spans.flatMap((span) => span.slots).filter((slot) => slot.kind !== "dropped");
  const base = before.filter(({ kind }) => kind !== "count");
  if (!base.some((slot) => saysDays(slot) || slot.kind === "delay" || isHour(slot))) return own;
  if (own.length > 0 && own.every((slot) => delayOf(slot) !== null)) return afterDelay(spans, own, folded, base) ?? own;
  const ahead = own.find(({ kind }) => kind === "earlier");
  if (!ahead || own.some(saysDays)) return own;
  const isOfTime = (slot: Slot): boolean => isHour(slot) || slot.kind === "partOfDay";
  return [...(own.some(isHour) ? base.filter((slot) => !isOfTime(slot)) : base), ...own];
}

/** "[two days before] remind me": alone it says nothing, behind another job it does. */
export function withAhead(spans: readonly Span[], unused: readonly Span[], before: readonly Slot[]): Span[] {
  if (before.length === 0 || spans.some((span) => span.slots.some(saysDays))) return [...spans];
  const ahead = unused.filter(({ slots }) => slots[0]?.kind === "earlier");
  return ahead.length === 1 ? [...ahead, ...spans].sort((a, b) => a.start - b.start) : [...spans];
}

/** "we are open [10–18] Tue to Sat. Half an hour before closing …": the hours that are told, where no other time is said. */
export function withToldHours(spans: Span[], unused: readonly Span[]): Span[] {
  const ahead = spans.find(({ slots }) => slots.some((slot) => slot.kind === "earlier" && slot.minutes % 1440 !== 0));
  if (!ahead || spans.some(({ slots }) => slots.some((slot) => isHour(slot) || slot.kind === "window"))) return spans;
  const isTold = ({ slots, end }: Span): boolean =>
    end <= ahead.start && slots.every(({ kind }) => kind === "times" || kind === "window");
  const told = unused.filter(isTold);
  return told.length === 1 ? [...told, ...spans].sort((a, b) => a.start - b.start) : spans;
}

/** "the auction [ends Sunday at 21:00]. Ten minutes before, remind me": the end of something that is told is a day like others. */
export function withToldEnd(spans: Span[], unused: readonly Span[]): Span[] {
  const ahead = spans.length === 0 ? unused.find(({ slots }) => slots[0]?.kind === "earlier") : undefined;
  const told = unused.find(({ slots: [slot], end }) => slot?.kind === "bound" && end <= (ahead?.start ?? 0));
  const [slot] = told?.slots ?? [];
  if (!ahead || !told || slot?.kind !== "bound" || slot.bound.kind !== "end") return spans;
  const { day, time } = slot.bound;
  const slots: Slot[] = [day, ...(time ? [{ kind: "times" as const, times: [time] }] : [])];
  return [{ ...told, slots, strength: "firm" }, ahead];
}

/** "at 7 …, [at noon] …, at 22 …": a part of the day that opens a job is its time, on the days of the job before. */
export function withPart(
  spans: Span[],
  unused: readonly Span[],
  folded: string,
  before: readonly Slot[],
  days: readonly Slot[],
): Span[] {
  const isTimed = spans.some(({ slots }) => slots.some((slot) => isHour(slot) || saysDays(slot)));
  if (isTimed || days.length === 0 || !before.some((slot) => isHour(slot) || slot.kind === "partOfDay")) return spans;
  const part = [...spans, ...unused].find(
    (span) => isPartOnly(span) && !/[\p{L}\d]/u.test(folded.slice(0, span.start)),
  );
  if (!part) return spans;
  const timed: Span = { ...part, slots: [...days, ...part.slots], strength: "firm" };
  return [timed, ...spans.filter((span) => span !== part)];
}

/** Whether a job is so long before or after the one before it: its `slots` hold more than its `spans` say. */
export function isAheadOfJob(spans: readonly Span[], slots: readonly Slot[]): boolean {
  const own = spans.flatMap((span) => span.slots);
  return slots.length > own.length && slots.some(({ kind }) => kind === "earlier");
}

/** "montags morgens um 9 …, abends um 9 …": a further part of the day is of the days of the first. */
export function onSaidDays(own: Slot[], days: readonly Slot[], before: readonly Slot[]): Slot[] {
  const isOfPart = (slot: Slot): boolean => slot.kind === "everyDay" && slot.ofPart === true;
  const isNamed = days.some((slot) => saysDays(slot) && slot.kind !== "everyDay");
  return isNamed && before.some(({ kind }) => kind === "partOfDay") ? own.filter((slot) => !isOfPart(slot)) : own;
}

/** Words that say a part of the day, and neither days nor an hour. */
export const isPartOnly = ({ slots }: Span): boolean =>
  slots.length > 0 && slots.every(({ kind }) => kind === "partOfDay");

const isDelay = (slot: Slot): slot is Delay => slot.kind === "delay";

const DAY = 86_400;
const daysOf: Partial<Record<string, number>> = { day: 1, week: 7 };

/** In seconds; null for what is none. */
function delayOf(slot: Slot): number | null {
  if (isDelay(slot)) return slot.seconds;
  const isPlain = slot.kind === "relative" && slot.weekday === undefined && slot.monthDay === undefined;
  const days = isPlain ? daysOf[slot.unit] : undefined;
  return isPlain && days !== undefined && slot.count > 0 ? slot.count * days * DAY : null;
}

function afterDelay(spans: readonly Span[], own: readonly Slot[], folded: string, base: Slot[]): Slot[] | null {
  const [slot, ...more] = own;
  const seconds = slot ? delayOf(slot) : null;
  if (seconds === null || more.length > 0) return null;
  const words = spans.map(({ start, end }) => folded.slice(start, end)).join(" ");
  const first = base.find(isDelay);
  const isOfThat = ofThat.test(folded.slice(0, spans[0]?.start));
  const isBehind = isOfThat || behind.test(words) || (!first && maybeBehind.test(words));
  if (!isBehind) return null;
  if (first) return [{ ...first, seconds: first.seconds + seconds }];
  const earlier = base.find((slot) => slot.kind === "earlier");
  const minutes = (earlier?.minutes ?? 0) - seconds / 60;
  return [...base.filter((slot) => slot !== earlier), { kind: "earlier", minutes, words }];
}
