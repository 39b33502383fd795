import { asSentence, outsideQuotes, tidy, withHostsOnly } from "../grammar/prompt-text";
import { pattern } from "./traditional";

const opening = pattern(
  "^(?:不好意思|抱歉打扰(?:一下|了)?|打扰(?:一下|了|你了|您了)|(?:如果|要是)?(?:可以|方便|有空)的话|[你您](?:可不可以|可以|能不能|能)(?=[\u4e00-\u9fff])|想(?:请|麻烦)[你您]|你好|您好|嗨|哈喽|hi|hello|那个啥|那个|那|嗯|请问|请你|请您|请|麻烦你|麻烦您|麻烦|劳驾|拜托你?|(?:别|不要|勿)忘[了记]|切记|帮我|帮忙|替我|可以|可不可以|能不能|能否|可否|能|我想让你|我想请你|我希望你|希望你|我需要你|需要你|我要你|我想要你|我想要?|我需要|我要(?=一)|我得|想要(?=[一-龥])|希望(?:能够?|可以)?|最好(?:能|是)?|要是能|如果能|如果可以|应该有(?=一)|帮我设(?:置|定)?(?:一个|个)?(?:定时)?(?:任务|提醒)?|(?:设置?|创建|新建|建|加|添加|安排|设定)(?:一个|个)(?:定时|自动|新的?)?(?:任务|提醒|闹钟)|(?:设|建|加|登记|安排)(?:定|置)?[两2二三3]个(?:提醒|任务)?(?=[:：])|更正|纠正一下|务必|并且|并|而且|然后|另外|还有|此外|同时|以及|再|也|就|都|到点|到时候|的时候|时候|时|的|地|了|啊|呀|哦|哈|要|就是|就行|各(?=[量吃喝跑做发检备浇喂测查打运提叫])|先(?=[,，]))(?:[,，、:：]|\\s)*(?=\\S)",
);
/** "时间：", "频率：" and the like name a schedule that is gone; "任务：" says what the rest is. */
const label = pattern(
  "(?:^|(?<=[,，:;；。\\s]))(?:(?:提醒|执行|运行|发送|推送|具体)?(?:时间|频率|周期|日期|日程|计划|时段|截止|有效期|开始|节奏|间隔)[:：]\\s*(?=[,，;；。]|$|[^,，;；。]{1,6}[:：])|(?:任务|提醒|内容|事项|要做的事|工作内容|任务内容|提醒内容|动作|操作)[:：]\\s*)[,，;；。]?",
  "gu",
);
/** Between the reason and the request: "我记性不好，麻烦你提醒我". */
const courtesy = pattern(
  "(?<=[,，。;；])(?:麻烦|拜托|劳驾)(?:你|您)?(?:帮我|帮忙)?(?=提醒|叫|喊|通知|告诉|把|给|发|帮|整理|查|看)",
  "gu",
);
/** What the author wants to get is what the agent has to give. */
const received = pattern("^(?:能够?|可以)?(?:收到|看到|拿到|得到)(?!的)");
const kept = pattern("^(?:再|也|就|都|的|要|时|能|可以|了|那(?!个[,，])|地)(?=[一-龥])");
const ending = pattern(
  "(?:[,，]?(?:(?<=[,，])(?:再有|顺便|顺带|另外|还有|然后|接着|同时|以及)|谢谢(?:你|您|啦|了|哈|大家)?|多谢|感谢|辛苦(?:了|啦|你了)?|拜托了?|好吗|(?<![得起量况])好不好|可以吗|行吗|行不行|好嘛|可以么|麻烦了|就行了?|就好|就可以了?|即可|(?<![网酒])吧|就好了|就太好了|哦|啊|啦|哟|喔|噢|(?<![花借])呗|咯|(?<!哈)哈))+[。.!！?？~]*$",
);
const HAN = "[\\u3400-\\u9fff\\u3000-\\u303f”’）]";

/** The task's words as a complete sentence, without politeness. */
export function writePrompt(words: string, _named: boolean): string {
  let text = tidy(outsideQuotes(tidy(words), (part) => part.replace(label, "")));
  text = text.replace(courtesy, "");
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = tidy(text.replace(ending, (found) => (/[?？]/.test(found) ? "" : "")));
    const found = opening.exec(text)?.[0];
    if (found && text.length > found.length + 1 && !(kept.test(text) && !isLoose(text)))
      text = text.slice(found.length);
    text = text.replace(pattern("(?:[吗嘛]|(?<![什怎那这多要])么)[?？]?$"), "").replace(/^[,，、:：;；\s]+/, "");
  }
  text = text.replace(received, "给我发").replace(pattern("^(?:能够?)?知道(?!的)"), "告诉我");
  // "每[逢双周周四]开例会"
  text = text.replace(pattern("^每逢?(?=[开做发检打提写给吃喝跑])"), "");
  text = text.replace(pattern("^([一-龥]{2,3})一[次遍回](?=[一-龥a-z ])", "iu"), "$1");
  return text.charAt(0) + asSentence(wide(text), "。").slice(1);
}

