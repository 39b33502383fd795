/** Nouns for what is scheduled. */
export const JOB = "(?:작업|태스크|잡|알림|알람|리마인더|스케줄|일정|예약|자동화|자동\\s?실행|크론|배치)";
/** Words that a task's name ends with. */
export const JOB_NAMES = `(?:${JOB}|백업|동기화|리포트|보고서|보고|체크|점검|요약|브리핑|방송|뉴스레터|집계|발송|정산)`;
/** Words that a time begins with. */
export const NEW_TIME =
  "(?:매[일주월달년시분]|매\\s|평일|주말|[월화수목금토일]요일|내일|다음|오전|오후|아침|저녁|밤|새벽|점심|정오|자정|\\d{1,2}\\s?(?:시|:|일|분|월)|격주|[한두세네열]\\s?시|다섯\\s?시|여섯\\s?시|일곱\\s?시|여덟\\s?시|아홉\\s?시|한\\s?시간|\\d+시간|월말)";

export const namesJob = new RegExp(
  `${JOB}|백업|동기화|리포트|보고서|보고|체크|점검|요약|다이제스트|모니터링|뉴스레터|집계|크롤|발송|정산|브리핑`,
  "u",
);
/** "매일 물 마시기 알림": a task by the name that its writer gave it, not a time to delete something at. */
export const endsWithJob = new RegExp(`${JOB}$`, "u");
export const clock = /\d\s?(?:시|분|:)|[한두세네섯곱덟홉열]\s?시|마다/u;
export const startsWithTime = new RegExp(`^(?:${NEW_TIME}|오늘|이번\\s주)`, "u");
/** "매일 8시 작업", "매일 8시 거": a task by its time. */
export const pointsAtTime = new RegExp(
  `(?:시|분|반|마다|매일|매주|아침|저녁|요일)\\s?(?:짜리|에\\s하는|에\\s오는|에\\s가는)?\\s(?:거|것|${JOB_NAMES})$`,
  "u",
);
/** "아침 날씨 알림": a part of the day that is in the name of a job. */
export const namesByPart = new RegExp(
  `^(?:아침|저녁|밤|새벽|점심|오전|오후|매일|매주)\\s[^\\d,.]{0,20}(?:${JOB_NAMES}|뉴스|날씨|운세|주가|환율|예보)$`,
  "u",
);
/** What a person stops or deletes that is no task. */
export const things =
  /(?:파일|로그|캐시|데이터|스냅샷|레코드|서버|서비스|메일|폴더|인스턴스|컨테이너|사진|이미지|에어컨|전기|조명|불|가스|수도|물|보일러|항목|계정|행)$/u;
