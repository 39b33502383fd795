import { isIn } from "../grammar/matches";
import { withHostsOnly } from "../grammar/prompt-text";

const actions: [RegExp, string][] = [
  [/백업/u, "백업"],
  [/확인|체크|살펴/u, "확인"],
  [/점검/u, "점검"],
  [/모니터|감시|지켜/u, "모니터링"],
  [/요약|정리/u, "요약"],
  [/삭제|지워|지우|비워|없애/u, "삭제"],
  [/갱신|업데이트|새로고침|최신화/u, "갱신"],
  [/집계|세기|세어|세 줘|합산/u, "집계"],
  [/동기화/u, "동기화"],
  [/교체|바꿔/u, "교체"],
  [/재시작|다시 시작/u, "재시작"],
  [/분석/u, "분석"],
  [/비교/u, "비교"],
  [/발송|보내|전송|메일/u, "발송"],
  [/공유|올려|올리|게시|업로드/u, "공유"],
  [/출력|인쇄|뽑아/u, "출력"],
  [/작성|써|만들/u, "작성"],
  [/수집|모아|긁어|크롤|가져/u, "수집"],
  [/측정|재\s?줘/u, "측정"],
  [/주문|예매|예약/u, "예약"],
  [/알려|말해|들려|깨워/u, "알림"],
  [/뽑아|추려|골라/u, "추출"],
  [/마감/u, "마감"],
  [/닫아|닫기/u, "닫기"],
  [/열어|열기/u, "열기"],
  [/켜/u, "켜기"],
  [/꺼|끄기/u, "끄기"],
  [/닦아|씻어/u, "닦기"],
  [/사\s?줘|사다/u, "구매"],
];
const reminds =
  /(?:라고|다고|자고|도록)\s?(?:꼭\s)?(?:알려|말해|얘기|깨워|문자|알림|리마인|메시지)|알림|리마인|잊지\s?(?:않|말)/u;
/** A verb at the end that is no noun of its own: "환율 알려줘", "캐시 비워줘". */
const lastVerb =
  /(?:^|\s)(?:\S+(?:으로|로)\s)?(?:보내|알려|만들어|올려|비워|뽑아|떠|찾아|바꿔|지워|깨워|가져와|가져다|읽어|써|모아|긁어|적어|걸어|꺼|켜|돌려|물어봐?|말해|챙겨|남겨|붙여|넣어|빼|추려|골라|나눠|묶어|세어|세기|재|봐|살펴봐?|넘겨|보여|받아|정리해서\s보내|정리해서\s알려|정리해서\s올려|내려받아|퍼|당겨|그려|열어|닫아|들려|풀어|표시해)\s?(?:줘요?|주세요|주십시오|둬|두세요|놔|라|봐|줄래|보내줘|알려줘|주고)?$/u;
const requestEnd =
  /(?<=\S)\s?(?:해\s?줘요?|해\s?주세요|해서\s?(?:보내|올려|알려)\s?(?:줘|주세요)|하세요|해라|하기|해|하십시오|합니다)$/u;
const MAX_LENGTH = 24;

/** A title is found in the first words. */
const LONGEST = 300;

/** A short title: the object of the first clause and what is done with it. */
export function nameTask(prompt: string): string {
  const plain = withHostsOnly(prompt.slice(0, LONGEST))
    .replace(/[\w.+-]+@[\w.-]+/g, "")
    .replace(/["\u201c\u201d\u300c\u300d`]/g, "")
    .trim();
  const clause = (
    plain
      .split(/[.!?\n](?=\s|$)|[,;]\s/)
      .find((part) => part.trim().length > 1)
      ?.trim() ?? plain
  ).replace(/[.!?]+$/, "");
  const reminder =
    /^(.*?)(\S+?)(?:으라고|라고|다고|자고|도록)\s?(?:꼭\s)?(?:알려|말해|얘기|깨워|문자|알림|리마인|메시지)/u.exec(
      clause,
    );
  if (reminder)
    return named(`${withoutPeople(reminder[1] ?? "")}${gerund(reminder[2] ?? "")}`.replace(happens, ""), "알림");
  const object = /^(.*?[가-힣\w)])(?:을|를)\s(.*)$/u.exec(clause);
  if (object && (object[1]?.length ?? 99) <= MAX_LENGTH + 6) {
    const isFed = fed.test(object[1] ?? "") && /^(?:줘|주)/u.test(object[2] ?? "");
    const action = actionOf(object[2] ?? "") ?? (isFed ? "주기" : null) ?? (reminds.test(clause) ? "알림" : null);
    return named(object[1] ?? clause, action);
  }
  const bare = clause.replace(lastVerb, "");
  if (bare !== clause && bare.trim() !== "") return named(withoutPeople(bare), actionOf(clause.slice(bare.length)));
  return named(clause.replace(requestEnd, "").replace(/\s?줘$/u, ""), null);
}

function actionOf(words: string): string | null {
  return actions.find(([pattern]) => isIn(words, pattern))?.[1] ?? null;
}

/** "물을 줘", "밥을 줘" */
const fed = /(?:물|밥|먹이|사료|비료)$/u;

/** "회의가 있다고": what is, not that it is. */
const happens = /(?:이|가)\s있기$/u;

/** "전화하" → "전화", "먹" → "먹기". */
function gerund(stem: string): string {
  if (/(?:드리|하)$/u.test(stem) && stem.length > 2) return stem.replace(/(?:드리|하)$/u, "");
  return `${stem}기`;
}

const withoutPeople = (words: string): string => words.replace(/^(?:나|저|우리)(?:에게|한테|께)\s/u, "");

function named(topic: string, noun: string | null): string {
  const base = topic
    .trim()
    .replace(/(?:에\s?대해|에\s?관해|에서|에게|한테|께|으로|에|을|를)$/u, "")
    .trim();
  const words = base.split(" ");
  while (words.length > 1 && words.join(" ").length > MAX_LENGTH) words.shift();
  const short = words.join(" ").slice(0, MAX_LENGTH);
  return noun !== null && short !== "" && !short.endsWith(noun) ? `${short} ${noun}` : short || "작업";
}
