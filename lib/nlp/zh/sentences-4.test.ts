import { expect, it } from "vitest";
import { now } from "../core/schedules.fixture";
import { reading } from "../han-sentences.fixture";
import { parseRequest } from "../parse-request";

it.each([
  // what is left out
  ["每天22点备份，12月的周末除外", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["除了12月的周末，每天晚上十点备份数据库", "0 22 * 1-11 * + 0 22 * 12 1-5"],
  ["除了圣诞节那天，每天早上7点浇花", "0 7 * 1-11 * + 0 7 1-24,26-31 12 *"],
  // lengths and windows
  ["3天零4个小时后提醒我取快递", "once 2026-03-07T14:00"],
  ["下午六点以后、半夜十二点以前每小时看一次服务器日志", "0 18-23 * * *"],
  ["每90分钟检查一次锅炉压力，从早上6点开始", "0 */3 * * * + 30 1-22/3 * * *"],
  ["这个月每个周六下午2点去医院复查", "0 14 * * 6 | until 2026-03-31T23:59"],
  [
    "3月9号第一次，之后每两周一次，上午10点开复盘会提醒",
    "rrule FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=10 | from 2026-03-09T00:00",
  ],
  // days before a weekday of the month
  ["每月第二个周二的前一天下午3点提醒我准备材料", "rrule FREQ=MONTHLY;BYMONTHDAY=7,8,9,10,11,12,13;BYDAY=MO"],
  ["每月第一个周一前两天上午9点提醒我", "rrule FREQ=MONTHLY;BYMONTHDAY=-2,-1,1,2,3,4,5;BYDAY=SA"],
  ["每月最后一个周五前两天提醒我订会议室，上午11点", "rrule FREQ=MONTHLY;BYMONTHDAY=-9,-8,-7,-6,-5,-4,-3;BYDAY=WE"],
  ["每月最后一个工作日的前一天下午4点核对发票", "rrule BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"],
  ["月底最后三天每天下午五点催款", "0 17 L-2,L-1,L * *"],
  // times
  ["每周五下午3点把销售数据汇总发给李经理，算了还是4点吧", "0 16 * * 5"],
  ["每周五把7个报告发给2号楼的张三，下午4点", "0 16 * * 5"],
  ["每小时第5分钟和第35分钟抓取一次", "5,35 * * * *"],
  ["隔天晚上9点提醒我敷面膜", "rrule FREQ=DAILY;INTERVAL=2;BYHOUR=21"],
  ["每天下班后6点半提醒我去健身房", "30 18 * * *"],
  ["早九晚六提醒我打卡，工作日", "0 9,18 * * 1-5"],
  ["过年前每天早上8点倒计时", "ask"],
])("%s", (text, expected) => {
  expect(reading(text, expected)).toBe(expected);
});

it.each([
  ["七八月不用，其余月份每月1号10点出账单", "出账单。"],
  ["每周五把7个报告发给2号楼的张三，下午4点", "把7个报告发给2号楼的张三。"],
  ["3天零4个小时后提醒我取快递", "提醒我取快递。"],
])("%s: what is left for the agent", (text, prompt) => {
  expect(parseRequest(text, { now, timezone: "UTC" })).toMatchObject({ agentPrompt: prompt });
});
