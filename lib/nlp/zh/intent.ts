import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";
import { isStatement } from "./statements";
import { pattern } from "./traditional";

const JOB = "(?:任务|提醒|作业|定时器?|计划|日程|闹钟|自动化|脚本|安排)";
const POLITE =
  "(?:你好|您好|请|麻烦(?:你|您)?|帮我|帮忙|给我|先|那|嗨|喂|现在|把|将|我想|我要|可以|能不能|能否|能|可否|,|\\s)*";
const asksTask = pattern(
  "帮我|请|麻烦|提醒(?!还|是|有|今|昨|什|几|下|上|在|的|任务|了|发|没|会|怎|为|[?？吗么]|$)|叫我|喊我|通知|告诉我|给我|发我|劳驾|(?:发|推送?|寄|转)(?:一份|一下|给|到)",
);
const asked = pattern("(?:[?？]|吗|呢|吗。|嘛|怎么样|怎样|几度|多少)[?？。!]*$");
const interrogative = pattern(
  "^(?:请问|想问|问一下|为什么|为啥|怎么|如何|什么|啥|哪|谁|多少|是不是|有没有|是否|几点)|(?:什么时候|啥时候|何时|几点|哪天|多久|下次|下一次|上次)(?:\\S{0,6})?(?:跑|执行|运行|触发|发|启动|更新|生效|同步|备份|开始|提醒|是)|(?:为什么|为啥|怎么|咋)(?:又|会|还|没|就|不)?(?:\\S{0,10})(?:失败|没|出错|报错|挂|停|不|这么)|(?:跑|执行|成功|运行|失败|发出去|完成|发|推|送|停|备份|同步|更新|弄好|做完)(?:过|好|完)?了(?:吗|没有?|么)|(?:还在|有没有在?|正常)(?:跑|运行|执行|工作|发)|(?:是|表示|代表|指)(?:什么|啥)(?:意思)?|什么意思|啥意思|(?:星期|周|礼拜)几|几号$|怎么说|怎么用|(?:你|您)(?:能|会|可以)(?:做|干|帮我做)?(?:些)?(?:什么|啥)",
);
const meaning = pattern(
  "(?:是|表示|代表|指的?是?|什么)?(?:什么意思|啥意思|什么含义|表示什么|代表什么|是什么时间|是几点|意味着什么|怎么理解|怎么读)",
);
const list = pattern(
  `^${POLITE}(?:列出|列一下|列下|看一?下|查看|查一下|显示|看看|展示|告诉我|说一下)?(?:我|我们|咱们)?(?:的|现在|目前|当前|都|一共|已经|今天|明天|这周|本周)*(?:有|设置了?|设了|安排了?|定了|排了|正在运行|在跑)?(?:所有|全部|当前|现在|已有|现有|正在运行|已?暂停|启用|已设置|已安排)?的?(?:哪些|什么|多少个?|哪几个)?(?:在跑|正在运行|启用|暂停|已?设置|已?安排)?(?:的)?(?:所有|全部|定时|计划|自动|周期)*的?${JOB}(?:列表|清单|们)?(?:在跑|在运行|是启用的|启用|有哪些|吗|呢|列出来|列一下|给我看看|都有什么|都有哪些)*[?？。!]*$`,
);
const listWords = pattern(
  `(?:列出|列一?下|查看|显示|看看|看一?下|展示)(?:一下)?(?:我)?(?:的)?(?:今天|明天|这周|本周|下周|这个?月|本月)?(?:要|会|将|待|需要)?(?:执行|运行|跑|触发)的?(?:所有|全部)?\\S{0,6}?${JOB}(?:列表|清单)?[。!]*$|(?:列出|列一下|查看|显示|看看|看一下|展示)(?:一下)?(?:我)?(?:的)?(?:所有|全部|现有|已有|当前|正在运行|已暂停|跟|与|和|关于)的?\\S{0,12}?${JOB}[。!]*$|(?:有哪些|都?有什么|哪些)(?:\\S{0,6})${JOB}|${JOB}(?:都)?(?:有哪些|列表)|(?:安排|定|设|计划|排)了(?:哪些|什么)|(?:有|还有|还剩|剩下|设了?|定了?|建了?|安排了?|开了?)(?:几个|多少个?|几条|哪些|什么|啥)\\S{0,4}${JOB}|${JOB}(?:一共|总共|还)?有(?:几个|多少个?|几条|哪些)|^(?:有没有|是否有|有无|我有没有)\\S{0,14}${JOB}[?？吗]*$`,
);
const PERIOD =
  "(?:今天|明天|后天|今晚|这两天|这几天|这周|本周|下周|这个?礼拜|这个?星期|这个?月|本月|下个?月|最近|接下来|现在|目前|当前|眼下)";
