import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";

const DAY = "[月火水木金土日]";
const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";
const yearlyAhead =
  /(?<=[、。])毎年の?(?:(?:[こそ]の|同じ)日|当日)?の?(?!\S{0,3}\d{1,2}[月日]|[春夏秋冬最第初]|\S{0,3}前)/u;
const inAdvance = new RegExp(`毎年の?(?:その|当日の|誕生日の|記念日の)?(${NUMBER})(日|週間?)前(?:の|に)?`, "u");
const monthDay = /(\d{1,2})月(\d{1,2})日/gu;
const dateTold =
  /(?:^|[、。])[^、。]{0,14}?(?:(?<month>\d{1,2})月(?<day>\d{1,2})日|(?<!\d|\/)(?<slashMonth>\d{1,2})\/(?<slashDay>\d{1,2})(?!\d|\/))(?:[はが]|に?(?:生まれ|設立|創業|創立|開業|開店|入社|結婚)|なので|だから|です|で|[、。]$)[^、。]{0,16}[、。]?$/u;
const yearAhead = /(来年|再来年|今年|翌年)の?(\d{1,2})月(?:の?(\d{1,2})日)?/gu;
/** 今年の12月は毎日: of one month, before days that repeat. */
const monthAhead =
  /(来年|再来年|今年|翌年)の?(\d{1,2})月(?:中|の間|いっぱい|限定で)?(?:に?は|に|の|だけ)?、?(?=毎|平日|週末|土日)/gu;
/** 来年2月まで, 来年2月末まで: through the whole of the month. */
const yearEnd = /(来年|再来年|今年|翌年)の?(\d{1,2})月(?:(?:末日?|いっぱい)まで|まで(?!に(?![、,毎])))/gu;
const afterNext = new RegExp(`(再来週|さ来週)(?:の(${DAY})曜日?)?|(再来月)の?(?:(\\d{1,2})日)?`, "gu");
/** 年に1回, but not that of 半年に1回. */
const onceAYear = /(?<!半)(?:(?:1|一)?年に?(?:1|一)(?:回|度)|年一(?![日月]))/gu;
const weekday = (sign: string): number => "日月火水木金土".indexOf(sign);

/** The first and the last day of a month of a named year, as bounds. */
function enterMonth(chart: Chart, match: RegExpExecArray, kinds: readonly ("start" | "end")[]): void {
  const [words, word = "", month = ""] = match;
  const count = word === "今年" ? 0 : word === "再来年" ? 2 : 1;
  const slots = kinds.map((kind): Slot => {
    const monthDay = kind === "start" ? 1 : -1;
    return {
      kind: "bound",
      bound: { kind, day: { kind: "relative", unit: "year", count, month: Number(month), monthDay } },
    };
  });
  chart.add("PHRASE", match.index, match.index + words.length, phrase(slots, "firm"), "month ahead");
}

export function readYearly(chart: Chart): void {
  const { text } = chart;
  for (const { 0: words, index } of matchesOf(text, onceAYear))
    chart.add("EVERY_YEAR", index, index + words.length, {}, "once a year");
  for (const match of matchesOf(text, yearAhead)) {
    const [, word = "", month = "", day] = match;
    const count = word === "今年" ? 0 : word === "再来年" ? 2 : 1;
    const slot = { kind: "relative", unit: "year", count, month: Number(month), monthDay: day ? Number(day) : 1 };
    chart.add(day ? "DATE" : "DAY", match.index, match.index + match[0].length, slot as DaySlot, "year ahead");
  }
  for (const match of matchesOf(text, yearEnd)) enterMonth(chart, match, ["end"]);
  for (const match of matchesOf(text, monthAhead)) enterMonth(chart, match, ["start", "end"]);
  for (const match of matchesOf(text, afterNext)) {
    const day: DaySlot = match[1]
      ? { kind: "relative", unit: "week", count: 2, weekday: match[2] ? weekday(match[2]) : 1 }
      : { kind: "relative", unit: "month", count: 2, ...(match[4] ? { monthDay: Number(match[4]) } : {}) };
    chart.add("DAY", match.index, match.index + match[0].length, day, "after next");
    chart.add("PHRASE", match.index, match.index + match[0].length, phrase([day]), "after next");
  }
  const match = inAdvance.exec(text);
  const date = match && matchesOf(text.slice(0, match.index), monthDay).at(-1);
  if (!match) {
    readYearlyBehindDate(chart);
    return;
  }
  // "6月18日、毎年1週間前に": the date that only is told goes with it.
  const behind = date ? date.index + date[0].length : match.index;
  const isBeside =
    date !== null && date !== undefined && /^(?:で|なので|です)?[、。]$/u.test(text.slice(behind, match.index));
  const at = [isBeside ? date.index : match.index, match.index + match[0].length] as const;
  const unread: Slot = { kind: "unread", words: match[0] };
  if (!date) {
    chart.add("PHRASE", ...at, phrase([{ kind: "everyDay" }, unread]), "in advance");
    return;
  }
  const days = hanValue(match[1] ?? "") * (match[2] === "日" ? 1 : 7);
  const shifted = new Date(Date.UTC(2025, Number(date[1]) - 1, Number(date[2]) - days));
  const day: DaySlot = {
    kind: "yearDay",
    month: shifted.getUTCMonth() + 1,
    days: [shifted.getUTCDate()],
    recurring: true,
  };
  chart.add("PHRASE", ...at, phrase([day]), "in advance");
}

/** "5月20日は母の誕生日なので、毎年朝8時に": 毎年 takes the date that the clause before it tells. */
function readYearlyBehindDate(chart: Chart): void {
  const match = yearlyAhead.exec(chart.text);
  const date = match && dateTold.exec(chart.text.slice(0, match.index));
  if (!match || !date) return;
  const { month, day, slashMonth, slashDay } = date.groups ?? {};
  const slot: DaySlot = {
    kind: "yearDay",
    month: Number(month ?? slashMonth),
    days: [Number(day ?? slashDay)],
    recurring: true,
  };
  chart.add("PHRASE", match.index, match.index + match[0].length, phrase([slot]), "yearly");
}
