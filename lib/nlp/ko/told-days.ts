import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";
import { enterSpoken } from "./enter-spoken";
import { repeats } from "./repeats";

/** "다음 주 금요일 만료되는 계약": behind words that repeat the day belongs to the task. */
const nextOfNoun =
  /오늘\s\d{1,2}시부터\s(?:지금|현재)까지|(?:다음\s?주|이번\s?주|다다음\s?주)\s[월화수목금토일]요일(?=\s(?!오전|오후|아침|저녁|밤|새벽|정오|자정|점심|\d|부터|까지|매)[가-힣]{2,})/gu;

/** "평일마다 문을 8시에 여는 가게": the hour is of the noun behind it. */
const hourOfNoun =
  /(?<=[가-힣][을를]\s)(?:(?:오전|오후|아침|저녁|밤|새벽)\s)?\d{1,2}시(?:\s?(?:반|\d{1,2}분))?에\s(?=[가-힣]{1,4}(?:는|던)\s[가-힣])/gu;

/** Enters days that the task tells of, so that they stay in it. */
export function readToldDays(chart: Chart): void {
  const { text } = chart;
  for (const match of [...text.matchAll(nextOfNoun), ...matchesOf(text, hourOfNoun)])
    if (repeats.test(text.slice(0, match.index))) enterSpoken(chart, match, [{ kind: "unitless", count: 0 }]);
}
