import type { PartOfDay } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { bothScripts, pattern } from "./traditional";

const forms: [string, PartOfDay, boolean][] = [
  [
    "早上|旱上|朝早|上午|早晨|清晨|清早|早间|大清早|一大早|大早上|早起后|起床后|早饭后|早餐后|早饭前|早餐前|吃完早饭|早饭时",
    "morning",
    false,
  ],
  ["每早|每天一早|每日清晨|每日早上", "morning", true],
  ["午饭时|午饭时间|午饭时候|午休|午休时间|午间|午餐时间|吃午饭的时候|中午|午饭前|午餐前", "lunch", false],
  ["下午|下午晚些时候|午后|午饭后|午餐后|吃完午饭", "afternoon", false],
  ["傍晚|黄昏|晚上|晚间|晚饭后|晚饭时间|入夜后|晚饭前|晚餐后|晚餐前|吃完晚饭|晚饭时", "evening", false],
  ["夜里|夜间|深夜|夜晚|半夜|睡觉前|睡觉之前|入睡前|睡前|临睡前|入夜|大半夜", "night", false],
  ["每晚|每天晚上睡前|每夜|夜夜|晚晚", "night", true],
  ["凌晨|拂晓|后半夜", "nightly", false],
  ["下班前|下班时|下班时候|下班的时候|收工前|一天结束时|下班", "endOfDay", false],
  ["上班时间|工作时间|营业时间|办公时间|工作时段|上班期间|工作时间内|上班时间内|营业时间内|工作期间", "hours", false],
  ["白天|日间|大白天", "day", false],
];

/** A part of the day says when only where no noun goes on: 晚上, not 晚会, 下午茶, 早上的新闻. */
const AHEAD =
  "(?![餐饭报会场茶班市读课操训霜宵校]|高峰|的?\\s?(?:差(?!不多)|\\d{1,2}\\s?[:点时到至~-]|[零一二三四五六七八九十]{1,3}点)|的(?!时候|\\d|[一二三四五六七八九十]{1,3}点)|(?:时段|期间)的)";
/** 准备下班: what is to be done, not when. */
const NOT_DONE = "(?<!准备|可以|该|按时|准时|早点|能|打卡)";
/** 六点半起床后: what somebody does at the time before it. */
const doing = pattern("(?:起|饭|餐|床|睡|觉)之?[前后]$");
const clockBefore = pattern("(?:[点半刻分]|:\\d\\d)\\s?$");
const parts = forms.map(([words, part, recurring]) => {
  const longestFirst = bothScripts(words)
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");
  const before = part === "endOfDay" ? NOT_DONE : "";
  return { part, recurring, words: pattern(`${before}(?:${longestFirst})${recurring ? "" : AHEAD}`, "gu") };
});

/** Enters the parts of the day; a cron expression says its hours itself. */
export function readParts(chart: Chart): void {
  if (chart.has("CRON")) return;
  for (const { part, recurring, words } of parts) {
    for (const { 0: said, index } of matchesOf(chart.text, words)) {
      if (doing.test(said) && clockBefore.test(chart.text.slice(0, index))) continue;
      const value = { part, separate: true, ...(recurring ? { recurring } : {}) };
      chart.add("PART", index, index + said.length, value, "part");
    }
  }
}
