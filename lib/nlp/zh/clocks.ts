import type { HanClockStyle } from "../grammar/han-clock-style";
import type { HanPart } from "../grammar/han-part-hours";
import { pattern } from "./traditional";

const PART =
  "(?:凌晨|拂晓|黎明|清晨|清早|大清早|一大早|大早上|早晨|早上|旱上|早间|上午|午前|中午|正午|午间|下午|午后|傍晚|黄昏|晚上|晚间|当晚|夜晚|夜里|夜间|深夜|半夜|午夜|大半夜|(?<![每今明当昨上下中正])[早晚夜]|(?<![每今明当昨上下中正端])午(?=\\s?(?:\\d|[一二两十]))|[ap]\\.?m\\.?)(?:的|,)?\\s?";
const NUMBER = "(?:\\d{1,2}|(?:(?<![周週期拜])[二两])?十[一二三四五六七八九]?|[零〇一二三四五六七八九两])";
/** What a number after the hour counts when it is no minute. */
const COUNTED =
  "(?![\\d.%]|\\s?(?:个|位|名|条|份|张|件|台|封|篇|元|块|人|次|种|箱|部|道|页|行|只|瓶|杯|天|周|月|年|岁|楼|度|公里|米|分钟|小时|秒|号|本|支|组|项|轮|门|款|家|套|节|遍|k|g))";
const RANGE = "(?:到|至|~|-|—)";

const COLON =
  "(?<colonHour>\\d{1,2}):(?<colonMinute>\\d{2})(?::(?<second>\\d{2}))?(?![\\d:])(?:分|整(?![理合改顿治]))?";
const WORDED = `(?<hour>${NUMBER})(?:点钟?|店(?<=(?:早上?|上午|中午|下午|晚上?|凌晨|傍晚)\\s?${NUMBER}店)|时(?!间|候|长|段|区|期|代|刻|常|而|速|薪)|:(?=半|整))(?:(?<half>半)|(?<quarter>[一三13])刻钟?|整(?![理合改顿治])|,?差(?<short>${NUMBER}分(?!之|析|享|组|类|发|批)钟?|[一1]刻钟?)|(?:过|零|又|,)?(?<minute>\\d{1,2}|[零〇一二三四五六七八九十]{1,3})(?:分(?!之|钟|店|公|析|享|组|类|发|批)(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})秒)?)|(?<!\\d)(?<minuteBare>\\d{2}|[一二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九])${COUNTED})?`;

/** 12点前十分钟, 正午前一刻钟 */
const AHEAD = `(?:(?<hourAhead>${NUMBER})[点时](?<halfBefore>半)?|(?<noon>正午|中午))(?:之|以)?前(?<ahead>${NUMBER}分钟?|[一1]刻钟?)`;
const HEAD = "(?<!(?<!\\d:\\d\\d)/)(?<![\\d.#$_a-z]|[\\da-z]:|第|[a-z]-|超过|最近|前|满|近)";

/** "每月5号发工资,那天早上9点": the day that was just told. */
const THAT_DAY = "(?:(?<=(?:每|逢|周|星期|礼拜)[^。;]{1,20},\\s?)(?:[那当这]天的?))?";

/** Clock times of Chinese: 下午三点半, 差五分九点, 8:30, 早上6点50, 9到18点. */
export const clockStyle: HanClockStyle = {
  clocks: pattern(
    `${THAT_DAY}(?:(?<part>${PART})|${HEAD})(?:${AHEAD}|${COLON}|${WORDED}|差(?<before>${NUMBER}分钟?|[一1]刻钟?)(?:不?到)?(?<hourBefore>${NUMBER})点钟?|(?<bare>\\d{1,2}|[一二三四五六七八九十]{1,2})(?=(?:\\s?(?:${RANGE}|、|,|和|及|与)\\s?${NUMBER}){1,6}\\s?点))`,
    "gu",
  ),
  partOf,
  lastHour: 24,
  range: pattern(`^\\s?(?:开始)?,?\\s?(?:一?直到|到|至|~|-|—)\\s?(?:次日|第二天|翌日|隔天|当天)?的?\\s?$`),
  list: pattern("^\\s?(?:[、,/&]|和|跟|与|及|以及|还有|或者?|还是|,再?到?)\\s?(?:再)?$"),
  contrast: pattern(
    "^(?:[^,。;]{0,20}(?=[,、。;].{0,12}(?:改[为到成]|推迟[到至]|提前[到至]|延[后到]|则)的?$|[,。;](?:但是?|不过|唯独|只是)))?\\s?[,、;]?\\s?(?:但是?|不过|而|只是|唯独)?(?:每?(?:周|星期|礼拜)[一二三四五六日天末](?:(?:和|、|与)?(?:(?:周|星期|礼拜)?[一二三四五六日天]))?|周末|工作日|双休日|节假日|平日)(?:的|是|则|改为|改到|改成|推迟到|提前到|为|就|在)*\\s?$",
  ),
  correction: pattern(
    "^(?:[\\p{Script=Han}]{0,6}[,。…!—\\s-]{0,3}|.{0,40}?[,。…!—\\s-]{1,3})(?:哦|噢|啊|呃|哎呀?|嗯)?[,\\s]?(?:不对?|不是|错了|说错了?|等等|等一下|应该是|改成|更正)[,。!…\\s]*(?:是|应该是|改成|还是|我是说)?\\s?$",
  ),
  everyPart: pattern("(?:每天?|[今明昨当])([早晚夜])上?\\s?$"),
  rangeBefore: pattern("(?:每天|每日)?(?<=^|[^每])(?:从|在|自|于|介于)\\s?$"),
  rangeAfter: pattern("^\\s?(?:之间|期间|这段时间|时段|间(?!隔)|为止|这个时段|的时间段|内)(?:内|里)?"),
};

const partWords: [RegExp, HanPart][] = [
  [pattern("凌晨|拂晓|黎明"), "dawn"],
  [pattern("中午|正午|午间|^午(?![夜前后])"), "noon"],
  [pattern("下午|午后|p"), "afternoon"],
  [/a/u, "dawn"],
  [pattern("半夜|深夜|午夜|夜里|夜间"), "late"],
  [pattern("傍晚|黄昏|晚|夜"), "evening"],
];

function partOf(word: string): HanPart {
  return partWords.find(([words]) => words.test(word))?.[1] ?? "morning";
}
