import type { IntervalUnit, Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { spokenEnterer } from "../grammar/enter-spoken";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { NUMBER } from "./number-words";
import { pattern } from "./traditional";

/** "每周提醒我两次": how often, with words between; what is counted is no 考试. */
const apart = pattern(
  `每个?(天|日|周|星期|礼拜|月|年)(?=(?:至少|最多|大概|差不多)?(?:提醒|叫|喊|通知|告诉)(?:我们?|他|她|大家)?(?:(?![一二两三四五六七八九十早晚上下中凌第])\\p{Script=Han}{1,2}?)?(${NUMBER})[次回遍](?=$|[,。!]|去|来|把|给|吃|喝|做))`,
  "gu",
);
/** "每周跑三次步", "每天备份两次数据库": how often, with the verb between. */
const around = pattern(
  `每个?(天|日|周|星期|礼拜|月|年)(?=(?![一二两三四五六七八九十日天末第早晚上下中凌初底])\\p{Script=Han}{1,2}?(${NUMBER})[次回遍](?=$|[,。!]|\\p{Script=Han}))`,
  "gu",
);
/** "两天浇一次花", "四小时检查一次库存": steps, with the verb between; not 提前两小时, 两小时后. */
const stepsAround = pattern(
  `(?<![前早过再等这那后近第续来内个\\d每隔]|[一二三四五六七八九十两半])(半|${NUMBER})个?(分钟|小时|钟头|刻钟|天|周|星期|礼拜|月)(?=(?![后前内里之以多半左没不才就没只的\\d一二三四五六七八九十两])\\p{Script=Han}{1,4}?一[次遍回](?!性))`,
  "gu",
);
const severalTimes = pattern(
  "每个?(?:天|日|周|星期|礼拜|月|年)(?:提醒|叫|喊|通知|告诉)?(?:我们?|他|她|大家)?(?:[一二两三四五六七八九][二两三四五六七八九]|\\d\\s?[-~到]\\s?\\d|几|好几)[次回遍]",
  "gu",
);
const total = pattern(
  `(?:总共|一共|共|最多|总计|累计|只|仅|重复|连续|连着)\\p{Script=Han}{0,4}?(${NUMBER})(?:次|回|遍)(?!都?(?:失败|超时|报错|出错|异常|没|不(?!用|要|必)|未|低于|高于|超过|无响应|掉线|失联|打不开|连不上))(?:后|之后|以后)?(?:就|即)?(?:停止|停|为止|结束|可以了|够了|行了|即可|就行|完事|算完)?|(?:提醒|跑|执行|发|运行|重复|发送|通知|做)?(?:满|够|完)?(${NUMBER})(?:次|回|遍)(?:后|之后|以后|就|即|为)(?:就|自动)?(?:停止|停|止|结束|终止|不用再\\p{Script=Han}{1,3}|可以停)`,
  "gu",
);
/** "每周一9点提醒我三次": so often then, or in all. */
const atTime = pattern(
  `(?<=[点分半刻整](?:都|就|请|要|时|钟)?(?:提醒|叫|喊|通知|告诉)(?:我们?|他|她|大家)?)(${NUMBER})[次遍](?=$|[,。!]|\\p{Script=Han})`,
  "gu",
);
const lastStretch = pattern(
  `(?<=[,。])(?:先|就|只|一共|总共|疗程|为期|坚持|连续|一连|连着)?\\p{Script=Han}{0,2}?(${NUMBER})(天|周|个?星期|个?礼拜|个月)(?:就行|就好|即可|左右|为止|吧|看看|试试|再说|的量|先)*(?=[。!]?$)`,
  "gu",
);

/** Enters how often in a period something is to be done, how often in all, and for how long. */
export function readFrequency(chart: Chart): void {
  const { text } = chart;
  const enter = spokenEnterer(chart);
  for (const match of [...matchesOf(text, apart), ...matchesOf(text, around)]) {
    const count = hanValue(match[2] ?? "");
    if (count > 1) enter(match, perPeriod(match[1] ?? "", count));
  }
  const isDaily = everyDay.test(text);
  for (const match of repeats.test(text) ? [] : matchesOf(text, stepsAround)) {
    const unit = unitOf(match[2] ?? "");
    if (isDaily && unit !== "minute" && unit !== "hour") continue;
    const isHalf = match[1] === "半";
    const isQuarter = match[2]?.startsWith("刻") === true;
    const count = isHalf ? 30 : hanValue(match[1] ?? "") * (isQuarter ? 15 : 1);
    if (count > 0 && (!isHalf || unit === "hour"))
      enter(match, [{ kind: "interval", count, unit: isHalf ? "minute" : unit }]);
  }
  for (const match of matchesOf(text, severalTimes))
    enter(match, [{ kind: "everyDay" }, { kind: "unread", words: match[0] }]);
  for (const match of matchesOf(text, total)) {
    const count = hanValue(match[1] ?? match[2] ?? "");
    if (count > 0) enter(match, [{ kind: "count", count }], "weak");
  }
  for (const match of matchesOf(text, atTime)) {
    const count = hanValue(match[1] ?? "");
    if (count > 1)
      enter(match, [{ kind: "unread", words: match[0], meanings: [[{ kind: "count", count }], []] }], "strong");
  }
  for (const match of matchesOf(text, lastStretch)) {
    if (!/[每毎]/u.test(text.slice(0, match.index))) continue;
    const unit = match[2] === "天" ? "day" : pattern("月").test(match[2] ?? "") ? "month" : "week";
    enter(match, [{ kind: "bound", bound: { kind: "duration", count: hanValue(match[1] ?? ""), unit } }], "weak");
  }
}

/** Beside days steps within them may stand: "每天从六点半到下午两点半，半个钟头记一次". */
const everyDay = pattern("每(?:[天日早晚周]|个?(?:工作日|星期|礼拜))");
const repeats = pattern("隔|每(?!天|日|早|晚|周[一二三四五六日天末]|个?(?:工作日|星期|礼拜))");

function unitOf(word: string): IntervalUnit {
  if (pattern("分|刻").test(word)) return "minute";
  if (pattern("[时钟]").test(word)) return "hour";
  return word === "天" ? "day" : word === "月" ? "month" : "week";
}

function perPeriod(word: string, count: number): Slot[] {
  if (pattern("[天日]").test(word)) return [{ kind: "perDay", count }];
  const unit = word === "月" ? "month" : word === "年" ? "year" : "week";
  return [{ kind: "perPeriod", count, unit }];
}
