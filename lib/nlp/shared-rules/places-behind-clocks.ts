import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { type Place, type Rule, rule } from "../grammar/rule";

export interface PlaceWords {
  /** What stands before a place, each with its space: "en\\s", "no\\s", "d'". */
  before: string;
  zoneOf(name: string): string | null;
}

/** "en Londres", "no Japão": every place that is known, wherever it stands; the longest name counts. */
export function placeReader({ before, zoneOf }: PlaceWords): (chart: Chart, original: string) => void {
  const named = new RegExp(
    `(?<![\\p{L}'-])(?:${before})(?=([a-z]{2,14}(?:[\\s-][a-z]{2,12}){0,3})(?![\\p{L}-]))`,
    "gu",
  );
  return (chart, original) => {
    const zones = new Map<string, string | null>();
    const known = (name: string): string | null => {
      const zone = zones.has(name) ? zones.get(name) : zoneOf(name);
      zones.set(name, zone ?? null);
      return zone ?? null;
    };
    const hasCapitals = /(?<!^)\p{Lu}\p{Ll}/u.test(original);
    for (const { index, 0: opening, 1: words = "" } of matchesOf(chart.text, named)) {
      const start = index + opening.length;
      // "no rio" is a river where names have their capitals.
      if (hasCapitals && !/\p{Lu}/u.test(original.charAt(start))) continue;
      const name = namesIn(words).find((one) => known(one) !== null);
      const zone = name === undefined ? null : known(name);
      if (name !== undefined && zone !== null) chart.add("PLACE", index, start + name.length, zone, "place");
    }
  };
}

/** "nueva york revisa" → itself, then "nueva york", then "nueva". */
function namesIn(words: string): string[] {
  const ends = [...words.matchAll(/[\s-]/g)].map(({ index }) => index);
  return [words, ...ends.reverse().map((end) => words.slice(0, end))];
}

const ofThing = /(?<!\p{L})(?:d[eiao]s?|du|dell[ae]|del)\s$/u;

/** "a las 12", "9:30", "9 de la mañana"; not "la reunión de las 12". */
function isBehindClock({ chart, start }: Place): boolean {
  return chart.endingAt("CLOCK", start - 1).some((clock) => {
    const at = chart.endingAt("AT", clock.start - 1)[0];
    return (at !== undefined || clock.value.clear) && !ofThing.test(chart.text.slice(0, (at ?? clock).start));
  });
}

/** Behind the place its clause ends, or days go on; of "a las 9 en Bogotá publica …" the place may be the task's. */
function standsFree({ chart, start, end }: Place, isVerb: (word: string) => boolean): boolean {
  const rest = chart.text.slice(end);
  if (/^\s?(?:[,;:.!?)]|$)/.test(rest)) return true;
  const next = chart.skip(end);
  // "um 9 in Tokio und um 9 in London"
  const [and] = chart.from("AND", next);
  const hour = and && (chart.from("AT", chart.skip(and.end))[0]?.end ?? and.end);
  if (hour !== undefined && chart.from("CLOCK", chart.skip(hour)).length > 0) return true;
  const behind = chart.from("HABIT", next)[0]?.end ?? next;
  if (chart.from("WEEKDAYS", chart.skip(behind)).length > 0 || chart.from("EVERY", next).length > 0) return true;
  return (
    chart.text.startsWith("d", start) && isVerb(/^\s(?:(?:me|m'|nous|nos|mi|ci)\s?)?(\p{L}+)/u.exec(rest)?.[1] ?? "")
  );
}

/** "a las 12 en Londres, …": right behind its clock a place says whose clock it is. */
export const placesBehindClocks = (isVerb: (word: string) => boolean): Rule =>
  rule("ZONE", ["PLACE"], (zone, place) => (isBehindClock(place) && standsFree(place, isVerb) ? zone : null));
