import type { Chart } from "./chart";

/** "and so on" behind a list, over folded text. */
const soOn =
  /^,?\s?(?:and\sso\s(?:on|forth)|etc|etcetera|usw|und\sso\sweiter|ecc|e\scosi\svia|y\sasi(?:\ssucesivamente)?|et\sainsi\sde\ssuite|e\sassim\spor\sdiante|enz|enzovoorts?|itd|i\stak\sdalej|и\sт\.?\s?д|и\sтак\sдалее|vb|vs|ve\sbenzeri|等等?|など|등)\.?(?!\p{L})/u;

/** "every two months (January, March and so on)": the months that two or more named ones go on to, through the year. */
export function enterMonthsAndSoOn(chart: Chart): void {
  for (const { start, end, value } of [...chart.all("MONTHS")]) {
    const words = value.length > 1 ? soOn.exec(chart.text.slice(end, end + LONGEST))?.[0] : undefined;
    const months = words === undefined ? null : goneOn(value);
    if (words !== undefined && months) chart.add("MONTHS", start, end + words.length, months, "and so on");
  }
}

const LONGEST = 24;

function goneOn(named: readonly number[]): number[] | null {
  const [first = 1, second = 1] = named;
  const step = second - first;
  const isEven = step > 1 && 12 % step === 0 && named.every((month, index) => month === first + index * step);
  if (!isEven) return null;
  const from = ((first - 1) % step) + 1;
  return Array.from({ length: 12 / step }, (_, index) => from + index * step);
}
