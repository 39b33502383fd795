import type { Language } from "../core/language";
import { buildLexicon } from "../grammar/lexicon";
import { findCommand } from "./intent";
import { findJobs } from "./jobs";
import { words } from "./lexicon";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, nameTask, writePrompt } from "./prompt";
import { rules } from "./rules";
import { asMeant } from "./slips";
import { readSpoken } from "./spoken";
import { isStatement } from "./statements";
import { suggestTools } from "./tools";
import { pattern } from "./traditional";
import { zoneOf, zonePatterns } from "./zones";

export const chinese: Language = {
  code: "zh",
  lexicon: buildLexicon(words, false),
  numerals: {
    dates: "mdy",
    ordinal:
      /(?<![\d./#$-]|[\da-z]:|[a-z])(\d{1,2})\s?[号號日](?![志誌报報程内內系楼樓线線机機店仓倉库庫冷门門窗桌])/gu,
  },
  rules,
  extend: readSpoken,
  joint: pattern("^\\s?(?:[、,/&]|和|与|及|跟|同|或者?|还是|以及|还有|,?\\s?(?:和|还有|以及))\\s?$"),
  connector: pattern(
    "^(?:[\\s,、:;()&+.—-]|的|在|于|都|就|和|及|与|跟|还有|或|并|且|要|请|务必|固定|准时|定时|统一|各|一次|分别|起|开始|从|自|每|每隔|逢|但|不过|而|则|只|仅|是|也|整|左右|期间|之间|内|里|时|时候|这天|那天|当天|到|至|再|另|来|跑|执行|运行|然后|按|按照|以|用|一直|持续|共|总共|重复|推迟|改|改为|改成|为|为|安排|定|设|时间|:|~|…|—|呢|吧|哦|啊)*$",
  ),
  correction: pattern(
    "(?:[,。…\\s!—-]|噢|哎呀?|唉|哦|啊|呃|嗯|额){0,6}(?:不对|(?<!是|都|也|可|不)不是[^,。]{1,8},(?:而?是|应该是)?(?=\\S{0,3}(?:\\d|[一二三四五六七八九十]|周|星期|礼拜))|(?<!是|都|也|可|不)不是(?!每)|等等|等一下|等下|等会儿?|说错了?|写错了?|打错了?|搞错了?|弄错了?|错了|我是说|我的意思是|更正|纠正一下|算了|(?<=[,。…!]\\s?)(?:改成|改为|改到)|还是改成|应该是|不不|(?<=[,。…!—-]\\s?(?:哦|噢|啊|哎呀?|唉|呃)?)不(?=[,。!…]))(?:[,。…\\s!:]|不是[^,。]{1,8},|是|应该是|应该|我是说|改成|改为|改到|换成|还是|我想说的是|就|说错了?|错了|吧)*",
    "gu",
  ),
  contentBefore: pattern(
    "(?:(?:上|上个|上一个?)(?:月|周|星期|礼拜|季度?|年)?|(?<![账书课样脚版文资成基根])本|这|这个|去年?|前年?|昨年|当年|那年|往年|历年|最近|过去|近|截至|截止|关于|有关|第|超过|大于|小于|不到|满|至少|在售|与|跟|比|从|对比|比较|对方|名为|叫做?|里的|中的|版本|编号|日期为|之前的|以前的|(?:把|将|对|给|关于|看|查|统计|整理|汇总|比较)(?:[一-龥]{0,4}的)?)\\s?$",
  ),
  subordinate: pattern("(?:如果|假如|要是|只要|一旦|因为|由于|当(?!天|日|晚|月)|凡是在|若|万一)"),
  commaAdds: true,
  isVerb: () => false,
  innocent: new Set(),
  asMeant,
  ordinaryWords: new Set(["mt", "et", "pt", "ct"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 24,
  exclusionBefore: pattern("(?:除了|除去|除开|不包括|不含|跳过|排除|(?<![删扣解清消开移拆])除)\\s*$"),
  exclusionFirst: pattern("^[\\s,;:]*(?:除了|除去|除开|不包括|不含|跳过)[^,。;]{1,12}"),
  startsFrom: pattern("(?:从|自|开始|起|第一次|首次|始于|先)[^,。;]{0,6}$"),
  danglingEnd: pattern(
    "(?:[\\s、]|(?<!(?:^|[,，。])[^,，。]{0,12}是[^,，。]{1,12}),|(?<=^|[,、\\s])(?:和|与|及|或)|请|于|在|从|自|安排在|安排到|(?:(?<=^|[,，;；。\\s])(?:提醒|执行|运行|发送|推送|具体)?(?:时间|频率|周期|日期|日程|时段|计划):)|定在|放在|设在|固定在|时间是|时间定在|时间为|时间:|执行时间:?|执行时间是|运行时间:?|计划:?|到了?|等到|每到|每逢|用|按|按照|照着|根据|以|只|仅|都|就|并|并且|然后|但是?|不过|希望|大约|大概|差不多|周期为?|频率为?|频率是|频率:|cron\\s?(?:表达式)?(?:是|为|:)?|表达式(?:是|为|:)|这个时间|一律|统一|改[为到成]|则|——)+$",
    "iu",
  ),
  danglingStart: pattern(
    "^(?:[\\s]*(?:的时候|时候|的时间|这个时间点?|这个表达式|这个计划|的频率|的计划|的节奏|的|时(?![间光尚代])|左右|前后|整(?![理个体合])|都要?(?!市)|就要?(?!医|诊|业)|各来一次|各一次|各(?=[抓发检提跑查做巡推统同备拉清更播])|来一次|跑一次|执行一次|运行一次|做一次|一次|一遍|一回|开始(?=[,，。]|$)|开始(?=[提每检发跑])|起(?=[,，。]|$)|这天|那天|当天(?=[,，。提把给])|吧|期间|之间|内(?=[,，])|以内|为止|准时|定时|按时|自动(?=[把给提发])|再(?=[提叫给把发])|来(?=[提叫给把跑])|去(?=[探检跑抓])|,?就停|就停止|哦|啊|呢|进行(?=[一-龥]{2})))+",
  ),
  intent: findCommand,
  isHabit: isStatement,
  jobs: findJobs,
  elided: () => null,
  inherit: () => null,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  familiar: /(?!)/g,
  phrasebook,
};
