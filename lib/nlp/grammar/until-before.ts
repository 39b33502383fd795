import { dayBefore } from "../core/earlier";
import { type DaySlot, isDaySlot } from "../core/slots";
import { type Place, rule } from "./rule";
import { phrase } from "./rules/phrase";

/** The end on the day before; null where nobody can say which it is. */
function endBefore(day: DaySlot) {
  const before = dayBefore(day, 1);
  return before && isDaySlot(before) ? phrase([{ kind: "bound", bound: { kind: "end", day: before } }], "firm") : null;
}

const saysUntil = /(?:まで|까지)(?:は|는)?$/u;
const isUntil = ({ chart, start, end }: Place): boolean => saysUntil.test(chart.text.slice(start, end).trim());
const saysBefore = /(?:之前|以前|前)$/u;

/** "クリスマスの前まで毎日", "12월 20일 전까지 매일": the last day is the one before. */
export const untilBefore = [
  rule("PHRASE", ["DAY", "OF?", "BEFORE_POST", "UNTIL_POST?"], (day, _o, _b, _u, place) =>
    isUntil(place) ? endBefore(day) : null,
  ),
];

/** "元旦前每天": before a feast, though "12月20号之前" may be until that day. */
export const untilFeast = [
  rule("PHRASE", ["FEAST", "UNTIL_POST"], ([month, day], _u, { chart, start, end }) =>
    saysBefore.test(chart.text.slice(start, end))
      ? endBefore({ kind: "yearDay", month, days: [day], recurring: false })
      : null,
  ),
];
