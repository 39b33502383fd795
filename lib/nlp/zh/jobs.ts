import { matchesOf } from "../grammar/matches";
import { pattern } from "./traditional";

const WHEN =
  "(?:每|工作日|周末|双休日|平日|周[一二三四五六日天]|星期|礼拜|明[天早晚]|后天|大后天|今[天晚]|下周|下个?月|隔|逢|早上|上午|中午|下午|晚上|傍晚|凌晨|半夜|\\d{1,2}[点:月号]|[一二三四五六七八九十]{1,3}[点号月]|从|过|提[前早]|[前头]一[天晚]|[\\d一二三两四五六七八九十]{1,3}[天周]前)";
/** 每小时的毛刺, 每年提前一天: no job of its own begins with them. */
const ASIDE =
  "每(?:个|一)?(?:小时|分钟|天|日|周|月|年|次)的(?!早|上午|中午|下午|晚|傍晚|凌晨|\\d|第|周|最|倒)|每年(?:的|都)?(?:提前|提早|前)|每(?:个人|人|位|组|家|条|项|次|名|张|份)";
/** Words between one thing to do and the next, before its time. */
export const SEQUENCE = "(?:随后|然后|接着|紧接着|之后|再)(?:在|于)?,?\\s?";
const boundary = pattern(
  `(?<=点(?:半|一刻|[一二三四五六七八九十\\d]{1,3}分?)?(?![一二三四五六七八九十\\d半点分刻号])\\p{Script=Han}{2,8})、(?=(?:早上|上午|中午|下午|晚上)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})点(?:半|一刻|[一二三四五六七八九十\\d]{1,3}分?)?(?![、,和跟与各都]|[一二三四五六七八九十\\d半点分刻号])\\p{Script=Han}{2})|(?<=(?:^|[,。;])\\p{Script=Han}{2,6}每[^,。]{2,20}(?:[发推交跑做查送]|提醒)),\\s?(?=(?!提醒|通知|帮|请)\\p{Script=Han}{2,6}每)|,\\s?(?=${SEQUENCE}(?:[早晚上中下凌傍]\\S{1,2})?(?:\\d{1,2}[点:]|[一二三四五六七八九十]{1,3}点))|[。;!?]\\s?|,?\\s?(?:另外|还有|此外|同时|以及|除此之外|再有|另|然后|接着|随后|紧接着|并且|再就是|最后)[,:\\s]*|,?\\s?(?:顺便|顺带)(?=${WHEN})|(?<=[\\p{Script=Han}])\\s(?=(?:早上?|上午|中午|下午|晚上?|凌晨)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})点)|,\\s?(?!${ASIDE})(?=${WHEN}|再|并|提醒)`,
  "gu",
);

/** Where a further job may begin: at a new sentence, at 另外, or at a schedule behind a comma. */
export function findJobs(folded: string): number[] {
  return matchesOf(folded, boundary).map((match) => match.index + match[0].length);
}