/** "我这周都定了些什么提醒", "明天有啥要跑的": what is planned, in everyday words. */
const listAsk = pattern(
  `^${POLITE}(?:你)?(?:瞅瞅|瞧瞧|看看|看一?下|数数|查查|查一?下|说说|告诉我)?(?:(?:那|我们?|咱们?|你|这边|系统里?|后台|这里)(?:的)?|${PERIOD}(?:里|内)?(?:的)?|(?:让|叫|要|请|托|给)你|之前|以前|先前|上次|都|还|一共|总共|到底|已经|给我|帮我)*(?:定时|自动|按时|定期)?(?:有|设|定|订|排|安排|建|挂|开|加|弄|存|计划|在跑|在运行|要跑|会跑|跑|剩|做|干|办|盯|管|跑)(?:着|了|过|好|上|在)?(?:一?些)?(?:哪些|什么|啥|多少|几个|哪几[个条项])(?:定时|自动|计划|要|会|正在|待|在)*(?:${JOB}|东西|事儿?|活儿?|要?跑的?|执行的?|运行的?|提醒的?|做的|没|的|在跑|啊|呀|呢|来着|吗|要做|会响|跑着|开着|挂着|生效|着)*[?？。!~]*$|^${POLITE}(?:把|看看|看一?下|列|告诉我|说说)?(?:我们?|咱们?)?(?:的)?(?:${PERIOD}|设|定|建|排|安排|已经|好|过|了|的|那些|这些|所有|全部|正在|在跑|跑着|生效)*(?:的)?${JOB}(?:们)?(?:都|全部?|挨个|一个个)*(?:列|给我看|亮|拉|报|念|数|说|发|展示|显示|看)(?:出来|一?下|一遍|看看|给我|我看看|个清单|一?看|出|看)*[?？。!~]*$`,
);
const targetEnd = `(?:的?(?:定时)?${JOB})?`;
const commands: [Command["intent"], RegExp[]][] = [
  [
    "pause",
    [
      pattern(
        `^${POLITE}(?:这[周月几]?天?|本[周月]|今天|最近|暂时|这阵子|这段时间)?(?:先|暂时)(?:别|不要?|停止?)(?:给我|帮我)?(?:发送?|推送?|跑|提醒(?:我)?|执行|做|弄|通知|播报)?(?<target>\\S.*?)(?:了|吧)*$`,
      ),
      pattern(
        `^${POLITE}(?:这[周月几]?天?|本[周月]|最近|暂时|这阵子|这段时间)(?:就)?(?:别|不要?|停)(?:给我|帮我)?(?:发送?|推送?|跑|提醒(?:我)?|执行|做|弄|通知|播报)(?<target>\\S.*?)(?:了|吧)*$`,
      ),
      pattern(
        `^${POLITE}(?<target>\\S.*?)(?:这[周月几]?天?|本[周月]|最近|这阵子|这段时间)?(?:先|暂时)(?:别|不)(?:给我|帮我)?(?:发送?|推送?|跑|提醒|执行|做|弄|通知|播报)(?:了|吧)*$`,
      ),
      pattern(
        `^${POLITE}(?:暂停|停用|禁用|挂起|暂时停止|暂时关闭|停掉|停一下|先停|中止|停止|停)(?![的中])(?:一下|掉|了)?(?<target>\\S.*?)(?:吧|一下|一阵子|几天|好吗|可以吗|吗)?$`,
      ),
      pattern(
        `^${POLITE}(?<target>\\S.*?)(?:先|暂时|都|先给我|给)?(?:暂停|停用|禁用|停掉|停了|停一下|停一停|关一下|关了|关掉|停止|停下来?|先停|暂停掉|暂停一下|停几天|停|歇一?歇|缓一?缓|缓缓|挂起来?|搁一?搁)(?:一下|吧|了|掉|着|上|一阵子?|一段时间?|几天|好吗|(?:[一二两三四五六七八九十半]|\\d+)(?:天|个?星期|周|个?礼拜|个月))*$`,
      ),
    ],
  ],
  [
    "resume",
    [
      pattern(
        `^${POLITE}(?:恢复|重新启用|重新开启|重新打开|重新开始|继续|启用|解除暂停|重新激活|激活|取消暂停)(?:运行|执行|一下)?(?<target>\\S.*?)(?:吧|一下|好吗|吗)?$`,
      ),
      pattern(
        `^${POLITE}(?<target>\\S.*?)(?:重新|再|又)?(?:恢复|启用|继续|恢复运行|重新开启|开启来|打开|开起来|激活|恢复执行)(?:一下|吧|了|运行|起来)*$`,
      ),
    ],
  ],
  [
    "delete",
    [
      pattern(
        `^${POLITE}(?:以后|今后|从现在起|从明天起)?(?:不要|别|不用|不必)再?(?:给我|帮我)?(?:发送?|推送?|跑|提醒(?:我)?|执行|做|弄|通知|播报)(?<target>\\S.*?)(?:了|吧)+$`,
      ),
      pattern(
        `^${POLITE}(?<target>\\S.*?)(?:以后|今后|就|都)*(?:不用|不要|别|不必|不需要)再?(?:给我|帮我)?(?:发送?|推送?|跑|提醒(?:我)?|执行|做|弄|通知|播报)?(?:了|吧)+$`,
      ),
      pattern(
        `^${POLITE}(?:删除|删掉|删了|取消|去掉|移除|撤销|撤掉|作废|清除|不要|停止并删除|干掉)(?<target>\\S.*?)(?:吧|一下|了|好吗|吗)?$`,
      ),
      pattern(
        `^${POLITE}(?<target>\\S.*?)(?:,|我|已经|给我|都|就|帮我)*(?:不要了|不需要了|不用了|删除|删掉|删了|取消|去掉|移除|撤掉|作废)(?:,?(?:删掉|删除|取消|删了|去掉|帮我删了?))?(?:一下|吧|了|掉|好吗)*$`,
      ),
    ],
  ],
  [
    "run",
    [
      pattern(
        `^${POLITE}(?:现在|马上|立刻|立即|赶紧|手动)(?:就|来|帮我|把|给我)*(?:跑|执行|运行|触发|启动)(?:一下|一次|一遍|下)?(?<target>\\S.*?)(?:吧|一次|一遍)?$`,
      ),
      pattern(
        `^${POLITE}(?<target>\\S.*?)(?:,|现在|马上|立刻|立即|赶紧|手动|重新|再|就)+(?:跑|执行|运行|触发|启动)(?:一下|一次|一遍|下|吧)*$`,
      ),
      pattern(`^${POLITE}(?:跑|执行|运行|触发|手动执行|重跑)(?:一下|一次|一遍|下)(?<target>\\S.*?)(?:吧)?$`),
      pattern(`^${POLITE}(?<target>\\S.*?)(?:跑|执行|运行|触发)(?:一下|一次|一遍|下)(?:吧)?$`),
    ],
  ],
];
const TIME_AHEAD =
  "(?=每|周|星期|礼拜|工作日|周末|明|后天|早|上午|中午|下午|晚|傍晚|凌晨|半夜|下|月|\\d{1,2}[点:号月分]|[一二三四五六七八九十两]{1,3}[点号月]|半?小?时|\\d+\\s?(?:小时|分钟|天)|隔|只)";
