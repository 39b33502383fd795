/** Where a Korean word of a schedule begins: not inside another word. */
export const START = "(?<![가-힣a-z\\d])";

const PART_WORD = "오전|오후|새벽|이른|늦은|아침|점심|낮|저녁|밤|심야|정오|자정";
/** Behind a day that says when: a particle, a time, the end; not a noun that the day belongs to ("월요일 회의록"). */
/** "아니 25일이야", "미안 수요일로", "화요일 말고 목요일로": behind words that take something back the day is said as what it is. */
export const CORRECTED =
  "(?<=(?:(?<![가-힣])[아앗어음흠]|그냥|차라리|아니|아니다|아니야|아니지|미안|미안해|정정|실수|실수야|죄송|죄송해요|잘못|아참|참|앗|잠깐|말고|아니라|아니고)[.,!]?\\s(?:매[주월달]\\s)?)";
export const AHEAD = `(?=$|\\s?(?:[.,()~·/&-]|${PART_WORD}|오늘|매[일주월달년시]|첫|마지막|\\d{1,2}\\s?시|\\d{1,2}:|\\d{1,3}\\s?(?:초|분|시간)(?:마다|\\s?간격)|(?:열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\\s?(?:한|두)?\\s?시|제외|빼고|말고|건너뛰|마다|부터|까지|하루|종일|간격|딱|약|중에|하루에|전날|시작(?:으로|해서)(?=\\s)|(?:하루|이틀|사흘|나흘|일주일|\\d{1,2}[일주])\\s?전(?![가-힣](?<!에)))|(?:에는|에만|에도|에서|에|엔|은|는|도|만|과|와|이랑|하고|이나|날|이면|의)(?=[\\s,.]|$)|에[^가-힣])`;

const DAYS = "일월화수목금토";
export const weekdayOf = (sign: string): number => DAYS.indexOf(sign);
export const daySpan = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
