const statement =
  /날씨\S{0,2}\s(?:참\s|정말\s|너무\s|진짜\s)?(?:좋|춥|덥|흐리|맑|별로)\S{0,3}[.!~\s]*$|(?:(?<!바랍|부탁드립|부탁합|원합|필요합|싶습|고맙습|감사합|주시겠습)니다|합니다|했습니다|했어요?|해요|한다|갑니다|가요|간다|먹어요?|먹습니다|일어나요?|일어납니다|자요|잡니다|있습니다|있어요|있다|있어|열립니다|열어요|엽니다|연다|쉬어요|쉽니다|쉰다|열려요?|시작합니다|시작해요|시작한다|시작됩니다|끝납니다|끝나요|닫습니다|닫아요|좋아해요?|좋아합니다|마셔요?|출근해요?|퇴근해요?|뜁니다|뛰어요|입니다|이에요|예요|이다|이야|해왔어|거든요?|곤\s?해요?|편이에요|편이야|만나요?|만납니다|다녀요?|다닙니다|다니신다|다니세요|[가-힣]신다|(?<!주)셔요?|운동해|힘들어요?|힘드네요?|바빠요?|바쁘네요?|피곤해요?|지겨워요?|죽겠어요?|싫어요?)[.!~\s]*$/u;
/** "나는 토요일마다 수영장에 가": what somebody does anyhow. */
const own =
  /^(?:나|저|내가|제가)?(?:는|은)?\s?.{0,24}(?:비행기|기차|버스|수업|시험|약속|예약)(?:이야|야|이에요|예요|이다|임)[.!~\s]*$|^(?:나는?|난|저는?|전|우리는?|우린|저희는?|우리\s?\S{1,3}(?:은|는|이|가)|엄마는|아빠는|애들은|아이들은)\s.{0,40}?(?:가|와|먹어|마셔|자|봐|쳐|뛰어|타|놀아|다녀|걸어|쉬어|일어나|읽어|만나|운동해|출근해|퇴근해|공부해|산책해|청소해)[.!~\s]*$/u;
/** "우리 회사는 매주 월요일 9시에 정례회의를 해": what is done anyhow. */
const ours =
  /^(?:우리|저희)\s(?:회사|팀|학교|부서|가족|가게|동네|반|집)(?:은|는|에서는|에선)\s[^,.]{0,40}(?:(?:을|를)\s)?(?<!라고\s|달라고\s)(?:해|열어|모여|시작해|쉬어|있어)[.!~\s]*$/u;
/** "윗집이 매일 밤 11시에 청소기를 돌려요": what animals and neighbours do, whatever it is. */
const others =
  /^(?:(?:우리|저희)\s(?:집\s)?(?:강아지|고양이|개|멍멍이|냥이|아기|애기|막내|앵무새|닭|햄스터)|(?:윗|옆|아랫|앞)집(?:\s\S{1,4})?|위층|아래층|이웃(?:집)?|옆방)(?:은|는|이|가|에서)\s[^.:]{0,40}[가-힣](?:어|아|해|여|워|와|려|라|네|지|다|요|더라|더라고)요?[.!~\s]*$/u;
/** "…만 되면 짖더라": an ending that only tells. */
const telling = /[가-힣](?:더라(?:고요?|구요?)?|더라니까요?|잖아요?|곤\s?하더라고요?)[.!~ㅋㅎ\s]*$/u;
const pastDay = /^(?:어제|그저께|엊그제|어젯밤|아까|방금|지난주|지난주말|지난달|오늘\s아침)/u;
const HANGUL = 0xac00;
const FINALS = 28;
const DOUBLE_S = 20;

/** 잤어, 했다, 갔네요: the syllable before the ending closes with ㅆ. */
function isPast(text: string): boolean {
  const syllable = /([가-힣])(?:어요?|다|네요?|지요?|죠|습니다)[.!~\s]*$/u.exec(text)?.[1];
  return syllable !== undefined && ((syllable.codePointAt(0) ?? 0) - HANGUL) % FINALS === DOUBLE_S;
}

/** A habit, a fact or a report of the past: nothing that anybody asks for. */
export function isStatement(text: string): boolean {
  if (others.test(text) || telling.test(text)) return true;
  return statement.test(text) || own.test(text) || ours.test(text) || (pastDay.test(text) && isPast(text));
}
