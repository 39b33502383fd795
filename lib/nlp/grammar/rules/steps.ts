import type { IntervalUnit } from "../../core/slots";
import type { Chart } from "../chart";

const isShort = (unit: IntervalUnit): boolean => unit === "minute" || unit === "hour";

/** "every 20 minutes", "hourly": bare numbers beside such steps are hours of the day. */
export function repeatsWithinDay(chart: Chart): boolean {
  if (chart.all("ADVERB").some(({ value }) => isShort(value.unit))) return true;
  if (!chart.has("EVERY") && !chart.has("EVERY_POST")) return false;
  return (
    chart.all("AMOUNT").some(({ value }) => isShort(value.unit)) ||
    chart.all("UNIT").some(({ value }) => isShort(value))
  );
}

/** "co godzinę …, z wyjątkiem 12 i 13": beside steps within the day bare numbers are hours. */
export const isLeftOfSteps = (chart: Chart, start: number, end: number): boolean =>
  chart.endingAt("EXCEPT", start - 1).length > 0 && repeatsWithinDay(chart) && chart.endsCleanly(end);
