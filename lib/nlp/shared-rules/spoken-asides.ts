import type { Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";

/** How a language says what no words side by side can; global patterns over folded text. */
export interface SpokenAsides {
  /** "on 29 February of each leap year" */
  leapDay: RegExp;
  /** "or on the last day where the month is shorter" */
  lastIfShorter: RegExp;
  /** "for the rest of the week" */
  restOf: { week: RegExp; month: RegExp; year: RegExp };
  /** "10 minutes before my meeting", "an hour beforehand": before something that has a time of its own. */
  beforehand: RegExp;
}

/** Enters them as phrases. */
export function enterAsides(chart: Chart, { leapDay, lastIfShorter, restOf, beforehand }: SpokenAsides): void {
  const enter = (pattern: RegExp, strength: Strength, slotOf: (words: string) => Slot): void => {
    for (const { 0: words, index } of chart.text.matchAll(pattern))
      chart.add("PHRASE", index, index + words.length, { slots: [slotOf(words)], strength }, "spoken");
  };
  enter(leapDay, "strong", () => ({ kind: "yearDay", month: 2, days: [29], recurring: true }));
  enter(lastIfShorter, "firm", () => ({ kind: "lastIfShorter" }));
  enter(restOf.week, "firm", () => ({
    kind: "bound",
    bound: { kind: "end", day: { kind: "relative", unit: "week", count: 0, weekday: 0 } },
  }));
  enter(restOf.month, "firm", () => ({
    kind: "bound",
    bound: { kind: "end", day: { kind: "monthDays", days: [-1], recurring: false } },
  }));
  enter(restOf.year, "firm", () => ({
    kind: "bound",
    bound: { kind: "end", day: { kind: "yearDay", month: 12, days: [31], recurring: false } },
  }));
  enter(beforehand, "firm", (words) => ({ kind: "unread", words }));
}
