import { isIn } from "../grammar/matches";
import { asSentence, outsideQuotes, tidy } from "../grammar/prompt-text";

const opening =
  /^(?:(?:저기요?|혹시|안녕하세요|안녕|부탁인데|부탁드려요|죄송하지만|미안한데|가능하면|가능하다면|괜찮으면|그리고|또한|또|별도로|따로|추가로|아울러|그럼|자|음|단|다만|그다음에?|이어서|근데|그런데|하지만|참|그와 별도로|이제|앞으로|정기적으로|주기적으로|반복해서)[,.!]?\s+|(?:에는|에만|에|엔|은|는|을|를|이|가|의|도|만|마다|으로|로)\s+|[,.]\s*|(?:두|2)\s?개(?:만)?\s?(?:등록|추가|설정|예약)해?\s?(?:줘|주세요)?\s?[:,.]\s*|(?:새\s)?(?:작업|알림|일정|스케줄)\s?(?:하나\s)?(?:만들어|등록해|추가해|잡아)\s?(?:줘|주세요)\s?[:,.]\s*)/u;
const closings: [RegExp, string][] = [
  [/(?:을|를)\s(?:받고|받아\s?보고|보고)\s싶(?:어요?|습니다|은데요?)[.]?$/u, "를 보내 주세요"],
  [/(?:을|를)\s(?:알고)\s싶(?:어요?|습니다|은데요?)[.]?$/u, "를 알려 주세요"],
  [/(?:이|가)\s필요(?:해요?|합니다|한데요?)[.]?$/u, "를 준비해 주세요"],
  [/(?:을|를)\s(?:받아?\s?보면|받으면|볼\s수\s있으면)\s좋겠(?:어요?|습니다|네요?)[.]?$/u, "를 보내 주세요"],
  [/(?:해|하여)\s?(?:줄|주실)\s?(?:수\s있(?:어요?|나요|을까요?|니|겠어요?|겠니)|래요?)\??$/u, "해줘"],
  [/(?<=[가-힣])\s?(?:줄|주실)\s?(?:수\s있(?:어요?|나요|을까요?|니|겠어요?)|래요?)[?.]?$/u, "줘"],
  [/(?<=[가-힣])\s?주시겠(?:어요|습니까)[?.]?$/u, " 주세요"],
  [
    /(?<=[가-힣])\s?(?:주시면|주면)\s?(?:감사하겠습니다|고맙겠(?:습니다|어요?)|좋겠(?:습니다|어요?|는데)|돼요?|됩니다|될\s것\s같아요?)[.]?$/u,
    " 주세요",
  ],
  [/(?<=[가-힣])\s?(?:줬으면|주셨으면)\s?(?:좋겠(?:습니다|어요?|는데요?)|해요?|합니다)[.]?$/u, " 주세요"],
  [/(?<=[가-힣])\s?(?:달라고\s?(?:해\s?줘)?|다오)[.]?$/u, "줘"],
  [/\s?(?:을|를)?\s?부탁(?:해요?|드려요|드립니다|합니다|할게요?|드릴게요)?[.!]?$/u, ""],
  [/(?<=[가-힣])하되[,.]?$/u, "하세요"],
  [/(?<=[가-힣]{1,8})리되[,.]?$/u, "리세요"],
  [/(?<=[가-힣]{1,8})되[,.]?$/u, "세요"],
  [/(?:하면|해|해도)\s?(?:돼요?|됩니다|좋겠어요?)[.]?$/u, "하세요"],
  [/(?:하고|하며|하면서)[,.]?$/u, "하세요"],
  [/주고[,.]?$/u, "줘"],
  [/(?<=\s)켰다가[,.]?$/u, "켜 주세요"],
  [/(?<=\s)껐다가[,.]?$/u, "꺼 주세요"],
  [/(?<=\s)(열|걸|틀|풀)었다가[,.]?$/u, "$1어 주세요"],
  [/(?<=\s)(닫)았다가[,.]?$/u, "$1아 주세요"],
  [/(?<=\s\p{L}{0,2})잠갔다가[,.]?$/u, "잠가 주세요"],
  [/(?<=\s\p{L}{0,2})올렸다가[,.]?$/u, "올려 주세요"],
  [/(?<=\s\p{L}{0,2})내렸다가[,.]?$/u, "내려 주세요"],
  [/(?<=\s켜)고[,.]?$/u, " 주세요"],
  [/(?<=\s)끄고[,.]?$/u, "꺼 주세요"],
  [/(?<=\s닫)고[,.]?$/u, "아 주세요"],
  [/(?<=\s[열걸틀풀])고[,.]?$/u, "어 주세요"],
  [/(?<=[가-힣][가-힣])(?<![보재광창신경최원사참권통비예])고[,.]?$/u, "세요"],
  [/(?<=[가-힣])며[,]$/u, "세요"],
];
/** "시간:", "주기:" name a schedule that is gone; "내용:" says what the rest is. */
const label =
  /(?:^|(?<=[,:;.\s]))(?:(?:실행|발송|알림|전송)?\s?(?:일시|시간|시각|일정|주기|빈도|요일|기간|날짜|스케줄)\s?[:：]\s*(?=[,;.]|$|[^,;.]{1,6}[:：])|(?:내용|작업|할\s?일|업무)\s?[:：]\s*)[,;.]?/gu;
