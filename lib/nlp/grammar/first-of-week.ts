import type { Chart } from "./chart";
import { hanValue } from "./han-numerals";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

/** Groups: `last` where the days are those at the end of the week, and `count`. */
const patterns: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:on|for)\s)?the\s(?:first|(?<last>last))\s(?<count>two|three|four|2|3|4)\sdays\sof\s(?:the|each|every)\sweek(?!\p{L})/gu,
  de: /(?<!\p{L})(?:an\sden\s)?(?:die\s)?(?:ersten|(?<last>letzten))\s(?<count>zwei|drei|vier|2|3|4)\stagen?\s(?:der|jeder)\swoche(?!\p{L})/gu,
  nl: /(?<!\p{L})(?:op\s)?de\s(?:eerste|(?<last>laatste))\s(?<count>twee|drie|vier|2|3|4)\sdagen\svan\s(?:de|elke)\sweek(?!\p{L})/gu,
  es: /(?<!\p{L})los\s(?:(?<count>dos|tres|cuatro|2|3|4)\s(?:primeros|(?<last>ultimos))|(?:primeros|(?<last>ultimos))\s(?<count>dos|tres|cuatro|2|3|4))\sdias\sde\s(?:la|cada)\ssemana(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:n?os)\s(?:(?<count>dois|tres|quatro|2|3|4)\s(?:primeiros|(?<last>ultimos))|(?:primeiros|(?<last>ultimos))\s(?<count>dois|tres|quatro|2|3|4))\sdias\s(?:da|de\scada)\ssemana(?!\p{L})/gu,
  fr: /(?<!\p{L})les\s(?<count>deux|trois|quatre|2|3|4)\s(?:premiers|(?<last>derniers))\sjours\sde\s(?:la|chaque)\ssemaine(?!\p{L})/gu,
  it: /(?<!\p{L})(?:ne)?i\s(?:primi|(?<last>ultimi))\s(?<count>due|tre|quattro|2|3|4)\sgiorni\s(?:della|di\sogni)\ssettimana(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:в\s)?(?:первые|(?<last>последние))\s(?<count>два|три|четыре|2|3|4)\sдня\s(?:каждои\s)?недели(?!\p{L})/gu,
  pl: /(?<!\p{L})(?:w\s)?(?:(?:pierwsze|(?<last>ostatnie))\s(?<count>dwa|trzy|cztery|2|3|4)|(?<count>dwa|trzy|cztery|2|3|4)\s(?:pierwsze|(?<last>ostatnie)))\sdni\s(?:kazdego\s)?tygodnia(?!\p{L})/gu,
  tr: /(?<!\p{L})(?:her\s)?haftanin\s(?:ilk|(?<last>son))\s(?<count>iki|uc|dort|2|3|4)\sgun(?:u|unde|lerinde)?(?!\p{L})/gu,
  zh: /每(?:个?星期|个?礼拜|周)的?(?:[前头頭]|(?<last>[后後]))(?<count>[二两兩三四234])天/gu,
  ja: /(?:毎)?週の?(?:最初|はじめ|初め|(?<last>最後))の(?<count>[二三四234])日間?(?:に|は)?/gu,
  ko: /(?:매\s?주|한\s?주의?|일주일의?)\s(?:첫|처음|(?<last>마지막))\s?(?<count>[234]|이틀|사흘|나흘)\s?일?(?:간|동안)?(?:은|에)?/gu,
};
const counts: Readonly<Record<string, number>> = Object.fromEntries(
  "two zwei twee dos dois deux due два dwa iki 이틀|three drei drie tres trois tre три trzy uc 사흘|four vier cuatro quatro quatre quattro четыре cztery dort 나흘"
    .split("|")
    .flatMap((words, index) => words.split(" ").map((word) => [word, index + 2])),
);
const WEEK = 7;

/** "the first three days of the week": from Monday on, or up to Sunday. */
export function enterFirstOfWeek(chart: Chart, code: string): void {
  const pattern = patterns[code];
  if (!pattern) return;
  for (const { 0: words, index, groups } of matchesOf(chart.text, pattern)) {
    const said = groups?.count ?? "";
    const count = counts[said] ?? hanValue(said);
    const first = groups?.last === undefined ? 1 : WEEK - count + 1;
    const weekdays = Array.from({ length: count }, (_, at) => (first + at) % WEEK);
    const slots = [{ kind: "weekdays" as const, weekdays, recurring: true as const }];
    chart.add("PHRASE", index, index + words.length, phrase(slots), "first of the week");
  }
}
