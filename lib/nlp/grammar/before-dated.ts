import type { DaySlot, Slot, Span } from "../core/slots";
import type { Chart, Edge } from "./chart";
import { daysBefore } from "./period-days";

/** What happens on the date, in a few words: "[before] it expires on", "[vor] unserer Hochzeit am". */
const event = /^\s(?:[\p{L}'’-]+\s){1,6}$/u;
const MOST = 50;

interface Dated {
  amount: Edge<"AMOUNT">;
  date: Edge<"DATE">;
  /** Where the words that say the date begin: "on 12 December". */
  from: number;
  slots: Slot[];
}

const isDate = (day: DaySlot): boolean => day.kind === "date" || (day.kind === "yearDay" && day.days.length === 1);

function datedIn(chart: Chart): Dated[] {
  return chart.all("BEFORE").flatMap((before) => {
    const amount = [before.start, before.start - 1]
      .flatMap((end) => [...chart.endingAt("AMOUNT", end)])
      .reduce<Edge<"AMOUNT"> | null>((longest, edge) => (longest && longest.start < edge.start ? longest : edge), null);
    const dates = chart
      .all("DATE")
      .filter(({ start, value }) => start > before.end && start - before.end < MOST && isDate(value))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const [date] = dates;
    if (!amount || !date || !event.test(chart.text.slice(before.end, date.start))) return [];
    // "two days before every 24 December" repeats.
    if (chart.all("EVERY").some(({ start, end }) => start >= before.end && end <= date.start)) return [];
    const slots = daysBefore(date.value, amount.value, false)?.slots;
    const on = (["ON", "THE"] as const).flatMap((kind) =>
      [date.start, date.start - 1].flatMap((end) => [...chart.endingAt(kind, end)]),
    );
    return slots ? [{ amount, date, from: Math.min(date.start, ...on.map(({ start }) => start)), slots }] : [];
  });
}

/** "cancel it [two days] before it ends [on 12 December]": so long before the date of what is told, which stays in the task. */
export function beforeDated(cover: Span[], chart: Chart): Span[] {
  if (!chart.has("BEFORE") || !chart.has("AMOUNT") || !chart.has("DATE")) return cover;
  const [found, ...more] = datedIn(chart);
  if (!found || more.length > 0) return cover;
  const { amount, date, from, slots } = found;
  const others = cover.filter(({ start, end }) => end <= amount.start || start >= date.end);
  if (others.some((span) => span.slots.some((slot) => slot.kind === "interval" || slot.kind === "everyDay")))
    return cover;
  // "ten days before my birthday on 14 June remind Anna …": before the request it only says when.
  if (amount.start === 0) return [{ start: 0, end: date.end, slots, strength: "strong" }, ...others];
  const ahead: Span = { start: amount.start, end: amount.end, slots, strength: "strong" };
  const told: Span = { start: from, end: date.end, slots: [{ kind: "dropped" }], strength: "aside" };
  return [...others, ahead, told].sort((a, b) => a.start - b.start);
}
