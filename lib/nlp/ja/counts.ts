import type { Chart } from "../grammar/chart";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { soManyDays } from "../grammar/so-many-days";

const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
const LEAD = "(?:(?<=[、。])\\s?(?:ただし?|但し|でも|だけど|けど|なお|あと|回数は|それを|これを)?、?)?";
const TOTAL = "(?:全部で|合計で?|計|全|トータルで?|最大で?|都合|ぜんぶで|のべ)?";
const OVER =
  "(?:終わ|終了|おわ|おしまい|停止|ストップ|やめ|止め|止ま|とめ|打ち切|完了|十分|充分|結構|いい|良い|よい|大丈夫|ok|いら|要ら|不要|消|削除|解除|キャンセル|お願い|頼|それまで|もう)";
/** "10回やったら終わりで", "14回送ったらもういらない": how often, and that it is over then. */
const untilEnough = new RegExp(
  `${LEAD}${TOTAL}(?<count>${NUMBER})(?:回|度)(?:目)?(?:分)?[^、。]{0,10}?(?:たら|だら|なら|れば|次第|で|て|後は?|以降は)、?(?:もう|それで|自動(?:的に|で)?|そこで)?${OVER}[^、。]{0,12}`,
  "gu",
);
/** "。ただし全部で6回だけ", "、きっちり5回ね": nothing but the count behind the task. */
const counted = new RegExp(
  `(?<=[、。]\\s?)(?:ただし?|但し|でも|だけど|けど|なお|あと|回数は)?、?(?:全部で|合計で?|計|全|トータルで?|最大で?|きっちり|ちょうど|のべ|都合)?(?<count>${NUMBER})回(?:だけ|のみ|まで|限り|限定|きり|分|ぽっきり|ちょうど|きっかり|で)*(?:に?して|お願い(?:します)?|いい|ok|です|ね|よ|(?:に|で)?止めて|ください|頼む|やって|送って)*(?=[。!]?$)`,
  "gu",
);

/** "来週の月曜から5営業日", "明日から連続3営業日": so many runs on working days. */
const workdays = new RegExp(
  `(?<=から、?)(?:連続(?:して|で)?)?(?<count>${NUMBER})(?:営業日|平日)(?:間|連続)?(?:だけ)?(?=[、,の毎朝昼夕夜]|\\s?\\d)`,
  "gu",
);

const NAMES = "日月火水木金土";
/** "次の3回の月曜日", "これから3週連続で月曜日": so many of a weekday. */
const ofWeekday = new RegExp(
  `(?:(?:次|今後|これから|向こう|この先)(?:の|は)?、?)?(?<count>${NUMBER})(?:回(?:分)?(?:連続)?の|週(?:間)?(?:連続)(?:で|して|の)?、?)(?<name>[${NAMES}])曜日?`,
  "gu",
);

/** Enters how often something is to be done in all, where a clause says so behind the task. */
export function readCounts(chart: Chart): void {
  for (const match of matchesOf(chart.text, workdays)) {
    const count = hanValue(match.groups?.count ?? "");
    const slots = soManyDays(count, [1, 2, 3, 4, 5]);
    if (count > 0) chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots, "firm"), "count");
  }
  for (const match of matchesOf(chart.text, ofWeekday)) {
    const count = hanValue(match.groups?.count ?? "");
    const slots = soManyDays(count, [NAMES.indexOf(match.groups?.name ?? "")]);
    if (count > 1) chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots), "count");
  }
  for (const one of [untilEnough, counted]) {
    for (const match of matchesOf(chart.text, one)) {
      const count = hanValue(match.groups?.count ?? "");
      const before = chart.text.slice(Math.max(0, match.index - 8), match.index);
      if (!(count > 0) || (match[0].startsWith(match.groups?.count ?? "") && isEach.test(before))) continue;
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

/** 1日2回, 週に3回: how often each time. */
const isEach = /(?:[日週月年]|時間|セット|[朝晩夜])(?:に|間に)?、?$|\d$|[一二三四五六七八九十]$/u;
