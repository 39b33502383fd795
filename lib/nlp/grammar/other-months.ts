import type { Chart } from "./chart";
import { type Place, rule } from "./rule";

const saysMonths =
  /^(?:(?:其[余餘他它]|剩[下余餘]|别的|別的)的?月份?|(?:その他|それ以外|ほか|他|残り)の月(?:に?は)?|(?:나머지|다른|그\s?외의?)\s?(?:달|월)(?:에?는|엔|은)?)$/u;
const YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

/** "6月到8月每天7点，其余月份每周一9点": the months that were not said before. */
export const otherMonths = rule("MONTHS", ["FILLER"], (_f, place) => monthsLeft(place));

export const saysOtherMonths = ({ chart, start, end }: Place): boolean => saysMonths.test(chart.text.slice(start, end));

/** Null where no months are said before. */
export function monthsLeft(place: Place): number[] | null {
  const { chart, start } = place;
  if (!saysOtherMonths(place)) return null;
  const said = monthsBefore(chart, start);
  return said.length > 0 && said.length < YEAR.length ? YEAR.filter((month) => !said.includes(month)) : null;
}

/** The months that are said before a place, without those of dates. */
function monthsBefore(chart: Chart, start: number): number[] {
  const isOfDate = (edge: { start: number; end: number }): boolean =>
    chart.all("DATE").some((date) => date.start <= edge.start && date.end > edge.end);
  return chart
    .all("MONTHS")
    .filter((edge) => edge.end <= start && !isOfDate(edge))
    .flatMap(({ value }) => value);
}
