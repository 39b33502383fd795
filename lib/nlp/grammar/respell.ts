import type { Folded } from "./fold";
import { matchesOf } from "./matches";

/** What is written in one way and meant in another, where its neighbours say so: the pattern (global) and what is meant. */
export type Respelling = readonly [pattern: RegExp, meant: string];

const HOUR = "(?<![\\d.,:])(?:[01]?\\d|2[0-4])";
/** No price or length, and no hour of several: "um 2,50 Euro", "alle 8,10 e 12". */
const NO_LIST =
  "(?![\\d.,:]|\\s?(?:[€$£%°]|(?:euros?|eur|reais|dollars?|usd|zl|tl|lira\\p{L}*|руб\\p{L}*|kg|km|m|mm|cm|l|grad\\p{L}*)(?!\\p{L}))|\\s?(?:,|\\s(?:and|und|y|e|et|en|i|и|ve|or|oder|o|ou)\\s)\\s?\\d{1,2}(?![\\d.,:]))";

/** "18:00Z", "18:00+02:00" (RFC 3339), "9::30", "9:OO", "alle 17,30" */
const clocks: readonly Respelling[] = [
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:alle|ore|alle\\sore|a\\slas|um|gegen|a|vers|as|om|rond|o|godz\\.|в|к|at)\\s${HOUR}),(?=[0-5][05]${NO_LIST})`,
      "gu",
    ),
    ":",
  ],
  [new RegExp(`(?<=${HOUR}),(?=[0-5]\\d(?:\\s?(?:uhr|uur)(?!\\p{L})|'?[dt][ae]n?(?!\\p{L})))`, "gu"), ":"],
  [
    new RegExp(
      `(?<=(?<!\\d)\\d{1,2}:[0-5]\\d(?:,\\s|\\s?(?:and|und|y|e|et|en|i|и|ve|a|o)\\s(?:alle\\s|a\\slas\\s|um\\s|a\\s|as\\s|om\\s|o\\s|в\\s)?)${HOUR}),(?=[0-5][05]${NO_LIST})`,
      "gu",
    ),
    ":",
  ],
  [new RegExp(`(?<=(?<!\\p{L})dalle\\s${HOUR}),(?=[0-5]\\d\\salle\\s)`, "gu"), ":"],
  [/(?<=(?<!\d)\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?)z(?![\p{L}\d])/gu, " utc"],
  [/(?<=(?<!\d)\d\d:\d\d(?::\d\d)?)\s?(?=\+(?:0\d|1[0-4]):?[0-5]\d(?!\d))/g, " utc"],
  [/(?<=20\d\d-\d\d-\d\dt\d\d:\d\d(?::\d\d)?)(?=-(?:0\d|1[0-4]):?[0-5]\d(?!\d))/g, " utc"],
  [/(?<=(?<![\p{L}\d])\d{1,2})::(?=\d\d(?!\d))/gu, ":"],
  [/(?<=(?<![\p{L}\d])\d{1,2}:)oo(?![\p{L}\d](?<![ap]))/gu, "00"],
];

/** The text with every match as it was meant; each letter still knows its place in what the person wrote. */
export function respell(text: Folded, respellings: readonly Respelling[]): Folded {
  return [...clocks, ...respellings].reduce((sofar, [pattern, meant]) => replaced(sofar, pattern, meant), text);
}

function replaced(text: Folded, pattern: RegExp, meant: string): Folded {
  const matches = matchesOf(text.folded, pattern);
  if (matches.length === 0) return text;
  let folded = "";
  const positions: number[] = [];
  let at = 0;
  for (const { index, 0: found } of matches) {
    folded += text.folded.slice(at, index) + meant;
    positions.push(...text.positions.slice(at, index), ...placesOf(text, index, found.length, meant));
    at = index + found.length;
  }
  return {
    clean: text.clean,
    folded: folded + text.folded.slice(at),
    positions: [...positions, ...text.positions.slice(at)],
  };
}

/** Each letter of what is meant points at one of those found, the last at the last; a space before them at nothing new. */
export function placesOf({ positions }: Folded, index: number, found: number, meant: string): number[] {
  return Array.from(meant, (letter, offset) => {
    if (offset === 0 && letter === " ") return positions[index - 1] ?? 0;
    const nearest = offset === meant.length - 1 ? found - 1 : Math.min(offset, found - 1);
    return positions[index + Math.max(0, nearest)] ?? 0;
  });
}
