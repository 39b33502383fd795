import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";

/** A minute of every hour. */
export function enterMinutes(chart: Chart, start: number, end: number, minutes: number[]): void {
  if (minutes.length === 0 || minutes.some((minute) => minute > 59)) return;
  const slots: Slot[] = [
    { kind: "interval", count: 1, unit: "hour" },
    { kind: "minuteOfHour", minutes },
  ];
  chart.add("PHRASE", start, end, { slots, strength: "strong" }, "minute of the hour");
}

/** Around days (group 1 of the match) the words that leave them out. */
export function enterLeftOut(chart: Chart, match: RegExpExecArray): void {
  const [whole, days = ""] = match;
  const start = match.index + whole.lastIndexOf(days);
  chart.add("LEAVE", match.index, start - 1, {}, "left out");
  chart.add("EXCEPT_POST", start + days.length + 1, match.index + whole.length, {}, "left out");
}
