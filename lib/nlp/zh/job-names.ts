import { pattern } from "./traditional";

/** Nouns for what is scheduled. */
export const JOB = "(?:任务|提醒|作业|定时器?|计划|日程|闹钟|自动化|脚本|安排)";

const NAMED = "(?:日报|周报|月报|备份|同步|报表|报告|巡检|检查)";

export const namesJob = pattern(`${JOB}|${NAMED}`);
export const clock = pattern("\\d|[一二三四五六七八九十][点号]");
export const endsWithJob = pattern(`${JOB}$`);
/** What a person deletes that is no task. */
export const notTarget = pattern(
  "^(?:明天|今天|后天|每|所有旧|过期|\\d)|(?:文件|日志|缓存|数据|快照|记录|服务器?|服务)$",
);

/** 早上的天气播报: a part of the day that is in the name of a job. */
export const namesByPart = pattern(
  `^(?:早上|上午|中午|下午|晚上|凌晨|夜里|夜间|每[天周月晚日])的?[^\\d,。]{0,10}(?:${JOB}|播报|新闻|天气|简报|股价|汇率|油价|[日周月早晚]报|报告|备份|同步|检查|巡检|推送|汇总)$`,
);
/** "每天8点那个任务", "8点的那个": a task by its time. */
export const pointsAtTime = pattern(
  `[点分半号日天晚早午周月年](?:的)?(?:那一?个|这个|那一?条)(?:${JOB}|${NAMED})?$|[点分半十]的(?:闹钟|提醒)$`,
);
export const startsWithTime = pattern(
  "^(?:每[天周月年个晚早隔逢\\d]|工作日|周末|周[一二三四五六日]|星期|明[天早晚]|后天|下周|下个月|\\d{1,2}[点:月]|早上|上午|下午|晚上|凌晨|从|以后|今后)",
);
