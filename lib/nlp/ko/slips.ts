/** Signs that look or sound like the one that is meant, each where only that one makes a schedule word. */
const slips: readonly [RegExp, string][] = [
  [/(?<=둘|셋|넷)쨰/gu, "째"],
  [/(?<=번)쨰/gu, "째"],
  [/(?<=[매격])쥬|쥬(?=말(?:에|마다|은|엔|\s|$))|(?<=다음\s?|이번\s?)쥬(?=\s|에)/gu, "주"],
  [/(?<=\d(?:시|분)|(?:요일|욜|아침|점심|저녁|오전|오후|평일|주말|정오|자정|새벽|밤|시 반))애(?=\s|$|,)/gu, "에"],
  [/오[휴후루]\s?(?=\d)/gu, "오후"],
  [/오젼(?=\s?\d)/gu, "오전"],
  [/매[읠읿알잍](?=\s)/gu, "매일"],
  [/[팽펑](?=일\s(?:오전|오후|아침|저녁|\d))/gu, "평"],
  [/[져저][넉녘녁](?=에|\s|$)/gu, "저녁"],
  [/아[칭참](?=에|\s\d|\s[가-힣]{1,2}\s?시)/gu, "아침"],
  [/[세새]벽(?=에|\s)/gu, "새벽"],
  [/(?<=[월화수목금토일])(?:요알|오일|요닐|요읠)(?=에|\s|마다|은|엔)/gu, "요일"],
  [/마댜/gu, "마다"],
  [/(?<=[분초]|시간)마[닥더](?=\s)/gu, "마다"],
];

/** 둘쨰 토요일, 8시애: schedule words as they were meant, sign by sign; as long as before. */
export function asMeant(folded: string): string {
  return slips.reduce(
    (text, [wrong, right]) => text.replace(wrong, (found) => (found.length === right.length ? right : found)),
    folded,
  );
}
