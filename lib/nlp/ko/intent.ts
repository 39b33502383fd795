import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";

const JOB = "(?:작업|태스크|잡|알림|알람|리마인더|스케줄|일정|예약|자동화|자동\\s?실행|크론|배치)";
const polite =
  /^(?:(?:저기요?|혹시|안녕하세요|안녕|음|그럼|자|죄송하지만|미안하지만|부탁인데|일단|우선|아|저|잠깐만|이제)[,.!]?\s)*/u;
const END =
  "(?:\\s?(?:좀|줘|줘요|주세요|주실래요|줄래|주십시오|주시겠어요|줄\\s수\\s있어|줄\\s수\\s있나요|주라|라|요|봐|봐줘|보자|놔|놔줘|두자|둬|둬줘|할래|하자|합니다|해|해줘|해\\s?주세요|바람|바랍니다|부탁해요?|부탁드려요|부탁드립니다|부탁|싶어|싶어요|고\\s싶어))*[.!?~\\s]*$";
const ADVERB =
  "(?:(?:잠깐|잠시만?|당분간|일단|일시|좀|이번\\s주는|이번\\s주|오늘은|내일은|다음\\s주까지|다시|도로|이제|그만|모두|전부|싹|완전히|더\\s이상|한동안|지금|바로|당장|즉시|지금\\s바로|한\\s?번|한\\s?번\\s?더|수동으로|방금|\\S{1,8}까지)\\s)*";
const TARGET = "(?<target>\\S.*?)";
const PARTICLE = "(?:을|를|은|는|도|만)?\\s";

const SEND = "(?:보내|발송하|전송하|알리|올리|실행하|돌리|띄우|하)";
const STOPPED = `(?:${SEND}지\\s(?:마|말아|않아도|말고)(?:\\s?(?:줘|주세요|돼요?|됩니다|세요))?|안\\s(?:보내|올리|해)도\\s(?:돼요?|됩니다))`;
const verbs: [Command["intent"], RegExp][] = [
  [
    "pause",
    new RegExp(
      `^(?:이번\\s주|오늘|내일|당분간|한동안|이번\\s달|다음\\s주)(?:에는|까지는|은|는|엔|만)?\\s${TARGET}(?:을|를|은|는)?\\s(?:${STOPPED})[.!~\\s]*$`,
      "u",
    ),
  ],
  [
    "delete",
    new RegExp(
      `^(?:이제|더\\s이상|앞으로)?\\s?${TARGET}(?:을|를|은|는|도)?\\s(?:(?:이제|더\\s이상|앞으로)\\s)+(?:${STOPPED}|필요\\s?없(?:어요?|습니다|다)|안\\s?(?:보내|받아)도\\s?(?:돼요?|됩니다)|안\\s?받(?:을래요?|고\\s싶어요?))[.!~\\s]*$`,
      "u",
    ),
  ],
  [
    "delete",
    new RegExp(`^(?:이제|더\\s이상|앞으로)(?:는)?\\s${TARGET}(?:을|를|은|는|도)?\\s(?:${STOPPED})[.!~\\s]*$`, "u"),
  ],
  [
    "resume",
    new RegExp(
      `^${TARGET}${PARTICLE}${ADVERB}(?:재개|다시\\s?(?:시작|켜|돌려|살려|활성화|실행되게)|활성화|재활성화|되살려|켜|이어서\\s진행|계속\\s?(?:진행|실행))(?:해|시켜|하게)?${END}`,
      "u",
    ),
  ],
  [
    "pause",
    new RegExp(
      `^${TARGET}${PARTICLE}${ADVERB}(?:멈춰|멈추|정지|일시\\s?정지|일시\\s?중지|중지|중단|보류|꺼|끄|비활성화|스톱|쉬게|미뤄\\s두|세워)(?:해|시켜|하게|어)?${END}`,
      "u",
    ),
  ],
  [
    "delete",
    new RegExp(
      `^${TARGET}${PARTICLE}${ADVERB}(?:삭제|제거|취소|지워|없애|폐기|해지|그만\\s?둬|빼\\s?버려|날려)(?:해|시켜)?${END}`,
      "u",
    ),
  ],
  [
    "run",
    new RegExp(
      `^${TARGET}${PARTICLE}(?:(?:지금\\s?(?:바로|당장|즉시)?|바로|당장|즉시|수동으로|한\\s?번\\s?더|다시\\s?한\\s?번)\\s)+(?:한\\s?번\\s)?(?:실행|돌려|시작|작동|구동|가동|해)(?:해|시켜)?${END}`,
      "u",
    ),
  ],
  [
    "run",
    new RegExp(
      `^(?:지금\\s?(?:바로|당장|즉시)?|바로|당장|즉시)\\s${TARGET}(?:을|를)?\\s(?:한\\s?번\\s)?(?:실행|돌려|시작|작동|가동)(?:해|시켜)?${END}`,
      "u",
    ),
  ],
  ["run", new RegExp(`^${TARGET}${PARTICLE}(?:재실행|한\\s?번\\s(?:실행|돌려))(?:해|시켜)?${END}`, "u")],
];
const NEW_TIME =
  "(?:매[일주월달년시분]|매\\s|평일|주말|[월화수목금토일]요일|내일|다음|오전|오후|아침|저녁|밤|새벽|점심|정오|자정|\\d{1,2}\\s?(?:시|:|일|분|월)|격주|[한두세네열]\\s?시|다섯\\s?시|여섯\\s?시|일곱\\s?시|여덟\\s?시|아홉\\s?시|한\\s?시간|\\d+시간|월말)";
