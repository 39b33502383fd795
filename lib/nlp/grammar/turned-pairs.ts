import type { Slot, Span } from "../core/slots";
import type { Chart } from "./chart";

/** "on Sundays [only] at 10", "по выходным [разок] в полдень": one time of those days, and no end of the schedule. */
const once =
  /^\s(?:(?:only|just|once|one\stime|nur|blo(?:ss|\u00df)|einmal|ein\smal|alleen|maar|een\skeer|eenmaal|eenmalig|только|лишь|разок|раз|один\sраз|разочек|однажды|tylko|raz|jeden\sraz|jednorazowo|sadece|yalniz(?:ca)?|tek|bir\s(?:kez|kere|kerecik|defa)|solo|solamente|una\sv(?:ez|olta)|seulement|juste|une\sfois|so|somente|apenas|uma\svez|soltanto)(?:\s|,\s(?=$))){1,3}$/u;

const saysOnce = ({ slots }: Span): boolean => slots.every((slot) => slot.kind === "count" && slot.count === 1);
const isTimes = ({ slots }: Span): boolean =>
  slots.length > 0 && slots.every(({ kind }) => kind === "times" || kind === "partOfDay");
const isDays = (slots: readonly Slot[]): boolean => slots.length > 0 && slots.every(({ kind }) => kind === "weekdays");

/** "every morning at 8, at the weekend [once] at 10": the word that stands between days and their time says nothing else. */
export function withoutOnceOfDays(cover: Span[], { text }: Chart): Span[] {
  return cover.flatMap((span, index): Span[] => {
    const [before, next, behind] = [cover[index - 1], cover[index + 1], cover[index + 2]];
    if (saysOnce(span) && before && next && isBetween(before, next, text)) return [];
    const times = next && saysOnce(next) ? behind : next;
    const isOwn = span.slots.some((slot) => "only" in slot && slot.only);
    if (!times || (isOwn && times === next) || !isBetween(span, times, text)) return [span];
    return [{ ...span, end: text.slice(0, times.start).trimEnd().length }];
  });
}

function isBetween(days: Span, times: Span, text: string): boolean {
  return isDays(days.slots) && isTimes(times) && once.test(text.slice(days.end, times.start));
}

/**
 * "at 7:40 and at 19:10 on weekdays, at the weekend at noon": the times of the first days stand before them, those of
 * the others behind; the comma parts them.
 */
export function turnedPairs(cover: Span[], chart: Chart): Span[] {
  const at = cover.findIndex((_, index) => index > 0 && isTurned(cover, index, chart));
  const days = cover[at];
  const parts = days && partedDays(days, chart);
  return parts ? [...cover.slice(0, at), ...parts, ...cover.slice(at + 1)] : cover;
}

const opening = /^\s(?:please\s)?(\p{L}+)\s/u;
const between = /^\s(?:please\s)?(\p{L}+)\s[^,.;:!?]{0,60}$/u;

/**
 * "post the menu at 11 on weekdays, and [on Sundays post it at 10]": days that a verb and a time of their own follow are
 * none of the days before them.
 */
export function partedByVerb(cover: Span[], chart: Chart): Span[] {
  const { text } = chart;
  return cover.flatMap((span, index) => {
    const [before, next] = [cover.slice(0, index), cover[index + 1]];
    const isPart = span.slots.some((slot) => slot.kind === "weekdays" && (slot.parts?.length ?? 0) > 1);
    if (!isPart || !next || !isTimes(next) || !before.some(isTimes)) return [span];
    const gap = text.slice(span.end, next.start);
    // "… on weekdays, and on Sundays at 10 post the specials"
    const isBeside = gap.trim() === "" && /\p{L}/u.test(text.slice(0, cover[0]?.start));
    const words = isBeside ? text.slice(next.end) : gap;
    const verb = (isBeside ? opening : between).exec(words)?.[1];
    if (verb === undefined || !(chart.isVerb(verb) || text.startsWith(`${verb} `))) return [span];
    return lastParted(span, chart) ?? [span];
  });
}

/** The days before the last "and" and those behind it. */
function lastParted(span: Span, chart: Chart): Span[] | null {
  const joints = chart.all("AND").filter(({ start, end }) => start > span.start && end < span.end);
  const [joint] = joints.sort((a, b) => b.start - a.start);
  if (!joint) return null;
  const start = chart.skip(joint.end);
  const end = chart.text.slice(0, joint.start).replace(/[\s,]+$/, "").length;
  const head = chart.from("PHRASE", span.start).find((edge) => edge.end === end)?.value;
  const tail = chart.from("PHRASE", start).find((edge) => edge.end === span.end)?.value;
  if (!head || !tail || !isDays(head.slots) || !isDays(tail.slots)) return null;
  return [
    { ...span, end, slots: head.slots },
    { ...span, start, slots: tail.slots.map(repeated) },
  ];
}

function isTurned(cover: readonly Span[], index: number, { text }: Chart): boolean {
  const [before, days, next, behind] = [cover[index - 1], cover[index], cover[index + 1], cover[index + 2]];
  if (!before || !days || !isTimes(before) || text.slice(before.end, days.start).trim() !== "") return false;
  if (cover.slice(0, index).some(({ slots }) => slots.some(({ kind }) => kind !== "times" && kind !== "partOfDay")))
    return false;
  const hasOwn = days.slots.at(-1)?.kind === "times";
  if (!isDays(hasOwn ? days.slots.slice(0, -1) : days.slots)) return false;
  const last = hasOwn ? days : next;
  if (!last || (!hasOwn && (!isTimes(last) || text.slice(days.end, last.start).trim() !== ""))) return false;
  const further = hasOwn ? next : behind;
  // "at 9 on Mondays, Tuesdays, at 10 on Fridays": each time stands before its days.
  return !further || !isDays(further.slots) || text.slice(last.end, further.start).trim() !== "";
}

/** "…, а [в пятницу]", "…, a [w piątek]": what sets days apart from those before the comma. */
const contrast = /^[аa]\s/;

/** The days before the comma and those behind it, where there is one comma only. */
function partedDays(span: Span, chart: Chart): [Span, Span] | null {
  const commas = chart.all("COMMA").filter(({ start, end }) => start > span.start && end < span.end);
  const [comma] = commas;
  if (!comma || commas.length > 1) return null;
  const next = chart.skip(comma.end);
  const start = next + (contrast.exec(chart.text.slice(next, next + 2))?.[0].length ?? 0);
  if (chart.all("AND").some((edge) => edge.start >= start && edge.end < span.end)) return null;
  const head = chart.from("PHRASE", span.start).find(({ end }) => end === comma.start)?.value;
  const own = chart.from("PHRASE", start).map(({ end, value }) => ({ end, slots: value.slots }));
  const times = span.slots.filter(({ kind }) => kind === "times");
  const whole = own.find(({ end }) => end === span.end)?.slots;
  const tail = whole ?? [...(own.findLast(({ slots }) => isDays(slots))?.slots ?? []), ...times];
  if (!head || !isDays(head.slots) || tail[0]?.kind !== "weekdays") return null;
  return [
    { ...span, end: comma.start, slots: head.slots },
    { ...span, start, slots: tail.map(repeated) },
  ];
}

const repeated = (slot: Slot): Slot => (slot.kind === "weekdays" ? { ...slot, recurring: true } : slot);
