import type { PartOfDay } from "../core/slots";
import type { Category, Meanings } from "../grammar/meanings";
import { START } from "./words";

export type Entry<C extends Category = Category> = [category: C, pattern: RegExp, value: Meanings[C]];

function entry<C extends Category>(category: C, words: string, value: Meanings[C], start = START): Entry {
  return [category, new RegExp(`${start}(?:${words})`, "gu"), value] as Entry;
}

const AFTER_PART =
  "(?=$|\\s?[.,()~·]|(?:에는|에만|에도|에|엔|마다|하고(?=\\s)|이랑(?=\\s)|과(?=\\s)|시간에|시간마다|\\s?(?:첫|\\d{1,2}\\s?시|\\d{1,2}:))(?![가-힣])|마다|에|\\s(?:매일|매주|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\\d{1,2}))";
const DAY_BEFORE =
  "(?<=(?:매일|날마다|매주|요일|욜|마다|평일|주말|주중|내일|오늘|모레|일|마지막 날|말일|월말|첫날|매)(?:은|의)?\\s?)";
const FOOD = "(?!\\s?(?:메뉴|식단|식사|밥|약속|회식|뉴스레터|도시락|반찬|먹|안 먹|값|모임|장사))";
const parts: [string, PartOfDay][] = [
  ["아침|오전|오전 중|아침 일찍|이른 아침|출근 시간|출근할 때|출근 전|아침나절|기상 시간", "morning"],
  ["점심시간|점심때|점심|한낮", "lunch"],
  ["오후|오후 중|늦은 오후", "afternoon"],
  ["저녁|초저녁|저녁때|저녁 시간|늦은 저녁", "evening"],
  ["밤|늦은 밤|한밤중|자기 전|취침 전|잠자기 전|밤늦게", "night"],
  ["새벽|심야|이른 새벽|꼭두새벽", "nightly"],
  [
    "퇴근 전|퇴근 시간|퇴근할 때|퇴근 무렵|업무 종료 시|업무 마감 시|하루 마감|일과 후|하루 끝|업무 종료 전|일과 마칠 때|퇴근 직전",
    "endOfDay",
  ],
  [
    "근무 시간|근무시간|업무 시간|업무시간|영업시간|영업 시간|근무 시간 중|업무 시간 중|업무시간 중|근무시간 중|영업시간 중|일과 시간",
    "hours",
  ],
  ["낮 동안|낮(?=에만)|주간 시간대|낮시간|낮 시간|대낮", "day"],
];

