import type { Command } from "../core/language";
import { JOB_NAMES, NEW_TIME } from "./job-names";

const NAME = "(?<name>[^,.:?!]{2,24}?)";
const WHO = "[^,.:?!]{1,14}?";
/** Nouns that a name of something scheduled ends in. */
const THING = `(?:${JOB_NAMES}|운세|날씨|뉴스|예보|메일|문자|메시지|일지|일보|주보|월보)`;
const TASK = `(?<name>[^,.:?!]{0,22}?${THING})`;
const P = "(?:을|를|은|는|도|만|이|가)?,?\\s";
const PLEASE =
  "(?:\\s?(?:해|시켜|놔|둬|줘요?|주세요|주실래요|줄래요?|주시겠어요|줄\\s수\\s있(?:어|나)요?|봐|봐요|라|요|부탁해요?|부탁드려요|부탁드립니다|할게요?|하자))*";
const MAY = "(?:도\\s?(?:돼|되|좋|괜찮)\\S{0,4})";
const PEOPLE = "(?:의\\s|\\s)?(?:받는\\s?사람|수신자|수신인|참조|수신\\s?목록|명단)";
const said = (source: string): RegExp => new RegExp(`^${source}[.!?~\\s]*$`, "u");

export const endsInThing = new RegExp(`${THING}$`, "u");

/** Whole sentences about something that is scheduled, in the words of everyday life. `name` is what they call it. */
export const sayings: readonly [Command["intent"], RegExp][] = [
  // "연휴 동안 출퇴근 알림 중지해 주세요"
  [
    "pause",
    said(
      `[^,.]{1,12}?(?:동안|기간에|기간\\s?중|때까지|까지|중에)(?:은|는|에는|엔|만)?\\s${TASK}${P}(?:잠시\\s|좀\\s)?(?:멈춰|정지|중지|중단|보류|꺼|쉬게|세워)${PLEASE}`,
    ),
  ],
  // "운세는 이제 그만 보내 줘"
  [
    "delete",
    said(
      `${NAME}${P}(?:이제\\s?|앞으로\\s)(?:는\\s)?(?:그만|그만\\s좀)\\s?(?:보내|알려|받을|받고\\s싶|하|해)${PLEASE}\\S{0,3}`,
    ),
  ],
  ["delete", said(`${TASK}${P}(?:이제\\s)(?:그만\\s)?(?:됐|괜찮|그만(?:이|할))\\S{0,4}`)],
  // "매일 아침 오는 운세 그거 취소해 줘"
  [
    "delete",
    said(`${NAME}\\s(?:그거|그것|저거|이거)(?:를|은|는|좀)?\\s(?:좀\\s|이제\\s)?(?:취소|삭제|지워|없애|그만)${PLEASE}`),
  ],
  ["delete", said(`${NAME}\\s구독(?:을|은)?\\s?(?:해지|취소|끊)\\S{0,3}${PLEASE}`)],
  // "주간 보고서 다시 보내도 돼"
  ["resume", said(`${TASK}${P}(?:이제\\s)?(?:다시|도로)\\s(?:보내|시작해|돌려|알려|켜|발송해|전송해|실행해|해)${MAY}`)],
  ["resume", said(`${NAME}${P}(?:이제\\s)?다시\\s?(?:활성화|가동|재개)${PLEASE}`)],
  // "백업을 2시 말고 3시에 돌릴 수 있을까?"
  [
    "edit",
    said(
      `${NAME}(?:을|를|은|는)\\s${NEW_TIME}[^,.]{0,10}?\\s?말고\\s[^,.]{1,14}?(?:에|로)\\s?\\S{1,4}\\s?(?:수\\s?있|수는?\\s?없|될까|되나|안\\s?될|돼\\?)\\S{0,5}`,
    ),
  ],
  [
    "edit",
    said(
      `${TASK}(?:을|를|은|는)\\s${NEW_TIME}[^,.]{0,10}?\\s?(?:말고|대신)\\s[^,.]{1,14}?로\\s?(?:해|바꿔|변경|옮겨|돌려)${PLEASE}`,
    ),
  ],
  // Who gets it
  ["edit", said(`${NAME}${PEOPLE}에\\s${WHO}(?:도|을|를)?\\s(?:추가|넣어|포함)${PLEASE}`)],
  ["edit", said(`${NAME}${PEOPLE}에서\\s${WHO}(?:은|는|을|를)?\\s(?:빼|제외|삭제|지워)${PLEASE}`)],
  [
    "edit",
    said(
      `${TASK}${P}${WHO}(?:께|에게|한테)도\\s(?:참조로\\s|같이\\s|함께\\s)?(?:보내|발송|전송|공유|참조|전달)${PLEASE}`,
    ),
  ],
  // "주간 보고서 지금 한번 보내 봐"
  ["run", said(`${TASK}${P}(?:지금|당장|바로)\\s(?:바로\\s)?한\\s?번만?\\s(?:보내|돌려|실행|해|띄워|뽑아)${PLEASE}`)],
  // "주간 보고서 누구한테 가?"
  [
    "question",
    said(`${TASK}(?:은|는|이|가|을|를)?\\s(?:누구|누가|몇\\s?명)(?:한테|에게|께)?\\s?(?:가|보내|받|발송)\\S{0,4}`),
  ],
  // "영어로 번역해 줘: 매주 수요일에 회의가 있습니다"
  ["none", /^(?:(?:이|다음)\s?(?:문장|글|말)(?:을|를)?\s)?\S{1,6}로\s?(?:번역|옮겨|통역)[^:"]{0,12}[:"].+$/u],
];
