import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { enterPartsAhead, type PartsAhead } from "../shared-rules/days-ahead";
import { pattern } from "./traditional";

const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
const monthDay = pattern(`(${NUMBER})月(${NUMBER})[号日]`, "gu");
const yearlyAhead = pattern(
  `(?<=[,，。;；][^,，。;；]{0,6})每年(?:都|的|到)*(?:[这那]一?天|当[天日]|同一?天|这个日子)?的?(?!\\S{0,3}${NUMBER}[月号日]|\\S{0,2}(?:春|夏|秋|冬|最|第|首|提|前))`,
  "u",
);
const inAdvance = pattern(
  `每年(?:都)?(?:的)?(?:(?:生日|那天|纪念日|当天|到期日?)的?)?(?:在)?(?:提前|提早|前|头(?=[一1]天))(${NUMBER})(天|周|个?星期|个?礼拜)(?:的)?`,
  "u",
);
/** "11月30号是妈妈生日,提前一天": once. */
const onceAhead = pattern(`(?<=[,，。;；])(?:请|记得|要)?(?:提前|提早)(${NUMBER})(天|周|个?星期|个?礼拜)的?`, "u");
const dateTold = pattern(
  `(?:^|[,，。;；])[^,，。;；]{0,14}?(?:(?<month>${NUMBER})月(?<day>${NUMBER})[号日]|(?<!\\d|/)(?<slashMonth>\\d{1,2})/(?<slashDay>\\d{1,2})(?!\\d|/))[^,，。;；]{0,12}[,，。;；]\\s?$`,
);
const yearAhead = pattern(
  `(明年|后年|来年|今年)的?(?:(${NUMBER})月份?的?)?(?:(${NUMBER})[号日]|([年月]?[底末]|最后一天))?`,
  "gu",
);

/** "明年三月到六月": from its first to its last day. */
const monthsAhead = pattern(
  `(?:从|自)?(明年|后年|来年|今年)的?(${NUMBER})月份?(?:到|至|-|~)(${NUMBER})月份?(?!${NUMBER}?[号日])(?:底|末)?(?:期间|之间|为止)?`,
  "gu",
);

/** "明年1月每周一": of one month, before days that repeat. */
const monthAhead = pattern(
  `(?:在)?(明年|后年|来年|今年)的?(${NUMBER})月份?(?:里|内|中|期间|整个月|整月)?(?:的|,)?(?=每|天天|工作日|逢)`,
  "gu",
);

/** "垃圾每周四收，前一天晚上7点提醒我": the part of the day stays with its hour. */
const partsAhead: PartsAhead = [
  [pattern("(?<=[,。;](?:请|就|都|记得|要)?)(?:在|的)?(?:前一天|头一天|前一日|提前一天)的?", "gu"), null],
  [pattern("(?<=[,。;](?:请|就|都|记得|要)?)(?:在|的)?(?:前一晚|前一夜|头一晚)的?", "gu"), "evening"],
];

/** Enters a stretch of months of a year that is named. */
export function readMonthsAhead(chart: Chart): void {
  const found = [...matchesOf(chart.text, monthsAhead), ...matchesOf(chart.text, monthAhead)];
  for (const { 0: words, 1: year = "", 2: first = "", 3: last = first, index } of found) {
    const count = /今/.test(year) ? 0 : /[后後]/.test(year) ? 2 : 1;
    const edge = (month: string, monthDay: number): DaySlot => ({
      kind: "relative",
      unit: "year",
      count,
      month: hanValue(month),
      monthDay,
    });
    if (hanValue(first) > hanValue(last) || hanValue(last) > 12) continue;
    const slots: Slot[] = [
      { kind: "bound", bound: { kind: "start", day: edge(first, 1) } },
      { kind: "bound", bound: { kind: "end", day: edge(last, -1) } },
    ];
    chart.add("PHRASE", index, index + words.length, phrase(slots, "firm"), "months ahead");
  }
}

