import type { Language } from "../core/language";
import { buildLexicon } from "../grammar/lexicon";
import { concludes } from "./concludes";
import { monthDayPattern } from "./days";
import { findCommand } from "./intent";
import { findJobs, inheritObject, inheritVerbBack, undoes } from "./jobs";
import { words } from "./lexicon";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, isThing, writePrompt } from "./prompt";
import { asksTask } from "./question";
import { rules } from "./rules";
import { asMeant } from "./slips";
import { readSpoken } from "./spoken";
import { isStatement } from "./statements";
import { nameTask } from "./task-name";
import { suggestTools } from "./tools";
import { zoneOf, zonePatterns } from "./zones";

/** "또 하나는 회의실 예약 현황 공유입니다": what is to be done, in one noun. */
const namesDeed =
  /(?:공유|정리|확인|점검|보고|발송|전송|요약|작성|백업|알림|체크|업데이트|안내|독촉)(?:입니다|이에요|예요|임|이야)[.!\s]*$/u;

export const korean: Language = {
  code: "ko",
  lexicon: buildLexicon(words, false),
  numerals: { dates: "mdy", ordinal: monthDayPattern },
  rules,
  extend: readSpoken,
  joint: /^\s?(?:[,·/&]|와|과|이랑|랑|하고|및|그리고|또는|혹은|아니면|이나|나|,\s?그리고|에,)\s?$/u,
  connector:
    /^(?:[\s,·():&/~.;→—-]|이라면|이면|에서는|에는|에선|에도|에만|까지만|부터는|날에는|인\s날|날|에|엔|은|는|도|만|이|가|의|을|를|와|과|이랑|랑|하고|마다|부터|까지|쯤|경|무렵|정각|각각|또한|또|그리고|즉|그러니까|및|단|다만|하지만|근데|대신|매번|항상|늘|딱|정확히|꼭|반드시|두\s?번|한\s?번씩|한\s?번|씩|으로|로|중에는?|중|사이에?|동안|시작해서|시작|반복해서|반복|실행|정기적으로|기준으로|기준|스케줄|일정|시간은|주기|또는|이나|무조건|오직|오로지|때|시|하되|되|첫 실행은|이후|내내|해서|총|모두|같은 시간에?|일 때|시간|단,|인데|그|그날|약(?!,)|한|→)*$/u,
  correction:
    /(?<=(?:아니|정정|실수|잘못|말고|미안|죄송|잠깐)[^.]{0,30}[,.]\s)(?:그리고\s)?시간[도은]\s(?=(?:오전|오후|아침|저녁|밤|새벽)?\s?(?:\d|[가-힣]{1,3}\s?시))|(?<=[,.]\s)[월화수목금토일]요일(?:\s?것)?(?:은|만|을)\s(?=[월화수목금토일]요일(?:로|으로)(?:\s(?:바꿔|변경|옮겨|해)[^,.]{0,6})?[.!]?$)|(?<=[.,]\s)(?:아|앗|어)[,]?\s(?=[월화수목금토일](?:요일|욜)|\d{1,2}\s?(?:시|일)|오전|오후)|(?:[,.…\s!—-]|(?<![가-힣])[아어앗음](?=[\s,.]))*(?:\s?대신(?:에)?(?=\s?(?:\d|오전|오후|[월화수목금토일]요일))|아니\s?아니야?|아니다|아니지|아니요|아니라|(?:이|가)\s아니라|이\s아니고|가\s아니고|아니고|아니|아\s?참|앗|미안(?:해요?|합니다|한데)?|죄송(?:해요|합니다|한데요?)?|정정(?:할게요?|합니다)?|실수(?:야|예요|했어요?|했네요?|입니다)?|잘못\s?(?:말했|썼)\S*|잠깐(?:만요?)?|다시\s?말해서?|(?<=(?:^|[.,!]\s?)(?:아|앗|어|음)?,?\s?)역시|그게\s?아니라|말고(?=\s?(?:모레|글피|내일|다음\s?주|[월화수목금토일]요일|\d{1,2}\s?시|\d{1,2}:|오전|오후|아침|저녁|\d{1,2}일))|취소하고|(?<!(?:니까?|라서|이라|[아어여]서)\s)됐고|됐다|(?<=[,.]\s?|(?:줘|요|세요)\s)(?:아|앗|어)\s[^,.]{1,14}(?:이지|이네|이잖아|이구나|거네|네|구나),|바꿔서|바꿀게요?|수정|너무\s?(?:잦|많|자주|이르|늦|빠르|길|짧|뜸하)[가-힣]{0,3}|(?<=[,.…]\s?)(?:아|어|음|흠)?,?\s?(?:그냥|차라리)\s(?=[^,.]{1,12}(?:으)?로(?:\s?(?:할|하|해|바꿔|부탁|가자)|[.!~]*$)|(?:오전\s|오후\s|아침\s|저녁\s|밤\s)?\d{1,2}시(?:\s반|\s\d{1,2}분)?에\s)|(?<=[(,.…]\s?)(?:아|어|음|흠)?,?\s?(?=[^,.()]{1,10}(?:이|가)\s?(?:더\s)?(?:낫|나을|좋겠|좋을)))(?:[,.…\s!:—-]|아니\s?|정정|다시|아\s|그냥|미안|실수|제가\s?잘못|죄송합니다|그게\s?아니라|정확히는)*/gu,
  contentBefore:
    /(?:작년|지난해|전년|지난|저번|전월|전주|이전|최근|유효기간|유효기한|마감일?(?:이|은)?|마감|기한(?:이|은)?|납기(?:일)?|버전|제|번호|과거|[a-z]-|어제|그저께|만료일(?:이)?|생일(?:인|이))\s?$/iu,
  subordinate: /(?!)/u,
  scheduleBefore:
    /해서\s$|(?:주|보내|[가-힣]내|[가-힣]리)고\s$|[가-힣](?:을|를|니까|으니|라서|날이라)\s$|[,.]\s(?:둘\s?다|모두|전부)\s$/u,
  commaAdds: true,
  concludes,
  isVerb: () => false,
  innocent: new Set(),
  asMeant,
  tail: /(?:[월화수목금토일]요일|주말|평일|공휴일|(?<!\d)\d{1,2}\s?(?:일|시|번|회)(?![차째])|[한두세네섯곱덟홉열]\s?번|동안만?|까지만?)(?!을|를|의|이\s)[^.,]{0,8}$/u,
  ordinaryWords: new Set(["mt", "et", "pt", "ct"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 12,
  exclusionBefore: /(?!)/,
  exclusionFirst: /^(?:은|는|을|를|만)?\s?(?:제외|빼고|건너뛰)(?!한 나머지)/u,
  timeOfAll: /[,.]\s(?:둘\s?다|모두|전부)\s?$/u,
  startsFrom: /(?:부터|시작(?:해서)?|처음|첫\s?실행(?:은)?|최초)[^,.]{0,8}$/u,
  danglingEnd:
    /(?:[\s,]*(?:(?<![가-힣])(?:이후(?:로|에는|엔)?|시간은|시각은|일정은|주기는|스케줄은|실행은|실행\s?시간은|실행\s?시각은|빈도는|크론은|크론식|cron:?|cron\s?표현식|단|다만|그리고|또|즉|(?<!에\s)약|딱|꼭|반드시|총|대신|정확히|매번|아|어|음|참|그|(?<=[,.]\s)(?:둘\s?다|모두|전부))|\s))+$/iu,
  danglingStart:
    /^(?:하고(?=\s|$)|\s*에?\s?해\s?(?:줘요?|주세요)(?=[.!~)\s]*$)|\s*(?:으)?로\s?(?:할게요?|하자|해\s?줘|해\s?주세요|바꿔(?:\s?줘|\s?주세요)?|변경해\s?줘|부탁해요?|가자)(?=[.!~)\s]*$)|\s*(?:이다|다|이라면|이면(?=[\s,]|$)|이?면\s?(?:충분해?|돼요?|됨|됩니다|괜찮아요?)|(?:으)?로|에서는|에는|에만|에도|까지만|와|과|이랑|랑|날에는|날에|에|엔|은|는|만|도|마다|씩|쯤에?|경에?|무렵에?|정각에?|까지|부터|으로|로|의|이야|야|입니다|이에요|예요|이면\s?돼|이고|이며|인데|에다가?|(?:이었|였)(?:어요?|네요?|습니다|는데요?)|동안|사이에|중에|되면|이\s?되면|가\s?되면|때마다|때|[이가]\s(?:더\s)?(?:낫|나을|좋)[가-힣]{0,3}(?:\s같아요?)?)(?=[\s,.!?)]|$)|에(?=[가-힣]{3})(?!에어컨|에러|에너지|에세이)|\s*(?:주기로|간격으로|스케줄로|일정으로|스케줄대로|기준으로|표현식으로|한\s?번씩|정각에|꼬박꼬박|꼭|딱|규칙적으로|정기적으로|에\s?맞춰서?|크론으로|(?:으)?로\s?설정해서))+/u,
  intent: findCommand,
  isHabit: (text) => isStatement(text) && !asksTask.test(text) && !namesDeed.test(text),
  jobs: findJobs,
  elided: () => null,
  inherit: inheritObject,
  opensObject: undoes,
  inheritBack: inheritVerbBack,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  isThing,
  familiar: /(?!)/g,
  phrasebook,
};
