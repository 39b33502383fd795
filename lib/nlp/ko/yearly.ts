import type { DaySlot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { daysBefore } from "../grammar/period-days";
import { enterSpoken } from "./enter-spoken";
import { koreanValue, NUMBER } from "./numbers";

/** "매년 일주일 전", "해마다 생일 이틀 전에" */
const inAdvance = new RegExp(
  `(?:매년|해마다|매해)\\s(?:(?:그\\s?날|생일|기념일|당일)(?:의)?\\s)?(?<said>(?<count>${NUMBER})\\s?(?<unit>일|주일?)|하루|이틀|사흘|나흘|열흘|보름)\\s?전(?:날)?(?:에)?(?=\\s|,|$)`,
  "u",
);
/** "생일이 4월 12일인데 매년 그날": the date that was told. */
const sameDay = /(?:매년|해마다|매해)(?=\s(?:그|이)\s?날(?:에|마다|에는|엔)?(?:\s|,|$))/u;
const date = /(\d{1,2})월\s?(\d{1,2})일|(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu;
const named: Record<string, number> = { 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 열흘: 10, 보름: 15 };

function dateBefore(text: string, at: number): DaySlot | null {
  const told = [...text.slice(0, at).matchAll(date)].at(-1);
  const [month, day] = [told?.[1] ?? told?.[3], told?.[2] ?? told?.[4]].map(Number);
  return month && day ? { kind: "yearDay", month, days: [day], recurring: true } : null;
}

/** "아내 생일이 11월 8일이야. 매년 일주일 전 …": the day before the date that was told. */
export function readYearly(chart: Chart): void {
  const same = sameDay.exec(chart.text);
  const toldDay = same && dateBefore(chart.text, same.index);
  if (toldDay) enterSpoken(chart, same, [toldDay]);
  const match = inAdvance.exec(chart.text);
  if (!match) return;
  const { said = "", count = "", unit = "" } = match.groups ?? {};
  const days =
    named[said] ?? koreanValue(count === "일" && unit.startsWith("주") ? "1" : count) * (unit === "일" ? 1 : 7);
  const told = days > 0 ? dateBefore(chart.text, match.index) : null;
  const before = told && daysBefore(told, { count: days, unit: "day" }, true);
  enterSpoken(chart, match, before?.slots ?? [{ kind: "everyDay" }, { kind: "unread", words: match[0] }]);
}
