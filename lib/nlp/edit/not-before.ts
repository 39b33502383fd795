import { type ClockTime, isDaySlot, type Slot } from "../core/slots";
import { usualReading } from "./half-of-day";
import { type Group, isStepped, type Parts, timesOf } from "./parts";
import type { EditReading } from "./read-edit";
import { changeSome, isOfAll } from "./some-days";

/** Before the earliest time, folded. */
const ahead =
  /(?<!\p{L})(?:(?:not|never|nothing) before|(?:no|not) earlier than|nicht (?:vor|fruher als)|fruhestens(?: um)?|(?:no|nunca) antes de(?: las?)?|(?:pas|jamais) avant|pas plus tot que|non prima d(?:i|elle)|nao antes d(?:e|as)|niet (?:voor|eerder dan)|nie (?:przed|wczesniej niz)|не ран(?:ьше|ее))(?!\p{L})|不早于|(?:不要|别)早于/u;
const behind = /(?:之前|以前|前)(?:不要|别)(?=[。！!\s]*$)/u;

/** "not before 10" without those words; null where it says no such thing. */
export function withoutNotBefore(folded: string): string | null {
  const found = ahead.exec(folded) ?? behind.exec(folded);
  if (!found) return null;
  return folded.slice(0, found.index) + " ".repeat(found[0].length) + folded.slice(found.index + found[0].length);
}

/** Whether one time is said, of all or of some of its days, and nothing else. */
export function isOneTime({ slots, saysMore, someDays, shift }: EditReading): boolean {
  const others = slots.filter((slot) => !(isDaySlot(slot) && someDays.includes(slot)));
  const [only] = others;
  return !saysMore && !shift && others.length === 1 && only?.kind === "times" && only.times.length === 1;
}

/** What runs before that time runs at it, or steps begin with it; the rest stays. */
export function notBefore(parts: Parts, { slots, someDays }: EditReading): Parts | null {
  const [time] = slots.flatMap((slot): ClockTime[] => (slot.kind === "times" ? slot.times : []));
  if (!time) return null;
  const floor = usualReading(time);
  if (isStepped(parts)) {
    const to = parts.window?.to ?? { minutes: 1440 };
    return floor < to.minutes ? { ...parts, window: { kind: "window", from: { minutes: floor }, to } } : null;
  }
  const later = (groups: readonly Group[]): Group[] =>
    groups.map((group) => ({ ...group, clock: atLeast(group, floor) }));
  if (isOfAll(parts, someDays)) return { ...parts, groups: later(parts.groups) };
  return changeSome(parts, someDays, (_, groups) => later(groups));
}

function atLeast(group: Group, floor: number): Slot[] {
  const all = timesOf([group]);
  if (all.length === 0) return group.clock;
  const kept = all.filter(({ minutes }) => minutes >= floor);
  const isAny = kept.length < all.length && !kept.some(({ minutes }) => minutes === floor);
  return [{ kind: "times", times: isAny ? [{ minutes: floor }, ...kept] : kept }];
}
