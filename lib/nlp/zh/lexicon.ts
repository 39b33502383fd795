import { hanNumber } from "../grammar/han-numerals";
import { mark as markForms, type Word, w as wForms } from "../grammar/lexicon";
import type { Category, Meanings } from "../grammar/meanings";
import { bothScripts } from "./traditional";

const w = <C extends Category>(category: C, forms: string, value: Meanings[C]): Word =>
  wForms(category, bothScripts(forms), value);
const mark: typeof markForms = (category, forms) => markForms(category, bothScripts(forms));

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const numbers = [
  w("NUM", "两|俩", { value: 2 }),
  w("NUM", "仨", { value: 3 }),
  w("NUM", "一百", { value: 100 }),
  w("NUM", "一百二十", { value: 120 }),
  w("FEW", "几|几个|若干|数|好几", 3),
];

const ordinals = [
  ...range(1, 31).map((value) =>
    w(
      "ORD",
      `第${hanNumber(value)}个|第${hanNumber(value)}|第${value}个|第${value}|第${value}天|第${hanNumber(value)}天`,
      value,
    ),
  ),
  w("ORD", "首个|首|头一个", 1),
  w("ORD", "最后一个|最后1个|最后一|最后|最末|末个|最末一", -1),
  w("ORD", "倒数第一|倒数第一个|倒数第1个|倒数第1", -1),
  w("ORD", "倒数第二个|倒数第二|倒数第2个|倒数第2", -2),
  w("ORD", "倒数第三个|倒数第三|倒数第3个|倒数第3", -3),
  w("ORD", "倒数第四|倒数第4", -4),
  w("ORD", "倒数第五|倒数第5", -5),
];

const days = [
  "周日|周天|星期日|星期天|礼拜日|礼拜天|周7|星期7|星期七|周七",
  "周一|星期一|礼拜一|周1|星期1|礼拜1",
  "周二|星期二|礼拜二|周2|星期2|礼拜2",
  "周三|星期三|礼拜三|周3|星期3|礼拜3",
  "周四|星期四|礼拜四|周4|星期4|礼拜4",
  "周五|星期五|礼拜五|周5|星期5|礼拜5",
  "周六|星期六|礼拜六|周6|星期6|礼拜6",
].map((forms, day) => w("WEEKDAY", forms, { day }));

const WORKDAYS = [1, 2, 3, 4, 5];
const groups = [
  w("DAYGROUP", "工作日|平日|平常日|上班日|上班时候|上学日|非周末|周内|交易日|开市日|股市交易日", {
    weekdays: WORKDAYS,
    recurring: true,
  }),
  w("DAYGROUP", "周末|双休日|休息日|星期六日|周六日|周六周日|周末两天|礼拜六日|非工作日", {
    weekdays: [0, 6],
    recurring: true,
  }),
];

const months = [w("MONTH", "正月|元月", 1)];

const units = [
  w("UNIT", "秒|秒钟", "second"),
  w("UNIT", "分钟|分|分鐘|min", "minute"),
  w("UNIT", "小时|个小时|钟头|个钟头|个钟|h", "hour"),
  w("UNIT", "天|日|晚", "day"),
  w("UNIT", "周|个周|星期|个星期|礼拜|个礼拜", "week"),
  w("UNIT", "个月|月", "month"),
  w("UNIT", "个季度|季度|季|个季", "quarter"),
  w("UNIT", "年", "year"),
  w("UNIT", "工作日|个工作日|交易日|个交易日|个平日", "workday"),
  w("AMOUNT", "半小时|半个小时|半个钟头|半个钟|30来分钟", { count: 30, unit: "minute" }),
  w("AMOUNT", "一刻钟|1刻钟|刻钟", { count: 15, unit: "minute" }),
  w("AMOUNT", "三刻钟|3刻钟", { count: 45, unit: "minute" }),
  w("AMOUNT", "半分钟", { count: 30, unit: "second" }),
  w("AMOUNT", "半天", { count: 12, unit: "hour" }),
  w("AMOUNT", "半年", { count: 6, unit: "month" }),
  w("ADVERB", "隔天|隔日|每隔一天|每隔1天|每隔一日|隔一天|隔一日", { count: 2, unit: "day" }),
  w("ADVERB", "隔周|每隔一周|每隔一个星期|每隔一个礼拜|每隔1周|隔一周|双周一次|双周", { count: 2, unit: "week" }),
  w("ADVERB", "隔月|每隔一个月|每隔1个月|隔一个月", { count: 2, unit: "month" }),
  w("ADVERB", "每隔一年", { count: 2, unit: "year" }),
  w(
    "ADVERB",
    "逐小时|逐时|每一小时|每一个小时|每隔一小时|每隔一个小时|整点|每逢整点|每到整点|逢整点|每个整点|每小时整点|每个小时整点|每小时的整点|每小时一到",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "日日|见天|每一天|每日每天|一天一次|每日一次", { count: 1, unit: "day" }),
  ...range(1, 30).map((value) =>
    w("FREQUENCY", ["次", "回", "遍", "趟"].map((one) => `${value}${one}`).join("|"), value),
  ),
  w("FREQUENCY", "两次|两回|两遍", 2),
  mark("IN_PLACE_OF", "而不是|而非|而不在|不再是"),
  mark("PER", "一|每|每个|每一"),
];

