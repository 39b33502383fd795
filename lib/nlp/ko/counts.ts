import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { phrase } from "../grammar/rules/phrase";
import { soManyDays } from "../grammar/so-many-days";
import { enterSpoken } from "./enter-spoken";
import { koreanValue, NUMBER } from "./numbers";

const LEAD = "(?:(?<=[,.]\\s)(?:근데|그런데|하지만|단|다만|대신|그리고|참고로)?,?\\s?)?";
const TOTAL = "(?:딱|총|모두|전부|합쳐서|도합|최대|다\\s?해서|통틀어)?\\s?";
const TIMES = "(?:번|회|차례)(?!째|차)";
const OVER =
  "(?:그만|끝|종료|중단|중지|멈|정지|됐|되|돼|스톱|충분|완료|마무리|삭제|지워|취소|꺼|안\\s?해도|안\\s?보내도|하지\\s?마|보내지\\s?마|필요\\s?없)";
/** "열 번 하고 그만", "50번 확인하면 멈춰": how often, and that it is over then. */
const untilEnough = new RegExp(
  `${LEAD}${TOTAL}(?<count>${NUMBER})\\s?${TIMES}(?:만|째)?(?:을|를|만)?\\s?[^,.]{0,8}?(?:고(?:\\s?나서|\\s?나면)?|면|뒤에?|후에?|다음에?|까지만?|만)[,]?\\s?(?:이제\\s|더는\\s|그걸로\\s|자동으로\\s)?${OVER}[^,.]{0,12}`,
  "gu",
);
/** ". 근데 딱 6번만": nothing but the count behind the task. */
const counted = new RegExp(
  `(?<=[,.]\\s)(?:근데|그런데|하지만|단|다만|대신|그리고)?,?\\s?${TOTAL}(?<count>${NUMBER})\\s?${TIMES}(?:까지만|까지|만|이면|으로)?(?:\\s?(?:해\\s?줘|하면|보내\\s?줘|부탁해?|부탁드려요|돼요?|됩니다|충분해요?|알려\\s?줘|하자|이야|요|할게요?))*(?=[.!~]?$)`,
  "gu",
);

/** "주간보고 보내줘 총 6번만" */
const inAll = new RegExp(`(?<=\\s)(?:총|딱|모두|도합|통틀어)\\s?(?<count>${NUMBER})\\s?${TIMES}만?(?=[.!~]?$)`, "gu");

/** "세 번, 매주 월요일" */
const ahead = new RegExp(`(?<![가-힣\\d])(?<count>${NUMBER})\\s?${TIMES},(?=\\s?매)`, "gu");

/** "매주 월요일 9시에 세 번 …", but not "9시에 3번 서버": a number of a thing. */
const atTime =
  /(?<=(?:\d\s?시|\d\s?분|반)에\s)(?:(?<count>두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?번|(?<count>\d{1,2})\s?(?:회|번(?=만?\s(?:알려|보내|알림|반복|리마인드))))만?(?=\s)/gu;

/** "앞으로 5영업일 동안", "영업일 10일 동안": so many runs, on working days. */
const workdays = new RegExp(
  `(?:(?:앞으로|향후|다음|이제부터)\\s)?(?:(?:영업일|근무일|업무일)(?:\\s?기준(?:으로)?)?\\s?(?<count>${NUMBER})\\s?일|(?<![\\d.])(?<days>${NUMBER})\\s?(?:영업일|근무일|업무일))\\s?(?:동안|간(?!격))(?:만|은)?`,
  "gu",
);

const NAMES = "일월화수목금토";
/** "다음 세 번의 월요일", "3주 연속 월요일": so many of a weekday. */
const ofWeekday = new RegExp(
  `(?:(?:앞으로|다음|향후|연속)\\s)?(?<![가-힣\\d])(?<count>${NUMBER})\\s?(?:(?:번|회)의|주\\s?연속(?:으로)?|주간)\\s(?:매주\\s)?(?<name>[${NAMES}])요일(?:마다)?`,
  "gu",
);

/** Enters how often something is to be done in all, where a clause says so behind the task. */
export function readCounts(chart: Chart): void {
  for (const match of matchesOf(chart.text, workdays)) {
    const count = koreanValue((match.groups?.count ?? match.groups?.days ?? "").replace(/\s/g, ""));
    if (count > 0) enterSpoken(chart, match, soManyDays(count, [1, 2, 3, 4, 5]));
  }
  for (const match of matchesOf(chart.text, ofWeekday)) {
    const count = koreanValue((match.groups?.count ?? "").replace(/\s/g, ""));
    if (count > 1) enterSpoken(chart, match, soManyDays(count, [NAMES.indexOf(match.groups?.name ?? "")]));
  }
  for (const one of [untilEnough, counted, inAll, ahead, atTime]) {
    for (const match of matchesOf(chart.text, one)) {
      const count = koreanValue((match.groups?.count ?? "").replace(/\s/g, ""));
      const isWord = /^[가-힣]/.test(match[0]) && /[가-힣]$/.test(chart.text.slice(0, match.index));
      if (
        !(count > 0) ||
        isWord ||
        /(?:하루|일주일|한\s?달|매[일주월]|[주월]|(?:시간|\d\s?[분일주])(?=에))에?\s?$/u.test(
          chart.text.slice(0, match.index),
        )
      )
        continue;
      chart.add(
        "PHRASE",
        match.index,
        match.index + match[0].length,
        phrase([{ kind: "count", count }], one === inAll || one === ahead ? "aside" : "weak"),
        "count",
      );
    }
  }
}
