import type { DaySlot, Slot, Strength } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { hanValue } from "../grammar/han-numerals";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { pattern } from "./traditional";
import { weekday } from "./weekday-lists";

const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})";
/** "每10分钟，不，20分钟看一次" */
const otherSteps = pattern(
  `(?<=[,。](?:哦|啊|呃)?(?:不|不对|不是|错了|说错了|应该是|改(?:成|为|到)?|换成|还是|[太有][^,。]{1,4}了?,?(?:还是|就)?改(?:成|为|到)?),?\\s?)(${NUMBER})个?(分钟|小时|钟头|秒)(?=[^,。]{0,4}一次|[吧。]|$)`,
  "gu",
);

/** "下个月每天": the whole of the next week or month. */
const nextPeriod = pattern(
  "(?:整个)?下一?个?(月|周|星期|礼拜)(?:里|内|期间|整个月|整周|一整[月周])?(?:的)?(?=,?(?:每[天日早晚]|天天|工作日))",
  "gu",
);

/** "这周每天", "…，这周就行": the rest of this week or month. */
const thisPeriod = pattern(
  "(?:这一?个?|本)(?:周|星期|礼拜|月)(?:里|内|之内)?(?=,?(?:每[天日早晚]|天天))|(?:这一?个?|本)月(?:里|内|之内)?的?(?=,?每个?(?:周|星期|礼拜)|逢?(?:周|星期|礼拜)末)|(?<=[,。])(?:就|只|只要|只在|只用)?(?:(?:这一?个?|本)(?:周|星期|礼拜|月)|今年)(?:就行|就好|为止|就够|内|以内|之内|而已|就可以|就成|即可)了?(?=[。!]?$)",
  "gu",
);

const AHEAD =
  "(?:(?:在|从)?(?:接下来|今后|未来|往后|之后|后面|从?(?:今天|今晚|现在)(?:开始|起),?)(?:的|这)?(?:连续|连着)?|连续|连着|一连)";
/** "接下来三个周五", "未来4个周末" */
const weekdaysAhead = pattern(
  `${AHEAD}(?<count>${NUMBER})个(?:周|星期|礼拜)(?<day>[一二三四五六日天末])(?!起|开始|之?[前后])`,
  "gu",
);

/** Enters so many weekdays from now on. */
function readWeekdaysAhead(chart: Chart): void {
  for (const { 0: words, groups, index } of matchesOf(chart.text, weekdaysAhead)) {
    const day = groups?.day ?? "";
    const weekdays = day === "末" ? [6, 0] : [weekday(day)];
    const slots: Slot[] = [
      { kind: "weekdays", weekdays, recurring: true },
      { kind: "count", count: hanValue(groups?.count ?? "") * weekdays.length },
    ];
    chart.add("PHRASE", index, index + words.length, phrase(slots), "weekdays ahead");
  }
}

/** Enters the stretches that a whole week or month ahead is, and steps that replace those before. */
export function readStretches(chart: Chart): void {
  const { text } = chart;
  readWeekdaysAhead(chart);
  const enter = (match: RegExpExecArray, slots: Slot[], strength: Strength = "strong"): void =>
    chart.add("PHRASE", match.index, match.index + match[0].length, phrase(slots, strength), "stretch");
  for (const match of matchesOf(text, nextPeriod)) {
    const unit = match[1] === "月" ? "month" : "week";
    const edge = (isFirst: boolean): DaySlot =>
      unit === "month"
        ? { kind: "relative", unit, count: 1, monthDay: isFirst ? 1 : -1 }
        : { kind: "relative", unit, count: 1, weekday: isFirst ? 1 : 0 };
    const bounds = (["start", "end"] as const).map(
      (kind): Slot => ({ kind: "bound", bound: { kind, day: edge(kind === "start") } }),
    );
    enter(match, bounds, "firm");
  }
  for (const match of matchesOf(text, thisPeriod)) {
    const day: DaySlot = pattern("月").test(match[0])
      ? { kind: "monthDays", days: [-1], recurring: false }
      : /年/.test(match[0])
        ? { kind: "yearDay", month: 12, days: [31], recurring: false }
        : { kind: "relative", unit: "week", count: 0, weekday: 0 };
    enter(match, [{ kind: "bound", bound: { kind: "end", day } }], "firm");
  }
  for (const match of matchesOf(text, otherSteps)) {
    const unit = match[2] === "秒" ? "second" : pattern("分钟").test(match[2] ?? "") ? "minute" : "hour";
    if (/每/.test(text.slice(0, match.index)))
      enter(match, [{ kind: "interval", count: hanValue(match[1] ?? ""), unit }]);
  }
}
