import { dayBefore } from "../core/earlier";
import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterPartsAhead, type PartsAhead } from "../shared-rules/days-ahead";

/** The day before one that was named; not "el día antes de Navidad". */
export const theDayBefore =
  /(?<!\p{L})(?<!(?:d[aeou]|del|d[ae]lla|des)\s)(?:(?:(?:el|al|no|o|le|il|nel)\s)?(?:dia|jour|giorno)\s(?:(?:de\s)?antes|anterior|(?:d')?avant|precedent|prima|precedente)|(?:la|na|a)\s(?:vispera|veille|vigilia|vespera))(?!\p{L}|\s(?:a(?:l|\sl[oa]s?)?|del?|da|do|d[ae]ll?[ao]?|di|du|des)\s(?!l[ae]s?\s\d|\d|(?:la\s)?m(?:ism|esm|em)[ae]\s)|\sd')/gu;

const ANTERIOR = "(?:anterior|antes|previ[ao]|d'avant|precedente?|prima)(?!\\p{L})";
const EVE = "(?:la|na|a)\\s(?:vispera|veille|vigilia|vespera)";
/** "la noche anterior", "la sera prima", "la veille au soir" */
const partsAhead: PartsAhead = [
  [
    new RegExp(
      `(?<!\\p{L})(?:(?:n?a|la)\\s(?:noche|noite|notte|nuit)\\s${ANTERIOR}|${EVE},?\\s(?:por\\sla\\snoche|a\\snoite))`,
      "gu",
    ),
    "night",
  ],
  [
    new RegExp(`(?<!\\p{L})(?:(?:la|le)\\s(?:sera|soir)\\s${ANTERIOR}|${EVE}\\s(?:au\\ssoir|di\\ssera))`, "gu"),
    "evening",
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:(?:n?a|la|il|l')\\s?(?:tarde|pomeriggio|apres-midi)\\s${ANTERIOR}|${EVE},?\\s(?:por\\sla|a)\\starde)`,
      "gu",
    ),
    "afternoon",
  ],
];

/** "…, recuérdamelo el día antes a las 18": words that the day named before explains. */
export function readDayBefore(chart: Chart): void {
  enterPartsAhead(chart, [...partsAhead, [theDayBefore, null]]);
  for (const { index, 0: words } of matchesOf(chart.text, theDayBefore))
    if (!chart.from("PHRASE", index).some(({ end }) => end === index + words.length))
      chart.add("UNREAD", index, index + words.length, {}, "day before");
}

/** The slot of the day before; null where nobody knows which. */
export function before(day: DaySlot): DaySlot | null {
  const moved: Slot | null = day.kind === "relative" && day.unit !== "day" ? null : dayBefore(day, 1);
  return moved === day ? null : (moved as DaySlot | null);
}
