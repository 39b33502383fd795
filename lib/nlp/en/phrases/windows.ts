import type { ClockTime, PhraseFamily } from "../../core/slots";
import { BARE, CLOCK, readClock } from "../clock";

const TIME = `(${CLOCK}|${BARE})`;
const window = new RegExp(
  `(?<![\\w:.$#/-])(?:only\\s)?((?:between|from)(?:\\sthe\\shours\\sof)?\\s)?${TIME}\\s?(-|to|and|until|till|through|thru)\\s?${TIME}(?![\\w:%]|-|\\s?%)`,
  "g",
);
const hours = /(?<!\w)(?:only\s)?(?:during|in|within)\s(?:the\s)?(?:business|working|office|work)\shours(?!\w)/g;

const side = new RegExp(
  `(?<!\\w)(?:only\\s)?(before|after)\\s(${CLOCK}|\\d{1,2}(?=[.,;!?]|$|\\s(?:on|in|every|each)\\s))(?![\\w:%])`,
  "g",
);

/** In "9 to 5" the second hour is the afternoon; "9-5pm" and "1-5pm" take the meridiem that keeps the order. */
export function windowOf(fromText: string, toText: string): { from: ClockTime; to: ClockTime } | null {
  const from = readClock(fromText.trim());
  const to = readClock(toText.trim());
  if (!from || !to) return null;
  if (from.bare && !to.bare) {
    const afternoon = { minutes: from.minutes + 720 };
    return { from: afternoon.minutes < to.minutes && from.minutes < 360 ? afternoon : { minutes: from.minutes }, to };
  }
  if (to.bare && to.minutes <= from.minutes && to.minutes + 720 > from.minutes && to.minutes < 720)
    return { from: { minutes: from.minutes }, to: { minutes: to.minutes + 720 } };
  return { from: { minutes: from.minutes }, to: { minutes: to.minutes } };
}

export const timeWindow: PhraseFamily = {
  name: "between 9 and 17, 9am-5pm",
  pattern: window,
  read(match) {
    if (match[1] === undefined && /and|thr/.test(match[3] ?? "")) return null;
    const found = windowOf(match[2] ?? "", match[4] ?? "");
    return found && { slots: [{ kind: "window", ...found }], strength: "weak" };
  },
};

export const businessHours: PhraseFamily = {
  name: "during business hours",
  pattern: hours,
  read: () => ({
    slots: [
      { kind: "window", from: { minutes: 540 }, to: { minutes: 1020 } },
      { kind: "partOfDay", part: "hours" },
    ],
    strength: "weak",
  }),
};

export const oneSidedWindow: PhraseFamily = {
  name: "after 5pm",
  pattern: side,
  read(match) {
    const time = readClock(match[2] ?? "");
    if (!time) return null;
    const { minutes } = time;
    const bounds =
      match[1] === "after"
        ? { from: { minutes }, to: { minutes: 1439 } }
        : { from: { minutes: 0 }, to: { minutes: Math.max(0, minutes - 1) } };
    return { slots: [{ kind: "window", ...bounds }], strength: "weak" };
  },
};
