import { type Stretch, stretchesOf } from "./core/day-parts";
import type { Slot } from "./core/slots";
import { readEdit } from "./edit/read-edit";
import type { ParseContext } from "./types";

const HALF_DAY = 720;

/**
 * The times of the day that a question names ("what runs at night?", "at 9?"): minutes, past midnight where the end is
 * smaller; none where it names no time. An hour without a half of the day is both.
 */
export function askedHours(text: string, context: ParseContext): Stretch[] {
  return readEdit(text, context).slots.flatMap(hoursOf);
}

function hoursOf(slot: Slot): Stretch[] {
  if (slot.kind === "window") return [{ from: slot.from.minutes, to: slot.to.minutes }];
  if (slot.kind === "partOfDay") {
    const [from, to] = stretchesOf(slot.part);
    return [{ from: from * 60, to: to * 60 }];
  }
  if (slot.kind !== "times") return [];
  return slot.times.flatMap(({ minutes, bare }) => {
    const all = bare && minutes < HALF_DAY ? [minutes, minutes + HALF_DAY] : [minutes];
    return all.map((from) => ({ from, to: from + 1 }));
  });
}
