import { SINO_NUMBER } from "./numbers";

const PART =
  "(?:(?:이른|늦은)\\s?)?(?:퇴근(?:하고|\\s?후)|(?:회사|학교|수업|업무|일)\\s?(?:끝나고|마치고|끝난\\s?(?:뒤|후)에?)|하교(?:하고|\\s?후)|방과\\s?후|저녁\\s?먹고|오전|오후|새벽녘?|아침|점심|대낮|한낮|낮|저녁|한밤중?|심야|밤|(?<![a-z])(?:am|pm|a\\.m\\.|p\\.m\\.))(?:에는|에|의|은|는|엔)?\\s?";
/** Digits may touch the word before them ("매일9시"), number words may not ("하십시오"). */
const HEAD = "(?<![\\d./#$_a-z]|[\\da-z]:|[a-z]-|\\d\\d-\\d{1,2}-)(?:(?=\\d)|(?<![가-힣]))";
const COLON =
  "(?<colonHour>\\d{1,2}):(?<colonMinute>\\d{2})(?::(?<colonSecond>\\d{2}))?(?![\\d:])(?:\\s?(?<after>am|pm)(?![a-z]))?";
const NO_COUNT = "(?!간|\\s?(?:뒤|후|간격|동안|있다가|이내|에\\s?한\\s?번))";
const HOUR = "\\s?시(?!간|리즈|작|험|장|스템|설|청|적|라도|름|즌)";
const MINUTES = `\\s?(?:(?<before>${SINO_NUMBER})\\s?분\\s?전(?!까지)|(?<half>반)(?!복|장|품|찬|드시|영|납|기|려|응|환|대|출|입|성|값)|(?<minute>${SINO_NUMBER})\\s?분${NO_COUNT}(?:\\s?(?<second>${SINO_NUMBER})\\s?초(?!마다))?)|(?<minuteBare>[0-5]\\d)(?![\\d시분:%])`;
const WORDED = `(?<hour>\\d{1,2}|(?:열|스물)\\s?(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|여덜|아홉)|열|한|두|세|네|다섯|여섯|일곱|여덟|여덜|아홉|스무|십[일이삼사오육칠팔구]|이십[일이삼사]?)${HOUR}(?:${MINUTES})?(?:\\s?정각|\\s?땡)?(?:\\s?(?<half12>am|pm)(?![a-z]))?`;
const BARE = "(?<bare>\\d{1,2})(?=(?:\\s?(?:~|-|,|·|/|와|과|부터|에서)\\s?\\d{1,2}){1,6}\\s?시(?!간))";
const NAMED =
  "(?<named>정오|자정)(?:\\s?12시)?(?:\\s?(?:되기\\s?)?(?<namedBefore>\\d{1,2})\\s?분\\s?전(?!까지)|\\s?(?<namedMinute>\\d{1,2})\\s?분)?";
/** "매달 25일이 월급날이니까 그날 아침 9시에": the day that was just told. */
const THAT_DAY = "(?:(?<=(?:매|마다)[^.;]{1,30}[,\\s])그\\s?날(?:의)?\\s)?";
export const clocks = new RegExp(
  `${THAT_DAY}(?:(?<part>${PART})|${HEAD})(?:${COLON}|${WORDED}|${BARE}|${NAMED})(?:(?:의|되기)?\\s(?:(?<ahead>${SINO_NUMBER})\\s?분|(?<aheadHours>한|두|[1-9])\\s?시간(?<aheadHalf>\\s?반)?)\\s?전(?!\\s?까지))?`,
  "gu",
);

const NEXT_DAY = "(?:(?:다음\\s?날|익일|이튿날)\\s?)?(?:(?:마감|폐점|폐관|퇴근|영업\\s?종료)(?:인|하는)?\\s)?";
export const range = new RegExp(`^\\s?(?:부터|에서부터|에서|~|-|—|→)\\s?${NEXT_DAY}$`, "u");
export const list =
  /^\s?(?:[,·/&]|에?\s?(?:와|과|이랑|랑|하고|및|그리고|이나),?|에,|[,]\s?그리고)\s?(?:(?:다음\s?날|익일|이튿날)\s?)?$/u;
export const rangeEnd =
  /^\s?(?:까지의?|까진|사이|동안)(?:에만|에는|에|만|의|는)?(?:\s?(?:사이|동안|시간대)(?:에만|에|만)?)?/u;
/** "평일 오후 3시, 주말은 4시": other days, the same half of the day. */
const OTHER_DAYS =
  "(?:(?:매주\\s)?(?:[월화수목금토일](?:요일|욜)(?:[,·과와]|이랑|하고)?\\s?){1,5}|[월화수목금토일]{2,5}|주말|평일|휴일|공휴일)";
export const contrast = new RegExp(
  `^(?:에)?(?:\\s[^,.\\d]{1,24}(?:,|[가-힣](?:고|는데|지만)))?[,]?\\s?(?:그리고|하지만|단|다만|대신)?[,]?\\s?${OTHER_DAYS}(?:에는|에만|에|은|는|엔|만)?(?:\\s[^,.\\d]{1,20}(?:니까|[어아해라]서|때문에|거든),?)?\\s?$`,
  "u",
);
/** "오후 3시에 …, 잘못 말했다 4시" */
export const correction =
  /^.{0,40}(?:아니|잘못\s?말|미안|됐고|(?<![가-힣])[아앗어](?=[\s,])|죄송|정정|역시|아\s?참|잠깐|실수)[^\d]{0,10}$/u;
/** "(11시가 낫겠다)": behind the time that takes the place of one before. */
export const preferred = /^[이가]\s?(?:더\s)?(?:낫|나을|좋겠|좋을)/u;
/** "9시에 오후 3시에 회의가 있다고 알려줘", "8시에 18시 공개 기사를": the second time is told, not kept. */
export const told =
  /^\s?(?:공개|시작|개최|마감|방송|발행|출발|도착|개봉|오픈|종료)(?:되는|하는|될|할|한|된|인|예정인)?\s(?!매|평일|주말)[가-힣]|^(?:에|부터)?\s?[^.,]{1,20}(?:있|시작한|시작된|열린|이)다고\s/u;
/** "6시 55분에 6시 뉴스": the thing that a time right behind another is of. */
export const timedThing =
  /^\s(?!매|반|정각|전|후|이후|이전|쯤|경|\d|오전|오후)(?:[가-힣a-z]{2,}|[배편건차발행콜](?=\s))/u;
/** "18시에 10시부터 18시까지 방문자 수를": behind another time a stretch belongs to the noun that follows. */
export const ofNoun =
  /^\s?까지(?:의)?\s(?!매|평일|주말|오전|오후|사이|동안|시간대|\d|[월화수목금토일]요일)[가-힣]{2,}\s?[가-힣]*(?:을|를|의|이|가)?\s/u;
export const between = /^\s?사이(?:에만|에는|에|만)?/u;

/** Behind what repeats, a time of tomorrow is the noun's: "평일 19시에 내일 아침 8시 지하철 지연 정보 찾아줘". */
export const tomorrow = /(?:내일|다음\s?날|익일|이튿날)(?:의)?\s$/u;
export const nextDay = /(?:매[일주월달]?|평일|주말|마다|요일)[^.]*(?:내일|다음\s?날|익일|이튿날)(?:의)?\s$/u;
