import type { Slot } from "../core/slots";
import { type ChangedTimes, readChangedTimes } from "../grammar/changed-times";
import type { Chart } from "../grammar/chart";
import { readDigitClocks } from "../grammar/digit-clocks";
import { ALL_DAYS, readFurtherTimes } from "../grammar/further-times";
import { readClosedDays, readClosedNth } from "../grammar/han-closed-days";
import { readFollowingTimes, readWeekdayPairs } from "../grammar/han-pairs";
import { readInThatTime } from "../grammar/in-that-time";
import { type KeptTimes, readKeptTimes } from "../grammar/kept-times";
import { matchesOf } from "../grammar/matches";
import { readMonthRuns } from "../grammar/month-runs";
import { readNamedQuarters } from "../grammar/named-quarters";
import { readNamedRanges } from "../grammar/named-ranges";
import { type ReasonedDays, readReasonedDays } from "../grammar/reasoned-days";
import { phrase } from "../grammar/rules/phrase";
import { readWeeksFromToday } from "../grammar/weeks-from-today";
import { readClocks } from "./clocks";
import { readCounts } from "./counts";
import { readDates, readWeekdays } from "./days";
import { enterSpoken } from "./enter-spoken";
import { readFrequency } from "./frequency";
import { readHourMinutes } from "./hour-minutes";
import { SEQUENCE, undoesThen } from "./jobs";
import { readMarks } from "./marks";
import { readMonthDays } from "./month-days";
import { readNear } from "./near-days";
import { koreanValue } from "./numbers";
import { readPeriods } from "./periods";
import { readToldDays } from "./told-days";
import { readUnread } from "./unread";
import { readWholePeriods } from "./whole-periods";
import { weekdayOf } from "./words";
import { readYearly } from "./yearly";

const following = {
  undoes: undoesThen,
  sequence: new RegExp(`${SEQUENCE}$`, "u"),
  clauseEnd: /(?:고|며|줘|요|다가)[,.]?\s$|(?:에|에는|엔)\s[^,.\d]{1,16},\s$/u,
  goesOn: /^\s?(?:까지|전|이전|부터|쯤|~|-)/u,
  asks: /^(?:에|엔)\s[가-힣]{1,8}(?=,|$)|^(?:에|에는|엔)\s[^,.]{2,}(?:줘|주세요|줄래|주고|부탁|알림|체크|확인|점검|발송|[가-힣]기)|^(?:에|에는|엔)\s[^,.]{2,}[가-힣](?:고|며)(?=,)/u,
};

const keptTimes: KeptTimes = {
  words:
    /(?<=[,.]\s)(?:단\s|다만\s)?(?<days>[월화수목금토일]요일|주말|토일)(?:은|엔|에는)\s(?:아침|오전|(?<late>점심|낮|오후|저녁|밤))(?:에)?(?:\s?(?:거|것|번))?만(?:\s(?:해\s?줘|하면\s돼|부탁해))?(?=$|[.,!])/gu,
  weekdaysOf: (days) => (/주말|토일/u.test(days) ? [0, 6] : [weekdayOf(days.charAt(0))]),
};

const furtherTimes = {
  anyDay:
    /(?<![가-힣])(?:요일|평일\s?주말)(?:에|이랑|과)?\s?(?:상관\s?없이|관계\s?없이|구분\s?없이)(?:\s매일)?(?=\s)/gu,
  clause:
    /(?<=[,.고]\s)(?:(?:그리고|또|추가로)\s)?((?:[월화수목금토일](?:요일|욜)(?:과|와|이랑|하고|,)?\s?)+|주말|토일|매일|날마다|(?:요일|평일\s?주말)(?:에|이랑|과)?\s?(?:상관\s?없이|관계\s?없이|구분\s?없이)(?:\s매일)?|평일\s?주말\s?(?:다|모두))(도)?(?:은|는|엔|에는|에|마다)?\s(?:따로\s|추가로\s)?/gu,
  tail: /^(?:에|엔|에는)?(도)?(?:\s(?:추가로|따로|한\s?번\s?더|또))?(?:\s(?:한\s?번|한번))?(?:\s(?:더|또))?(?:\s(?:봐|해|확인해|알려|부탁해|보내|체크해|[가-힣]{1,4}(?=\s?(?:줘|주세요)))\s?(?:줘|주세요)?)?(?:\s?부탁(?:해|드려요))?(?=[.!]|$)/u,
  weekdaysOf: (days: string): number[] =>
    /매일|날마다|없이|다$|모두/u.test(days)
      ? ALL_DAYS
      : /주말|토일/u.test(days)
        ? [0, 6]
        : [...days.matchAll(/([월화수목금토일])(?:요일|욜)/gu)].map(([, sign = ""]) => weekdayOf(sign)),
};

