import type { Chart } from "../grammar/chart";

const comma = /^,\s(?:(?:le|la|il)\s|l')$/;
const last = /^,?\s(?:et|ou|e|ed|o)\s(?:(?:le|la|il)\s|l')$/;
const MAX_GAP = 8;

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
