import type { Slot, Span } from "./core/slots";
import type { Chart } from "./grammar/chart";
import type { Amount } from "./grammar/meanings";

const minutesOf: Partial<Record<Amount["unit"], number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };
const before = /(?<!\p{L})(?:before|prior\sto|ahead\sof|vor|antes|avant|prima|voor|przed|до|once)(?!\p{L})/u;
/** "[an hour before my dentist] appointment [tomorrow at 15:30]" */
const nearby = /^\s?(?:[^\s,;.:!?]+\s){0,2}$/u;

/**
 * "an hour before my flight on 12 December at 14:20": what has its day and time right behind it, or in its own words, is
 * no riddle. The words stay in the task, which says what it is before.
 */
export function aheadOfTold(spans: Span[], chart: Chart): Span[] {
  const all = [...spans].sort((a, b) => a.start - b.start);
  return spans.map((span) => {
    const [slot, ...others] = span.slots;
    if (slot?.kind !== "unread" || slot.left || others.length > 0 || !before.test(slot.words)) return span;
    const minutes = minutesAhead(chart, span);
    if (minutes === null) return span;
    const earlier: Slot = { kind: "earlier", minutes, words: slot.words, ofTold: true };
    const times = timesIn(chart, span);
    const rest = all.filter((one) => one !== span);
    const isDated = rest.some((one) => one.slots.some(isDay));
    if (times) return isDated ? { ...span, slots: [times, earlier], isKept: true } : span;
    const isTold = behind(all, span, chart).some((one) => one.slots.some(minutes < 1440 ? isTime : isDay));
    return isTold ? { ...span, slots: [earlier], isKept: true } : span;
  });
}

const isTime = ({ kind }: Slot): boolean => kind === "times";
const isDay = ({ kind }: Slot): boolean =>
  kind === "date" || kind === "yearDay" || kind === "relative" || kind === "weekdays" || kind === "everyDay";

/** The phrases that follow one another behind it, with next to nothing between. */
function behind(all: readonly Span[], span: Span, { text }: Chart): Span[] {
  const found: Span[] = [];
  for (const one of all.slice(all.indexOf(span) + 1)) {
    if (!nearby.test(text.slice((found.at(-1) ?? span).end, one.start))) break;
    found.push(one);
  }
  return found;
}

/** The amount that the words name, in minutes; null where they name none. */
function minutesAhead(chart: Chart, { start, end }: Span): number | null {
  const within = <T extends { start: number; end: number }>(edges: readonly T[]): T[] =>
    edges.filter((edge) => edge.start >= start && edge.end <= end);
  const [amount] = within(chart.all("AMOUNT")).sort((a, b) => b.end - b.start - (a.end - a.start));
  const [unit] = within(chart.all("UNIT"));
  const { count, unit: name, approximate } = amount?.value ?? { count: 1, unit: unit?.value, approximate: false };
  const minutes = name && !approximate ? count * (minutesOf[name] ?? Number.NaN) : Number.NaN;
  return Number.isInteger(minutes) && minutes > 0 ? minutes : null;
}

/** "saat 14:20'deki uçuşumdan bir saat önce", "10 minutes before my 3pm meeting" */
function timesIn(chart: Chart, { start, end }: Span): Extract<Slot, { kind: "times" }> | null {
  const isAmount = (at: number): boolean => chart.all("AMOUNT").some((edge) => edge.start <= at && edge.end > at);
  const clocks = chart.all("CLOCK").filter((edge) => edge.start >= start && edge.end <= end && !isAmount(edge.start));
  const [longest] = clocks.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest || longest.value.bare) return null;
  const { clear, ...time } = longest.value;
  return { kind: "times", times: [time] };
}