const JOB_NAMES = `(?:${JOB}|백업|동기화|리포트|보고서|보고|체크|점검|요약|브리핑|방송|뉴스레터|집계|발송|정산)`;
const SHIFT = "(?:\\d+|한|두|세|반|삼십|십|이십)\\s?(?:시간|분|일|주일?|주|달)(?:\\s?반)?(?:만|씩|정도)?";
const CHANGE = "(?:바꿔|바꾸|변경|옮겨|옮기|수정|조정|미뤄|미루|당겨|앞당겨|늦춰|늦추|연기|이동|고쳐|돌려|맞춰)";
const NEXT = "(?:다음\\s?번?|이번|오늘|내일|모레|다음\\s주|이번\\s주|[월화수목금토일]요일)";
const SKIP = "(?:건너뛰|건너뛰어|스킵|패스|넘어가|빼)(?:해|고)?";
const edits = [
  new RegExp(`^${NEXT}(?:의)?\\s(?<target>\\S[^,.]{0,40}?)(?:을|를|은|는|만)?\\s(?:한\\s?번\\s)?${SKIP}${END}`, "u"),
  new RegExp(
    `^(?<target>\\S[^,.]{0,40}?)(?:을|를|은|는|만)?,?\\s(?:${NEXT}(?:은|는|만|엔|만은|거|\\s거)?\\s?)?(?:한\\s?번(?:만)?\\s)?${SKIP}${END}`,
    "u",
  ),
  new RegExp(
    `^(?<target>\\S[^,.]{0,40}?)(?:의)?\\s(?:받는\\s사람|수신자|수신인|이름|제목|내용|본문|채널|요일)(?:을|를)\\s\\S.{0,24}?(?:으로|로)\\s?${CHANGE}.*$`,
    "u",
  ),
  new RegExp(
    `^(?<target>\\S[^,.]{0,40}?${JOB_NAMES})\\s${NEW_TIME}.{0,20}?(?:으로|로)\\s?(?:바꿔|변경|옮겨|조정|이동|미뤄|당겨).*$`,
    "u",
  ),
  new RegExp(
    `^(?<target>\\S[^,.]{0,40}?)(?:의?\\s?(?:실행\\s?)?(?:시간|시각|일정|날짜|요일|주기|스케줄))?(?:을|를|은|는)?\\s(?:${SHIFT})\\s?(?:뒤로|앞으로|늦게|일찍|빨리|미뤄|미루|당겨|앞당겨|늦춰|늦추|연기).*$`,
    "u",
  ),
  new RegExp(
    `^(?<target>\\S[^,.]{0,40}?)(?:의?\\s?(?:실행\\s?|발송\\s?|알림\\s)?(?:시간|시각|일정|날짜|요일|주기|스케줄))?(?:을|를|은|는)\\s(?:이제\\s|앞으로\\s)?${NEW_TIME}.{0,20}?(?:으로|로|에|까지)\\s?${CHANGE}.*$`,
    "u",
  ),
  new RegExp(
    `^(?<target>\\S[^,.]{0,40}?)(?:의)?\\s?(?:이름|제목|내용|시간|시각|설정|스케줄|주기|일정|받는\\s사람|수신자)?(?:을|를)\\s(?:\\S{1,20}(?:으로|로)\\s)?(?:변경|수정|편집|바꿔|고쳐)(?:해)?${END}`,
    "u",
  ),
  new RegExp(
    `^(?<target>\\S[^,.]{0,40}?)(?:을|를|은|는)\\s(?:조금\\s|좀\\s)?(?:더\\s)?(?:일찍|늦게|미뤄|앞당겨|당겨|늦춰|연기해)(?:\\s(?:실행|보내|시작))?(?:해)?${END}`,
    "u",
  ),
];
const listPatterns = [
  new RegExp(
    `(?:관련|관한|대한)\\s?${JOB}\\S{0,3}(?:\\s(?:목록|리스트|전부|모두|다|좀))*\\s?(?:보여|알려|나열|조회)`,
    "u",
  ),
  new RegExp(
    `(?:예약된|등록된|예정된|설정된|걸려\\s?있는|돌고\\s?있는|켜져\\s?있는|켜진|남아\\s?있는|살아\\s?있는|실행\\s?(?:중인|될|되는|할|예정인)|돌아갈|활성화된|멈춰\\s?있는|일시정지된|잡혀\\s?있는|지금|현재|내|모든|전체|오늘|이번\\s주|내일)\\s?(?:\\S{1,10}\\s)?${JOB}\\S{0,3}(?:\\s(?:목록|리스트|전부|모두|다|좀))*\\s?(?:을|를|이|가)?\\s?(?:보여|알려|뭐|무엇|있|목록|나열|조회|몇|확인)`,
    "u",
  ),
  new RegExp(
    `^(?:전체\\s|내\\s|모든\\s)?${JOB}\\s?(?:목록|리스트|현황)(?:을|를|은|이)?(?:\\s?좀)?\\s?(?:보여|알려|조회|출력|줘|볼|$)`,
    "u",
  ),
  new RegExp(`(?:어떤|무슨|몇\\s개의)\\s?${JOB}\\S{0,3}\\s(?:있|예약|등록|돌|잡혀)`, "u"),
  new RegExp(
    `(?:뭐|뭐가|뭘|무엇을?|무엇이|어떤\\s?(?:게|거|것)|무슨\\s?(?:게|${JOB}이?))\\s?(?:있|잡혀|예약|등록|걸려|돌아가|돌고|설정|예정|해\\s?(?:놨|뒀|놓았))`,
    "u",
  ),
  new RegExp(
    `(?:예약|등록|설정|걸어|만들어|해)(?:해)?\\s?(?:둔|놓은|놨던|뒀던|한)\\s?(?:거|것|${JOB})\\S{0,2}\\s?(?:다|전부|모두|목록)?\\s?(?:보여|알려|나열|뭐)`,
    "u",
  ),
  /(?:돌아가는|돌고\s?있는|켜져\s?있는|걸려\s?있는)\s?(?:거|것|게)\s?(?:다|전부|모두)?\s?(?:보여|알려|뭐)/u,
  /(?:뭐가|무엇이|뭐)\s?(?:예약|등록|예정)(?:되어|돼|이)/u,
];
/** "지금 예약된 작업 목록 보여줘": nothing but the list; 지금 is no time to run at. */
const wholeList = new RegExp(
  `^(?:지금|현재|오늘|내일|이번\\s주|다음\\s주|이번\\s달)?(?:까지)?\\s?(?:내|내가|우리|전체|모든)?\\s?(?:\\S{1,4}\\s?(?:된|있는|되는|둔|놓은|중인|한|될|할|가는)\\s)?${JOB}(?:들)?\\s?(?:목록|리스트|현황|전부|다|모두)(?:을|를|은)?\\s?(?:좀\\s)?(?:보여|알려|나열|조회|뽑아|확인|줘|출력)[^,.]{0,6}[.!?~]*$`,
  "u",
);
/** "지금 돌고 있는 거 다 보여줘", "이번 달 예약 작업 몇 개야?" */
const listRunning = new RegExp(
  `^(?:지금|현재|아직)?\\s?(?:돌고\\s?있는|돌아가는|돌아가고\\s?있는|켜져\\s?있는|켜진|걸려\\s?있는|예약된|예약돼\\s?있는|등록된|설정된|실행\\s?중인|살아\\s?있는)\\s(?:거|것|게|애들|놈들|${JOB})(?:들)?(?:을|은|이)?\\s?(?:(?:좀|다|전부|모두|싹)\\s?)*(?:보여|알려|뭐|말해|나열|읊어)[^,.]{0,6}[.!?~]*$|${JOB}(?:이|은|들|들이)?\\s?(?:총\\s|모두\\s|전부\\s)?몇\\s?개[^,.]{0,6}[.!?~]*$`,
  "u",
);
const interrogative =
  /(?:왜|언제|어째서|어떻게|무엇|뭐|뭘|무슨|어디|누가|누구|몇\s?시|며칠|몇\s?번|어느|얼마나|다음\s?실행|마지막\s?실행)/u;
