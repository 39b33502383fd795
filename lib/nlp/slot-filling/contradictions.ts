import { formatTime } from "../core/calendar";
import type { ClockTime, Slot } from "../core/slots";
import { clockTimesIn, type Said, saidBy, stepOf } from "./said-by";

const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * What the grammar has read firmly and the model's schedule lacks, each as a sentence for the model. The text's own
 * clock times, weekdays, dates and steps must be in the schedule, whatever the model makes of the rest.
 */
export function contradictions(read: readonly Slot[], filled: readonly Slot[]): string[] {
  const said = saidBy(filled);
  const missing = read.flatMap((slot) => [
    ...missingTimes(slot, said),
    ...missingDays(slot, said),
    ...missingRest(slot, said),
  ]);
  return [...new Set(missing)].map((what) => `The text says ${what}, and your schedule does not.`);
}

function lacksTime({ minutes, bare, open }: ClockTime, said: Said): boolean {
  if (said.minutes.has(minutes)) return false;
  return !((bare || open) && said.minutes.has((minutes + 720) % 1440));
}

function missingTimes(slot: Slot, said: Said): string[] {
  return clockTimesIn(slot)
    .filter((time) => lacksTime(time, said))
    .map((time) => formatTime(time.minutes));
}

function missingDays(slot: Slot, said: Said): string[] {
  if (slot.kind === "weekdays" || slot.kind === "nthWeekday") {
    const known = (day: number) => said.weekdays.has(day) || said.excludedWeekdays.size > 0;
    return slot.weekdays.filter((day) => !known(day)).map((day) => names[day] ?? "");
  }
  if (slot.kind === "exclude") {
    const isLeftOut = (day: number) =>
      said.excludedWeekdays.has(day) || (said.weekdays.size > 0 && !said.weekdays.has(day));
    return slot.weekdays.filter((day) => !isLeftOut(day)).map((day) => `not on ${names[day]}`);
  }
  if (slot.kind === "monthDays" || slot.kind === "yearDay" || slot.kind === "nearestWorkday")
    return slot.days.filter((day) => !said.monthDays.has(day)).map((day) => `day ${day}`);
  if (slot.kind === "date" || slot.kind === "excludeDate")
    return said.monthDays.has(slot.day) ? [] : [`day ${slot.day}`];
  if (slot.kind === "relative" && slot.unit === "day" && !said.daysAhead.has(slot.count))
    return [slot.count === 1 ? "tomorrow" : `in ${slot.count} days`];
  return [];
}

function missingRest(slot: Slot, said: Said): string[] {
  switch (slot.kind) {
    case "interval":
      return lacksStep(slot, said) ? [`every ${slot.count} ${slot.unit}`] : [];
    case "months":
      return slot.months.every((month) => said.months.has(month)) ? [] : [`only in months ${slot.months.join(", ")}`];
    case "delay":
      return said.delays.has(slot.seconds) || said.daysAhead.size > 0 ? [] : [`in ${slot.seconds} seconds`];
    case "count":
    case "perDay":
      return said.counts.has(slot.count) || said.minutes.size === slot.count ? [] : [`${slot.count} times`];
    case "zone":
      return said.zones.has(slot.zone) ? [] : [`the time zone ${slot.zone}`];
    default:
      return [];
  }
}

/** "every month" is also said by a day of the month; only a number or a step within the day must come back as such. */
function lacksStep(slot: Extract<Slot, { kind: "interval" }>, said: Said): boolean {
  const step = stepOf(slot);
  const isPlain = slot.count === 1 && !step.endsWith("s");
  return !slot.approximate && !isPlain && !said.steps.has(step);
}
