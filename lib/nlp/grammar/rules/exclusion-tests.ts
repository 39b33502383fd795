import type { Chart } from "../chart";
import type { Left, Marker } from "../meanings";
import type { Place } from "../rule";

/** "a las nueve [menos cuarto] de lunes a viernes": the quarter is taken off an hour, no fourth day is left out. */
export const isOfClock = (chart: Chart, start: number): boolean =>
  chart.all("CLOCK_SUFFIX").some((edge) => edge.start === start);

/** "botar o lixo pra [fora] às 21h": where something is taken, and no exception. */
export const isPlace = ({ text }: Chart, start: number): boolean =>
  /^fora(?!\p{L})/u.test(text.slice(start, start + 5)) &&
  /(?<!\p{L})(?:pra|para|la|(?:bot|jog|coloc|tir)\p{L}+)\s$/u.test(text.slice(0, start));

/** "not every day but on Mondays": the days behind "but" are meant. */
export function isMeant({ certain }: Marker, chart: Chart, start: number): boolean {
  if (certain !== false) return false;
  const isBefore = (end: number): boolean => end < start && /^[\s,]+$/.test(chart.text.slice(end, start));
  if (chart.all("NOT_EVERY").some(({ end }) => isBefore(end))) return true;
  // "not at weekends, but Monday to Friday at 9"
  const refused = chart.all("EXCEPT").filter(({ value, end }) => value.certain !== false && end < start);
  return refused.some(({ end }) => chart.from("LEFTS", chart.skip(end)).some((lefts) => isBefore(lefts.end)));
}

function isWithin(left: Left, { from, to }: Extract<Left, { kind: "times" }>): boolean {
  return left.kind === "times" && to !== null && left.from.minutes > from.minutes && left.from.minutes < to.minutes;
}

/** "Mon–Thu, [Fridays are off]": without "and" the stretch before is what is left. */
export function opensWithStretch([first, ...others]: readonly Left[], { chart, start, end }: Place): boolean {
  // "pazartesiden cumaya, çarşamba hariç": read as two days as well where only the second has an ending.
  const opening = chart
    .from("LEFT", start)
    .flatMap((edge) => (/^[^,]*,$/.test(chart.text.slice(start, edge.end + 1)) ? edge.value : []));
  const isWeek = [first, ...opening].some((left) => left?.kind === "weekdays" && left.weekdays.length > 2);
  // "8点到17点，12点除外": an hour within the stretch before it.
  const isHours = first?.kind === "times" && others.every((left) => isWithin(left, first));
  const firstEnd = Math.max(...chart.from("LEFT", start).flatMap((edge) => (edge.end < end ? [edge.end] : [])));
  const isJoint = (edge: { start: number; end: number }): boolean =>
    edge.start >= firstEnd && edge.start <= firstEnd + 1 && !/^[,、，]$/u.test(chart.text.slice(edge.start, edge.end));
  return (isWeek || isHours) && others.length > 0 && !chart.all("AND").some(isJoint);
}

/** "в 9 по субботам, [а в воскресенье не надо]": behind "а" only the last day is left out. */
export const setsApart = (lefts: readonly Left[], { chart, start, end }: Place): boolean =>
  lefts.length > 1 && /,\s(?:а(?!\sтакже)|a(?=\swe?\s))\s/u.test(chart.text.slice(start, end));

/** "on Wednesdays [not] before 10": the "not" opens the words for a start. */
export const opensStart = ({ chart, end }: Place): boolean =>
  chart.all("START").some((edge) => edge.start < end && edge.end > end);

/** "the last of the month", which may be one of its Sundays. */
export const namesNoDay = ({ chart, start, end }: Place): boolean => {
  const within = (edge: { start: number; end: number }): boolean => edge.start >= start && edge.end <= end;
  const isDay = (edge: { start: number; end: number; value: string }): boolean => edge.value === "day" && within(edge);
  return chart.all("ORD").some(within) && !chart.all("UNIT").some(isDay) && !chart.all("DAY_WORD").some(within);
};
