import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { readOrdinarily } from "../grammar/han-ordinarily";
import { readSignPairs } from "../grammar/han-pairs";
import { matchesOf } from "../grammar/matches";
import { datedDay } from "../grammar/numerals";
import { koreanValue } from "./numbers";
import { AHEAD, CORRECTED, daySpan, START, weekdayOf } from "./words";

const DAY = "[월화수목금토일]";
const LEAD =
  "(?:매주|매\\s주|격주로?|다음\\s?주|담주|차주|이번\\s?주|금주|다다음\\s?주|마지막|번째|번|째|주|첫|오는|돌아오는|다가오는|다음|이번|마다|간격으로|번은?|[,·~/&-]|부터|에서|요일과|요일와|요일이랑|요일하고|요일이나|및|또는|그리고|단|다만)\\s?";
const fullDay = new RegExp(
  `(?<![가-힣])(${DAY})(?:요일|욜)(?:날)?${AHEAD}|(?<=(?:^|${LEAD}))(${DAY})(?:요일|욜)(?:날)?|\\((${DAY})\\)`,
  "gu",
);
const topicDay = /[월화수목금토일](?:요일|욜)(?=은|엔|에는|날은)/gu;
const JOIN = "\\s?(?:[,·/&]|와|과|랑|이랑|하고|및)\\s?";
const LIST_END =
  "(?=$|요일|욜|[.)]|\\s?(?:에|엔|은|는|만|마다|의|도|에는|에만|(?<!\\d)로)(?:[\\s,.]|$)|,?\\s?(?:오전|오후|아침|점심|저녁|밤|낮|새벽|정오|자정|\\d{1,2}\\s?시|\\d{1,2}:|매|제외|빼고))";
const LIST_WORDS = new RegExp(
  `(?<=매주\\s?|격주로?\\s?|주\\s?|^|[월화수목금토일]{2,5}[은는엔]\\s[^,.\\d]{1,14},\\s)(${DAY}{2})(?:요일|욜)?${LIST_END}|${START}(${DAY}{2})(?:(?:요일|욜)${AHEAD}|(?=\\s(?:오전|오후|아침|저녁|밤|새벽|\\d{1,2}시|\\d{1,2}:|\\d{1,2}\\s시)|마다))|(?<![가-힣])(${DAY}{3,7})(?:요일|욜)?${LIST_END}|(?<=매주\\s?|격주\\s?)(${DAY}{3,7})(?:요일|욜)?(?![가-힣])`,
  "gu",
);
const spelled = new RegExp(
  `(?<![가-힣])(${DAY}(?:요일|욜)?(?:${JOIN}${DAY}(?:요일|욜)?){1,6})(?![가-힣])|(?<![가-힣])(${DAY}(?:요일|욜)?(?:${JOIN}${DAY}(?:요일|욜)?){1,6})${LIST_END}`,
  "gu",
);
/** "월요일 금요일만": full names in a row. */
const inRow = new RegExp(
  `(?<![가-힣])(${DAY}(?:요일|욜)(?:\\s${DAY}(?:요일|욜)){1,5})(?=만|에만|마다|에(?:는)?\\s|은\\s|엔\\s|\\s?(?:오전|오후|아침|저녁|밤|새벽|\\d{1,2}시))`,
  "gu",
);
const weekRange = new RegExp(
  `(?<![가-힣\\d])(${DAY})(?:요일|욜)?\\s?(?:~|-|—|→|부터|에서)\\s?(${DAY})(?:(?:요일|욜)(?:까지(?:만)?)?|까지(?:만)?|(?![가-힣])|(?=에|엔|은|는|만|마다))`,
  "gu",
);

const CLOCK_AHEAD =
  "(?:오전|오후|아침|점심|저녁|밤|새벽|낮|정오|자정|\\d{1,2}\\s?시|\\d{1,2}:|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?:한|두)?\\s?시)";
