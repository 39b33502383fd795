import type { Chart } from "./chart";
import { hanValue } from "./han-numerals";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

const KANJI = "(?:\\d{1,2}|[一二三四五六七八九十两兩]{1,3})";
const TIME = `(?=(?:の|的|\\s)?(?:朝|昼|夕方|夜|午[前後后]|早上?|上午|中午|下午|傍晚|晚上?|아침|오전|오후|저녁|밤|${KANJI}[時点點:]|\\d{1,2}시))`;

/** Groups: the day of the month, and how many days before it; one where that is missing. */
const patterns: Readonly<Record<string, RegExp>> = {
  ja: new RegExp(
    `(?:毎月の?)(${KANJI})日(?:の[^、。\\dをにへ]{1,8})?の(?:前日|前の日|(${KANJI})日前)(?:の${TIME}|${TIME}|(?=に))`,
    "gu",
  ),
  zh: new RegExp(
    `每个?月的?(${KANJI})[号號日](?:是?(?:[发發](?:工[资資]|薪)|工[资資]|薪水|[还還]款|[缴繳][费費]|交?房租|扣款|出?[账賬][单單]|[结結]算|[盘盤][点點]|[报報][税稅]|付款|到期|截止)日?(?:那天|[当當]天)?)?的?(?:前一天|[头頭]一天|前(${KANJI})天)的?${TIME}`,
    "gu",
  ),
  ko: new RegExp(
    `(?:매월|매달)\\s(\\d{1,2})일(?:의|(?:\\s[가-힣]{1,5})?\\s[가-힣]{1,5}[날일](?:의)?)?\\s(?:전날|하루\\s?전(?:날)?|(이틀|사흘|\\d{1,2}일)\\s?전)${TIME}`,
    "gu",
  ),
  tr: /(?<!\p{L})(?:her\s)?ayin\s(\d{1,2})'?(?:[sy]?[iu]n)(?:(?:d[ae]ki\s(?:\p{L}+\s){0,2}?\p{L}*gunun|d[ae]ki\s\p{L}+)?d[ae]n|[iu]n)\s(bir|iki|uc|dort|bes|\d{1,2})\sgun\sonce(?:sinde|den)?(?!\p{L})/gu,
};
const counts: Readonly<Record<string, number>> = { 이틀: 2, 사흘: 3, bir: 1, iki: 2, uc: 3, dort: 4, bes: 5 };
const DAY = 1440;
/** No message names more such days. */
const MOST = 8;

/** "毎月25日の給料日の前日の18時", "ayın 25'inden bir gün önce": days before a day of each month. */
export function enterBeforeMonthDay(chart: Chart, code: string): void {
  const pattern = patterns[code];
  if (!pattern) return;
  for (const { 0: words, 1: day = "", 2: said, index } of matchesOf(chart.text, pattern).slice(0, MOST)) {
    const date = hanValue(day);
    const count = said === undefined ? 1 : (counts[said] ?? hanValue(said.replace("일", "")));
    if (!(date >= 1 && date <= 31 && count >= 1 && count < 29)) continue;
    const slots = [
      { kind: "monthDays" as const, days: [date], recurring: true as const },
      { kind: "earlier" as const, minutes: count * DAY, words },
    ];
    chart.add("PHRASE", index, index + words.length, phrase(slots), "before a day of the month");
  }
}
