import { localOfInstant } from "@/lib/scheduling";
import { assume, quoted, type Workbench } from "./draft";
import { type DaySlot, isDaySlot, type Slot } from "./slots";
import { nearSeasonOf, type Season } from "./this-season";

export type { Season };

/** How a language names the seasons: each pattern matches the whole of folded words such as "in the summer". */
export interface SeasonWords {
  names: Record<Season, RegExp>;
  locale: string;
}

/** The first of each season's three months in the north, where the year is told by whole months. */
const firstMonths: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** "Saturdays in summer": beside days that repeat a season is its three months, which is said. Alone it stays unread. */
export function monthsOfSeasons(slots: Slot[], bench: Workbench): Slot[] {
  const isTold = slots.some((slot) => slot.kind === "months");
  const hasDays = slots.some((slot) => isDaySlot(slot) || slot.kind === "interval" || slot.kind === "minuteOfHour");
  if (!hasDays) return slots;
  return slots.flatMap((slot): Slot[] => {
    const near = slot.kind === "unread" ? nearSeasonOf(slot.words) : null;
    const season = near ?? (slot.kind === "unread" ? seasonOf(slot.words, bench) : null);
    if (slot.kind !== "unread" || season === null) return [slot];
    if (isTold && !slot.left) return [];
    const months = monthsOf(season, bench);
    assume(
      bench,
      `"${quoted(slot.words, bench)}": ${monthName(months[0], bench)} – ${monthName(months[2], bench)}`,
      0.25,
    );
    if (near) return ofThisYear(months);
    return [slot.left ? { kind: "exclude", weekdays: [], months, monthDays: [] } : { kind: "months", months }];
  });
}

/** The months that come, or run: once, and not of each year. */
function ofThisYear([first, , last]: readonly [number, number, number]): Slot[] {
  const day = (month: number, date: number): DaySlot => ({ kind: "yearDay", month, days: [date], recurring: false });
  const lastDate = new Date(Date.UTC(2023, last, 0)).getUTCDate();
  return [
    { kind: "bound", bound: { kind: "start", day: day(first, 1) } },
    { kind: "bound", bound: { kind: "end", day: day(last, lastDate) } },
  ];
}

function seasonOf(words: string, bench: Workbench): Season | null {
  const { names } = bench.words.seasons;
  const seasons = Object.keys(firstMonths) as Season[];
  return seasons.find((season) => names[season].test(words.trim())) ?? null;
}

function monthsOf(season: Season, bench: Workbench): [number, number, number] {
  const first = firstMonths[season] + (isSouthern(bench.zone, bench.now) ? 6 : 0);
  return [0, 1, 2].map((step) => ((first + step - 1) % 12) + 1) as [number, number, number];
}

function monthName(month: number, bench: Workbench): string {
  const format = new Intl.DateTimeFormat(bench.words.seasons.locale, { month: "long", timeZone: "UTC" });
  return format.format(Date.UTC(2026, month - 1, 15));
}

/** Zones south of the tropics that keep one offset all year. */
const southern =
  /^(?:Australia|Antarctica)\/|^America\/(?:Argentina|Sao_Paulo|Montevideo|Asuncion|Campo_Grande|Cuiaba|La_Paz|Lima)|^Africa\/(?:Johannesburg|Maputo|Harare|Gaborone|Windhoek|Maseru|Mbabane|Lusaka)|^Indian\/(?:Mauritius|Reunion|Antananarivo)/;

/** Where clocks change, they are ahead in summer: in January south of the equator. */
function isSouthern(zone: string, now: number): boolean {
  const year = new Date(now).getUTCFullYear();
  const change = offsetOf(zone, Date.UTC(year, 0, 15)) - offsetOf(zone, Date.UTC(year, 6, 15));
  return change > 0 || (change === 0 && southern.test(zone));
}

const offsetOf = (zone: string, instant: number): number => localOfInstant(zone, instant) - instant;
