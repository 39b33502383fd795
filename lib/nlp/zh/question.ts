import { targetOf } from "./target";
import { pattern } from "./traditional";

/** Asks for something to be done, whatever the form of the sentence. */
export const asksTask = pattern(
  "帮我|请|麻烦|提醒(?!还|是|有|今|昨|什|几|下|上|在|的|任务|了|发|没|会|怎|为|[?？吗么]|$)|叫我|喊我|通知|告诉我|给我|发我|劳驾|(?:发|推送?|寄|转)(?:一份|一下|给|到)",
);
/** "…先停一下,我出差呢" tells why, and asks nothing. */
export const asked = pattern(
  "(?:[?？]|吗|(?<![,。;!]\\s?(?:我|我们|咱们|人|最近|这几天|这周|现在)[^,。?？什哪谁怎几啥]{1,10})呢|吗。|嘛|怎么样|怎样|几度|多少)[?？。!]*$",
);
const interrogative = pattern(
  "^(?:请问|想问|问一下|为什么|为啥|怎么|如何|什么|啥|哪|谁|多少|是不是|有没有|是否|几点)|(?:什么时候|啥时候|何时|几点|哪天|多久|下次|下一次|上次)(?:\\S{0,6})?(?:跑|执行|运行|触发|发|启动|更新|生效|同步|备份|开始|提醒|是)|(?:为什么|为啥|怎么|咋)(?:又|会|还|没|就|不)?(?:\\S{0,10})(?:失败|没|出错|报错|挂|停|不|这么)|(?:跑|执行|成功|运行|失败|发出去|完成|发|推|送|停|备份|同步|更新|弄好|做完)(?:过|好|完)?了(?:吗|没有?|么)|(?:还在|有没有在?|正常)(?:跑|运行|执行|工作|发)|(?:是|表示|代表|指)(?:什么|啥)(?:意思)?|什么意思|啥意思|(?:星期|周|礼拜)几|几号$|怎么说|怎么用|(?:你|您)(?:能|会|可以)(?:做|干|帮我做)?(?:些)?(?:什么|啥)",
);
export const meaning = pattern(
  "(?:是|表示|代表|指的?是?|什么)?(?:什么意思|啥意思|什么含义|表示什么|代表什么|是什么时间|是几点|意味着什么|怎么理解|怎么读)",
);
const mayAsk = pattern("可以|能(?!力|量)|行吗|(?<!体|身)好吗$(?<!对.{1,6}好吗)|可否|好不好");

/** 现在几点了 */
const asksTime = pattern(
  "^(?:请问)?(?:现在|今天|今儿|目前|当前)?(?:是)?(?:几点|几号|什么时间|星期几|周几|礼拜几)(?:钟)?(?:了|啦|呢)?[?？。!]*$",
);

/** "明天都有什么任务要跑": a question without a mark; a task says what should be told. */
/** "查一下我有几个提醒是每周一的" */
const countsOwn = pattern(
  "(?:我们?|咱们?)(?:一共|总共|现在|目前|都|已经)*(?:有|设了?|定了?|建了?|排了?)(?:几个|多少个?|哪些|哪几个|几条)\\p{Script=Han}{0,4}(?:提醒|任务|闹钟|计划|日程)是",
);

export function asksWhich(text: string): boolean {
  if (countsOwn.test(text)) return true;
  return pattern("什么|啥|哪些|几个|多少").test(text) && !asksTask.test(text) && !pattern("每|提醒我").test(text);
}

/** "你每天几点给我发新闻来着?": asks for what somebody was told before. */
const recalls = pattern("(?:几点|什么时候|啥时候|哪天|[周期]几|多久|几号)[^,。]{0,16}(?:来着|的来?着?)[?？。!]*$");

/** "查日志的任务今天为什么没跑,好奇怪": what a task did not do, and no more. */
const wonders = pattern(
  "^(?!请|帮|[^,。]*(?:检查|查|看|分析|统计|总结|告诉|汇报)[^的,。]{0,10}(?:为什么|为啥|怎么|咋))[^,。]{0,24}(?:任务|提醒|备份|推送|同步|[日周月]报|通知|作业|那个)(?:今天|昨天|昨晚|今早|这次|最近|上次|又|还|都|怎么)*(?:为什么|为啥|怎么|咋)(?:又|会|还|老是?|总是?|一直|突然|都|今天|昨天)*(?:没有?|不|失败|报错|停)[^,。]{0,8}(?:[,。][^,。]{0,4}(?:奇怪|怪|无语|离谱|搞什么|怎么回事|急)[了啊呀]?)?[。!]*$",
);

/** "每天8点查一下库存还剩多少": what is to be found out, and no question. */
const findsOut = pattern(
  "(?:查(?!询?的)|看(?!来|起)|统计|算(?!是)|汇总|记录|核对|盘点|数一?下|测|检查)(?:一下|一遍|一次|一眼|看|查|算|下|出)?[^,。?？的]{0,20}(?:多少|怎么样|怎样|几度)[。!]*$",
);

export function isQuestion(text: string, hasSchedule: boolean): boolean {
  if (asksTime.test(text)) return true;
  if (recalls.test(text) && !pattern("(?:提醒|告诉|通知)我[^,。]{0,4}(?:几点|什么|啥|哪)").test(text)) return true;
  if (
    (asked.test(text) || !hasSchedule) &&
    interrogative.test(text) &&
    !(asksTask.test(text) && !/提醒\S{0,6}(?:什么|几点)|下次|(?:什么时候|几点|何时)\S{0,4}提醒/.test(text))
  )
    return true;
  if (wonders.test(text)) return true;
  // "为什么昨天没有提醒我": what was asked for before did not come.
  if (!hasSchedule && pattern("^(?:为什么|为啥|怎么)[^,。]{0,12}(?:没有?|不)(?:提醒|通知|叫|给|发)").test(text))
    return true;
  return asked.test(text) && !asksTask.test(text) && !(hasSchedule && (mayAsk.test(text) || findsOut.test(text)));
}

const about = pattern(
  "^(?:请问|想问一?下?|问一?下|为什么|为啥|怎么|我的|昨天的?|今天的?|昨晚的?|,|上一?次的?|下一?次的?|,)*(?<target>\\S{2,}?)(?:的)?(?:任务)?(?:,|到底|今天|昨天|昨晚|上次|下次|下一次|发了|还在|是|在|会|又|还|都|为什么|为啥|怎么|什么时候|啥时候|何时|几点|多久|有没有|跑|执行|失败|成功|没)",
);

export function questionTarget(clean: string, text: string): string | null {
  const target = about.exec(text)?.groups?.target;
  return target === undefined ? null : targetOf(clean, text, target);
}
