import type { IntervalUnit } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import type { Amount, Category } from "../grammar/meanings";
import { adjectives, entries } from "./entries";
import { koreanValue, NUMBER } from "./numbers";

const saysWhen =
  /매[일주월달년시분]|매\s|마다|격주|격일|요일|평일|주말|주중|내일|모레|오늘|다음|\d\s?(?:시|일|분)|:\d\d|간격|한\s?번|[한두세네]\s?시/u;

const EVERY_AFTER =
  "마다|간격(?:으로|마다)?|에\\s?(?:한|1)\\s?(?:번|회|차례)(?:씩|꼴로)?|주기(?:로)?(?:마다)?|꼴로|단위로|텀으로|에\\s?한번씩?|마다\\s?한\\s?번씩?|당\\s?한\\s?번";
const DELAY_AFTER =
  "(?:쯤|정도)\\s?(?:뒤에?|후에?|있다가|이따가?|지나서)|뒤에?|후에?|있다가|이따가?|지나서|지나면|이후에|후쯤|뒤쯤|후(?=,)|만\\s(?:있다가?|이따가?|뒤에?)";
const EXCEPT =
  "휴무(?:야|일이?야?|예요|에요|이에요|입니다|임)?|휴업(?:이야|입니다)?|쉬는\\s?날(?:이야|이에요|입니다)?|쉬어요|쉽니다|제외(?:하고는|하고|한|해\\s?줘|해\\s?주세요|해줘|하되|하며|해|시키고|시켜\\s?줘|됩니다|합니다|바람)?|빼고는?|빼\\s?주세요|빼\\s?줘|빼줘|빼고요|빼|빼놓고|건너뛰(?:고|어\\s?줘|어줘|어|기|며|어\\s?주세요|자)?|건너뛴다|쉬고|쉬니까|쉬는데|쉬자|쉴게요?|쉬면\\s?돼|쉬어\\s?줘|쉬어|안\\s[가-힣]{1,3}도\\s?(?:돼요?|됩니다|되고|됨|괜찮아요?|괜찮음)|됐어요?|됐고|(?:안|하지|보내지|돌리지|울리지|알리지)\\s?(?:해도|보내도|돌려도|울려도|알려도|와도|않아도)\\s?(?:돼요?|됩니다|괜찮아요?)|(?:알리|울리|깨우|방해하|건드리|올리|띄우|켜|찍|체크하|확인하)지\\s?(?:마(?:세요)?|말아\\s?줘|말고|않고|않아도\\s?돼)|쉽니다|쉼|쉬게|외에는?|이외에?는?|외|없이|스킵(?:하고|해\\s?줘|해)?|패스(?:하고|해)?|안\\s?해도\\s?(?:돼|됩니다|되고)|하지\\s?(?:말고|마세요|마|말아\\s?줘|않고)|보내지\\s?(?:말고|마세요|마|말아\\s?줘)|돌리지\\s?(?:말고|마)|실행하지\\s?(?:말고|마세요|마|않고)|휴무|열외|필요\\s?없(?:어|고|음)|아닌\\s?날(?:에만|에)?|말고는?(?!\\s?(?:모레|글피|내일|다음\\s?주|[월화수목금토일]요일|\\d{1,2}시|오전|오후))";
const marks: [Category, RegExp][] = [
  ["ONLY", /(?<=[가-힣\d)])만(?![가-힣])/gu],
  ["START", /(?<![가-힣])(?:첫\s?(?:회|번째|실행|알림|번)(?:는|은)|처음은|1회차는)(?=\s)/gu],
  ["OR", /(?<=시|분|반|요일|욜|\d일)(?:이나|나)(?=\s)/gu],
  // "평일 18시, 금요일은 16시": the day set against the others has its own times.
  [
    "ONLY",
    /(?<=(?:평일|매일|주중|날마다)[^.]{0,40}(?:,|[가-힣](?:고|며|는데|지만)(?=\s))[^.,]{0,12}(?:요일|욜|주말|토일))(?:은|엔|에는|날은)(?=\s)/gu,
  ],
  ["EVERY_POST", new RegExp(`(?:${EVERY_AFTER})`, "gu")],
  ["EVERY_POST", /(?<!하루\s?)걸러(?:\s?한\s?번씩?)?/gu],
  [
    "DELAY_POST",
    new RegExp(
      `(?<=[초분간일틀흘칠주달월년]\\s?(?:반\\s?)?)(?:${DELAY_AFTER})(?!(?!(?:와|과|랑|하고)\\s)[가-힣](?<!에|,))`,
      "gu",
    ),
  ],
  [
    "EXCEPT_POST",
    new RegExp(`(?:(?:은|는|을|를|도|만은|만|에는|엔|날은|날엔)\\s?)?(?:${EXCEPT})(?![가-힣](?<!,))`, "gu"),
  ],
  // "수요일은 조회 없으니까 안 보내도 돼": the reason stands between.
  [
    "EXCEPT_POST",
    /(?:(?<=요일|욜|주말|평일|\d일|\d시|공휴일|휴일|시대|까지|\d월|(?:요일|욜|주말)\s?(?:아침|오전|점심|오후|저녁|밤|새벽))(?:은|는|엔|에는)|(?<=까지는))\s[^,.]{1,18}?(?:니까?|라서|이?라|[아어여]서|거든|으니)\s(?:안\s[가-힣]{1,3}도\s?(?:돼요?|됩니다|됨|괜찮아요?|괜찮음)|필요\s?없\S{0,3}|빼\S{0,4}|건너뛰\S{0,4}|[가-힣]{1,4}지\s?(?:마|말|않아도)\S{0,3}(?:\s돼요?|\s줘)?|쉬\S{0,4}|됐\S{0,2}|패스\S{0,3}|스킵\S{0,3}|생략\S{0,3})(?:\s?줘)?(?=$|[.!,~])/gu,
  ],
  // "매달 5일에 확인, 주말이면 건너뛰어": days that are left out where they meet the others
  [
    "EXCEPT_POST",
    /(?<=주말|토일|공휴일|휴일|요일|욜)(?:이면|이라면|과\s겹치면|이랑\s겹치면|에\s걸리면|일\s(?:때|경우)(?:는|엔|에는)?)\s(?:건너뛰어?|빼|패스(?:해)?|스킵(?:해)?|생략(?:해)?|쉬어|쉬고|안\s[가-힣]{1,3}도\s?(?:돼요?|됩니다)|하지\s?(?:마|말고)|보내지\s?(?:마|말고))(?:고|\s?줘|\s?주세요)?(?=$|[.!,~])/gu,
  ],
  // "…, 7일만"
  [
    "FOR_POST",
    /(?<=[,.]\s(?:딱\s)?(?:\d{1,3}|한|두|세|네|[일이삼사오육칠팔구십]{1,3})\s?(?:일|주일?|개월|달|시간))(?:간)?만(?:\s?(?:해\s?줘|부탁해|할게|하자|하면\s?돼))?(?=[.!~\s]*$)/gu,
  ],
  ["EVERY", /매\s?(?=\d|한|두|세|네|다섯|열|시|달|이십|삼십)/gu],
];

