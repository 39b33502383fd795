import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { daysFrom, edgeOfMonth } from "../grammar/edge-of-month";
import { matchesOf } from "../grammar/matches";
import { enterSpoken } from "./enter-spoken";
import { koreanValue, NUMBER } from "./numbers";

const fromEnd = new RegExp(
  `(?:매월|매달|(?<quarter>(?:매\\s?)?분기(?:마다|의)?))?\\s?(?:말일|월말|마지막\\s?날)\\s?(${NUMBER}일|하루|이틀|사흘)\\s?전(?:에|날)?|(?:매월|매달)\\s?(?:말일|마지막\\s?날)\\s?(전날)(?:에)?`,
  "gu",
);
const nearest =
  /(?:(?:매월|매달)|(?:매년\s?)?((?:1[0-2]|[1-9])월(?:(?:,\s?|·|부터\s|과\s)(?:1[0-2]|[1-9])월(?:까지)?){0,11}))\s?((?:\d{1,2}일(?:,\s?|\s?[과와]\s))*\d{1,2})일에(?:서)?\s?(?:가장|제일)\s?가까운\s?(?:평일|영업일|근무일)/gu;
/** "매달 첫날과 마지막 날": the first and the last day of every month. */
const bothEdges =
  /(?:(?:매월|매달)\s?(?:첫\s?날|첫째\s?날|초하루)|월초)(?:과|와|하고|이랑|랑|,)\s?(?:매달\s|매월\s)?(?:마지막\s?날|말일|월말)/gu;
/** "매주 마지막 영업일" is the Friday of each week. */
const workdayOfWeek = /매주\s?(?:(첫|첫째|첫\s?번째)|(?:마지막))\s?(?:영업일|평일|근무일)/gu;
/** "매월 25일부터 말일까지": those days of each month. */
const toMonthEnd =
  /(?:매월|매달)\s?(\d{1,2})일(?:부터|~|-)\s?(?:말일|월말|마지막\s?날)(?:까지)?(?:는|은)?(?:,?\s매일)?/gu;
/** "월초 영업일": the first working day of each month. */
const firstWorkday = /(?:(?:매월|매달)\s)?월초(?:의)?\s?(?:첫\s?)?(?:영업일|평일|근무일)/gu;
const oddMonths = /(홀수|짝수)\s?달(?:마다|에)?|(홀수|짝수)\s?월(?:마다|에)?/gu;
const quarterEnds =
  /(?:매\s?분기|분기)(?:마다|별로|의)?\s?(첫\s?날|시작일|초|첫째\s?날|말일|마지막\s?날|말|마지막\s?일)(?=\s|에|,|$|마다)/gu;
/** "분기 첫 달 10일": the first, second or last month of each quarter. */
const quarterMonths =
  /(?:매\s?|각\s?)?분기(?:마다|의|별)?\s?(?:(첫(?:\s?번째)?|1번째)|(둘째|두\s?번째|가운데)|(마지막|셋째|세\s?번째))\s?달(?:의)?/gu;
const monthStart = /(?:매월|매달|달마다)\s?(초하루|첫\s?날|첫째\s?날|초|1일자|중순|보름|중간)(?=\s|에|,|$|마다)/gu;
const parityDays =
  /(?<![가-힣])(?:(?:매월|매달)\s)?(홀수|짝수)\s?(?:날짜?|일)(?:마다|에만|에는|에|만|은)?(?=[\s,]|$)/gu;
const yearStart = /(?:매년|해마다)\s?(첫\s?날|마지막\s?날|연말|연초|말일)(?=\s|에|,|$)/gu;
const monthParts = /(?:매년\s?)?(1[0-2]|[1-9])월\s?(말일|마지막\s?날|첫\s?날|말)(?=\s|에(?!서)|,|$)/gu;
/** "매달 마지막 3일 동안", "월말 사흘간": the first or last days of every month. */
const edgeDays = new RegExp(
  `(?:(?:매월|매달)\\s?(?:(마지막|끝)|(첫|처음))|(?<!이번\\s?달\\s|이달\\s)(?:(월말)|(월초))(?:의)?(?:\\s마지막)?)\\s?(?:(${NUMBER})\\s?일|(이틀|사흘|나흘|닷새))(?:\\s?(?:동안|간|내내)(?:은|에는|에)?(?:,?\\s매일)?|(?:은|에는),?(?:\\s매일)?(?=\\s)|(?:에)?,?\\s매일)`,
  "gu",
);
const QUARTERS = [1, 4, 7, 10];

