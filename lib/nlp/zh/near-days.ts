import type { Chart } from "../grammar/chart";
import { spokenEnterer } from "../grammar/enter-spoken";
import { matchesOf } from "../grammar/matches";
import type { Meanings } from "../grammar/meanings";
import { bothScripts, pattern } from "./traditional";

const forms: [string, Meanings["RELDAY"]][] = [
  ["今天|今日|今儿|当天|今儿个", { count: 0 }],
  ["今早", { count: 0, part: "morning" }],
  ["今晚|今夜|今天晚上|今儿晚上", { count: 0, part: "evening" }],
  ["明天|明日|明儿|明儿个|翌日|隔日", { count: 1 }],
  ["明早|明晨|明天一早|明天早上", { count: 1, part: "morning" }],
  ["明晚|明天晚上|明夜", { count: 1, part: "evening" }],
  ["后天|后日|后儿", { count: 2 }],
  ["大后天", { count: 3 }],
  ["后天一早|后天清早", { count: 2, part: "morning" }],
];
const days = forms.map(([words, value]) => {
  const longestFirst = bothScripts(words)
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");
  return { value, words: pattern(`(?:${longestFirst})`, "gu") };
});
/** Behind words that repeat, a day near now belongs to the task, unless a clause or a bound begins with it. */
const repeats = pattern("每|工作日|周末|隔[天周日]");
const opensClause = pattern("(?:[,。;!?:]|到|至|从|自|由|截止|另外|还有|然后|不|是|改成|改为|等等)\\s?$");
const isBound = pattern("^\\s?(?:开始|起|为止|之前|以后|之后|\\d{0,2}[点:]?\\S{0,3}开始)");

/** "晚上9点念一下明天的安排": behind a time a day with a noun of its own. */
const behindTime = pattern("[点半分](?!.*[,。;!?:])[^\\d]{1,8}$");
const ofNoun = pattern("^的(?!早|上午|中午|下午|晚|凌晨|傍晚|\\d|[一二三四五六七八九十]{1,3}点)");

const bothDays = pattern("明后(?:两)?天(?:的|都)?", "gu");

/** Enters today, tomorrow and the like. */
export function readNear(chart: Chart): void {
  for (const match of matchesOf(chart.text, bothDays)) {
    const both = [1, 2].map((count) => ({ kind: "relative" as const, unit: "day" as const, count }));
    spokenEnterer(chart)(match, both);
  }
  for (const { value, words } of days) {
    for (const match of matchesOf(chart.text, words)) {
      const before = chart.text.slice(0, match.index);
      const end = match.index + match[0].length;
      if (behindTime.test(before) && ofNoun.test(chart.text.slice(end, end + 4))) continue;
      if (repeats.test(before) && !opensClause.test(before) && !isBound.test(chart.text.slice(end, end + 10))) continue;
      chart.add("RELDAY", match.index, end, value, "near day");
    }
  }
}