const units: [RegExp, IntervalUnit][] = [
  [/^초/, "second"],
  [/^분/, "minute"],
  [/^시간/, "hour"],
  [/^일$|^날/, "day"],
  [/^주/, "week"],
  [/^(?:개월|달)/, "month"],
  [/^분기/, "quarter"],
  [/^(?:년|해)/, "year"],
];
const amount = new RegExp(
  `(?<![\\d./#$_a-z]|[\\da-z]:|[a-z]-)(${NUMBER})\\s?(초|분(?!기)|시간|주일?|개월|달|분기|년|일(?!요|\\s?(?:부터|까지)))(?:\\s?(반))?(?!째|차)`,
  "gu",
);
const named: [RegExp, Amount][] = [
  [/(?<![가-힣])이틀/gu, { count: 2, unit: "day" }],
  [/(?<![가-힣])사흘/gu, { count: 3, unit: "day" }],
  [/(?<![가-힣])나흘/gu, { count: 4, unit: "day" }],
  [/(?<![가-힣])닷새/gu, { count: 5, unit: "day" }],
  [/(?<![가-힣])엿새/gu, { count: 6, unit: "day" }],
  [/(?<![가-힣])이레/gu, { count: 7, unit: "day" }],
  [/(?<![가-힣])열흘/gu, { count: 10, unit: "day" }],
  [/(?<![가-힣])보름/gu, { count: 15, unit: "day" }],
  [/(?<![가-힣])하루/gu, { count: 1, unit: "day" }],
  [/(?<![가-힣])일주일/gu, { count: 1, unit: "week" }],
  [/(?<![가-힣])반 ?시간/gu, { count: 30, unit: "minute" }],
  [/(?<![가-힣])반나절/gu, { count: 6, unit: "hour" }],
  [/(?<![가-힣])반년/gu, { count: 6, unit: "month" }],
];
const few = /(?<![가-힣])(?:며칠|(?:몇|두어|수|두세|서너|이삼|삼사)\s?(초|분|시간|일|주|개월|달|년))/gu;

/** Enters the markers, units and amounts of Korean, each where it is a word. */
export function readMarks(chart: Chart): void {
  const { text } = chart;
  for (const [category, pattern, value] of saysWhen.test(text) ? entries : [...entries, ...adjectives])
    for (const match of matchesOf(text, pattern))
      chart.add(category, match.index, match.index + match[0].length, value as never, "word");
  for (const [category, pattern] of marks)
    for (const match of matchesOf(text, pattern))
      chart.add(category, match.index, match.index + match[0].length, {} as never, "mark");
  for (const match of matchesOf(text, amount)) enterAmount(chart, match);
  for (const [word, value] of named)
    for (const match of matchesOf(text, word))
      chart.add("AMOUNT", match.index, match.index + match[0].length, value, "amount");
  for (const match of matchesOf(text, few)) {
    const unit = unitOf(match[1] ?? "일");
    if (unit)
      chart.add(
        "AMOUNT",
        match.index,
        match.index + match[0].length,
        { count: 3, unit, approximate: true, few: true },
        "few",
      );
  }
}

export function unitOf(word: string): IntervalUnit | null {
  return units.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function enterAmount(chart: Chart, match: RegExpExecArray): void {
  const [whole, number = "", word = "", half] = match;
  const isWord = !/^\d/.test(number);
  if (isWord && /[가-힣]/.test(chart.text[match.index - 1] ?? " ") && !/매$/.test(chart.text.slice(0, match.index)))
    return;
  const count = koreanValue(number);
  const unit = unitOf(word);
  if (!unit || !(count > 0)) return;
  const isHalf =
    half !== undefined &&
    unit === "hour" &&
    !/^[가-힣]/.test(chart.text.slice(match.index + whole.length).replace(/^(?:마다|에|뒤|후|간격|동안)/, " "));
  const end = match.index + (half === undefined || isHalf ? whole.length : whole.length - half.length);
  if (isHalf) chart.add("AMOUNT", match.index, end, { count: count * 60 + 30, unit: "minute" }, "amount");
  else chart.add("AMOUNT", match.index, end, { count, unit }, "amount");
}
