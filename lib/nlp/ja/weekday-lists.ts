import type { Chart } from "../grammar/chart";

const DAY = "[月火水木金土日]";
const weekdayList = new RegExp(
  `(?<![\\p{Script=Han}\\d])(?:毎週の?)?(${DAY}(?:曜日?)?(?:[・、,/と&]?${DAY}(?:曜日?)?){1,6})(?=の|は|に|、|,|朝|夜|午|夕|昼|\\d|だけ|以外|を除|のみ|限定|も|で|\\s|祝|深|正|早|$|毎|とも|:|を|~?$|\\))|(?<=毎週の?|隔週の?)(${DAY}(?:曜日?)?(?:[・、,/と&]?${DAY}(?:曜日?)?){1,6})`,
  "gu",
);
const weekdayRange = new RegExp(
  `(?<![\\p{Script=Han}\\d]|\\d日)(?:毎週の?)?(${DAY})(?:曜日?)?\\s?(?:~|-|から|→)\\s?(${DAY})(?:曜日?)?(?:まで)?(?!\\d|[曜月日年本])`,
  "gu",
);
const afterEvery = new RegExp(
  `(?<=毎週の?)(${DAY})(?:曜日?)?\\s?(?:~|-|から|→)\\s?(${DAY})(?:曜日?)?(?:まで)?(?!\\d)`,
  "gu",
);
const weekday = (sign: string): number => "日月火水木金土".indexOf(sign);
const span = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);

export function readDays(chart: Chart): void {
  for (const one of [weekdayRange, afterEvery]) {
    for (const match of chart.text.matchAll(one)) {
      const weekdays = span(weekday(match[1] ?? ""), weekday(match[2] ?? ""));
      chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays, recurring: true }, "range");
    }
  }
  for (const match of chart.text.matchAll(weekdayList)) {
    const weekdays = [...(match[1] ?? match[2] ?? "").replace(/曜日?|[^月火水木金土日]/g, "")].map(weekday);
    if (new Set(weekdays).size !== weekdays.length || /^(?:月日|日月|金水|水月|木月|土月|火日)/.test(match[1] ?? ""))
      continue;
    chart.add("WEEKDAYS", match.index, match.index + match[0].length, { weekdays, recurring: true }, "list");
  }
}
