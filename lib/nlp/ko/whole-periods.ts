import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterSpoken } from "./enter-spoken";

const wholePeriod =
  /(올해|연|금년|내년|이번\s?달|이달|이번\s?주|금주|다음\s?달|다음\s?주)\s?(?:말|끝|안|내|중순|마지막\s?날)(?:까지)(?:만|는)?|(?:올해|금년|이번\s?달|이달|이번\s?주|금주|다음\s?달|다음\s?주)까지만|(올해|이번\s?달|이달|이번\s?주|다음\s?주)(?:\s?(?:동안(?:만)?|내내|한정|만)|에만)|(다음\s?주|다음\s?달|이번\s?달|이번\s?주)(?:은|는|엔|에는|에)?(?=\s(?:매일|날마다|평일|매주|주말마다))|(이번\s?달|이달|올해)(?:은|는|엔|에는|에)?(?=\s(?:매주|매일|주말마다|평일|주말(?:에|엔)\s))/gu;
const yearThrough = /(내년|내후년|올해)\s?(1[0-2]|[1-9])월(?:\s?말(?:일)?)?까지(?:만|는)?/gu;
const wholeMonth =
  /(?:(?:이번|올해|오는|금년)\s?)?(?<!\d)(1[0-2]|[1-9])월\s?(?:한\s?달\s?(?:동안|내내|간)|동안|내내|중에는|중에만)(?:에?만)?/gu;
/** "매일 7시에 깨워줘, 12월만" */
const onlyMonth = /(?<=[,.]\s)(1[0-2]|[1-9])월(?:에)?만(?=[.!~\s]*$)/gu;
const monthThrough = /(?<!\d)(1[0-2]|[1-9])월\s?(?:말|말일|내내|한\s?달)(?:까지)(?:만|는)?/gu;

/** "이번 주 남은 기간 동안": what is left of it. */
const restOfPeriod =
  /(이번\s?주|금주|이번\s?달|이달|올해|금년)(?:의)?\s?(?:남은|나머지)(?:\s?(?:기간|날들?|며칠|주|동안))*(?:\s?(?:동안|내내))?(?:은|는|에)?/gu;

/** "12월에는 매일": each day of those months. */
const monthTopic =
  /(?<![\d가-힣])(?<!(?:부터|년|해)\s)((?:(?:1[0-2]|[1-9])월?(?:과|와|이랑|하고|,|·)\s?)*(?:1[0-2]|[1-9])월)(?:달)?(?:에는|에만|에|엔|은|만)\s(?=매일|매주|평일|날마다|매시간|주말|매\s)/gu;

/** Enters whole weeks, months and years, and their ends: "다음 주 내내", "12월 말까지". */
export function readWholePeriods(chart: Chart): void {
  const { text } = chart;
  for (const match of matchesOf(text, wholePeriod)) {
    const isNext = /^다음/u.test(match[2] ?? match[3] ?? "");
    enterSpoken(chart, match, isNext ? [startOf(match[0]), endOf(match[0])] : [endOf(match[0])], "firm");
  }
  for (const match of matchesOf(text, restOfPeriod)) enterSpoken(chart, match, [endOf(match[0])], "firm");
  for (const match of matchesOf(text, monthTopic))
    enterSpoken(chart, match, [{ kind: "months", months: (match[1]?.match(/\d+/gu) ?? []).map(Number) }], "firm");
  for (const match of matchesOf(text, onlyMonth))
    enterSpoken(chart, match, [{ kind: "months", months: [Number(match[1])] }], "firm");
  for (const match of matchesOf(text, wholeMonth)) {
    const day = (days: number[]): DaySlot => ({ kind: "yearDay", month: Number(match[1]), days, recurring: false });
    enterSpoken(chart, match, [{ kind: "bound", bound: { kind: "start", day: day([1]) } }, bound(day([-1]))], "firm");
  }
  for (const match of matchesOf(text, yearThrough)) {
    const month = Number(match[2]);
    const count = match[1] === "내년" ? 1 : match[1] === "내후년" ? 2 : 0;
    const monthDay = new Date(Date.UTC(2027, month, 0)).getUTCDate();
    enterSpoken(chart, match, [bound({ kind: "relative", unit: "year", count, month, monthDay })], "firm");
  }
  for (const match of matchesOf(text, monthThrough))
    enterSpoken(
      chart,
      match,
      [bound({ kind: "yearDay", month: Number(match[1]), days: [-1], recurring: false })],
      "firm",
    );
}

const bound = (day: DaySlot): Slot => ({ kind: "bound", bound: { kind: "end", day } });

/** "다음 주만": from the first day of it. */
function startOf(words: string): Slot {
  const day: DaySlot = /주/u.test(words)
    ? { kind: "relative", unit: "week", count: 1, weekday: 1 }
    : { kind: "relative", unit: "month", count: 1, monthDay: 1 };
  return { kind: "bound", bound: { kind: "start", day } };
}

function endOf(words: string): Slot {
  if (/다음\s?주/.test(words)) return bound({ kind: "relative", unit: "week", count: 1, weekday: 0 });
  if (/주/.test(words)) return bound({ kind: "relative", unit: "week", count: 0, weekday: 0 });
  if (/다음\s?달/.test(words)) return bound({ kind: "relative", unit: "month", count: 1, monthDay: -1 });
  if (/달/.test(words)) return bound({ kind: "monthDays", days: [-1], recurring: false });
  if (/내년/.test(words)) return bound({ kind: "relative", unit: "year", count: 1, month: 12, monthDay: 31 });
  return bound({ kind: "yearDay", month: 12, days: [31], recurring: false });
}
