import { MASK } from "../grammar/fold";
import { pattern } from "./traditional";

const DAY_PART = "(?:早上?|上午|中午|下午|晚上?|凌晨|傍晚)";
const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十两])";
/** Signs that sound or look like the one that is meant, each where only that one makes a schedule word. */
const slips: readonly [RegExp, string][] = [
  [pattern(`(?<=周|星期|礼拜|工作|节假|假|休息|双休|生|次|当|今|明|每|${NUMBER})曰`, "gu"), "日"],
  [pattern("(?<=[月周年])未(?=$|[,。的早上中下晚凌\\d一二三四五六七八九十每都也和、])", "gu"), "末"],
  [pattern(`(?<=${NUMBER}\\s?)[典奌](?=$|[\\s,。整半钟\\d一二三四五六到至和、~-]|[^籍礼型范当故])`, "gu"), "点"],
  [pattern(`(?<=${NUMBER}点)[版办伴](?=$|[,。到至和、~-]|提|叫|给|发|把|喊|通|准|去|要)`, "gu"), "半"],
  [pattern("工[做坐座昨][日曰]", "gu"), "工作日"],
  [pattern("(?<=每个?|[上下这本隔逢个])[州洲粥舟皱](?=[一二三四五六日天1-6末])", "gu"), "周"],
  [/毎(?=[个個天日周週月年晚早次隔小分])/gu, "每"],
  [pattern("(?<=[每明今后昨])夭", "gu"), "天"],
  [pattern("(?<=[每上下本]个?)越(?=\\d|[一二三初底末])", "gu"), "月"],
  [/(?<![\u3105-\u3129])\u3127(?![\u3105-\u3129])/gu, "一"],
  [pattern("(?<=周|星期|礼拜)[-ー](?=早|上午|中午|下午|晚|凌晨|[到至、])", "gu"), "一"],
  [
    pattern(
      `(?<=(?:${DAY_PART}|每天|工作日|平日|周[一二三四五六日天末])\\s?\\d{1,2})[.。](?=[0-5]\\d(?![\\d.%元块万]))`,
      "gu",
    ),
    ":",
  ],
  [
    pattern("(?<=每天|今天|明天|后天|周[一二三四五六日天末])(?:玩|碗|挽)(?=上(?:\\d|[一二三四五六七八九十]))", "gu"),
    "晚",
  ],
  [pattern("(?<=周|星期|礼拜)[无吴](?=\\d|早|上午|中午|下午|晚|凌晨)", "gu"), "五"],
  [pattern("(?<=早|晚)[尚伤](?=\\d|[一二三四五六七八九十])", "gu"), "上"],
  [pattern("(?<=[上下中])[五舞物](?=\\d{1,2}[点:]|[一二三四五六七八九十两]{1,3}点)", "gu"), "午"],
  [pattern("凌[辰臣](?=\\d|[一二三四五六七八九十零])", "gu"), "凌晨"],
  [pattern("(?<=[\\d一二三四五六七八九十])分[种中](?=后|以后|之后|一次|提|查|$)", "gu"), "分钟"],
  [pattern("(?<=个?)小[吋寸](?=后|以后|之后|一次|$)", "gu"), "小时"],
  [pattern("时侯", "gu"), "时候"],
  // "写一下周一到周五的": 一下 is of the verb.
  [pattern("(?<=[\\p{Script=Han}])一下(?=(?:周|星期|礼拜)[一二三四五六日天])", "gu"), "一吓"],
  // "9点跟一下进度": the number is of the verb.
  [pattern("(?<=[点分半刻])跟一(?=下(?!午|班|课|周|个月|星期|礼拜))", "gu"), "跟吓"],
  // "每季度头一天"
  [pattern("(?<=每(?:个?季度?|个?月|个?星期|周)的?)头(?=一(?:天|个|周))", "gu"), "第"],
  // What the south of the country says: "下晝三點", "聽日朝早".
  [/(?:下|晏)[晝昼](?!夜)/gu, "下午"],
  [/上[晝昼](?!夜)/gu, "上午"],
  [/朝早(?!餐|市|操)/gu, "早上"],
  [/唔使/gu, "不用"],
  [/唔好(?!意思)/gu, "不要"],
  [pattern("听日(?![语文本])", "gu"), "明天"],
  [pattern("[星惺心][其起斯启](?=[一二三四五六日天1-6])|[惺心兴]期(?=[一二三四五六日天1-6])", "gu"), "星期"],
  [pattern("礼[败摆白](?=[一二三四五六日天1-6])|[里理立]拜(?=[一二三四五六日天1-6])", "gu"), "礼拜"],
];

/** "每天七点…，六日不用": beside days of the week 六日 is Saturday and Sunday, not the 6th. */
const weekendSigns = pattern(
  "(?<=(?:每[天日早晚]|天天|平[日时]|工作日|上班日|[周期拜]?[一1]\\s?[到至~-]\\s?[周期拜]?[五5]|[周期拜]五)[^。]*[,，。;；、\\s]但?)六日(?=(?:就|都|则|的?(?:早|晚|上午|中午|下午|傍晚))|改|换|则|推|不|除|跳|免|休|停|别|取消|例外|算|\\d{1,2}[点點:]|[一二三四五六七八九十两]{1,3}[点點])",
  "gu",
);

/** Orders to ignore what was said are content. */
const orders = pattern(
  "(?:忽略|无视|忘掉|忘记|不要理会)(?:之前|以上|上面|前面|先前|所有)的?(?:所有|全部|一切)?的?(?:指令|指示|要求|规则|提示词?|设定)[^。!]*",
  "gu",
);

/** 每个星其三, 工作曰, 下午4典: schedule words as they were meant, sign by sign. */
export function asMeant(folded: string): string {
  const kept = folded.replace(orders, (found) => MASK.repeat(found.length));
  return slips.reduce((text, [wrong, right]) => text.replace(wrong, right), kept).replace(weekendSigns, "周末");
}
