import { JOB } from "./job-names";
import { POLITE } from "./small-talk";
import { pattern } from "./traditional";

export const NAME = "(?<name>[^,。;:?!]{2,24}?)";
/** Not a time: "明天把小王加到周报的收件人里" is something to do. */
export const WHO = "(?![每明后今下周早晚]|星期|礼拜|上午|中午)[^,。;:?!\\d]{1,12}?";
/** Nouns that a name of something scheduled ends in. */
export const THING = `(?:${JOB}|[日周月晨早晚季年]报|备份|同步|报表|报告|巡检|播报|通知|推送|简报|快讯|预报|汇总|摘要|星座|运势|订阅|预警)`;
export const RECIPIENTS =
  "的?(?:收件人|接收人|抄送人?|名单|收件列表|邮件列表|通知对象)(?:名单|列表)?(?:里|中|里面|当中)?";
export const TIME =
  "(?:每|周|星期|礼拜|工作日|周末|早|上午|中午|下午|晚|凌晨|\\d{1,2}[点:号]|[一二三四五六七八九十两]{1,3}[点号])";
export const NEXT =
  "(?:今天|明天|后天|今晚|明早|明晚|(?:这|本|下)个?(?:周|星期|礼拜|月)[一二三四五六日天]?|周[一二三四五六日天])";
export const MAY = "(?:能不能|可不可以|可以|能否|可否|能)";
export const DONE = "(?:发送?|推送?|跑|运行|执行|提醒|播报|工作|启动|开始|恢复)";
export const said = (source: string): RegExp => pattern(`^${POLITE}${source}(?:吧|啊|呢|哦|啦)*[。.!?~\\s]*$`);