const TIME_OF_DAY = "(?:오전|오후|아침|점심|저녁|밤|새벽)";
/** A day and its time: "매주 월요일 오전 8시에 ", "매월 1일 9시 30분에 ". */
const DATED = `(?:${DAY}요일(?:마다)?|매[월달]\\s(?:\\d{1,2}일|말일)|월말|주말마다)\\s(?:${TIME_OF_DAY}에|(?:${TIME_OF_DAY}\\s)?(?:\\d{1,2}시(?:\\s?반|\\s?\\d{1,2}분)?|\\d{1,2}:\\d\\d)에),?\\s`;
/** "일요일 20시에 월요일부터 금요일까지 빼먹은 …": behind a day with its time a stretch of days is the task's. */
const behindTime = new RegExp(
  `(?<=${DATED})${DAY}요일(?:부터|\\s?[~-])\\s?${DAY}요일(?:까지)?(?:의)?(?=\\s(?!매[일주월달년시\\s]|${CLOCK_AHEAD}|제외|빼고|말고))`,
  "gu",
);
/** A day or days in single signs, beside others that are a list or a stretch. */
const oneSign = new RegExp(`(?<=[,·/]\\s?|그리고\\s)(${DAY}{1,3})(?=(?:은|는|엔|에는)?\\s${CLOCK_AHEAD})`, "gu");
const signBeforeTime = new RegExp(`(?<![가-힣\\d]\\s?|[가-힣])${DAY}(?=\\s(?:\\d{1,2}:\\d|(?:오전|오후)\\s\\d))`, "gu");
const listed = new RegExp(`${DAY}{2,5}(?:은|는|엔)?\\s${CLOCK_AHEAD}`, "u");

const usually = new RegExp(`(?<![가-힣])(?:평소|보통)(?:에는|엔|에|은|는)?(?=\\s${CLOCK_AHEAD})`, "gu");
const ordinary = { usually, weekend: /주말|토일|토요일[과,·]?\s?일요일|휴일/u, oneDay: /[토일]요일/gu };

const NOUN = "(?=날씨|일정|계획|메뉴|식단|예보|근무표|행사|약속|교통|기온|매출)";
/** "금요일 아침에 주말 날씨": behind a time the days of a noun; without a unit the phrase stays in the text. */
const ofNoun = new RegExp(
  `(?<=(?:시|분|반|아침|점심|저녁|밤|오전|오후|새벽)에\\s)(?:주말|평일|휴일)\\s${NOUN}|(?<=${DATED})${DAY}요일(?:(?:,\\s?|과\\s?|와\\s?|하고\\s|이랑\\s|\\s)${DAY}요일)*(?:의)?\\s${NOUN}`,
  "gu",
);

/** Weekdays by name, in one-letter lists (월수금) and in ranges (월~금). */
export function readWeekdays(chart: Chart): void {
  const { text } = chart;
  for (const { 0: words, index } of matchesOf(text, behindTime))
    chart.add(
      "PHRASE",
      index,
      index + words.length,
      { slots: [{ kind: "unitless", count: 0 }], strength: "strong" },
      "of the task",
    );
  for (const { 0: words, index } of matchesOf(text, ofNoun))
    chart.add(
      "PHRASE",
      index,
      index + words.length - 1,
      { slots: [{ kind: "unitless", count: 0 }], strength: "strong" },
      "of a noun",
    );
  // "월요일은 9시, 목요일은 15시": days that are set against each other are habits.
  const isContrast = new Set(text.match(topicDay)).size > 1;
  for (const match of matchesOf(text, fullDay)) {
    const day = weekdayOf(match[1] ?? match[2] ?? match[3] ?? "");
    const end = match.index + match[0].length;
    const isHabit = isContrast && /^(?:은|엔|에는|날은)/u.test(text.slice(end, end + 2));
    chart.add("WEEKDAY", match.index, end, { day, ...(isHabit ? { recurring: true } : {}) }, "weekday");
  }
  for (const match of matchesOf(text, weekRange)) {
    const weekdays = daySpan(weekdayOf(match[1] ?? ""), weekdayOf(match[2] ?? ""));
    chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays, recurring: true }, "range");
  }
  readOrdinarily(chart, ordinary);
  for (const { 1: sign = "", 0: words, index } of matchesOf(text, correctedWeekday))
    chart.add("WEEKDAY", index, index + words.length, { day: weekdayOf(sign) }, "corrected");
  // "월~목 오후 4시 40분, 금 오후 3시 반"
  if (chart.all("WEEKDAYS").length > 0 || listed.test(text))
    for (const match of matchesOf(text, oneSign)) {
      const weekdays = [...(match[1] ?? "")].map(weekdayOf);
      chart.add("WEEKDAYS", match.index, match.index + weekdays.length, { weekdays, recurring: true }, "one sign");
    }
  readSignPairs(chart, signBeforeTime, weekdayOf);
  for (const pattern of [LIST_WORDS, spelled, inRow])
    for (const match of matchesOf(text, pattern)) enterList(chart, match);
}