const changedTimes: ChangedTimes = {
  words:
    /(?<=[,.:고]\s)(?:단\s|다만\s)?(?<days>(?:[월화수목금토일](?:요일|욜)(?:과|와|이랑|하고|,)?\s?)+|주말|토일)(?:은|는|엔|에는)\s(?:아침|오전|(?<late>점심|낮|오후|저녁|밤))(?:\s?(?:거|것|건|번))?만?\s/gu,
  tail: /^(?:으?로|에)?(?:\s?(?:하고|바꾸고|옮기고|미루고|(?:바꿔|옮겨|미뤄|해)\s?(?:줘|주세요)))?(?:[,.]?\s(?:아침|점심|낮|오후|저녁|밤|나머지)(?:은|는)\s(?:그대로|똑같이|원래대로)(?:\s?(?:해\s?줘|하고|둬|유지|부탁해))?)?(?=$|[.,!])/u,
  moves: /\s?(?:거|것|건|번)만|바꾸|바꿔|옮기|옮겨|미루|미뤄|그대로|똑같이|원래대로/u,
  weekdaysOf: furtherTimes.weekdaysOf,
};

const DAYS =
  "(?:매주\\s)?[월화수목금토일](?:요일|욜)(?:(?:과|와|이랑|하고|,)\\s?[월화수목금토일](?:요일|욜)){0,5}|(?<![가-힣])[월화수목금토일]{2,4}(?=은|는|엔)|주말|토일|평일";
const reasonedDays: ReasonedDays = {
  words: new RegExp(
    `(${DAYS})(?:에)?(?:은|는|엔)\\s(?:[^,.\\d]{2,24}?(?:니까|[어아해라]서|때문에|거든),?|(?:조금|좀)\\s(?:늦은|늦게|이른|일찍),?)\\s`,
    "gu",
  ),
  tail: /^(?:에|으로|로)(?:\s(?:부탁해|해\s?줘|할게))?[.!]?$/u,
  days: new RegExp(`${DAYS}|매일|날마다|나머지|그\\s?외|다른\\s?날`, "u"),
  daily: /매일|날마다|매일\s?(?:아침|저녁|밤)/u,
  workdays: /평일/u,
  otherWorkdays: /(?:나머지|그\s?외(?:의)?|다른|남은)\s?평일/gu,
  weekdaysOf: (words) => {
    if (/^[월화수목금토일]{2,4}$/u.test(words) && words !== "토일") return [...words].map(weekdayOf);
    return /평일/u.test(words) ? [1, 2, 3, 4, 5] : furtherTimes.weekdaysOf(words);
  },
};

const closedDays = {
  words:
    /((?:(?:매주\s)?[월화수목금토일]요일(?:과|와|이랑|하고|,)?\s?)+)(?:이|은|가|에)?\s?(?:정기\s?)?(?:휴무(?:일)?|휴점일?|휴관일?|휴진일?|쉬는\s날|쉬)(?:이라서|라서|이라|이니까|니까|이므로|이고|이어서|이니|라|어서|고|야|이야|이에요|예요|입니다|이다|임|인데|어|어요|습니다)?[,.]?\s(?:그\s?외|나머지|다른|그\s밖의)(?:의)?(?:\s?(?:날들?|요일(?:들)?))?(?:에는|엔|은|는|에)?(?=\s)/gu,
  weekdaysOf: (days: string): number[] =>
    [...days.matchAll(/([월화수목금토일])요일/gu)].map(([, sign = ""]) => weekdayOf(sign)),
};

const closedNth = {
  words:
    /(?:매[월달]\s)?((?:(?:첫|둘|셋|넷|다섯|[1-5])째(?:,|\s|와|과|·)*)+)\s?([월화수목금토일])요일(?:은|이|엔|에는)?\s[^,.\d]{0,12}?(?:쉬|휴무|휴점|문\s닫)[^,.\s]*,?\s(?:그\s?날\s말고\s|그\s?외\s)?(?:나머지|다른)\s\2요일(?:마다|은|엔|에는|에)?/gu,
  ordinals: [/첫|1/u, /둘|2/u, /셋|3/u, /넷|4/u, /다섯|5/u],
  weekdayOf,
};

