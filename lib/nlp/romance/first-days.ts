import type { DaySlot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/** The words of "los primeros cinco días hábiles"; sources that see folded text. */
export interface FirstDayWords {
  article: string;
  first: string;
  last: string;
  days: string;
  workday: string;
}

/** "les cinq premiers jours du mois", "i primi 3 giorni lavorativi di ogni mese": so many days from one end of it. */
export function firstDays({ article, first, last, days, workday }: FirstDayWords): (chart: Chart) => void {
  const number = "(\\d{1,2}|\\p{L}+)";
  const order = `(${first}|${last})`;
  const words = new RegExp(
    `(?<!\\p{L})(?:(?:${article})\\s)?(?:${order}\\s${number}|${number}\\s${order})\\s(?:${days})(\\s(?:${workday}))?(?=\\s)`,
    "gu",
  );
  const uncounted = new RegExp(
    `(?<!\\p{L})(?:(?:${article})\\s)?(?:${first}|${last})\\s(?:${days})(?:\\s(?:${workday}))?(?=\\s)`,
    "gu",
  );
  const endOfMonth = (chart: Chart, at: number): number =>
    Math.max(-1, ...chart.from("OF_MONTH", chart.skip(at)).map(({ end }) => end));
  const isLast = new RegExp(`^(?:${last})$`, "u");
  return (chart) => {
    for (const match of matchesOf(chart.text, words)) {
      const count = numberOf(match[2] ?? match[3] ?? "", chart);
      const end = Math.max(
        -1,
        ...chart.from("OF_MONTH", chart.skip(match.index + match[0].length)).map((of) => of.end),
      );
      if (count === null || end < 0) continue;
      const sign = isLast.test(match[1] ?? match[4] ?? "") ? -1 : 1;
      const places = Array.from({ length: count }, (_, index) => sign * (index + 1)).sort((a, b) => a - b);
      const slot: DaySlot = match[5]
        ? { kind: "nthWorkday", ordinals: places }
        : { kind: "monthDays", days: places, recurring: true };
      chart.add("PHRASE", match.index, end, { slots: [slot], strength: "strong" }, "first days");
    }
    // "los primeros días del mes": nobody knows how many.
    for (const { index, 0: said } of matchesOf(chart.text, uncounted)) {
      const end = endOfMonth(chart, index + said.length);
      const slot = { kind: "unread" as const, words: chart.text.slice(index, end) };
      if (end > 0) chart.add("PHRASE", index, end, { slots: [slot], strength: "strong" }, "first days");
    }
  };
}

function numberOf(word: string, chart: Chart): number | null {
  const value = /^\d/.test(word)
    ? Number(word)
    : chart.all("NUM").find(({ start, end }) => chart.text.slice(start, end) === word)?.value.value;
  return value !== undefined && Number.isInteger(value) && value > 1 && value <= 28 ? value : null;
}