const asked =
  /(?:\?|나요|까요?|니|냐|는지|을까|었어|았어|했어|됐어|졌어|왔어|갔어|렸어|죠|지|가요|인가|건가|던가|는거야|거야|야|돼|어|뜻이야|예정이야|되나|하나|있나|없나)[?.!~\s]*$/u;
const meaning =
  /(?:무슨\s?뜻|무슨\s?의미|뜻이\s?뭐|의미가\s?뭐|뭘\s?의미|무엇을\s?의미|어떤\s?의미|언제\s?실행되는\s?거|해석하면|뜻을?\s?(?:알려|설명))/u;
const asksTask =
  /(?:줘|주세요|주십시오|줄래|주실래|주시겠|줄\s수|부탁|다오|주라|해라|하세요|하도록|바랍니다|주면|주시면)/u;
const done =
  /(?:실행|돌|성공|실패|완료|전송|발송|끝|종료|작동|멈)\S{0,3}(?:됐|되었|했|났|갔|왔|돌았|췄|았|었)\S{0,3}\s?\?/u;
const translation =
  /(?:번역해|번역\s?좀|번역하면|(?:영어|일본어|중국어|독일어|프랑스어|스페인어|한국어)로\s?(?:뭐|어떻게|바꿔|옮겨|번역))/u;
