import type { Chart } from "../grammar/chart";
import { phrase } from "../grammar/rules/phrase";

const comma = /^,\s(?:(?:le|la|il)\s|l')$/;
const last = /^,?\s(?:et|ou|e|ed|o)\s(?:(?:le|la|il)\s|l')$/;
const MAX_GAP = 8;

const article = /(?<![\p{L}\d])(?:il|el|le|dia|(?:n?o|el)\sdia)\s$/u;
const andNext = /^\s(?:e|y|et)\s(?:il|el|le|dia|(?:n?o|el)\sdia)\s$/;
const MAX_DAY = 31;

/** "il primo e il quindici", "solo el uno y el quince": two days of the month in words, each with its article. */
export function readSpelledDays(chart: Chart): void {
  const days = [
    ...chart.all("ORD"),
    ...chart.all("NUM").map(({ start, end, value }) => ({ start, end, value: value.value })),
  ];
  const isFirst = ({ value, start }: { value: number; start: number }): boolean =>
    value === 1 && !/\d/.test(chart.text[start] ?? "");
  for (const first of days.filter(isFirst)) {
    const opening = article.exec(chart.text.slice(0, first.start));
    const next = days.find(({ start, value }) => {
      const isDay = start > first.end && value > 1 && value <= MAX_DAY;
      return isDay && andNext.test(chart.text.slice(first.end, start));
    });
    if (!opening || !next || !chart.endsCleanly(next.end)) continue;
    const slot = { kind: "monthDays" as const, days: [first.value, next.value], recurring: true };
    const only = chart.all("ONLY").find(({ end }) => chart.skip(end) === opening.index);
    for (const start of [opening.index, only?.start ?? opening.index])
      chart.add("PHRASE", start, next.end, phrase([slot]), "spelled days");
  }
}

/** "le 1er, le 3 et le 15", "il 3, l'8 e il 15": each day of a list has its article. */
export function readArticleLists(chart: Chart): void {
  for (const first of chart.all("ORD")) {
    const days = [first.value];
    for (let at: number | null = first.end, isLast = false; at !== null && !isLast; ) {
      const next = nextDay(chart, at);
      if (!next) break;
      days.push(next.day);
      isLast = last.test(next.gap);
      at = next.end;
      if (isLast) chart.add("ORDS", first.start, next.end, [...days], "with articles");
    }
  }
}

function nextDay(chart: Chart, from: number): { day: number; gap: string; end: number } | null {
  for (let at = from + 1; at <= from + MAX_GAP; at += 1) {
    const [found] = chart.from("ORD", at);
    const gap = chart.text.slice(from, at);
    if (found && (comma.test(gap) || last.test(gap))) return { day: found.value, gap, end: found.end };
  }
  return null;
}
