import type { Chart } from "../grammar/chart";

const counts =
  "\\d{1,3}|un|una|uma|une|media|meia|demi|mezz|dos|duas|dois|deux|due|tres|trois|tre|cuatro|quatro|quatre|quattro|cinco|cinq|cinque|diez|dez|dix|dieci|quince|quinze|quindici|veinte|vinte|vingt|venti|treinta|trinta|trente|trenta|unos|unas|uns|umas|quelques|qualche|pochi|alguns";

/** "una hora antes", "10 minutes avant": counted from something of the task, which no schedule knows. */
export function earlierReader(units: string, before: string): (chart: Chart) => void {
  const earlier = new RegExp(`(?<![\\p{L}\\d])(?:${counts})[\\s-]?(?:${units})\\s(?:${before})(?![\\p{L}])`, "gu");
  return (chart) => {
    for (const { index, 0: words } of chart.text.matchAll(earlier))
      chart.add("UNREAD", index, index + words.length, {}, "earlier");
  };
}
