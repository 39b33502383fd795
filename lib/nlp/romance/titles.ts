import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

const isBeforeColon = ({ chart, end }: Place): boolean => /^\s?:\s/.test(chart.text.slice(end));

/** The start of the text, of a line, or of an entry of a list. */
const opensEntry = ({ chart, start }: Place): boolean =>
  /(?:^|\n|[;.]\s|(?:^|\s)(?:[-*\u2022]|\d{1,2}[.)])\s)$/.test(chart.text.slice(Math.max(0, start - 5), start));

export const titles: Rule[] = [
  // "Semanal: cada martes a las 14 …": what stands before the colon only announces the schedule behind it.
  rule("PHRASE", ["ADVERB"], ({ adjective }, place) =>
    adjective && place.start === 0 && isBeforeColon(place) && place.chart.has("EVERY")
      ? phrase([{ kind: "dropped" }])
      : null,
  ),
  // "Viernes 13:00: traduce las notas": an entry of a timetable.
  rule("PHRASE", ["WEEKDAYS", "TIMES"], ({ weekdays }, clocks, place) =>
    opensEntry(place) && isBeforeColon(place)
      ? phrase([{ kind: "weekdays", weekdays, recurring: true }, timesSlot(clocks)])
      : null,
  ),
  rule("PHRASE", ["WEEKDAYS", "TIMES", "ZONE"], ({ weekdays }, clocks, zone, place) =>
    opensEntry(place) && isBeforeColon(place)
      ? phrase([{ kind: "weekdays", weekdays, recurring: true }, timesSlot(clocks), { kind: "zone", zone }])
      : null,
  ),
];
