import type { Span } from "../core/slots";
import type { Chart } from "./chart";

type Place = Pick<Span, "start" | "end">;

/**
 * "at the end or [the beginning of the month]", "[月末]か月初": one of two that "or" joins was understood, and the other was
 * not. Behind a schedule in a language with spaces "or" may open what is to be found out ("elk uur of de site werkt").
 */
export function leavesOther(chart: Chart, used: readonly Place[]): boolean {
  return chart.all("OR").some((or) => {
    if (used.some((span) => span.start < or.end && span.end > or.start)) return false;
    const isBehind = used.some(({ end }) => chart.skip(end) === or.start);
    const next = chart.skip(or.end);
    const starts = [next, ...chart.from("THE", next).map(({ end }) => chart.skip(end))];
    const isAhead = used.some(({ start }) => starts.includes(start));
    if (isAhead === isBehind) return false;
    if (chart.isSpaced) return isAhead;
    return isAhead ? joinsNouns(chart.text, or) : /^[^?。、,.なら]/u.test(chart.text.slice(or.end));
  });
}

/** "月初か月末", and not "うまくいってるか毎日見て". */
const joinsNouns = (text: string, { start, end }: Place): boolean =>
  /^(?:か|或者?|または|もしくは)$/.test(text.slice(start, end)) && /\p{Script=Han}/u.test(text.charAt(start - 1));
