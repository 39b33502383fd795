const interrogative =
  /(?:왜|언제|어째서|어떻게|무엇|뭐|뭘|무슨|어디|누가|누구|몇\s?시|며칠|몇\s?번|어느|얼마나|다음\s?실행|마지막\s?실행)/u;
export const asked =
  /(?:\?|나요|까요?|니|냐|는지|을까|었어|았어|했어|됐어|졌어|왔어|갔어|렸어|죠|지|가요|인가|건가|던가|는거야|거야|야|돼|어|뜻이야|예정이야|되나|하나|있나|없나)[?.!~\s]*$/u;
export const meaning =
  /(?:무슨\s?뜻|무슨\s?의미|뜻이\s?뭐|의미가\s?뭐|뭘\s?의미|무엇을\s?의미|어떤\s?의미|언제\s?실행되는\s?거|해석하면|뜻을?\s?(?:알려|설명))/u;
/** Asks for something to be done, whatever the form of the sentence. */
export const asksTask =
  /(?:줘|주세요|주십시오|줄래|주실래|주시겠|줄\s수|부탁|다오|주라|해라|하세요|하도록|바랍니다|주면|주시면)/u;
const done =
  /(?:실행|돌|성공|실패|완료|전송|발송|끝|종료|작동|멈)\S{0,3}(?:됐|되었|했|났|갔|왔|돌았|췄|았|었)\S{0,3}\s?\?/u;

export function isQuestion(text: string, hasSchedule: boolean): boolean {
  if (asksTask.test(text))
    return (
      /^(?:왜|언제|어째서)|(?:언제|몇\s?시에?|왜)\s\S{0,12}(?:는지|지|되는지|했는지)\s?(?:알려|말해|설명)/u.test(
        text,
      ) && !hasSchedule
    );
  if (done.test(text)) return true;
  return asked.test(text) && (interrogative.test(text) || (/\?\s*$/.test(text) && !hasSchedule));
}

const about =
  /^(?:(?:왜|언제|어제|오늘|그저께|지난주|지난\s주|이번|다음|다음번|방금|아까|어젯밤|오늘\s아침|간밤에?|몇\s?시에)\s)*(?<target>\S.*?)(?:이|가|은|는|을|를)?\s(?:왜|언제|어떻게|몇\s?시|다음|마지막|제대로|잘|또|오늘|어제|안|성공|실패|실행|끝|완료|멈|돌|작동|전송|발송)/u;

export function questionTarget(text: string, target: (words: string) => string | null): string | null {
  const found = about.exec(text)?.groups?.target;
  return found === undefined || interrogative.test(found) ? null : target(found);
}
