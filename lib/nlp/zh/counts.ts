import type { Chart } from "../grammar/chart";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { pattern } from "./traditional";

const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两]|一百)";
const TIMES = "(?:次|回|遍|趟)";
const LEAD = "(?:(?<=[,。;])\\s?(?:但是?|不过|反正|只是|然后)?,?)?";
const ENDED =
  "(?:停(?:止|下|掉|了)?来?|止|结束|终止|完(?:事|了)?|拉倒|算(?:了|完)|收(?:工|尾|手)?|打住|(?:不用|不必|不要|别|不)再?\\p{Script=Han}{0,4}|可以\\p{Script=Han}{0,3}|够(?:了|数)?|行|好|得了|取消|删\\p{Script=Han}{0,2}|关掉?|自动\\p{Script=Han}{0,3}停\\p{Script=Han}?|撤)了?吧?";
/** "催满六次就停", "查到第20次就不用再查了", "涂够十四次就结束": how often, and that it is over then. */
const untilEnough = pattern(
  `${LEAD}(?:一?直到)?(?:总共|一共|共)?\\p{Script=Han}{0,4}?(?:满|够|完|足|到|了|上)?(?:第)?(?<count>${NUMBER})${TIMES}(?:\\p{Script=Han}{0,3}?(?:以后|之后|后|了))?,?(?:我|你)?(?:(?:就|即|便|为|后|则)(?:自动|可以|都)?${ENDED}|(?<=后,?)(?:自动|可以)?(?:停|结束|终止|关闭?)(?:止|掉|了)?)`,
  "gu",
);
/** "抓够30次停", "打够6针就行": that it is enough says the word before the count. */
const enough = pattern(
  `${LEAD}(?:一?直到)?\\p{Script=Han}{0,3}?[满够足](?<count>${NUMBER})(?:${TIMES}|[针剂]|(?<piece>[条篇封张份句首道页])),?(?:以后|之后|后)?(?:就|即|便)?${ENDED}(?=[,。!]|$)`,
  "gu",
);
/** "…，五次就好", "，总共12次": nothing but the count behind the task. */
const counted = pattern(
  `(?<=[,。;]\\s?)(?:但是?|不过|反正|只是|记住)?,?(?:就|只|只要|仅|最多|总共|一共|共|合计|正好|刚好|限|先)*\\p{Script=Han}{0,3}?(?<count>${NUMBER})${TIMES}(?:就(?:好|行|够|可以|停|完事|结束)了?|即可|足够|足矣|够了|为限|封顶|为止|而已|吧|哦|,?不多不少|,?多了不用)*(?=[。!]?$)`,
  "gu",
);
const PART = "(?:早上|早晨|清晨|上午|中午|下午|傍晚|晚上|夜晚|夜里|半夜|凌晨)";
/** "接下来十个晚上11点", "连续五个早上": each day, so many times; the part of the day stays with its hour. */
const countedParts = pattern(
  `(?:(?:在?(?:接下来|未来|往后|今后|随后)|从?(?:今天|今晚|现在)(?:开始|起),?)的?(?:连续|连着)?|连续|一连|连着)(?<count>${NUMBER})个(?:${PART}(?=的?,?每)|(?=${PART}))`,
  "gu",
);
/** "每两周一次", "隔天一次", "一周三次": how often each time. */
const perStep = pattern("(?:[每隔]\\S{0,5}|[天日周月年]|季度|星期|礼拜|小时|钟头|分钟)$");
const each = pattern("[每隔]\\S{0,5}$|(?:[天日周月年]|季度|星期|礼拜|小时|钟头|分钟)$|[做跑跳打背读写练默抄]$");

/** Enters how often something is to be done in all, where a clause says so behind the task. */
export function readCounts(chart: Chart): void {
  for (const { 0: words, index, groups } of matchesOf(chart.text, countedParts)) {
    const count = hanValue(groups?.count ?? "");
    if (count > 1)
      chart.add(
        "PHRASE",
        index,
        index + words.length,
        phrase([{ kind: "everyDay" }, { kind: "count", count, ofDays: true }]),
        "parts",
      );
  }
  for (const one of [untilEnough, enough, counted]) {
    for (const match of matchesOf(chart.text, one)) {
      // "每天发一条…，发满20条就停": one of them each time.
      const piece = match.groups?.piece;
      if (piece !== undefined && !chart.text.includes(`一${piece}`)) continue;
      const said = match.groups?.count ?? "";
      const count = said === "一百" ? 100 : hanValue(said);
      const lead = match[0].slice(0, match[0].lastIndexOf(said));
      if (!(count > 0) || (one === counted ? each : perStep).test(lead)) continue;
      chart.add(
        "PHRASE",
        match.index,
        match.index + match[0].length,
        phrase([{ kind: "count", count }], "weak"),
        "count",
      );
    }
  }
}
