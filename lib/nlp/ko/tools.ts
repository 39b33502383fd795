import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

const words: ToolWords = {
  check:
    /확인|점검|체크(?!리스트|인|아웃)|모니터|감시|검사|살펴|지켜보|측정|재\s?줘|재줘|테스트|(?<![가-힣])핑|ping|\bcheck|\bmonitor/iu,
  checkable:
    /서버|호스트|서비스|데이터베이스|db|클러스터|api|엔드포인트|사이트|홈페이지|페이지|인증서|tls|ssl|도메인|dns|포트|디스크|메모리|cpu|부하|백업|시스템|라우터|게이트웨이|큐|상태|server|disk|website/iu,
  state:
    /서버|호스트|디스크|메모리|cpu|부하|포트|인증서|tls|ssl|dns|가동|(?<![가-힣])핑(?![가-힣])|헬스\s?체크|응답\s?(?:시간|속도)|지연\s?시간|uptime|health|ping/iu,
  read: /가져|내려받|다운로드|호출|요청|읽|조회|크롤|스크랩|수집|받아|열어|찾아|post|get|fetch|download|call/iu,
  web: /url|api|엔드포인트|웹사이트|사이트|홈페이지|웹\s?페이지|페이지|링크|웹훅|webhook|http/iu,
  mail: /메일|이메일|보내|전송|발송|알려|알림|통보|공지|전달|연락|문자|보고해|공유|리마인|깨워|말해\s?줘|말해줘|재촉|독촉|e-?mail|mail/iu,
  reminder:
    /^[^.,]{1,60}(?:하라고|가라고|라고|자고|하도록|다고)\s?(?:꼭\s)?(?:알려|말해|알림|리마인드|깨워|얘기해|문자)[^.]{0,12}\.?$|(?:알림|리마인드|리마인더)[^.]{0,12}\.?$/iu,
};

export function suggestTools(text: string): string[] {
  return suggest(text, words);
}
