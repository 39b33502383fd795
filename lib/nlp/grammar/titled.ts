import type { IntervalUnit, Slot, Span } from "../core/slots";
import type { Chart } from "./chart";
import { inOrder, monthDays, nth, ofQuarter } from "./rules/month-days";
import { phrase } from "./rules/phrase";

/** A title, and the mark behind it. */
const title = /^[^,:;.!?]{3,60}?(?:[,:;、，：]|\s\p{Pd})\s?(?=\S)/u;
const monthly =
  /(?<!\p{L})(?:monthly|monatlich\p{L}{0,2}|monats\p{L}{3,}|mensuel(?:le)?s?|mensual(?:es)?|mensil[ei]|mensa(?:l|is)|maandelijkse?|maand\p{L}{3,}|aylik|ежемесячн\p{L}{2,3}|miesieczn\p{L}{1,3})(?!\p{L})|월간|월례|매월|每月|月度|月次/u;
const quarterly =
  /(?<!\p{L})(?:quarterly|quartals\p{L}*|vierteljahrlich\p{L}{0,2}|vierteljahres\p{L}+|trimestriel(?:le)?s?|trimestral[ei]?|trimestrale|kwartaal\p{L}*|uc\saylik|ceyreklik|ежеквартальн\p{L}{2,3}|kwartaln\p{L}{1,3})(?!\p{L})|분기|季度|四半期/u;
/** What may stand before "first Tuesday". */
const opening = /^(?:(?:on|the|am|jeweils|an|le|el|il|al|o|na|no|op|de|в|w|we|во)\s){0,2}$/u;

/** "Monthly newsletter, first Tuesday 10am": behind a title that says of what period, a place in each of them. */
export function enterTitled(chart: Chart): void {
  const head = chart.has("ORDS") ? title.exec(chart.text)?.[0] : undefined;
  if (head === undefined) return;
  const isOfQuarter = quarterly.test(head);
  if (!isOfQuarter && !monthly.test(head)) return;
  for (const { start, end, value: ordinals } of [...chart.all("ORDS")]) {
    if (start < head.length || !opening.test(chart.text.slice(head.length, start))) continue;
    for (const [day, last] of placesAt(chart, ordinals, start, end)) {
      const place = isOfQuarter ? ofQuarter(day, ordinals) : phrase([day]);
      const isTimed = chart.from("TIMES", chart.skip(last)).length > 0;
      if (place && (isTimed || chart.endsCleanly(last))) chart.add("PHRASE", start, last, place, "titled");
    }
  }
}

type Day = NonNullable<ReturnType<typeof monthDays>>;

/** What the ordinals count: weekdays, days or working days, or, written in digits, the days themselves. */
function placesAt(chart: Chart, ordinals: readonly number[], start: number, end: number): [Day, number][] {
  const next = chart.skip(end);
  const ofWeek = chart
    .from("WEEKDAYS", next)
    .flatMap((edge): [Day, number][] => (inOrder(ordinals) ? [[nth(ordinals, edge.value), edge.end]] : []));
  const ofUnit = chart.from("UNIT", next).flatMap((edge): [Day, number][] => {
    if (edge.value === "workday") return [[{ kind: "nthWorkday", ordinals: [...ordinals] }, edge.end]];
    const day = edge.value === "day" ? monthDays(ordinals) : null;
    return day ? [[day, edge.end]] : [];
  });
  const day = /\d/.test(chart.text.slice(start, end)) ? monthDays(ordinals) : null;
  return ofWeek.length + ofUnit.length > 0 || !day ? [...ofWeek, ...ofUnit] : [[day, end]];
}

const ofPeriod: Partial<Record<IntervalUnit, (slot: Slot) => boolean>> = {
  week: (slot) => slot.kind === "weekdays" && slot.recurring,
  month: (slot) => slot.kind === "nthWeekday" || slot.kind === "nthWorkday" || slot.kind === "monthDays",
  quarter: (slot) =>
    (slot.kind === "nthWeekday" || slot.kind === "nthWorkday" || slot.kind === "monthDays") &&
    slot.months !== undefined,
};

/** "Weekly review, Fridays at 3": where days that repeat stand behind the title, its first word only names the thing. */
export function withTitle(spans: Span[], text: string): Span[] {
  const [first, ...others] = spans;
  const [slot, ...more] = first?.slots ?? [];
  if (!first || slot?.kind !== "interval" || slot.count !== 1 || more.length > 0) return spans;
  const isOf = ofPeriod[slot.unit];
  const words = text.slice(0, first.end);
  const isWord = /^\p{L}+$/u.test(words.trim()) && /^\s?\p{L}/u.test(text.slice(first.end));
  if (!isOf || !isWord) return spans;
  const head = title.exec(text)?.[0].length ?? 0;
  const isTitled = head > first.end && others.some(({ start, slots }) => start >= head && slots.some(isOf));
  return isTitled ? [{ ...first, strength: "adjective" }, ...others] : spans;
}