function enterList(chart: Chart, match: RegExpExecArray): void {
  const signs = (match[0].replace(/요일|욜/g, "").match(/[월화수목금토일]/g) ?? []).map(weekdayOf);
  const order = signs.map((day) => (day + 6) % 7);
  if (
    signs.length < 2 ||
    order.some((day, index) => index > 0 && day <= (order[index - 1] ?? 0) && !(day === 6 && index === 0))
  ) {
    if (new Set(signs).size !== signs.length || !/요일|욜|[,·/]/.test(match[0])) return;
  }
  chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays: signs, recurring: true }, "list");
}

/** "12월 25일 공연 티켓": a date that a noun follows is none of the schedule's, unless it opens the text or 매년 stands before. */
const month = new RegExp(
  `(?<![\\d./#-]|[\\da-z]:)(1[0-2]|0?[1-9])\\s?월(?!급|간|별|세|\\s?호|요|\\s?이[전후내])(?:(?!\\s?\\d{1,2}\\s?일)|(?=\\s?\\d{1,2}\\s?일${AHEAD})|(?<=(?:^|매년|해마다|월,?|월과|올해|내년)\\s?\\d{1,2}\\s?월))`,
  "gu",
);
const monthNames = ["일", "이", "삼", "사", "오", "유", "칠", "팔", "구", "시", "십일", "십이"];
const namedMonth = /(?<![가-힣\d])(십일|십이|이|삼|사|오|유|육|칠|팔|구|시)월(?=\s|에|말|부터|까지|은|과|와|,)/gu;
const year = /(?<!\d)(20\d\d)\s?년(?!도|간|산|형|차|식)/gu;
const NO_DAY =
  "(?!간|후|뒤|전|째|차|치|정|별|씩|자|요일|\\s?(?:동안|마다|간격|후|뒤|전(?!날|까지)|이내|이상|이하|이전(?!까지)|지난|연속|안에|내|남|된|넘|단위|걸러|에\\s?(?:한|1)\\s?(?:번|회)))";
