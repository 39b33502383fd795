import type { EditWords } from "../core/edit-words";
import { type DaySlot, isDaySlot, type Slot, type Span } from "../core/slots";
import { weekdaysOf, weekly } from "./only-times";
import { type Group, isClock, isStepped, type Parts } from "./parts";

/** Words before days that say nothing of what is changed: "but", "and then", "please"; folded, of any language. */
const openers =
  /(?<!\p{L})(?:please|pls|but|and|at|on|in|am|an|then|so|ok|okay|also|however|for|the|this|bitte|aber|und|dann|den|die|das|fur|por favor|pero|y|el|la|los|las|para|mais|et|alors|par contre|s'il te plait|s'il vous plait|pour|le|les|ma|e|il|i|lo|per|nel|nei|mas|o|os|as|nos|no|maar|en|het|de|ale|a|i|но|а|и|ama|fakat)(?!\p{L})|但是|但|不过|那|请|把|将|でも|ただ|근데|하지만|그런데/gu;
/** A preposition before days to which something moves, at the beginning of what names them. */
const toward = /^\s*(?:to|auf|zu|au|aux|al|ai|para|pra|naar|na|на)(?!\p{L})/u;
/** "every Friday at 14:00" is all of a schedule. */
const each =
  /(?<!\p{L})(?:every|each|jed\p{L}*|cada|tod[oa]s|chaque|tous|toutes|ogni|tutti|tutte|elke|iedere|kazd\p{L}*|co|кажд\p{L}*|her)(?!\p{L})|[每毎매]/u;
/** 週末は, 주말에는: what stands before it is what is spoken of. */
const topic = /^(?:に|で)?は|^\s?에?(?:는|은|엔)/u;
const withTopics = new Set(["ja", "ko"]);

/**
 * "at weekends make it 9", "make Fridays 14:00", 周五改成两点: the days of which alone a time is said; none where it is
 * said of all, as in "move it to Fridays at 14:00" and "every Friday at 14:00".
 */
export function daysMeant(
  folded: string,
  spans: readonly Span[],
  words: EditWords,
  code: string,
  isWhen: (slot: Slot) => boolean = isClock,
): DaySlot[] {
  const ofDays = spans.find(({ slots }) => slots.some(isDaySlot));
  const ofClock = spans.find(({ slots }) => slots.some(isWhen));
  if (!ofDays || !ofClock) return [];
  const days = spans.flatMap(({ slots }) => slots.filter(isDaySlot));
  const before = folded.slice(0, Math.min(ofDays.start, ofClock.start));
  const end =
    ofDays === ofClock ? (isWhen === isClock ? ofDays.end : ofDays.start) : Math.max(ofDays.end, ofClock.start);
  const said = folded.slice(ofDays.start, end);
  const isTimeFirst = ofClock.start < ofDays.start || (ofClock === ofDays && isWhen(ofDays.slots[0] as Slot));
  const isMoved = before.search(words.move) >= 0;
  if (isTimeFirst) {
    // "move it to 9:45 on Mondays" is all of it, "change it to 9 on weekends" is not.
    // "every hour on weekdays" is all of it as well.
    if (isWhen !== isClock) return isWeekend(days) ? days : [];
    return !each.test(folded.slice(ofDays.start, ofDays.end)) && (!isMoved || isWeekend(days)) ? days : [];
  }
  const between = ofDays === ofClock ? "" : folded.slice(ofDays.end, ofClock.start);
  const isChanged = [words.around, words.move].some((pattern) => between.search(pattern) >= 0);
  if (withTopics.has(code) && !topic.test(folded.slice(ofDays.end))) return [];
  if (each.test(said) && !isChanged) return [];
  if (toward.test(said)) return [];
  return isOpening(before, words) ? days : [];
}

function isWeekend(days: readonly DaySlot[]): boolean {
  const all = weekdaysOf(days) ?? [];
  return all.length === 2 && all.includes(0) && all.includes(6);
}

/** Nothing, or a verb whose object the days are: "make Fridays …", not "make it Fridays". */
function isOpening(before: string, { set }: EditWords): boolean {
  return !/[\p{L}\p{N}]/u.test(before.replace(set, " ").replace(openers, " "));
}