const WORKDAYS = [1, 2, 3, 4, 5];
/** Words of Korean where they are no part of another word, with what they mean. */
export const entries: Entry[] = [
  ...parts.flatMap(([words, part]) => {
    const longest = words
      .split("|")
      .sort((a, b) => b.length - a.length)
      .join("|");
    return [
      entry("PART", `(?:${longest})(?:\\s?(?:시간대))?${AFTER_PART}`, { part }),
      entry("PART", `(?:${longest})${FOOD}(?![가-힣])`, { part }, DAY_BEFORE),
      entry("PART", `(?:${longest})(?=은\\s|에는\\s|엔\\s)`, { part }, "(?<=(?:요일|욜|주말|평일)\\s)"),
      entry("PART", `매일?\\s?(?:${longest})${FOOD}(?![가-힣](?!에))`, { part, recurring: true }),
    ];
  }),
  entry(
    "DAYGROUP",
    `(?:매\\s?)?(?:평일|주중)(?:날|마다\\s매일)?(?!\\s?이용권|권)|(?:근무일|업무일|영업일|출근일|등교일)(?![지정수자])|(?:출근|일|근무)하는\\s?날|학교\\s?가는\\s?날|워킹데이|주\\s?5일(?!제)`,
    { weekdays: WORKDAYS, recurring: true },
  ),
  entry(
    "DAYGROUP",
    "(?:매\\s?)?주말(?!농장|부부)(?:날|마다)?|토일(?![가-힣](?<!에|은|엔|만))|토요일\\s일요일|쉬는\\s?날(?=은|에|엔|마다|이면|\\s)|노는\\s?날(?=은|에|엔|마다)",
    {
      weekdays: [0, 6],
      recurring: true,
    },
  ),
  entry("PART", "낮(?:에는|에|엔)?(?=[^.,]{0,14}(?:마다|간격))", { part: "day" }),
  entry("PART", "밤마다|매일 밤", { part: "night", recurring: true }),
  entry(
    "ADVERB",
    "맨날|매일매일|매일같이|매일|날마다|하루에? ?한 ?번씩?|하루에? ?1[번회]씩?|하루 일회|일 ?1회|매 일|하루마다|연일|일일이(?=\\s\\d)|메일(?=\\s(?:오전|오후|아침|저녁|밤|새벽|\\d{1,2}\\s?시|\\d{1,2}:))",
    { count: 1, unit: "day" },
  ),
  entry(
    "ADVERB",
    "매시간마다|매시간|매 ?시 ?정각(?:마다)?|매 시간|매시|정시마다|정각마다|시간마다|시간당 ?(?:한|1) ?[번회]|한 ?시간에 ?한 ?번씩?|매 정시|매 정각",
    { count: 1, unit: "hour" },
  ),
  entry("ADVERB", "매분마다|매분|매 분|분마다|1분에 ?한 ?번씩?", { count: 1, unit: "minute" }),
  entry("ADVERB", "매초마다|매초|매 초|초마다", { count: 1, unit: "second" }),
  entry(
    "ADVERB",
    "매주마다|매주|메주|매 주|주마다|주 ?1회|주 ?한 ?번|일주일에 ?한 ?번씩?|일주일에 ?1[번회]|1주일에 ?한 ?번|한 ?주에 ?한 ?번",
    { count: 1, unit: "week" },
  ),
  entry(
    "ADVERB",
    "격일로|격일마다|격일제로|격일|하루 ?걸러(?: ?하루| ?한 ?번씩?)?|하루 ?건너(?: ?하루| ?한 ?번씩?)?|이틀마다|이틀에 ?한 ?번(?:씩|꼴로)?|이틀 ?간격으로",
    { count: 2, unit: "day" },
  ),
  entry("ADVERB", "격주로|격주마다|격주", { count: 2, unit: "week" }),
  entry("ADVERB", "격월로|격월마다|격월|두 ?달마다|두 ?달에 ?한 ?번|한 달 걸러", { count: 2, unit: "month" }),
  entry("ADVERB", "격년으로|격년마다|격년", { count: 2, unit: "year" }),
  entry("ADVERB", "반기마다|반기별로|매 반기|반년마다|반년에 ?한 ?번|상하반기마다", { count: 6, unit: "month" }),
  // "12시대는 빼고": the hour that begins then
  entry("UNIT", "대(?=는|은|만|에는|엔|를|\\s|[.,]|$)", "hour", "(?<=\\d시)"),
  entry("UNIT", "날", "day", "(?<=(?:첫|마지막|번째|째)\\s?)"),
  entry("UNIT", "일(?![가-힣])", "day", "(?<=(?:마지막|번째)\\s?)"),
  entry("UNIT", "(?:영업일|평일|근무일|업무일)(?![지정수자])|워킹데이", "workday"),
  entry(
    "UNIT",
    "주(?=\\s?[월화수목금토일]요일|\\s?[월화수목금토일](?:[·,/]|[월화수목금토일])|\\s?주말|\\s?(?:에|부터|까지|중에?|안에|은|는|엔)(?![가-힣]))",
    "week",
    "(?<=(?:다음|이번|담|오는|돌아오는)\\s?)",
  ),
  entry(
    "UNIT",
    "달(?=\\s?\\d{1,2}일|\\s?(?:에|부터|까지|중에?|안에|엔|초|말|첫째?|마지막|둘째|셋째|넷째|(?:첫|두|세|네)\\s?번째)(?![가-힣]))",
    "month",
    "(?<=(?:다음|이번|담|오는)\\s?)",
  ),
  entry("UNIT", "주", "week", "(?<=매)"),
  entry("NEXT", "다음번?|오는|돌아오는|다가오는|담|이다음", {}),
  entry("NEXT", "차(?=주)|내(?=달\\s?\\d)", {}),
  entry("THIS", "이번|금(?=주)|이", {}),
  entry(
    "RELDAY",
    "오늘(?=\\s?(?:밤|저녁|오후|오전|아침|새벽|점심|낮|정오|자정|\\d{1,2}\\s?시|\\d{1,2}:|[열한두세네다섯여섯일곱여덟아홉]{1,2}\\s?시|부터|까지|만|안에|중으로|중에|안으로|하루|한 ?번|퇴근)|에(?![가-힣])|,)",
    { count: 0 },
  ),
  entry("RELDAY", "오늘 ?밤|오늘밤|오늘 ?밤에", { count: 0, part: "night" }),
  entry("RELDAY", "오늘 ?저녁", { count: 0, part: "evening" }),
  entry("RELDAY", "오늘 ?오후", { count: 0, part: "afternoon" }),
  entry("RELDAY", "금일(?=\\s?(?:\\d{1,2}시|오후|오전|중))", { count: 0 }),
  entry(
    "MONTH_END",
    "(?:매월|매달|매 달|매 월|달마다)\\s(?:말일|말|마지막 ?날|마지막 ?일|그믐|월말|맨 마지막 ?날|끝날)(?:마다|날)?(?=\\s|에|[,.]|까지|의|$|엔|은)",
    {},
  ),
  entry(
    "MONTH_END",
    "월말마다|월말|말일마다|말일|매월말|매달말|매월말일|그믐날|월 마지막 ?날|달 마지막 ?날|(?<=(?:매 ?분기|분기|분기마다|\\d월) ?)(?:말일|마지막 ?날|말(?= |에))",
    {},
  ),
  entry("MONTHLY", "(?:한\\s?)?달마다|월마다|1개월마다", {}),
  entry("OF_MONTH", "달마다|월마다", {}),
  entry("EVERY_YEAR", "1년마다|일년마다|년마다", {}),
  entry("EVERY", "주마다|일주일마다", {}),
  entry("OF_QUARTER", "(?:매\\s?|각\\s?)?분기(?:마다|별|의)?(?=\\s(?:첫|둘째|두|셋째|세|마지막))", {}),
  entry("ONLY", "단|다만|대신", {}),
  entry(
    "ONCE",
    "한 ?번만|1회만|1번만|딱 ?한 ?번만?|일회성으로|일회성|이번 ?한 ?번만|이번에만|단 ?한 ?번만?|한 차례만",
    {},
  ),
  entry(
    "NOW",
    "지금 ?(?:바로|당장|즉시)|지금(?=\\s(?!막\\s|방금\\s|[^,.\\d]{1,16}(?:니까|으니|어서|아서|해서|는데)\\s\\d))|당장|즉시|바로 ?지금",
    {},
  ),
  entry("MERIDIEM", "am|오전", "am", "(?<=\\d\\s?)"),
  entry("MERIDIEM", "pm|오후", "pm", "(?<=\\d\\s?)"),
];

/** "주간 보고서" says how often only where nothing else says when. */
export const adjectives: Entry[] = [
  entry("ADVERB", "주간(?=\\s[가-힣])", { count: 1, unit: "week", adjective: true }),
  entry("ADVERB", "(?:일일|일간)(?=\\s[가-힣])", { count: 1, unit: "day", adjective: true }),
  entry("ADVERB", "월간(?=\\s[가-힣])", { count: 1, unit: "month", adjective: true }),
];
