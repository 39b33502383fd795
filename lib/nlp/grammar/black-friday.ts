import type { DaySlot } from "../core/slots";
import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** Before what is sold on it, a day is the name of that. */
const SOLD =
  "deals?|sales?|offers?|prices?|discounts?|bargains?|promo\\p{L}*|newsletters?|e-?mails?|campaigns?|weeks?|weekends?|rush|madness|banners?|pages?|is|was|20\\d\\d|angebot\\p{L}*|rabatt\\p{L}*";
const NAMES =
  "black\\sfridays?|czarn(?:y|ego|ym)\\spiat(?:ek|ku)|черн(?:ая|ую|ои)\\sпятниц[аеуы]|kara\\scuma(?:da)?|efsane\\scuma(?:da)?|viernes\\snegro|venerdi\\snero|sexta-feira\\snegra|vendredi\\snoir";
/** "Black Friday" in each language, over folded text. */
const blackFriday = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}]|(?<!\\p{L})(?:of|del|do|du|des|dell[ao]|than|since)\\s)(?:${NAMES})(?!\\p{L}|\\s(?:${SOLD}))|ブラックフライデー(?!セール)|블랙\\s?프라이데이(?!\\s(?:세일|할인))|黑色星期五(?!促销)|黑五(?!促销)`,
  "gu",
);
/** Days that come so long behind it; which ones they are, no day of a month says. */
const behindIt = new RegExp(
  `(?<!\\p{L})(?:cyber\\smonday|giving\\stuesday)(?!\\p{L}|\\s(?:${SOLD}))|サイバーマンデー|사이버\\s?먼데이|网络星期一|網路星期一`,
  "gu",
);

/** The day after the fourth Thursday of November. */
const day: DaySlot = {
  kind: "monthDays",
  days: [23, 24, 25, 26, 27, 28, 29],
  weekdays: [5],
  months: [11],
  recurring: false,
};

/** "on Black Friday at 7", "every Black Friday": a weekday that is one day of the year. */
export function enterBlackFriday(chart: Chart): void {
  for (const { 0: words, index } of matchesOf(chart.text, blackFriday))
    chart.add("DATE", index, index + words.length, day, "black friday");
  for (const { 0: words, index } of matchesOf(chart.text, behindIt))
    chart.add("UNREAD", index, index + words.length, {}, "behind black friday");
}
