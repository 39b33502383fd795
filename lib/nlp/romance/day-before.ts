import { dayBefore } from "../core/earlier";
import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";

/** The day before one that was named; not "el día antes de Navidad". */
export const theDayBefore =
  /(?<!\p{L})(?:(?:(?:el|al|no|o|le|il|nel)\s)?(?:dia|jour|giorno)\s(?:antes|anterior|avant|precedent|prima|precedente)|(?:la|na)\s(?:vispera|veille|vigilia))(?!\p{L}|\s(?:a(?:l|\sl[oa]s?)?|del?|da|do|d[ae]ll?[ao]?|di|du|des)\s(?!l[ae]s?\s\d|\d)|\sd')/gu;

/** "…, recuérdamelo el día antes a las 18": words that the day named before explains. */
export function readDayBefore(chart: Chart): void {
  for (const { index, 0: words } of chart.text.matchAll(theDayBefore))
    chart.add("UNREAD", index, index + words.length, {}, "day before");
}

/** The slot of the day before; null where nobody knows which. */
export function before(day: DaySlot): DaySlot | null {
  const moved: Slot | null = day.kind === "relative" && day.unit !== "day" ? null : dayBefore(day, 1);
  return moved === day ? null : (moved as DaySlot | null);
}
