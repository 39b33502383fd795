import type { Slot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterSpoken } from "./enter-spoken";

const unread =
  /(?<![가-힣])(?:(?:월말|연말|주말)\s?전에\s?아무\s?때나|아무\s?때나|언제든지?|적당한\s?때|가끔(?:씩)?|종종|이따금(?:씩)?|틈틈이|때때로|수시로|주기적으로|정기적으로|시간 날 때(?:마다)?|(?:다음\s?(?:주|달)|이번\s?(?:주|달)|올해|연내|내년)\s?(?:중에?|안에|내에|안으로)(?:\s한\s?번(?:쯤)?)?(?=\s)|저녁 먹을 때쯤?|점심 먹을 때쯤?|생각날 때(?:마다)?|언젠가|조만간|나중에|(?<=\()(?:공휴일|휴일)(?=은\s(?:아침\s|오전\s|오후\s)?\d{1,2}[시:])|다음\s?분기부터|심심할 때|비정기적으로|불규칙하게|자주|음력\s?\S{1,6}(?:\s?\d{1,2}일)?|(?:공휴일|연휴|휴일)(?:이|가)?\s?(?:있는|낀|끼는)\s주(?:에는|는|엔|에)|설날|추석|보름달(?:이)? 뜰 때|해 뜰 때|해 질 때|일출 때|일몰 때|며칠에 한 번|겨울에|여름에|봄에|가을에|겨울마다|여름마다)/gu;
/** "퇴근 30분 전": nobody knows when that is. */
const beforeEnd =
  /(?:매일\s|평일\s)?(?:퇴근|업무\s?종료|폐점|마감|취침|자기|잠자기|출근|기상)(?:\s?시간)?\s?(?:\d{1,2}\s?분|한\s?시간|1시간|30분|반\s?시간)\s?전에?/gu;
/** "식후 30분": nobody knows when that is. */
const meals =
  /(?<![가-힣])(?:매일\s|매\s?)?(?:식사\s?(?:후|전)|식후|식전)(?:에)?\s?(?:\d{1,2}\s?분|한\s?시간|1시간)(?:마다|\s?(?:뒤|후|전))?(?:에)?/gu;
/** "학원 가는 날은 4시": days that no calendar knows, with a time of their own. */
const ownDays =
  /(?<=^|[,.]\s)[^,.\d]{1,10}(?<!쉬는|노는)\s(?:날|때)(?:은|는|엔|에는|이면)\s(?=(?:오전|오후|아침|점심|낮|저녁|밤|새벽)?\s?(?:\d{1,2}\s?시|\d{1,2}:|[한두세네열]\s?시|(?:다섯|여섯|일곱|여덟|아홉)\s?시))/gu;
const past =
  /(?:^|(?<=[,.]\s?))(?:어제|그저께|그제|엊그제|지난\s?주(?:\s?[월화수목금토일]요일)?|지난\s?달(?:\s?\d{1,2}일)?|어젯밤|작년)(?=에(?![가-힣])|\s?(?:오전|오후|아침|저녁|밤|새벽|\d{1,2}시|\d{1,2}:))/gu;

/** Enters the days that no schedule can hold and those that are over, so that they are asked and not dropped. */
export function readUnread(chart: Chart): void {
  const { text } = chart;
  for (const match of [...text.matchAll(unread), ...matchesOf(text, ownDays)])
    enterSpoken(chart, match, [{ kind: "unread", words: match[0] }], "weak");
  for (const match of matchesOf(text, beforeEnd)) {
    const unread: Slot = { kind: "unread", words: match[0] };
    enterSpoken(chart, match, /^[매평]/u.test(match[0]) ? [{ kind: "everyDay" }, unread] : [unread], "strong");
  }
  for (const match of matchesOf(text, meals))
    enterSpoken(chart, match, [{ kind: "everyDay" }, { kind: "unread", words: match[0] }], "strong");
  for (const match of matchesOf(text, past)) enterSpoken(chart, match, [{ kind: "past" }]);
}
