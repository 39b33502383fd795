import type { DaySlot, IntervalUnit, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { readFollowingTimes, readWeekdayPairs } from "../grammar/han-pairs";
import { phrase } from "../grammar/rules/phrase";
import { readClocks } from "./clocks";
import { readCounts } from "./counts";
import { readDates, readWeekdays } from "./days";
import { SEQUENCE } from "./jobs";
import { readMarks } from "./marks";
import { koreanValue, NUMBER, SINO_NUMBER } from "./numbers";
import { readPeriods } from "./periods";

const START = "(?<![가-힣a-z\\d])";
const TIMES = "(?:번|회|차례)(?!째|차)";
const perPeriod = new RegExp(
  `${START}(하루에?|일|주|매주|일주일에?|한\\s?주에?|한\\s?달에?|월|매월|매달|1년에|일\\s?년에|연|한\\s?시간에|시간당|매시간|분당|매일)\\s?(${NUMBER})\\s?${TIMES}(?:씩)?(?!만)`,
  "gu",
);
const total = new RegExp(
  `(?:딱|총|모두|전부|합쳐서|도합|앞으로|최대)\\s(${NUMBER})\\s?${TIMES}(?:만|까지만|까지)?|(?<![가-힣\\d])(${NUMBER})\\s?${TIMES}(?:까지만|까지|만(?!에)|\\s?반복(?:하고|한 뒤|후)|\\s?(?:하고|한 뒤에?|보내고|실행하고|돌리고)\\s?(?:끝|종료|중단|멈)[가-힣]*|\\s?(?:실행|발송|진행)?\\s?후에?\\s?(?:종료|중단|끝)[가-힣]*)`,
  "gu",
);
const repeats = /매[일주월달년시분]|매\s|마다|평일|주말|격주|격일|간격|날마다|요일은|에 한 번/u;
const minuteOfHour = new RegExp(
  `(?:매시간마다|매시간|매\\s?시|시간마다|매\\s시간)\\s?(${SINO_NUMBER}분?(?:\\s?(?:,|와|과|·|하고|및|이랑)\\s?${SINO_NUMBER}분?){0,29})(?<=분)(?!마다|간격|동안)(?:에|마다)?`,
  "gu",
);
const halfHour = /(?:매시간마다|매시간|매\s?시|시간마다)\s?반(?:에|마다)?(?![가-힣])/gu;
const wholePeriod =
  /(올해|연|금년|내년|이번\s?달|이달|이번\s?주|금주|다음\s?달|다음\s?주)\s?(?:말|끝|안|내|중순|마지막\s?날)(?:까지)(?:만|는)?|(?:올해|금년|이번\s?달|이달|이번\s?주|금주|다음\s?달|다음\s?주)까지만|(올해|이번\s?달|이달|이번\s?주|다음\s?주)(?:\s?(?:동안(?:만)?|내내|한정|만)|에만)|(다음\s?주|다음\s?달|이번\s?달|이번\s?주)(?:은|는|엔|에는|에)?(?=\s(?:매일|날마다|평일))/gu;
const yearThrough = /(내년|내후년|올해)\s?(1[0-2]|[1-9])월(?:\s?말(?:일)?)?까지(?:만|는)?/gu;
const wholeMonth = /(?<!\d)(1[0-2]|[1-9])월\s?(?:한\s?달\s?(?:동안|내내|간)|동안|내내|중에는|중에만)(?:에?만)?/gu;
/** "매일 7시에 깨워줘, 12월만" */
const onlyMonth = /(?<=[,.]\s)(1[0-2]|[1-9])월(?:에)?만(?=[.!~\s]*$)/gu;
const monthThrough = /(?<!\d)(1[0-2]|[1-9])월\s?(?:말|말일|내내|한\s?달)(?:까지)(?:만|는)?/gu;
const fromEnd = new RegExp(
  `(?:매월|매달|(?<quarter>(?:매\\s?)?분기(?:마다|의)?))?\\s?(?:말일|월말|마지막\\s?날)\\s?(${NUMBER}일|하루|이틀|사흘)\\s?전(?:에|날)?|(?:매월|매달)\\s?(?:말일|마지막\\s?날)\\s?(전날)(?:에)?`,
  "gu",
);
const nearest =
  /(?:(?:매월|매달)|(?:매년\s?)?((?:1[0-2]|[1-9])월(?:(?:,\s?|·|부터\s|과\s)(?:1[0-2]|[1-9])월(?:까지)?){0,11}))\s?(\d{1,2})일에(?:서)?\s?(?:가장|제일)\s?가까운\s?(?:평일|영업일|근무일)/gu;
const oddMonths = /(홀수|짝수)\s?달(?:마다|에)?|(홀수|짝수)\s?월(?:마다|에)?/gu;
const quarterEnds =
  /(?:매\s?분기|분기)(?:마다|별로|의)?\s?(첫\s?날|시작일|초|첫째\s?날|말일|마지막\s?날|말|마지막\s?일)(?=\s|에|,|$|마다)/gu;
/** "분기 첫 달 10일": the first, second or last month of each quarter. */
const quarterMonths =
  /(?:매\s?|각\s?)?분기(?:마다|의|별)?\s?(?:(첫(?:\s?번째)?|1번째)|(둘째|두\s?번째|가운데)|(마지막|셋째|세\s?번째))\s?달(?:의)?/gu;
const monthStart = /(?:매월|매달|달마다)\s?(초하루|첫\s?날|첫째\s?날|초|1일자|중순|보름|중간)(?=\s|에|,|$|마다)/gu;
const parityDays =
  /(?<![가-힣])(?:(?:매월|매달)\s)?(홀수|짝수)\s?(?:날짜?|일)(?:마다|에만|에는|에|만|은)?(?=[\s,]|$)/gu;
/** "다음 주 금요일 만료되는 계약": behind words that repeat the day belongs to the task. */
const nextOfNoun =
  /오늘\s\d{1,2}시부터\s(?:지금|현재)까지|(?:다음\s?주|이번\s?주|다다음\s?주)\s[월화수목금토일]요일(?=\s(?!오전|오후|아침|저녁|밤|새벽|정오|자정|점심|\d|부터|까지|매)[가-힣]{2,})/gu;
const yearStart = /(?:매년|해마다)\s?(첫\s?날|마지막\s?날|연말|연초|말일)(?=\s|에|,|$)/gu;
const monthParts = /(?:매년\s?)?(1[0-2]|[1-9])월\s?(말일|마지막\s?날|첫\s?날|말)(?=\s|에(?!서)|,|$)/gu;
const unread =
  /(?<![가-힣])(?:(?:월말|연말|주말)\s?전에\s?아무\s?때나|아무\s?때나|언제든지?|적당한\s?때|가끔(?:씩)?|종종|이따금(?:씩)?|틈틈이|때때로|수시로|주기적으로|정기적으로|시간 날 때(?:마다)?|(?:다음\s?(?:주|달)|이번\s?(?:주|달)|올해|연내|내년)\s?(?:중에?|안에|내에|안으로)(?:\s한\s?번(?:쯤)?)?(?=\s)|저녁 먹을 때쯤?|점심 먹을 때쯤?|생각날 때(?:마다)?|언젠가|조만간|나중에|심심할 때|비정기적으로|불규칙하게|자주|음력\s?\S{1,6}(?:\s?\d{1,2}일)?|설날|추석|보름달(?:이)? 뜰 때|해 뜰 때|해 질 때|일출 때|일몰 때|며칠에 한 번|겨울에|여름에|봄에|가을에|겨울마다|여름마다)/gu;
/** "학원 가는 날은 4시": days that no calendar knows, with a time of their own. */
const ownDays =
  /(?<=^|[,.]\s)[^,.\d]{1,10}(?<!쉬는|노는)\s(?:날|때)(?:은|는|엔|에는|이면)\s(?=(?:오전|오후|아침|점심|낮|저녁|밤|새벽)?\s?(?:\d{1,2}\s?시|\d{1,2}:|[한두세네열]\s?시|(?:다섯|여섯|일곱|여덟|아홉)\s?시))/gu;
const past =
  /(?:^|(?<=[,.]\s?))(?:어제|그저께|그제|엊그제|지난\s?주(?:\s?[월화수목금토일]요일)?|지난\s?달(?:\s?\d{1,2}일)?|어젯밤|작년)(?=에(?![가-힣])|\s?(?:오전|오후|아침|저녁|밤|새벽|\d{1,2}시|\d{1,2}:))/gu;
const relativeDays =
  /(?:(?<=^|[,.]\s)|(?<![가-힣]))(내일\s?모레|모레|글피|내일|명일|익일)(?:\s?(아침|오전|점심|오후|저녁|밤|새벽)(?=에|\s|,|$))?/gu;
const topic =
  /^\s?(?:날씨|일정|할\s?일|미세먼지|기온|예보|식단|급식|회의|수업|발표|배송|강수|시간표|업무|약속|스케줄|메뉴|예약|출근|의\s|은\s?뭐|뭐|주식|출고|기념일|생일)/u;
const timeAhead =
  /^(?:\s?(?:오전|오후|아침|저녁|밤|새벽|점심|낮|정오|자정|\d{1,2}\s?시|\d{1,2}:|[열한두세네다섯여섯일곱여덟아홉]{1,2}\s?시|중으로|중에|까지|부터|안에|안으로|이맘때)|(?:에|은|엔|도)?(?:\s?,|\s|$)|에)/u;
const partOfWord = {
  아침: "morning",
  오전: "morning",
  점심: "lunch",
  오후: "afternoon",
  저녁: "evening",
  밤: "night",
  새벽: "nightly",
} as const;
const QUARTERS = [1, 4, 7, 10];
const hourly: Slot = { kind: "interval", count: 1, unit: "hour" };

const following = {
  sequence: new RegExp(`${SEQUENCE}$`, "u"),
  clauseEnd: /(?:고|며|줘|요)[,.]?\s$/u,
  goesOn: /^\s?(?:까지|전|이전|부터|쯤|~|-)/u,
  asks: /^(?:에|에는|엔)\s[^,.]{2,}(?:줘|주세요|줄래|주고|부탁)/u,
};

/** Enters what Korean says with words joined to their particles. */
export function readSpoken(chart: Chart, original: string): void {
  readClocks(chart);
  readWeekdays(chart);
  readWeekdayPairs(chart, /(?:다음|이번|담|다다음)\s?(?:주)?\s?$/u, /매|격주|평일|마다|아니/u);
  readFollowingTimes(chart, following);
  readDates(chart, original);
  readMarks(chart);
  readRelativeDays(chart);
  readPeriods(chart);
  readPhrases(chart);
  readMonthPhrases(chart);
  readCounts(chart);
}

/** "내일" says when at the start of the text or before a time; in "매일 저녁 내일 날씨" it belongs to the noun. */
function readRelativeDays(chart: Chart): void {
  const { text } = chart;
  const isRepeated = repeats.test(text);
  for (const match of text.matchAll(relativeDays)) {
    const [whole, word = "", part] = match;
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 12);
    const isTopic = topic.test(behind) || (isRepeated && !part && !/^\s?(?:부터|까지|\d|오전|오후)/.test(behind));
    if (isTopic || (!part && !timeAhead.test(behind))) continue;
    const count = word === "글피" ? 3 : /모레/.test(word) ? 2 : 1;
    const start = match.index;
    const bare = text.indexOf(word, start) + word.length;
    chart.add("RELDAY", start, bare, { count }, "day");
    if (part)
      chart.add(
        "RELDAY",
        start,
        start + whole.length,
        { count, part: partOfWord[part as keyof typeof partOfWord] },
        "day",
      );
  }
}