const edits = [
  pattern(
    `^${POLITE}(?:跳过|略过)(?:下一?次|这一?次|明天|今天|后天|今晚|明早|本周|这周|下周|周[一二三四五六日天])?的?(?<target>\\S[^,。]*?)(?:一次|吧)*$`,
  ),
  pattern(
    `^${POLITE}(?:下一?次|这一?次|明天|今天|后天|今晚|明早|本周|这周|下周|周[一二三四五六日天])的?(?<target>\\S[^,。]*?)(?:跳过|略过|不用发|不用跑|先不发|不发|取消一次)(?:一次|这一次|吧|了)*$`,
  ),
  pattern(
    `^${POLITE}(?<target>\\S[^,。]*?)(?:,)?(?:就)?(?:下一?次|这一?次|明天|今天|后天|今晚|明早|本周|这周|下周|周[一二三四五六日天])(?:的)?(?:那?[一次]次)?(?:先|就)?(?:跳过|略过|先不发|不发|取消一次)(?:一次|这一次|一下|吧|了)*$`,
  ),
  pattern(
    `^${POLITE}(?:把|将|给)?(?<target>\\S[^,。]*?)的?(?:收件人|接收人|名字|名称|标题|内容|正文|频道|收件地址)(?:改|换|设|更新|修改)(?:成|为|到|一下).*$`,
  ),
  pattern(`^${POLITE}(?:把|将|给)?(?<target>\\S[^,。]*?)(?:改|换|起)个(?:新)?(?:名字|名称|标题).*$`),
  pattern(
    `^${POLITE}(?:把|将)?(?<target>\\S[^,。]*?)(?:的(?:执行|运行|发送)?(?:时间|频率|周期))?(?:再|整体|统一|都|先|全部)?(?:往后|往前|向后|向前|推迟|提前|延后|延迟|顺延|挪|后移|前移)(?:推|挪|移|调|拖|延)?(?:到|至)?(?:\\d|一|两|二|三|四|五|半|十|几|个|晚|早|明|后|下)(?:.*)$`,
  ),
  pattern(
    `^${POLITE}(?<target>\\S[^,。]+?)(?:再|整体|都|改)?(?:晚|早)(?:点|一点|一些|些|\\d+(?:个)?(?:小时|分钟|天)|[一两半三四五十]+(?:个)?(?:小时|分钟|刻钟|天))(?:再|跑|发|执行|提醒|吧|就行|运行)*$`,
  ),
  pattern(
    `^${POLITE}(?<target>\\S[^,。]*?)(?:的(?:执行|运行|发送)?(?:时间|频率|周期))?(?:改|调整|调|换|挪|移|更改|变更|设|修改|设置|变)(?:到|成|为|至|在)${TIME_AHEAD}.*$`,
  ),
  pattern(
    `^${POLITE}(?:修改|更改|调整|编辑|改一下|重命名|变更)(?:一下)?(?<target>\\S[^,。]*?)(?:的(?:执行|运行)?(?:时间|频率|内容|名字))?(?:吧|一下)?$`,
  ),
  pattern(`^${POLITE}(?<target>\\S[^,。]*?)(?:改名|重命名)(?:为|成|叫).*$`),
];
/** "现在在跑的都给我看看" */
const listRunning = pattern(
  `^${POLITE}(?:把|现在|目前|当前|正在|眼下|还)*(?:在跑|在运行|运行中|跑着|开着|生效|挂着|设好|定好|排好|安排好)的(?:那些|东西|任务|提醒)?(?:都|全部?|统统|一并)*(?:给我|帮我)?(?:看看|看一?下|列|亮|说说|说一?下|报|数)[^,。]{0,6}$`,
);
const translate = pattern("(?:翻译|译)(?:成|为|一下)");
const mayAsk = pattern("可以|能(?!力|量)|行吗|(?<!体|身)好吗$(?<!对.{1,6}好吗)|可否|好不好");
const greeting = pattern(
  "^(?:(?:你好|您好|谢谢|多谢|辛苦了?|好的|收到)(?:你|您|啦|了)?[,!]?)*(?:今天)?(?:(?:你好|您好|嗨|哈喽|hello|hi|好嘞|好咧|好哒|没问题|明白了?|了解了?|(?:帮|可帮)?(?:了)?(?:我)?(?:一个|个)?大忙了?|帮大忙了?|太好了|太棒了|真棒|厉害|赞|早上好|晚上好|中午好|下午好|谢谢|多谢|辛苦了|好的|收到|再见|在吗|早安|晚安|(?:今天)?就?先?(?:这样|到这(?:里|儿)?)(?:吧)?|没事了|辛苦啦|感谢|麻烦了)[啊呀哦了啦,。!~\\s]*)+[啊呀哦了啦,。!~\\s]*(?:你|您|大家|各位)?[。!~?？]*$",
  "iu",
);

