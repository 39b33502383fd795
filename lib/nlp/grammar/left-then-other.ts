import type { Slot, Span } from "../core/slots";
import { isClock } from "./slot-tests";

/** ", and [on Sunday]", behind a comma: what follows goes on with the sentence rather than with the list. */
const joint = /,\s(?:and|und|y|e|et|en|i|oraz|и|а)\s(?=[^,]*$)/u;

const isLeft = (slot: Slot): slot is Extract<Slot, { kind: "exclude" }> =>
  slot.kind === "exclude" && slot.soft === true;
const isDaily = (slot: Slot): boolean =>
  slot.kind === "everyDay" || (slot.kind === "interval" && slot.unit === "day" && slot.count === 1);

const week = [0, 1, 2, 3, 4, 5, 6];

/**
 * "every night at 22:30, except on Saturday, [and on Sunday at 23]": the last day has a time of its own, and is none of
 * those that are left out.
 */
export function leftThenOther(cover: Span[], text: string): Span[] {
  const at = cover.findIndex(({ slots }) => slots.length > 1 && slots.every(isLeft));
  const [list, time] = [cover[at], cover[at + 1]];
  const daily = cover.slice(0, at).find(({ slots }) => slots.some(isDaily));
  const isParted = list !== undefined && joint.test(text.slice(list.start, list.end));
  if (!list || !isParted || !daily || !time?.slots.every(isClock) || text.slice(list.end, time.start).trim() !== "")
    return cover;
  const left = list.slots.filter(isLeft);
  const [others, weekdays] = [left.flatMap((slot) => slot.weekdays), left.at(-1)?.weekdays ?? []];
  if (weekdays.length === 0 || left.some(({ months, monthDays }) => months.length + monthDays.length > 0)) return cover;
  const rest: Slot = { kind: "weekdays", weekdays: week.filter((day) => !others.includes(day)), recurring: true };
  const own: Span = {
    ...list,
    slots: [{ kind: "weekdays", weekdays, recurring: true, only: true }],
    strength: "strong",
  };
  // "every night at 22:30": the hour says which part of the day is meant.
  const isTimed = cover.slice(0, at).some(({ slots }) => slots.some(({ kind }) => kind === "times"));
  const plain = daily.slots.filter(({ kind }) => !(isTimed && kind === "partOfDay"));
  return cover.map((span) => {
    if (span === daily) return { ...span, slots: plain.flatMap((slot) => (isDaily(slot) ? [rest] : [slot])) };
    return span === list ? own : span;
  });
}
