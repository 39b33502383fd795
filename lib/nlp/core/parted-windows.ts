import type { PartOfDay, Slot } from "./slots";

const NOON = 720;
const SIX = 360;

/** "in the evening from 6 to 9", "at night, 10 to 6": the part of the day says in which half of it a window begins. */
export function partedWindows(slots: Slot[]): Slot[] {
  if (slots.some(({ kind }) => kind === "times") || slots.filter(({ kind }) => kind === "window").length !== 1)
    return slots;
  const window = slots.find((slot) => slot.kind === "window");
  const [part, ...others] = slots.filter((slot) => slot.kind === "partOfDay");
  if (!window || !part || others.length > 0 || !parts.has(part.part)) return slots;
  const moved = within(part.part, window.from.minutes, window.to.minutes);
  return slots.flatMap((slot): Slot[] => {
    if (slot === part) return [];
    if (slot !== window) return [slot];
    return [{ kind: "window", from: { ...slot.from, minutes: moved.from }, to: { ...slot.to, minutes: moved.to } }];
  });
}

const parts = new Set<PartOfDay>(["morning", "afternoon", "evening", "night", "nightly"]);

function within(part: PartOfDay, from: number, to: number): { from: number; to: number } {
  const isLate = part === "afternoon" || part === "evening";
  const isNight = part === "night" || part === "nightly";
  // "at night, 12 to 5": midnight.
  if (isNight && from === NOON && to <= NOON + SIX + SIX / 3) return { from: 0, to: to % NOON };
  const moves = from < NOON && (isLate || (isNight && from >= SIX));
  // "in the evening from 6 to 22": the end is counted to 24; "in the afternoon from 10 to 16": so is the start.
  if (moves && isLate && from + NOON < to) return { from: from + NOON, to };
  if (moves && part === "afternoon" && to >= NOON) return { from, to };
  const start = moves ? from + NOON : from;
  if (moves && to > from) return { from: start, to: to + NOON };
  return { from: start, to: isLate && to < start && to + NOON > start ? to + NOON : to };
}
