import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

const before = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${[
    "incl(?:uding|\\.)?|inklusive|inkl\\.?|einschliesslich|mitsamt|auch|inclusief|incl\\.?|ook|y\\scompris|aussi|meme",
    "inclu(?:so|ido|idos|indo|sive|si)|tambien|tambem|compres[oi]|anche",
    "включая|в\\sтом\\sчисле(?:\\sи)?|также|w\\stym|lacznie\\sz|takze|rowniez|包括|连|含",
  ].join("|")})\\s?(?:(?:am|an|in\\shet|op|le|la|les|los|las|en|el|o|os|no|nos|il|i|gli|nel|в|w)\\s){0,2}$`,
  "u",
);
const behind =
  /^\s?(?:inklusive|eingeschlossen|inbegriffen|inbegrepen|compris(?:es?)?|inclus(?:es?|[oi]s?)?|incluid[oa]s?|tambien|tambem|compres[oi]|anche|включительно|тоже|wlacznie|tez|rowniez|dahil|也(?:要|一样|照常)?|照常|照样|も(?:含む|含めて)?|を?含(?:む|めて)|포함(?:해서|하여)?|에도|도)(?![\p{Script=Latin}\p{Script=Cyrillic}])/u;
const clauseEnds = /^\s?(?:[,;.:!)。、，；]|$)/u;

/** "täglich um 8, auch am Wochenende, …": days that are in "every day" already, in a clause of their own. */
export function readIncludedDays(chart: Chart): void {
  const { text } = chart;
  for (const kind of ["DAYGROUP", "WEEKDAY"] as const)
    for (const { start, end } of chart.all(kind)) {
      const opening = before.exec(text.slice(0, start))?.[0].length ?? 0;
      const closing = behind.exec(text.slice(end))?.[0].length ?? 0;
      const isSaid = opening > 0 || closing > 0;
      if (!isSaid || !clauseEnds.test(text.slice(end + closing)) || !repeatsDaily(chart, start - opening)) continue;
      const dropped = phrase([{ kind: "dropped" }], "aside");
      chart.add("PHRASE", start - opening, end + closing, dropped, "included");
    }
}

/** Whether something of each day is said before a place. */
function repeatsDaily(chart: Chart, place: number): boolean {
  const isDaily = (unit: string): boolean => unit === "day" || unit === "hour" || unit === "minute";
  return (
    chart.all("ADVERB").some(({ end, value }) => end <= place && value.count === 1 && isDaily(value.unit)) ||
    chart.all("UNIT").some(({ start, end, value }) => end <= place && isDaily(value) && isStep(chart, start)) ||
    chart.all("AMOUNT").some(({ start, end, value }) => end <= place && isDaily(value.unit) && isStep(chart, start))
  );
}

/** "every hour", "toutes les 30 minutes", and not "elke maandag om 9 uur": right behind the word for every, or a number. */
const isStep = (chart: Chart, start: number): boolean =>
  chart.all("EVERY").some(({ end }) => end <= start && /^\s?(?:\S+\s?)?$/u.test(chart.text.slice(end, start)));