/** "6月18号生日，每年提前一天": the date stays in the task, the day before it is the schedule's. */
export function readInAdvance(chart: Chart): void {
  enterPartsAhead(chart, partsAhead);
  const yearly = inAdvance.exec(chart.text);
  // "12月24号晚上七点有聚会，提前两天提醒我": beside an hour that is told no day but the length ahead is said.
  const clocks = chart.all("CLOCK");
  const isTimed = (found: RegExpExecArray): boolean =>
    clocks.length > 0 && clocks.every(({ end }) => end <= found.index);
  const ahead = yearly || pattern("每|逢").test(chart.text) ? null : onceAhead.exec(chart.text);
  const once = ahead && !isTimed(ahead) ? ahead : null;
  const match = yearly ?? (once && dateTold.test(chart.text.slice(0, once.index)) ? once : null);
  const date = match && matchesOf(chart.text.slice(0, match.index), monthDay).at(-1);
  if (!match) {
    readYearlyBehindDate(chart);
    return;
  }
  const isBeside = date && /^[,，;；]\s?$/u.test(chart.text.slice(date.index + date[0].length, match.index));
  const at = [isBeside ? date.index : match.index, match.index + match[0].length] as const;
  const unread: Slot = { kind: "unread", words: match[0] };
  if (!date) {
    chart.add("PHRASE", ...at, phrase([{ kind: "everyDay" }, unread]), "in advance");
    return;
  }
  const days = hanValue(match[1] ?? "") * (match[2] === "天" ? 1 : 7);
  const shifted = new Date(Date.UTC(2025, hanValue(date[1] ?? "") - 1, hanValue(date[2] ?? "") - days));
  if (Number.isNaN(shifted.getTime())) return;
  const day = {
    kind: "yearDay" as const,
    month: shifted.getUTCMonth() + 1,
    days: [shifted.getUTCDate()],
    recurring: yearly !== null,
  };
  chart.add("PHRASE", ...at, phrase([day]), "in advance");
}

/** "5月20日是妈妈生日，每年早上8点": 每年 takes the date that the clause before it tells. */
function readYearlyBehindDate(chart: Chart): void {
  const match = yearlyAhead.exec(chart.text);
  const date = match && dateTold.exec(chart.text.slice(0, match.index));
  if (!match || !date) return;
  const { month, day: monthDay, slashMonth, slashDay } = date.groups ?? {};
  const day = {
    kind: "yearDay" as const,
    month: hanValue(month ?? slashMonth ?? ""),
    days: [hanValue(monthDay ?? slashDay ?? "")],
  };
  chart.add("PHRASE", match.index, match.index + match[0].length, phrase([{ ...day, recurring: true }]), "yearly");
}

/** 到明年六月为止: through the whole of the month. */
const untilBefore = pattern("(?:到|至|截止|结束于)\\s?$");
const untilBehind = pattern("^(?:为止|止|结束)");
const beforeBehind = pattern("^(?:之|以)?前(?![\\d一二三四五六七八九十两])");

export function readYearAhead(chart: Chart): void {
  const { text } = chart;
  for (const match of matchesOf(text, yearAhead)) {
    const [words, word = "", month, day, last] = match;
    // 明年底 is the end of the year.
    if (month === undefined && last === undefined) continue;
    const behind = text.slice(match.index + words.length);
    const isUntil = untilBefore.test(text.slice(0, match.index)) || untilBehind.test(behind);
    // 明年三月之前 ends with February.
    const isBefore = !day && !last && beforeBehind.test(behind);
    const ahead = /今/.test(word) ? 0 : /[后後]/.test(word) ? 2 : 1;
    const slot = {
      kind: "relative",
      unit: "year",
      count: ahead,
      month: (month === undefined ? 12 : hanValue(month)) - (isBefore ? 1 : 0),
      monthDay: last || isBefore || (isUntil && !day) ? -1 : day ? hanValue(day) : 1,
    };
    chart.add(day || last ? "DATE" : "DAY", match.index, match.index + words.length, slot as DaySlot, "year ahead");
  }
}
