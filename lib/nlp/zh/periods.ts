import type { PeriodWords } from "../grammar/han-periods";
import { pattern } from "./traditional";

const REST = "(?:剩下|剩余|余下)的?(?:这?几天|日子|时间|每天|时候|天数)?(?:里|内)?";

/** 单号 by itself or behind a word of time: not 物流单号, 简单日报. */
const APART = "(?<=^|[^\\p{Script=Han}]|月的|[每逢月在是到和遇只限或日天于都跟与])";

export const periodWords: PeriodWords = {
  parityDays: pattern(
    `(?:每个?月的?|每?逢|每|遇到?)?${APART}(?:(?<odd>单号|单数日|单数号|奇数日|奇数号|单日)|(?<even>双号|双数日|双数号|偶数日|偶数号|双日))(?:的?(?:日子|日期|那天|当天))?(?![线楼桌座门限])`,
    "gu",
  ),
  lastIfShorter: pattern(
    "(?:如果|要是|若|碰到|遇到)?(?:小月|(?:2|二)月份?|当月|该月|那个?月|这个月)?(?:没有?|不到)(?:这一?天|\\d{1,2}[号日天])的?(?:那?个?月份?|话|时候?)?[,的]?(?:就|则|时)?(?:用|改为|改成|改到|改在|取|在|算|按)?(?:当月|该月|那个?月|月底)?的?最后一天(?:代替|执行|发送?|来|算)?",
    "gu",
  ),
  rest: pattern(`[这本](?:(?<week>周|个?星期|个?礼拜)|(?<month>个?月))(?:里)?${REST}|今年(?:里)?${REST}`, "gu"),
  notBefore: pattern(
    "(20\\d\\d)年(?:之前|以前|前)(?:都|先)?(?:别|不要|不用|不必|勿|不)(?:开始|启动|执行|发送?|跑|运行|推送?|提醒)",
    "gu",
  ),
};
