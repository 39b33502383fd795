const WHEN =
  "(?:毎|平日|週末|土日|隔週|明日|明後日|あさって|来週|来月|今夜|今晩|今日|(?:月|火|水|木|金|土|日)曜|月末|四半期|\\d{1,2}(?:時|分|日|月|:)|午前|午後|朝|夜|夕方|深夜|正午|第)";
const boundary = new RegExp(
  `[。;!?！？]\\s?(?:(?:あと|それとは別に|それと|また|それから|さらに|加えて|別途|ついでに|そして|もう(?:1|一)つ)(?:は)?[、,]?)?\\s?|[、,]\\s?(?:あと|それとは別に|それと|また|それから|さらに|加えて|別途|ついでに|そして)(?:は)?[、,]?\\s?(?!で)|(?<=て|(?<!の)で|し|る|を|信|認|知|有|計|成)[、,]\\s?(?!毎年(?:その|の|当日の)?[\\d一二三]+(?:日|週間?)前|毎(?:回|度)|\\d{1,2}(?:分|日)間?(?:の|で|ほど))(?=${WHEN})`,
  "gu",
);

/** Where a further job may begin: at a new sentence, at あと, or at a schedule behind a finished clause. */
export function findJobs(folded: string): number[] {
  return [...folded.matchAll(boundary)].map((match) => match.index + match[0].length);
}