const statement =
  /날씨\S{0,2}\s(?:참\s|정말\s|너무\s|진짜\s)?(?:좋|춥|덥|흐리|맑|별로)\S{0,3}[.!~\s]*$|(?:(?<!바랍|부탁드립|부탁합|원합|필요합|싶습|고맙습|감사합|주시겠습)니다|합니다|했습니다|했어요?|해요|한다|갑니다|가요|간다|먹어요?|먹습니다|일어나요?|일어납니다|자요|잡니다|있습니다|있어요|있다|있어|열립니다|열어요|엽니다|연다|쉬어요|쉽니다|쉰다|열려요?|시작합니다|시작해요|시작한다|시작됩니다|끝납니다|끝나요|닫습니다|닫아요|좋아해요?|좋아합니다|마셔요?|출근해요?|퇴근해요?|뜁니다|뛰어요|입니다|이에요|예요|이다|이야|해왔어|거든요?|곤\s?해요?|편이에요|편이야|만나요?|만납니다|다녀요?|다닙니다|다니신다|다니세요|가신다|운동해|힘들어요?|힘드네요?|바빠요?|바쁘네요?|피곤해요?|지겨워요?|죽겠어요?|싫어요?)[.!~\s]*$/u;
const greeting =
  /^(?:(?:늘|항상|언제나|정말|진짜|너무|매번)\s)?(?:안녕(?:하세요|하십니까)?|고마워요?|고맙습니다|감사합니다|감사해요|수고(?:하세요|했어요?|하셨습니다)|좋은\s(?:아침|하루|밤)(?:이에요|입니다|\s?되세요|\s?보내세요)?|잘\s?자요?|네|응|알겠습니다|알겠어요?|알았어요?|그래요?|좋아요?|잘했어요?|최고(?:야|예요)?|굿|오키|도움(?:이|이\s많이)?\s?(?:됐어요?|됐습니다|되었습니다|많이\s됐어요?)|오케이|테스트|반가워요?|덕분에\s(?:살았|잘\s?됐|편했)\S{0,4}|[\s.!~,])+$/u;

const thanks =
  /[,.!\s]+(?:정말\s|너무\s|진짜\s)?(?:고마워요?|고맙습니다|감사합니다|감사해요|땡큐|수고해요?|수고하세요)[.!~\s]*$/u;