/** "아침 점심 저녁에": a time in each part of the day. */
const allParts =
  /(?<![가-힣])(아침|오전)(?:과|이랑|하고|,|·)?\s?(점심)?(?:과|이랑|하고|,|·)?\s?(저녁|밤)(?:으로|에는|에|마다)(?=[\s,])/gu;

function readAllParts(chart: Chart): void {
  for (const match of matchesOf(chart.text, allParts)) {
    const slots: Slot[] = [
      { kind: "partOfDay", part: "morning" },
      ...(match[2] ? [{ kind: "partOfDay" as const, part: "lunch" as const, separate: true }] : []),
      { kind: "partOfDay", part: match[3] === "밤" ? "night" : "evening", separate: true },
    ];
    enterSpoken(chart, match, slots, "weak");
  }
}

const inThatTime =
  /(?<![가-힣])(?:그|이)\s?(?:시간|사이|동안)(?:\s?(?:동안|대|중|내내))?(?:에는|에|은|는|엔)?,?\s(?=\d|매|[한두세네열]|[가-힣]{1,4}마다)/gu;

const weeksFromToday =
  /(?<![\d가-힣])(?:(\d{1,2}|[한두세네])\s?(?:주일?|달|개월)\s?(?:뒤|후)(?:의)?|(?<next>다다음|담담|다음|담)\s?[주달])\s오늘/gu;
const namedQuarter =
  /(?<![\d가-힣])(?:매년\s)?([1-4])분기(?:\s?(?:동안|중))?(?:에는|에|엔|의|은)?\s(?=매|평일|주말|[월화수목금토일]요일)/gu;

/** "아침저녁 7시 반": one hour, twice. */
const bothHours = /(?<![가-힣])아침저녁(?:으로)?\s(\d{1,2}|[가-힣]{1,2})\s?시(\s?반)?/gu;

function readBothHours(chart: Chart): void {
  for (const match of matchesOf(chart.text, bothHours)) {
    const minutes = koreanValue(match[1] ?? "") * 60 + (match[2] ? 30 : 0);
    const times = [{ minutes }, { minutes: minutes + 720 }];
    if (minutes >= 300 && minutes < 720) enterSpoken(chart, match, [{ kind: "times", times }]);
  }
}

/** "자정마다", "새벽 3시마다": a time of every day. */
const everyTime =
  /(?<=자정|정오|(?:오전|오후|아침|저녁|밤|새벽)\s?(?:\d{1,2}|[가-힣]{1,3})\s?시(?:\s?반|\s?\d{1,2}분)?)마다(?=\s|,|$)/gu;

/** Enters what Korean says with words joined to their particles. */
export function readSpoken(chart: Chart, original: string): void {
  readClocks(chart);
  readDigitClocks(
    chart,
    /(?:매일|날마다|[월화수목금토일](?:요일|욜)|평일|주말|오늘|내일|모레|\d일)(?:에|은|엔)?,?\s?$/u,
  );
  readWeekdays(chart);
  readClosedDays(chart, closedDays);
  readClosedNth(chart, closedNth);
  readChangedTimes(chart, changedTimes);
  readReasonedDays(chart, reasonedDays);
  readFurtherTimes(chart, furtherTimes);
  readAllParts(chart);
  readBothHours(chart);
  readNamedQuarters(chart, namedQuarter);
  readWeeksFromToday(chart, weeksFromToday, koreanValue);
  for (const match of matchesOf(chart.text, everyTime)) enterSpoken(chart, match, [{ kind: "everyDay" }]);
  readWeekdayPairs(chart, /(?:다음|이번|담|다다음)\s?(?:주)?\s?$/u, /매|격주|평일|마다|아니/u);
  readFollowingTimes(chart, following);
  readFirstDeed(chart);
  readKeptTimes(chart, keptTimes);
  readInThatTime(chart, inThatTime);
  readMonthRuns(chart);
  readNamedRanges(chart);
  readDates(chart, original);
  readMarks(chart);
  readNear(chart);
  readPeriods(chart);
  readHourMinutes(chart);
  readCounts(chart);
  readFrequency(chart);
  readUnread(chart);
  readWholePeriods(chart);
  readMonthDays(chart);
  readToldDays(chart);
  readYearly(chart);
}

/** "불을 [7시에] 켰다가": the first of two deeds, read alone. */
function readFirstDeed(chart: Chart): void {
  const [clock, ...others] = chart.all("CLOCK");
  if (!clock || others.length > 0 || !/[켰껐았었렸갔놨]다가\s?$/u.test(chart.text)) return;
  const { clear, ...time } = clock.value;
  chart.add("PHRASE", clock.start, clock.end, phrase([{ kind: "times", times: [time] }]), "following");
}
