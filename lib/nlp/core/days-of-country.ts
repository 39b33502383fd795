import type { Slot } from "./slots";

/** The zones of the United States that have names of their own, beside those of its states' towns. */
const american = new Set(
  [
    "America/Adak America/Anchorage America/Boise America/Chicago America/Denver America/Detroit America/Juneau",
    "America/Los_Angeles America/Menominee America/Metlakatla America/New_York America/Nome America/Phoenix",
    "America/Sitka America/Yakutat Pacific/Honolulu",
  ].flatMap((zones) => zones.split(" ")),
);
const ofStates = /^(?:US|America\/(?:Indiana|Kentucky|North_Dakota))\//;

/** "Every Thanksgiving" of a person in New York: a day that other countries have at another time is that of the own one. */
export function daysOfCountry(slots: readonly Slot[], zone: string): readonly Slot[] {
  if (!slots.some((slot) => slot.kind === "unread" && slot.sureIn)) return slots;
  if (!american.has(zone) && !ofStates.test(zone)) return slots;
  return slots.flatMap((slot) => (slot.kind === "unread" && slot.sureIn ? (slot.meanings?.[0] ?? [slot]) : [slot]));
}