function command(intent: Command["intent"], target: string | null = null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** "明天都有什么任务要跑": a question without a mark; a task says what should be told. */
function asksWhich(text: string): boolean {
  return pattern("什么|啥|哪些|几个|多少").test(text) && !asksTask.test(text) && !pattern("每|提醒我").test(text);
}

/** Longer texts describe a task. */
const MAX_COMMAND = 200;

/** A command, a question or a statement; a task has its own schedule and is none of these. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const text = folded.trim().replace(/[。.!！]+$/, "");
  if (text.length > MAX_COMMAND) return null;
  if (greeting.test(text)) return command("none");
  if (meaning.test(text)) return command("question");
  if (!hasSchedule && translate.test(text)) return command("none");
  if (
    list.test(text) ||
    listRunning.test(text) ||
    (listAsk.test(text) && !pattern("^[^,。]{0,8}每|提醒我\\S").test(text)) ||
    (listWords.test(text) && (!hasSchedule || asked.test(text) || asksWhich(text)))
  )
    return command("list");
  const isQuestion = asked.test(text) || !hasSchedule;
  if (
    isQuestion &&
    interrogative.test(text) &&
    !(asksTask.test(text) && !/提醒\S{0,6}(?:什么|几点)|下次|(?:什么时候|几点|何时)\S{0,4}提醒/.test(text))
  )
    return command("question", questionTarget(clean, text));
  if (asked.test(text) && !asksTask.test(text) && !(hasSchedule && mayAsk.test(text)))
    return command("question", questionTarget(clean, text));
  if (isStatement(text)) return command("none");
  const found = findVerb(clean, text, hasSchedule);
  const isOneClause = found?.intent === "edit" || (found?.target ?? ",").search(/[,。]/u) < 0;
  return isOneClause ? found : (findReasoned(clean, text, hasSchedule) ?? found);
}

const condition = pattern("^(?:如果|要是|假如|若|一旦|只要|当|等|超过|低于|满|够)");
const saysWhen = pattern("每|\\d[点:]|[一二三四五六七八九十]点|工作日|[天日]都");

/** "先把库存预警暂停一下,这两天在盘点": a command with its reason behind it, or before. */
function findReasoned(clean: string, text: string, hasSchedule: boolean): Command | null {
  const clauses = text.split(/[,。;!]\s?/u).filter((one) => one !== "");
  if (clauses.length < 2 || clauses.length > 4) return null;
  for (const clause of clauses) {
    const others = clauses.filter((one) => one !== clause);
    const isPlan = others.some(
      (one) => asksTask.test(one) || condition.test(one) || (hasSchedule && saysWhen.test(one)),
    );
    const found = isPlan || condition.test(clause) ? null : findVerb(clean, clause, hasSchedule, text);
    if (found && found.intent !== "edit" && !(hasSchedule && found.intent === "run") && (found.target?.length ?? 0) > 1)
      return found;
  }
  return null;
}

const namesJob = pattern(`${JOB}|日报|周报|月报|备份|同步|报表|报告|巡检|检查`);
const clock = pattern("\\d|[一二三四五六七八九十][点号]");
const endsWithJob = pattern(`${JOB}$`);
const notTarget = pattern("^(?:明天|今天|后天|每|所有旧|过期|\\d)|(?:文件|日志|缓存|数据|快照|记录|服务器?|服务)$");

function findVerb(clean: string, text: string, hasSchedule: boolean, whole = text): Command | null {
  for (const pattern_ of edits) {
    const target = pattern_.exec(text)?.groups?.target;
    if (target === undefined || target.length < 2) continue;
    if (startsWithTime.test(target) && !((endsWithJob.test(target) || namesByPart.test(target)) && !clock.test(target)))
      continue;
    return command("edit", targetOf(clean, whole, target));
  }
  for (const [intent, patterns] of commands) {
    const target = patterns.map((one) => one.exec(text)?.groups?.target).find((found) => found !== undefined);
    if (target === undefined || target.length > 40) continue;
    const isNamed =
      (namesByPart.test(target) && !clock.test(target)) ||
      (namesJob.test(target) && (!startsWithTime.test(target) || (intent === "delete" && endsWithJob.test(target))));
    if (hasSchedule && intent !== "run" && !isNamed) continue;
    if (hasSchedule && intent === "run" && startsWithTime.test(target)) continue;
    if (intent === "delete" && notTarget.test(target) && !namesJob.test(target) && !namesByPart.test(target)) continue;
    return command(intent, targetOf(clean, whole, target));
  }
  return null;
}

/** 早上的天气播报: a part of the day that is in the name of a job. */
const namesByPart = pattern(
  `^(?:早上|上午|中午|下午|晚上|凌晨|夜里|夜间|每[天周月晚日])的?[^\\d,。]{0,10}(?:${JOB}|播报|新闻|天气|简报|股价|汇率|油价|[日周月早晚]报|报告|备份|同步|检查|巡检|推送|汇总)$`,
);
const startsWithTime = pattern(
  "^(?:每[天周月年个晚早隔逢\\d]|工作日|周末|周[一二三四五六日]|星期|明[天早晚]|后天|下周|下个月|\\d{1,2}[点:月]|早上|上午|下午|晚上|凌晨|从|以后|今后)",
);

/** The words of the person that name a task, without the words around a name. */
function targetOf(clean: string, text: string, target: string): string | null {
  const at = text.indexOf(target);
  const words = clean.length >= text.length && at >= 0 ? clean.slice(at, at + target.length) : target;
  const name = words
    .replace(
      pattern(
        "^(?:把|将|那个|这个|我的|我们的|关于|一下|掉|了|的|下一?次的?|上一?次的?|今天的|昨天的|明天的|已?暂停(?:中|了)?的|停掉(?:了)?的|停用的|今晚的|昨晚的|这周的|本周的|每[天周月晚日]的)+",
      ),
      "",
    )
    .replace(new RegExp(`(?:${pattern(targetEnd).source})$`, "u"), (found) => (found === words ? found : ""))
    .replace(pattern("(?:这个|那个|的|,|先|给|都|也|(?:一|两|三|几)(?:天|周|个月)|一阵子)+$"), "")
    .replace(/^[“"'「]|[”"'」]$/g, "");
  return name === "" ? null : name;
}

const about = pattern(
  "^(?:请问|想问一?下?|问一?下|为什么|为啥|怎么|我的|昨天的?|今天的?|昨晚的?|,|上一?次的?|下一?次的?|,)*(?<target>\\S{2,}?)(?:的)?(?:任务)?(?:,|到底|今天|昨天|昨晚|上次|下次|下一次|发了|还在|是|在|会|又|还|都|为什么|为啥|怎么|什么时候|啥时候|何时|几点|多久|有没有|跑|执行|失败|成功|没)",
);

function questionTarget(clean: string, text: string): string | null {
  const target = about.exec(text)?.groups?.target;
  return target === undefined ? null : targetOf(clean, text, target);
}