const monthDayAfterMonthly = new RegExp(
  `(?<=(?:(?<!이번 |다음 )(?<=첫|째|번째|마지막)\\s?달(?:의)?|매월|매달|매\\s달|매\\s월|매년\\s?(?:\\d{1,2}월(?:까지)?(?:,\\s|부터\\s)?){1,12}|^\\d{1,2}월|해마다\\s?\\d{1,2}월|다음\\s?달|담달|이번\\s?달|내달|이달|마다|\\d일(?:,|과|와|하고|이랑|~|-|부터|·|/| 및))\\s?)(\\d{1,2})\\s?일${NO_DAY}`,
  "gu",
);
/** "아니 25일이야" */
const correctedDay = new RegExp(
  `${CORRECTED}(\\d{1,2})일(?=$|이\\s(?:더\\s)?(?:낫|나을|좋)|이야|이다|이에요|예요|입니다|이었|로|[.!])`,
  "gu",
);
const correctedWeekday = new RegExp(
  `(?:${CORRECTED}|(?<=[,.]\\s${DAY}요일(?:은|만|을)\\s))(${DAY})(?:요일|욜)(?=$|이야|이다|이에요|예요|입니다|이었|로|[.!])`,
  "gu",
);
const wordedDay = new RegExp(
  `(?<![가-힣\\d])(십[일이삼사오육칠팔구]?|이십[일이삼사오육칠팔구]?|삼십일?|[삼사오육칠팔구])일${NO_DAY}${AHEAD}`,
  "gu",
);
/** "1,4,7,10월": months that share one word. */
const sharedMonth = /(?<![\d./#-]|[\da-z]:)(1[0-2]|[1-9])(?=(?:\s?[,·/]\s?(?:1[0-2]|[1-9])){1,11}\s?월(?!요))/gu;
/** "7월 8월은": months in a row. */
const monthsInRow = /(?<!\d)(?:(?:1[0-2]|[1-9])월\s){1,5}(?:1[0-2]|[1-9])월(?!\s?\d)/gu;
const sharedDay =
  /(?<![\d./#-]|[\da-z]:)(\d{1,2})(?=(?:\s?(?:,|·|~|-|\/|와|과)\s?\d{1,2}){1,8}\s?일(?!간|후|뒤|전|마다))/gu;
const dottedDate = /(?<![\d.])(?:(20\d\d)\.\s?)?(\d{1,2})\.\s?(\d{1,2})\.?(?=\s|에|부터|까지|\(|,|$)/gu;

/** The pattern of an ordinal in digits: a day of the month that says when. */
export const monthDayPattern = new RegExp(`(?<![\\d./#$-]|[\\da-z]:|[a-z])(\\d{1,2})\\s?일${NO_DAY}${AHEAD}`, "gu");

/** Months, days of the month and dates. `original`: addresses are masked in the chart's text, and so are dates with dots. */
export function readDates(chart: Chart, original: string): void {
  const { text } = chart;
  for (const match of matchesOf(text, month))
    chart.add("MONTH", match.index, match.index + match[0].length, Number(match[1]), "month");
  for (const { 0: words, index } of matchesOf(text, monthsInRow))
    chart.add("MONTHS", index, index + words.length, (words.match(/\d+/gu) ?? []).map(Number), "in a row");
  for (const match of matchesOf(text, sharedMonth))
    chart.add("MONTH", match.index, match.index + match[0].length, Number(match[1]), "shared");
  for (const match of matchesOf(text, namedMonth)) {
    const index = monthNames.indexOf(match[1] === "육" ? "유" : (match[1] ?? ""));
    if (index >= 0) chart.add("MONTH", match.index, match.index + match[0].length, index + 1, "month");
  }
  for (const match of matchesOf(text, year))
    chart.add("YEAR", match.index, match.index + match[0].length, Number(match[1]), "year");
  for (const pattern of [monthDayAfterMonthly, wordedDay, sharedDay, correctedDay]) {
    for (const match of matchesOf(text, pattern)) {
      const day = koreanValue(match[1] ?? "");
      if (day >= 1 && day <= 31) chart.add("ORD", match.index, match.index + match[0].length, day, "day");
    }
  }
  for (const match of matchesOf(original, dottedDate)) {
    const isFull = match[1] !== undefined || match[0].replace(/\s/g, "").split(".").length > 2;
    const date = datedDay(match[1] ? Number(match[1]) : null, Number(match[2]), Number(match[3]));
    if (isFull && date && Number(match[2]) <= 12)
      chart.add("DATE", match.index, match.index + match[0].length, date, "dotted");
  }
  readNearYears(chart);
}

const WEEKS = new Map([
  ["다다음", 2],
  ["다담", 2],
  ["다음다음", 2],
]);
const yearAhead = /(내년|내후년|올해|금년|이듬해)\s?(1[0-2]|[1-9])월(?:\s?(\d{1,2})일(?!간|후|뒤|전))?/gu;
/** "올해 12월에는 매일": of one month, before days that repeat. */
const monthAhead =
  /(내년|내후년|올해|금년|이듬해)\s?(1[0-2]|[1-9])월(?:\s?(?:한\s?달|내내|중|동안))?(?:에만|에는|에|엔|만|은)?,?\s(?=매|평일|주말)/gu;
const afterNext = new RegExp(
  `(다다음|다음다음|다담)\\s?(?:주\\s?(?:(${DAY})요일)?|달\\s?(?:(\\d{1,2})일)?)(?=\\s|에|부터|까지|,|$|은|는|엔)`,
  "gu",
);

const yearsAhead = (word: string): number => (word === "내년" ? 1 : word === "내후년" ? 2 : 0);

function readNearYears(chart: Chart): void {
  for (const match of matchesOf(chart.text, yearAhead)) {
    const [, word = "", monthOf = "", day] = match;
    const count = yearsAhead(word);
    const slot: DaySlot = {
      kind: "relative",
      unit: "year",
      count,
      month: Number(monthOf),
      monthDay: day ? Number(day) : 1,
    };
    chart.add(day ? "DATE" : "DAY", match.index, match.index + match[0].length, slot, "year ahead");
  }
  for (const { 0: words, 1: word = "", 2: monthOf = "", index } of matchesOf(chart.text, monthAhead)) {
    const edge = (monthDay: number): DaySlot => ({
      kind: "relative",
      unit: "year",
      count: yearsAhead(word),
      month: Number(monthOf),
      monthDay,
    });
    const slots: Slot[] = [
      { kind: "bound", bound: { kind: "start", day: edge(1) } },
      { kind: "bound", bound: { kind: "end", day: edge(-1) } },
    ];
    chart.add("PHRASE", index, index + words.trimEnd().length, { slots, strength: "firm" }, "month ahead");
  }
  for (const match of matchesOf(chart.text, afterNext)) {
    const count = WEEKS.get(match[1] ?? "") ?? 2;
    const slot: DaySlot = /주/.test(match[0])
      ? { kind: "relative", unit: "week", count, weekday: match[2] ? weekdayOf(match[2]) : 1 }
      : { kind: "relative", unit: "month", count, ...(match[3] ? { monthDay: Number(match[3]) } : {}) };
    chart.add("DAY", match.index, match.index + match[0].length, slot, "after next");
    chart.add(
      "PHRASE",
      match.index,
      match.index + match[0].length,
      { slots: [slot], strength: "strong" },
      "after next",
    );
  }
}