/** "나는 토요일마다 수영장에 가": what somebody does anyhow. */
const own =
  /^(?:나는?|난|저는?|전|우리는?|우린|저희는?|우리\s?\S{1,3}(?:은|는|이|가)|엄마는|아빠는|애들은|아이들은)\s.{0,40}?(?:가|와|먹어|마셔|자|봐|쳐|뛰어|타|놀아|다녀|걸어|쉬어|일어나|읽어|만나|운동해|출근해|퇴근해|공부해|산책해|청소해)[.!~\s]*$/u;
const pastDay = /^(?:어제|그저께|엊그제|어젯밤|아까|방금|지난주|지난주말|지난달|오늘\s아침)/u;
const HANGUL = 0xac00;
const FINALS = 28;
const DOUBLE_S = 20;

/** 잤어, 했다, 갔네요: the syllable before the ending closes with ㅆ. */
function isPast(text: string): boolean {
  const syllable = /([가-힣])(?:어요?|다|네요?|지요?|죠|습니다)[.!~\s]*$/u.exec(text)?.[1];
  return syllable !== undefined && ((syllable.codePointAt(0) ?? 0) - HANGUL) % FINALS === DOUBLE_S;
}

function isTold(text: string): boolean {
  return statement.test(text) || own.test(text) || (pastDay.test(text) && isPast(text));
}

function command(intent: Command["intent"], target: string | null = null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** A command, a question or a statement; a task has its own schedule and is none of these. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const lead = polite.exec(folded)?.[0].length ?? 0;
  const text = folded.slice(lead).trim();
  const target = (words: string): string | null => targetOf(clean, folded, words);
  if (greeting.test(folded)) return command("none");
  if (meaning.test(text)) return command("question");
  if (translation.test(text) && !hasSchedule) return command("none");
  if (
    wholeList.test(text) ||
    listRunning.test(text) ||
    ((!hasSchedule || asked.test(text)) && listPatterns.some((one) => one.test(text)))
  )
    return command("list");
  if (isQuestion(text, hasSchedule)) return command("question", questionTarget(text, target));
  if (isTold(text.replace(thanks, "")) && !asksTask.test(text) && !/(?:시간|일정|주기)(?:은|는)\s/u.test(text))
    return findReasoned(text, hasSchedule, target) ?? command("none");
  return findVerb(text, hasSchedule, target) ?? findReasoned(text, hasSchedule, target);
}

/** "재고 알림 잠깐 꺼줘, 재고 조사 중이야": a command with its reason behind it, or before. */
function findReasoned(text: string, hasSchedule: boolean, target: (words: string) => string | null): Command | null {
  const clauses = text.split(/[,.!]\s|(?<=니까|으니|어서|라서|니)\s/u).filter((one) => one.trim() !== "");
  if (clauses.length < 2 || clauses.length > 4) return null;
  for (const clause of clauses) {
    const others = clauses.filter((one) => one !== clause);
    if (others.some((one) => asksTask.test(one) || (hasSchedule && clock.test(one)))) continue;
    const found = findVerb(clause.replace(polite, "").trim(), hasSchedule, target);
    if (found && found.intent !== "edit" && !(hasSchedule && found.intent === "run") && (found.target?.length ?? 0) > 1)
      return found;
  }
  return null;
}

function isQuestion(text: string, hasSchedule: boolean): boolean {
  if (asksTask.test(text))
    return (
      /^(?:왜|언제|어째서)|(?:언제|몇\s?시에?|왜)\s\S{0,12}(?:는지|지|되는지|했는지)\s?(?:알려|말해|설명)/u.test(
        text,
      ) && !hasSchedule
    );
  if (done.test(text)) return true;
  return asked.test(text) && (interrogative.test(text) || (/\?\s*$/.test(text) && !hasSchedule));
}