function enter(chart: Chart, match: RegExpExecArray, slots: Slot[], strength: Strength = "strong"): void {
  const text = match[0].trimEnd();
  chart.add("PHRASE", match.index, match.index + text.length, phrase(slots, strength), "spoken");
}

function periodUnit(word: string): IntervalUnit {
  if (/분당/.test(word)) return "minute";
  if (/시간/.test(word)) return "hour";
  if (/주/.test(word)) return "week";
  if (/달|월/.test(word)) return "month";
  return /년|연/.test(word) ? "year" : "day";
}

function perUnit(unit: IntervalUnit, count: number): Slot[] {
  if (count === 1) return [{ kind: "interval", count: 1, unit }];
  if (unit === "day") return [{ kind: "perDay", count }];
  if (unit === "hour" && 60 % count === 0) return [{ kind: "interval", count: 60 / count, unit: "minute" }];
  if (unit === "year" && 12 % count === 0) return [{ kind: "interval", count: 12 / count, unit: "month" }];
  return [{ kind: "perPeriod", count, unit }];
}

function readPhrases(chart: Chart): void {
  const { text } = chart;
  for (const match of text.matchAll(minuteOfHour)) {
    const minutes = (match[1] ?? "")
      .split(/[^\d일이삼사오육칠팔구십영]+/u)
      .filter((one) => one !== "")
      .map(koreanValue);
    if (minutes.length === 0) continue;
    if (minutes.every((minute) => minute < 60)) enter(chart, match, [hourly, { kind: "minuteOfHour", minutes }]);
    else enter(chart, match, [{ kind: "impossible", message: match[0] }]);
  }
  for (const match of text.matchAll(halfHour)) enter(chart, match, [hourly, { kind: "minuteOfHour", minutes: [30] }]);
  for (const match of text.matchAll(perPeriod)) {
    const count = koreanValue(match[2] ?? "");
    if (count > 0) enter(chart, match, perUnit(periodUnit(match[1] ?? ""), count));
  }
  for (const match of text.matchAll(total)) {
    const count = koreanValue(match[1] ?? match[2] ?? "");
    if (count > 1 || !repeats.test(text)) enter(chart, match, [{ kind: "count", count }], "weak");
    else enter(chart, match, [{ kind: "dropped" }], "weak");
  }
  for (const match of [...text.matchAll(unread), ...text.matchAll(ownDays)])
    enter(chart, match, [{ kind: "unread", words: match[0] }], "weak");
  for (const match of text.matchAll(past)) enter(chart, match, [{ kind: "past" }]);
  for (const match of text.matchAll(wholePeriod)) {
    const isNext = /^다음/u.test(match[2] ?? match[3] ?? "");
    enter(chart, match, isNext ? [startOf(match[0]), endOf(match[0])] : [endOf(match[0])], "firm");
  }
  for (const match of text.matchAll(onlyMonth))
    enter(chart, match, [{ kind: "months", months: [Number(match[1])] }], "firm");
  for (const match of text.matchAll(wholeMonth)) {
    const day = (days: number[]): DaySlot => ({ kind: "yearDay", month: Number(match[1]), days, recurring: false });
    enter(chart, match, [{ kind: "bound", bound: { kind: "start", day: day([1]) } }, bound(day([-1]))], "firm");
  }
  for (const match of text.matchAll(yearThrough)) {
    const month = Number(match[2]);
    const count = match[1] === "내년" ? 1 : match[1] === "내후년" ? 2 : 0;
    const monthDay = new Date(Date.UTC(2027, month, 0)).getUTCDate();
    enter(chart, match, [bound({ kind: "relative", unit: "year", count, month, monthDay })], "firm");
  }
  for (const match of text.matchAll(monthThrough))
    enter(chart, match, [bound({ kind: "yearDay", month: Number(match[1]), days: [-1], recurring: false })], "firm");
}