const markers = [
  mark(
    "EVERY",
    "每|每个|每一个|每逢|每到|逢|每隔|每过|隔|每周|每周的|每周逢|每星期|每个星期|每星期的|每个星期的|每个礼拜|每礼拜|每周内的|毎|没|每间隔|间隔|所有的|所有",
  ),
  mark(
    "EVERY_OTHER",
    "隔周|隔周的|隔一周|隔一周的|隔1周的|隔一个星期的|隔一个礼拜的|隔个星期的|每隔一周|每隔一周的|每两周|每两周的|每2周|每2周的|双周|每隔一个星期|每隔一个星期的|每两个星期|每两个星期的|每两个礼拜|隔周逢|每隔一周逢",
  ),
  mark("EVERY_POST", "一次|一回|一遍|1次|一趟|跑一次|执行一次|来一次|1回"),
  mark("ON", "在|于|逢|到了|等到|遇到"),
  mark("IN", "在|于"),
  mark("OF", "的|之"),
  mark("THE", "的|那个|这个"),
  mark("AND", "和|与|及|跟|以及|、|还有|同埋|或|或者|并且"),
  mark("OR", "或|或者|还是|或是|要么|要不"),
  mark(
    "FILLER",
    "其他时间|其余时间|其它时间|其他时候|其余时候|其余月份|其他月份|其它月份|剩下的月份|剩余月份|其余的月份|其他的月份|别的月份|其他月|其余月|全天候|昼夜不停|不间断|不间断地|风雨无阻|雷打不动|全年无休|无一例外|一天不落|从不间断|7*24小时|7x24小时|7×24小时|24小时不间断|一年到头|长期有效|长期执行|循环执行|循环重复|重复执行|持续进行|照例",
  ),
  mark("COMMA", ",|、"),
  mark("DASH", "-|~|—"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("FROM", "从|自|由|自从"),
  mark("FROM_POST", "开始|算起|起到"),
  mark("TO", "到次年|至次年|到翌年|至翌年|到第二年|至第二年|到来年|到下一年|到|至|直到|~|一直到"),
  mark("BETWEEN", "介于"),
  mark("BETWEEN_POST", "之间|期间|间"),
  mark("BEFORE_POST", "之前|以前|前"),
  mark("AFTER_POST", "之后|以后|过后"),
  mark("START", "从|自|自从|开始于|起始于|始于|起始日期是|起始日期|开始日期是|开始日期|生效日期|最早从|生效于"),
  mark("START_POST", "开始|算起|以后开始|开始算|起生效|开始生效|以后|之后|开始执行|开始运行|起开始"),
  mark(
    "UNTIL",
    "直到|一直到|截至|截止到|截至到|截止|持续到|结束于|为期到|执行到|跑到|扣到|一直扣到|一直发到|发到|一直跑到|一直持续到|止于|提醒到|一直提醒到",
  ),
  mark("UNTIL_POST", "为止|止|结束|截止|前停止|就停|停止|后停止|后结束"),
  mark("END_OF", "底|末|月底|月末|年底|年末|最后一天"),
  // "除了午休十二点到一点半": what the hours are for.
  mark(
    "EXCEPT",
    ["除了", "除去", "除开", "避开", "跳过"]
      .flatMap((word) => ["午休", "午休时间", "午饭", "午饭时间", "休息时间"].map((rest) => `${word}${rest}`))
      .join("|"),
  ),
  mark(
    "EXCEPT",
    "除了|除咗|除去|除开|不包括|不包含|不含|排除|跳过|但跳过|避开|不算|但不包括|除却|刨去|扣除|不要在|不在|但不在|除非是|唯独不在|只有不在",
  ),
  mark(
    "EXCEPT_POST",
    "除外|那次除外|那一次除外|那次不算|那次不要|那次不用|那次跳过|)除外|)不用|)不要|)跳过|)不算|)休息|那天除外|这天除外|那几天除外|当天除外|的除外|以外|之外|外|不算|跳过|休息|例外|不含|不包括在内|之外的时间|歇",
  ),
  mark(
    "NOT_EVERY",
    "别每天|不要每天|不是每天|不用每天|并非每天|不必每天|别每天跑|不要每天跑|不用每天跑|别每天发|不要每天发|别每天都跑|别每天都|不用每天都|不是每小时|别每小时|不要每小时|不要每周|别每周|不是每周|不是天天|别天天|不要每月|别每月",
  ),
  mark(
    "FOR",
    "为期|持续|连续|连着|一连|接连|未来|接下来|今后|往后|接下来的|未来的|之后的|最近|往后的|今后的|在接下来|在接下来的|在未来|在未来的|共持续|一共持续|只跑|维持|坚持",
  ),
  mark("FOR_POST", "内|之内|里|以内|期间"),
  mark(
    "ONLY",
    "只|仅|只在|仅在|仅限|只限|就|只有|只要|光|唯独|才|单单|改为|改到|改成|推迟到|推到|晚到|提前到|推迟至|提前至|改在|延后到|延到",
  ),
  mark("NEXT", "下|下个|下一|下一个|下個|即将到来的"),
  mark("THIS", "这|这个|本|这周|本周|这个周|本星期|这星期|这礼拜|这个星期|这个礼拜"),
  mark("IN_DELAY", "再过|等过"),
  mark("DELAY_POST", "后|之后|以后|过后|后的|之后的"),
  mark("ABOUT", "大约|大概|差不多|大约在|大概在"),
  mark("ABOUT_POST", "左右|上下|前后|来钟"),
  mark("DAY_WORD", "号|日"),
  mark("ONCE", "一次性|只一次|仅一次|只提醒一次|就一次|就这一次|单次|只执行一次|仅此一次"),
  mark("NOW", "现在|立刻|立即|马上|现在就|马上就|即刻|这就|此刻"),
  mark("OF_MONTH", "每月|每月的|每个月|每个月的|每月份|毎月|每一个月|逐月|月月|每月逢"),
  mark("MONTHLY", "每月|每月的|每个月|每个月的|毎月|每一个月|按月|月月|逐月|每月逢|每月在|每个月在"),
  mark("OF_QUARTER", "每季度|每季度的|每个季度|每个季度的|每季|每季的|每一季度|每一季度的"),
  mark("QUARTERLY", "每季度|每季度的|每个季度|每个季度的|每季|每季的|按季度|按季|每一季度"),
  mark("EVERY_YEAR", "每年|每年的|年年|每一年|每一年的|每年在|每年到|每年逢"),
  mark(
    "MONTH_END",
    "月底|月末|每月底|每月末|每月月底|每月月末|每个月底|每个月末|每个月月底|每个月的月底|每月的月底|月尾|每月月底最后一天|每月月末最后一天|每月底最后一天|每月末最后一天|月底最后一天|月末最后一天",
  ),
  mark("UNREAD", "日出时|日落时|日出前|日落后|日落前|日出后|天黑时|天亮时|天黑后|天亮前"),
  mark("IN_TOTAL", "总共|一共|共|共计|累计|合计|总计|最多"),
  mark(
    "HOLIDAYS",
    "春节|春节期间|寒假|暑假|寒暑假|黄金周|长假|国庆假期|小长假|节假日|法定节假日|假期|法定假日|公众假期|节日|法定假期|国定假日",
  ),
  mark("INCLUSIVE", "当天|(含)|含|当日|这天|那天|(包含)|含当天|(含当天)"),
  mark("NEAREST", "最接近|最靠近|离"),
];

const parts = [
  w("NAMED_TIME", "正午|中午12点整", 720),
  w("NAMED_TIME", "午夜|零点|零时|半夜零点|凌晨零点|午夜零点|午夜时分|子夜|晚上零点", 0),
  w("MERIDIEM", "am|a.m.|a.m", "am"),
  w("MERIDIEM", "pm|p.m.|p.m", "pm"),
];

export const words: Word[] = [...numbers, ...ordinals, ...days, ...groups, ...months, ...units, ...markers, ...parts];