const namesJob = new RegExp(
  `${JOB}|백업|동기화|리포트|보고서|보고|체크|점검|요약|다이제스트|모니터링|뉴스레터|집계|크롤|발송|정산|브리핑`,
  "u",
);
/** "매일 물 마시기 알림": a task by the name that its writer gave it, not a time to delete something at. */
const endsWithJob = new RegExp(`${JOB}$`, "u");
const clock = /\d\s?(?:시|분|:)|[한두세네섯곱덟홉열]\s?시|마다/u;
const startsWithTime = new RegExp(`^(?:${NEW_TIME}|오늘|이번\\s주)`, "u");
/** "아침 날씨 알림": a part of the day that is in the name of a job. */
const namesByPart = new RegExp(
  `^(?:아침|저녁|밤|새벽|점심|오전|오후|매일|매주)\\s[^\\d,.]{0,20}(?:${JOB_NAMES}|뉴스|날씨|운세|주가|환율|예보)$`,
  "u",
);
const things =
  /(?:파일|로그|캐시|데이터|스냅샷|레코드|서버|서비스|메일|폴더|인스턴스|컨테이너|사진|이미지|에어컨|전기|조명|불|가스|수도|물|보일러|항목|계정|행)$/u;

/** No command is longer. */
const LONGEST = 160;

function findVerb(text: string, hasSchedule: boolean, target: (words: string) => string | null): Command | null {
  if (text.length > LONGEST) return null;
  for (const pattern of edits) {
    const found = pattern.exec(text)?.groups?.target;
    if (
      found !== undefined &&
      (!startsWithTime.test(found) || namesByPart.test(found)) &&
      (namesJob.test(found) ||
        !hasSchedule ||
        /^(?:그|이|저)것?/.test(found) ||
        /바꿔|변경|옮겨|미뤄|당겨|늦춰/.test(text))
    )
      return command("edit", target(found));
  }
  for (const [intent, pattern] of verbs) {
    const found = pattern.exec(text)?.groups?.target;
    if (found === undefined || found.length > 40 || /[.]\s/.test(found)) continue;
    const isNamed =
      (namesByPart.test(found) && !clock.test(found)) ||
      (namesJob.test(found) && (!hasSchedule || (endsWithJob.test(found) && !clock.test(found))));
    if (startsWithTime.test(found) && !isNamed) continue;
    if (hasSchedule && intent !== "run" && !isNamed && !(namesJob.test(found) && /까지|동안/.test(text))) continue;
    if (things.test(found) && !namesJob.test(found) && intent !== "run") continue;
    return command(intent, target(found));
  }
  return null;
}

/** The words of the person that name a task, without the words around a name. */
function targetOf(clean: string, folded: string, found: string): string | null {
  const at = folded.indexOf(found);
  const words = clean.length === folded.length && at >= 0 ? clean.slice(at, at + found.length) : found;
  const name = words
    .replace(/^(?:다음\s?번?|이번|오늘|내일|매[일주월])\s/u, "")
    .replace(/^(?:멈춰\s?(?:둔|놓은|있는)|중지(?:한|된|해\s둔)|정지된|일시정지된|꺼\s?둔|꺼진|그|이|저|내|우리)\s/u, "")
    .replace(
      /\s(?:(?:\d+|한|두|세|일|이|삼|몇)\s?(?:주일?|일|달|개월|시간)(?:간|\s?동안)?|아직|지금|현재|여전히)$/u,
      "",
    )
    .replace(new RegExp(`\\s?${JOB}(?:들|은|는|을|를)?$`, "u"), (tail) => (tail === words ? tail : ""))
    .replace(/(?:을|를|은|는)$/u, "")
    .replace(/^(?:다음\s?주|이번\s?주|내일|다음\s?달|연말|월말|당분간|\S{1,4}요일)(?:까지|부터|동안)?\s/u, "")
    .replace(new RegExp(`\\s${JOB}(?:은|는|이|을)?\\s(?:이제|더|필요|안\\s|쓸).*$`, "u"), "")
    .replace(/^["'\u201c\u300c]|["'\u201d\u300d]$/gu, "")
    .trim();
  return name === "" ? null : name;
}

const about =
  /^(?:(?:왜|언제|어제|오늘|그저께|지난주|지난\s주|이번|다음|다음번|방금|아까|어젯밤|오늘\s아침|간밤에?|몇\s?시에)\s)*(?<target>\S.*?)(?:이|가|은|는|을|를)?\s(?:왜|언제|어떻게|몇\s?시|다음|마지막|제대로|잘|또|오늘|어제|안|성공|실패|실행|끝|완료|멈|돌|작동|전송|발송)/u;

function questionTarget(text: string, target: (words: string) => string | null): string | null {
  const found = about.exec(text)?.groups?.target;
  return found === undefined || interrogative.test(found) ? null : target(found);
}
