import type { DaySlot, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { hanValue } from "../grammar/han-numerals";
import { phrase } from "../grammar/rules/phrase";
import { pattern } from "./traditional";

const _DAY = "[一二三四五六日天1-7]";
const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
const _advance = pattern(
  `(?:请|记得)?(?:提前|提早)(半|${NUMBER})个?(分钟|小时|钟头)(?=提醒|通知|叫|喊|告诉|给我|发)`,
  "u",
);
const monthDay = pattern(`(${NUMBER})月(${NUMBER})[号日]`, "gu");
const inAdvance = pattern(
  `每年(?:都)?(?:的)?(?:(?:生日|那天|纪念日|当天|到期日?)的?)?(?:在)?(?:提前|提早|前)(${NUMBER})(天|周|个?星期|个?礼拜)(?:的)?`,
  "u",
);
const yearAhead = pattern(`(明年|后年|来年|今年)的?(?:(${NUMBER})月份?的?)?(?:(${NUMBER})[号日])?`, "gu");

/** "6月18号生日，每年提前一天": the date stays in the task, the day before it is the schedule's. */
export function readInAdvance(chart: Chart): void {
  const match = inAdvance.exec(chart.text);
  const date = match && [...chart.text.slice(0, match.index).matchAll(monthDay)].at(-1);
  if (!match) return;
  const at = [match.index, match.index + match[0].length] as const;
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
    recurring: true,
  };
  chart.add("PHRASE", ...at, phrase([day]), "in advance");
}

export function readYearAhead(chart: Chart): void {
  for (const match of chart.text.matchAll(yearAhead)) {
    const [, word = "", month, day] = match;
    if (month === undefined) continue;
    const ahead = /今/.test(word) ? 0 : /[后後]/.test(word) ? 2 : 1;
    const slot = {
      kind: "relative",
      unit: "year",
      count: ahead,
      month: hanValue(month),
      monthDay: day ? hanValue(day) : 1,
    };
    chart.add(day ? "DATE" : "DAY", match.index, match.index + match[0].length, slot as DaySlot, "year ahead");
  }
}