const dangling =
  /(?:[\s,]+(?:시간은|시각은|일정은|주기는|스케줄은|실행은|단|다만|그리고|또|매|딱|꼭|총|대신|이건|이거|이걸|그걸|에|은|는|으로|로))+[.]?$/u;
const courtesy = /\s?(?:감사합니다|고마워요?|고맙습니다|감사해요|땡큐|수고하세요)[.!~]*$/u;

/** The task's words as a complete sentence; polite questions become requests. */
export function writePrompt(words: string, _named: boolean): string {
  let text = outsideQuotes(tidy(words), (part) => part.replace(/(?<=[가-힣])\s{2,}/g, " "));
  text = tidy(outsideQuotes(text, (part) => part.replace(label, "")).replace(courtesy, ""));
  for (let previous = ""; previous !== text; ) {
    previous = text;
    const found = opening.exec(text)?.[0];
    if (found && text.length > found.length + 1) text = text.slice(found.length);
    text = tidy(text.replace(dangling, ""));
  }
  text = text.replace(/[?]$/, "");
  for (const [pattern, closing] of closings) {
    if (!isIn(text, pattern)) continue;
    text = text.replace(pattern, closing);
    break;
  }
  return asSentence(text.trim(), ".");
}

const empty =
  /부탁(?:해|드려|드립니다|합니다)?|해\s?줘|해\s?주세요|줘|주세요|그리고|별도로|그거|이거|그것|이것|저것|좀|하고|해라|해|하기|실행(?:해)?|[^\p{L}\d]/gu;

/** At least two characters of substance. */
export function isTask(text: string): boolean {
  const kept = text.replace(empty, "");
  // "서버를": an object that still waits for its verb.
  if (/^[^.]{1,30}(?:을|를)[,.\s]*$/u.test(text.trim())) return false;
  return kept.length >= 2 && !/^(?:에는|에만|은|는|으로|부터|까지|마다|야|입니다|이야|예요|시간은|\d+)$/u.test(kept);
}

/** A bare noun that a time of its own stands before: 약, 날씨. */
export function isThing(text: string): boolean {
  return /^[,.\s]*(?:에\s)?[가-힣]{1,8}(?<![을를이가은는도만])[,.\s]*$/u.test(text);
}

export function addressesAuthor(text: string): boolean {
  return /(?<![가-힣])(?:나|저|내|제)(?:에게|한테|게|도|를|한테도)|알려|말해\s?줘|깨워|알림|리마인드|알려달라/u.test(
    text,
  );
}