/** "make" of "make Fridays 14:00" and the words before its time say nothing more. */
export function withoutOpening(bare: string, spans: readonly Span[], words: EditWords): string {
  const start = Math.min(...spans.map((span) => span.start));
  if (!isOpening(bare.slice(0, start), words)) return bare;
  const end = spans.find(({ slots }) => slots.some(isDaySlot))?.end ?? start;
  const between = bare.slice(end).replace(toward, (found) => " ".repeat(found.length));
  return " ".repeat(start) + bare.slice(start, end) + between;
}

/** Other times on some of its days; null where those are all, or others. */
export function withSomeDays(parts: Parts, days: readonly DaySlot[], clock: readonly Slot[]): Parts | null {
  return changeSome(parts, days, (meant) => [{ days: [weekly(meant)], clock: [...clock] }]);
}

/** "not on Saturdays" of what has other times on Saturdays: that pair is gone; other exceptions are added. */
export function withoutSome(parts: Parts, exception: Slot): Parts {
  const isOfWeekdays = exception.kind === "exclude" && !exception.months.length && !exception.monthDays.length;
  const own = parts.groups.flatMap(({ days }) => weekdaysOf(days) ?? []);
  const gone = isOfWeekdays && !exception.within ? exception.weekdays.filter((day) => own.includes(day)) : [];
  const fewer = parts.groups.length > 1 && gone.length > 0 ? changeSome(parts, [weekly(gone)], () => []) : null;
  return fewer ?? { ...parts, exceptions: [...parts.exceptions, exception] };
}

const but =
  /(?<!\p{L})(?:but|except|apart from|other than|au(?:ss|ß)er|bis auf|salvo|excepto|menos|sauf|excepte|tranne|eccetto|exceto|behalve|oprocz|poza|кроме|haric|disinda)(?!\p{L})|除|以外|제외/u;

/** "except Fridays at 14:00": the other time of what would be left out. */
export function withOtherTime(
  parts: Parts,
  exceptions: readonly Slot[],
  clock: readonly Slot[],
  { text }: { text: string },
): Parts | null {
  const [exception, ...others] = exceptions;
  if (exception?.kind !== "exclude" || others.length > 0 || clock.length === 0 || !but.test(text)) return null;
  if (exception.months.length > 0 || exception.monthDays.length > 0 || exception.within) return null;
  return withSomeDays(parts, [weekly(exception.weekdays)], clock);
}

/** Whether nothing is said of single days, or of all that there are. */
export function isOfAll({ groups }: Parts, days: readonly DaySlot[]): boolean {
  const wanted = weekdaysOf(days) ?? [];
  return (
    groups.every((group) => (weekdaysOf(group.days) ?? []).every((day) => wanted.includes(day))) || days.length === 0
  );
}

/** What `change` makes of the groups of some of its days; the others stay. */
export function changeSome(
  parts: Parts,
  days: readonly DaySlot[],
  change: (meant: number[], groups: Group[]) => Group[] | null,
): Parts | null {
  const wanted = days.length > 0 ? weekdaysOf(days) : null;
  const all = parts.groups.map((group) => ({ group, own: weekdaysOf(group.days) }));
  if (!wanted || isStepped(parts) || parts.interval || all.some(({ own }) => own === null)) return null;
  const covered = new Set(all.flatMap(({ own }) => own ?? []));
  if (wanted.length >= covered.size || !wanted.every((day) => covered.has(day))) return null;
  const kept: Group[] = [];
  const taken: Group[] = [];
  for (const { group, own } of all) {
    const meant = (own ?? []).filter((day) => wanted.includes(day));
    const others = (own ?? []).filter((day) => !wanted.includes(day));
    if (others.length > 0) kept.push(meant.length > 0 ? { ...group, days: [weekly(others)] } : group);
    if (meant.length > 0) taken.push({ ...group, days: [weekly(meant)] });
  }
  const changed = change(wanted, taken);
  return changed && { ...parts, groups: [...kept, ...changed].sort((one, other) => firstDay(one) - firstDay(other)) };
}

/** Where the week begins with Monday: times stand in the order of their days, and not of when they were said. */
function firstDay({ days }: Group): number {
  return Math.min(...(weekdaysOf(days) ?? []).map((day) => (day + 6) % 7));
}
