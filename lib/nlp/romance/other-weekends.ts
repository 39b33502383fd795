import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/**
 * "un fin de semana sí y otro no", "un week-end sur deux": every other one, on the days of it that are named besides,
 * or on both. The pattern is a source that sees folded text.
 */
export function otherWeekends(pattern: string): (chart: Chart) => void {
  const words = new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "gu");
  return (chart) => {
    for (const { index, 0: said } of matchesOf(chart.text, words)) {
      const end = index + said.length;
      const named = chart
        .all("WEEKDAY")
        .some((edge) => (edge.start >= end || edge.end <= index) && (edge.value.day === 0 || edge.value.day === 6));
      const both = { kind: "weekdays" as const, weekdays: [6, 0], recurring: true };
      chart.add(
        "PHRASE",
        index,
        end,
        { slots: [{ kind: "interval", count: 2, unit: "week" }, ...(named ? [] : [both])], strength: "strong" },
        "every other weekend",
      );
    }
  };
}