/** Words left behind by a schedule that was cut out: 的时候, 都要, 就. */
function isLoose(text: string): boolean {
  return pattern(
    "^(?:的时候|时候|都要?(?=[提叫给把发检])|就要?(?=[提叫给把发检])|要(?=[提叫给把发检])|再(?=[提叫给把发检])|也(?=[提叫给把发检])|时(?=[提叫给把发检,])|的(?=[提叫给把发检,])|(?:如果|要是)?(?:可以|方便|有空)的话|可以帮|能帮|能不能|可以给|可以提|能给|能提)",
  ).test(text);
}

/** Marks between Chinese characters are full width. */
function wide(text: string): string {
  const marks: Record<string, string> = { ",": "，", ":": "：", ";": "；", "!": "！", "?": "？" };
  return text
    .replace(
      new RegExp(`(?<=${HAN})\\s?([,:;!?])\\s?(?=${HAN}|[“"「A-Za-z0-9]|$)`, "gu"),
      (_, mark: string) => marks[mark] ?? mark,
    )
    .replace(new RegExp(`(?<=[A-Za-z0-9)”"])\\s?([,;])\\s?(?=${HAN})`, "gu"), (_, mark: string) => marks[mark] ?? mark)
    .replace(
      new RegExp(`(?<=${HAN})\\(([^()]*)\\)|\\((?=${HAN})([^()]*)\\)`, "gu"),
      (_, a?: string, b?: string) => `（${a ?? b ?? ""}）`,
    )
    .replace(/(?<=[\u3400-\u9fff，。；]) (?=[\u3400-\u9fff])/g, "");
}

const filler = pattern(
  "谢谢|你好|您好|请|麻烦|帮我|拜托|那次|不变|推迟到?|改为|各?一次|[的了吧啊呀要也都再就是]|[^\\p{L}]",
  "gu",
);

export function isTask(text: string): boolean {
  return text.replace(filler, "").length >= 2;
}

export function addressesAuthor(text: string): boolean {
  return pattern("我|咱|自己").test(text);
}

const MAX_LENGTH = 16;
const lead = pattern(
  "^(?:提醒(?:我们?|大家)?|叫我|喊我|通知我|告诉我|给我的?(?=\\S)|发我|帮我|请|记得|要|去|把|将|为我|推送给我|发一?[封份条个](?=\\S)|发给我|给我发(?:一?[封份条])?|生成(?:一?[份个])?|写(?:一?[篇份封])?|整理(?:一?[份个]?)(?=\\S)|自动)+",
);

/** "给 a@acme.io 发工资表", "检查库存并发邮件给 a@acme.io": whom it is for names no task. */
const writtenTo = pattern(
  "[给向]\\s?[\\w.+-]+@[\\w.-]+\\s?(?:发送?|寄)(?=\\S)|(?:[,，]?(?:并|再|然后)?(?:发送?|寄|抄送|转发)(?:一?[封份])?(?:电子)?(?:邮件|信)?)?(?:给|到|至)\\s?[\\w.+-]+@[\\w.-]+",
  "gu",
);

/** "检查网站并发邮件给我": what is done with it afterwards names no task. */
const toldBehind = pattern(
  "(?<=\\S{2})[,，]?(?:并且?|然后|再)(?:(?:发送?|寄)(?:一?[封份条])?(?:电子)?(?:邮件|短信|消息|通知)?给(?:我们?|管理员)|(?:通知|告诉|提醒)(?:我们?|管理员))$",
);

/** "催款,直到对方付清": when it ends names no task. */
const isUntil = pattern("^(?:一?直[到至]|到.+为止$)");

/** A title is found in the first words. */
const LONGEST = 300;

/** A short title: the first clause, without the words that only ask. */
export function nameTask(prompt: string): string {
  const plain = withHostsOnly(prompt.slice(0, LONGEST))
    .replace(writtenTo, "")
    .replace(/[\w.+-]+@[\w.-]+/g, "")
    .trim();
  const clauses = plain.split(/[，。；：！？\n,;(（]|:(?!\d)/).map((part) => part.trim());
  const clause =
    clauses.find((part) => part.length > 3 && !isUntil.test(part)) ?? clauses.find((part) => part.length > 1) ?? plain;
  const isReminder = pattern("^提醒|^叫我|^喊我").test(clause);
  const bare = clause.replace(lead, "").replace(toldBehind, "").trim();
  const object = pattern("^(?:把|将)(.+?)(?:发|寄|推|传|同步|导|存|备份|换|替换|整理|做成|归档|送)").exec(clause)?.[1];
  const name = (object ?? (bare.length > 1 ? bare : clause)).replace(/[“”「」《》"]/g, "");
  const short =
    name.length > MAX_LENGTH
      ? name
          .slice(0, MAX_LENGTH)
          .replace(/(?<=\s|[\u3400-\u9fff])[A-Za-z0-9.-]+$|[的和与在到给对并再]$/, "")
          .trim()
      : name;
  return (isReminder && !short.endsWith("提醒") ? `${short}提醒` : short) || "任务";
}
