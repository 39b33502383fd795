import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { repeats } from "./repeats";

const relativeDays =
  /(?:(?<=^|[,.]\s)|(?<![가-힣]))(내일\s?모레|모레|글피|내일|명일|익일|낼(?=\s?(?:\d|오전|오후|아침|저녁|점심|밤|새벽)))(?:\s?(아침|오전|점심|오후|저녁|밤|새벽)(?=에|\s|,|$))?/gu;
const topic =
  /^\s?(?:날씨|일정|할\s?일|미세먼지|기온|예보|식단|급식|회의|수업|발표|배송|강수|시간표|업무|약속|스케줄|메뉴|예약|출근|의\s|은\s?뭐|뭐|주식|출고|기념일|생일)/u;
const timeAhead =
  /^(?:\s?(?:오전|오후|아침|저녁|밤|새벽|점심|낮|정오|자정|\d{1,2}\s?시|\d{1,2}:|[열한두세네다섯여섯일곱여덟아홉]{1,2}\s?시|중으로|중에|까지|부터|안에|안으로|이맘때|(?:이랑|하고|과|와|,)\s?(?:모레|글피|내일)|말고\s(?:모레|글피|내일|다음\s?주|[월화수목금토일]요일|\d))|(?:에|은|엔|도)?(?:\s?,|\s|$)|에)/u;
/** "10시에 내일 도착하는 택배": behind a time the day is of the thing. */
const ofThing = /^\s?(?:도착|배송|열리는|시작(?:하는|되는)|오는|올|나갈|있을|제출할|마감인)\S{0,3}\s/u;
/** "…, 내일은 건너뛰고" */
const leftOut = /^(?:은|는|만|만은|하루는|하루만)?\s(?:건너뛰|빼|제외|쉬|스킵|패스|안\s|하지\s?마|보내지\s?마)/u;
const partOfWord = {
  아침: "morning",
  오전: "morning",
  점심: "lunch",
  오후: "afternoon",
  저녁: "evening",
  밤: "night",
  새벽: "nightly",
} as const;

/** "내일" says when at the start of the text or before a time; in "매일 저녁 내일 날씨" it belongs to the noun. */
export function readNear(chart: Chart): void {
  const { text } = chart;
  const isRepeated = repeats.test(text);
  for (const match of matchesOf(text, relativeDays)) {
    const [whole, word = "", part] = match;
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 12);
    const isTopic =
      topic.test(behind) ||
      (/(?:시|분|반)에\s$/u.test(text.slice(0, match.index)) && ofThing.test(behind)) ||
      (isRepeated && !part && !/^\s?(?:부터|까지|\d|오전|오후)/.test(behind) && !leftOut.test(behind));
    if (isTopic || (!part && !timeAhead.test(behind))) continue;
    const count = word === "글피" ? 3 : /모레/.test(word) ? 2 : 1;
    const start = match.index;
    const bare = text.indexOf(word, start) + word.length;
    chart.add("RELDAY", start, bare, { count }, "day");
    if (part)
      chart.add(
        "RELDAY",
        start,
        start + whole.length,
        { count, part: partOfWord[part as keyof typeof partOfWord] },
        "day",
      );
  }
}
