import { matchesOf } from "../grammar/matches";

const WHEN =
  "(?:매[일주월달년시분]|매\\s|평일|주말|주중|격주|격일|내일|모레|글피|다음\\s?(?:주|달)|오늘|[월화수목금토일]요일|월말|분기|\\d{1,2}(?:시|분|일|월|:)|오전|오후|아침|저녁|밤|새벽|점심|정오|자정|첫째|마지막|이틀|사흘|전날|한\\s?시간|하루|그\\s?\\d{1,3}\\s?(?:분|시간)\\s?(?:뒤|후))";
const ALSO =
  "(?:그리고\\s?(?:또|나서)?|또한|또|별도로|따로|추가로|아울러|그와\\s별도로|그리고는|이어서|다음으로|덧붙여|그\\s?외에)";
/** Words between one thing to do and the next, before its time. */
export const SEQUENCE = "(?:이어서|그\\s?다음에?|그\\s?후에?|그러고\\s?나서|그리고\\s?나서|다음으로)[,]?\\s";
const boundary = new RegExp(
  `(?<=[은는]\\s[^,.]{1,20}(?:시|분|반|:\\d\\d)),\\s(?=[가-힣\\s]{1,10}[가-힣][은는]\\s(?:매주\\s|매월\\s|매달\\s|매일\\s)?${WHEN})|(?:(?<=(?<!아니|말)고|며|줘|요|서)[,.]?\\s|,\\s)(?=${SEQUENCE}(?:(?:오전|오후|아침|저녁|밤)\\s)?\\d{1,2}(?:시|:))|[.;!?]\\s(?:${ALSO}[,]?\\s?)?|\\n\\s?(?:[-*\\d.)]+\\s)?|[,]?\\s${ALSO}[,]?\\s|(?<=(?<!아니|말)고|며|면서|줘|세요|(?<!아니)라|[켰껐았었렸갔놨]다가|기|요|신|해|행|송|인|림|업)[,]?\\s(?=${WHEN})|,\\s(?=${WHEN})`,
  "gu",
);

/** Where a further job may begin: at a new sentence, at 그리고 or 별도로, or at a schedule behind a finished clause. */
export function findJobs(folded: string): number[] {
  return matchesOf(folded, boundary).map((match) => match.index + match[0].length);
}

/** "월요일에는 서버를, 금요일에는 백업을 확인해줘": the first job has the verb of the last. */
export function inheritVerbBack(first: string, later: string): string | null {
  const words = first.trim().replace(/[,.\s]+$/u, "");
  // "일반쓰레기는 화요일 7시, 플라스틱은 수요일 7시에 알려줘"
  const told = /[은는]\s([^.!?,]{2,30}?)[.!?]*$/u.exec(later.trim())?.[1];
  if (told !== undefined && /[가-힣][은는]$/u.test(words)) return `${words} ${told}`;
  const verb = /(?:을|를)\s([^.!?]{2,30}?)[.!?]*$/u.exec(later.trim())?.[1];
  return verb !== undefined && /(?:을|를)$/u.test(words) ? `${words} ${verb}` : null;
}

/** "밤 11시에 [꺼줘]": what undoes something, with nothing that it is done to. */
export const undoes =
  /^[\s,.]*(?:에\s)?(?<deed>(?:다시\s)?(?:꺼|켜|닫아|열어|잠가|풀어|내려|올려|떼|빼|접어|펴|틀어)\s?(?:줘|주세요|줄래|놔|둬)[^,.]{0,6}[.!?]*)$/u;

/** The same behind its time, whatever follows. */
export const undoesThen = /^에\s(?:다시\s)?(?:꺼|켜|닫아|열어|잠가|풀어|내려|올려)\s?(?:줘|주세요|줄래|놔|둬)/u;

/** "[불] 켜고", "[불을] 켰다가": what one thing is done to; of "커튼 열고 음악 틀고" there are two. */
const thingOf =
  /^[\s,.]*(?:에\s)?(?<thing>(?:(?!\s[가-힣]{1,3}고\s[^,.!?]{1,20}고)[^,.!?]){1,30}?)\s[가-힣]{1,4}(?:고|다가)[\s,.]*$/u;

/** "[불] 켜고 밤 11시에 꺼줘": the later job is done to what the first is done to. */
export function inheritObject(first: string, later: string): string | null {
  const deed = undoes.exec(later)?.groups?.deed;
  const thing = deed === undefined ? undefined : thingOf.exec(first)?.groups?.thing;
  return thing === undefined ? null : `${thing} ${deed}`;
}