/** Enters days of the month, and months of the year and the quarter. */
export function readMonthDays(chart: Chart): void {
  const { text } = chart;
  const days = (list: number[]): Slot => ({ kind: "monthDays", days: list, recurring: true });
  for (const match of matchesOf(text, fromEnd)) {
    const [, quarter, said = "", eve] = match;
    const months = QUARTERS.map((month) => month + 2);
    enterSpoken(chart, match, [
      days([-1 - (eve ? 1 : daysIn(said))]),
      ...(quarter === undefined ? [] : [{ kind: "months" as const, months }]),
    ]);
  }
  for (const match of matchesOf(text, bothEdges)) enterSpoken(chart, match, [days([1, -1])]);
  for (const match of matchesOf(text, workdayOfWeek))
    enterSpoken(chart, match, [{ kind: "weekdays", weekdays: [match[1] === undefined ? 5 : 1], recurring: true }]);
  readToMonthEnd(chart);
  for (const match of matchesOf(text, firstWorkday)) enterSpoken(chart, match, [{ kind: "nthWorkday", ordinals: [1] }]);
  for (const match of matchesOf(text, edgeDays)) {
    const count = match[5] === undefined ? daysIn(match[6] ?? "") : koreanValue(match[5]);
    const isLast = match[1] !== undefined || match[3] !== undefined;
    if (count > 1 && count <= 15) enterSpoken(chart, match, [days(edgeOfMonth(count, isLast))]);
  }
  for (const match of matchesOf(text, nearest)) {
    const months = monthsIn(match[1] ?? "");
    enterSpoken(chart, match, [
      { kind: "nearestWorkday", days: (match[2]?.match(/\d+/g) ?? []).map(Number) },
      ...(months.length > 0 ? [{ kind: "months" as const, months }] : []),
    ]);
  }
  for (const match of matchesOf(text, oddMonths)) {
    const first = (match[1] ?? match[2]) === "짝수" ? 2 : 1;
    enterSpoken(
      chart,
      match,
      [{ kind: "months", months: [0, 1, 2, 3, 4, 5].map((index) => first + index * 2) }],
      "weak",
    );
  }
  for (const match of matchesOf(text, quarterEnds)) {
    const isFirst = /첫|시작|초/.test(match[1] ?? "");
    enterSpoken(chart, match, [
      days([isFirst ? 1 : -1]),
      { kind: "months", months: QUARTERS.map((month) => month + (isFirst ? 0 : 2)) },
    ]);
  }
  for (const match of matchesOf(text, parityDays)) {
    const parity = match[1] === "홀수" ? 1 : 0;
    enterSpoken(chart, match, [
      days(Array.from({ length: 31 }, (_, index) => index + 1).filter((day) => day % 2 === parity)),
    ]);
  }
  for (const match of matchesOf(text, quarterMonths)) {
    const shift = match[1] ? 0 : match[2] ? 1 : 2;
    enterSpoken(chart, match, [{ kind: "months", months: QUARTERS.map((month) => month + shift) }]);
  }
  for (const match of matchesOf(text, monthStart))
    enterSpoken(chart, match, [days([/중|보름/.test(match[1] ?? "") ? 15 : 1])]);
  for (const match of matchesOf(text, yearStart)) {
    const isFirst = /첫|초/.test(match[1] ?? "");
    enterSpoken(chart, match, [
      { kind: "yearDay", month: isFirst ? 1 : 12, days: [isFirst ? 1 : 31], recurring: true },
    ]);
  }
  for (const match of matchesOf(text, monthParts)) {
    const day = /첫/.test(match[2] ?? "") ? 1 : -1;
    const isYearly = /매년/.test(match[0]);
    enterSpoken(
      chart,
      match,
      [{ kind: "yearDay", month: Number(match[1]), days: [day], recurring: isYearly }],
      isYearly ? "strong" : "firm",
    );
  }
}

function readToMonthEnd(chart: Chart): void {
  for (const match of matchesOf(chart.text, toMonthEnd)) {
    const first = Number(match[1]);
    if (first > 1 && first <= 31)
      enterSpoken(chart, match, [{ kind: "monthDays", days: daysFrom(first), recurring: true }]);
  }
}

/** "2월, 6월", "3월부터 5월까지" */
function monthsIn(words: string): number[] {
  const found = [...words.matchAll(/(\d{1,2})월(부터)?/g)];
  const [first, last] = [Number(found[0]?.[1]), Number(found[1]?.[1])];
  if (found[0]?.[2] === undefined || found.length !== 2) return found.map((match) => Number(match[1]));
  return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, index) => ((first - 1 + index) % 12) + 1);
}

function daysIn(word: string): number {
  const named: Record<string, number> = { 하루: 1, 이틀: 2, 사흘: 3 };
  return named[word] ?? koreanValue(word.replace("일", ""));
}