function readMonthPhrases(chart: Chart): void {
  const { text } = chart;
  const days = (list: number[]): Slot => ({ kind: "monthDays", days: list, recurring: true });
  for (const match of text.matchAll(fromEnd)) {
    const [, quarter, said = "", eve] = match;
    const months = QUARTERS.map((month) => month + 2);
    enter(chart, match, [
      days([-1 - (eve ? 1 : daysIn(said))]),
      ...(quarter === undefined ? [] : [{ kind: "months" as const, months }]),
    ]);
  }
  for (const match of text.matchAll(nearest)) {
    const months = monthsIn(match[1] ?? "");
    enter(chart, match, [
      { kind: "nearestWorkday", days: [Number(match[2])] },
      ...(months.length > 0 ? [{ kind: "months" as const, months }] : []),
    ]);
  }
  for (const match of text.matchAll(oddMonths)) {
    const first = (match[1] ?? match[2]) === "짝수" ? 2 : 1;
    enter(chart, match, [{ kind: "months", months: [0, 1, 2, 3, 4, 5].map((index) => first + index * 2) }], "weak");
  }
  for (const match of text.matchAll(quarterEnds)) {
    const isFirst = /첫|시작|초/.test(match[1] ?? "");
    enter(chart, match, [
      days([isFirst ? 1 : -1]),
      { kind: "months", months: QUARTERS.map((month) => month + (isFirst ? 0 : 2)) },
    ]);
  }
  for (const match of text.matchAll(parityDays)) {
    const parity = match[1] === "홀수" ? 1 : 0;
    enter(chart, match, [
      days(Array.from({ length: 31 }, (_, index) => index + 1).filter((day) => day % 2 === parity)),
    ]);
  }
  for (const match of text.matchAll(nextOfNoun))
    if (repeats.test(text.slice(0, match.index))) enter(chart, match, [{ kind: "unitless", count: 0 }]);
  for (const match of text.matchAll(quarterMonths)) {
    const shift = match[1] ? 0 : match[2] ? 1 : 2;
    enter(chart, match, [{ kind: "months", months: QUARTERS.map((month) => month + shift) }]);
  }
  for (const match of text.matchAll(monthStart)) enter(chart, match, [days([/중|보름/.test(match[1] ?? "") ? 15 : 1])]);
  for (const match of text.matchAll(yearStart)) {
    const isFirst = /첫|초/.test(match[1] ?? "");
    enter(chart, match, [{ kind: "yearDay", month: isFirst ? 1 : 12, days: [isFirst ? 1 : 31], recurring: true }]);
  }
  for (const match of text.matchAll(monthParts)) {
    const day = /첫/.test(match[2] ?? "") ? 1 : -1;
    const isYearly = /매년/.test(match[0]);
    enter(
      chart,
      match,
      [{ kind: "yearDay", month: Number(match[1]), days: [day], recurring: isYearly }],
      isYearly ? "strong" : "firm",
    );
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
