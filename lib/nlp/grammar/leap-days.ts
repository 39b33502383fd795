import type { Chart } from "./chart";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

/** "whenever there is one", "wenn es ihn gibt", 闰年: of the 29th of February, in all languages. */
const whenever =
  /(?<!\p{L})(?:(?:only\s)?(?:whenever|when|if)\s(?:there\sis\s(?:one|a\s29th)|it\s(?:exists|comes))|(?:only\s)?(?:in|each|every)\s(?:a\s)?leap\syears?(?:\sonly)?|(?:immer\s)?wenn\ses\s(?:ihn|einen|den)\s(?:tag\s)?gibt|(?:nur\s)?in\s(?:jedem\s)?schaltjahr(?:en)?|(?:seulement\s)?(?:les\sannees|en\sannee)\sbissextiles?|quand\sil\sexiste|(?:solo\s)?(?:en\s)?(?:los\s)?anos\sbisiestos|cuando\slo\shaya|(?:so\s)?(?:em|nos)\sanos\sbissextos|(?:solo\s)?negli\sanni\sbisestili|quando\sc'e|(?:alleen\s)?in\sschrikkeljaren|als\sdie\ser\sis|(?:только\s)?в\sвисокосные\sгоды|(?:tylko\s)?w\slatach\sprzestepnych|artik\syillarda)(?!\p{L})|(?:只|仅|只在|每到|每逢|逢)?[闰閏]年(?:才|时|的话|就|の(?:み|とき))?|うるう年(?:だけ|のみ|には?|の)?|윤년(?:에만|마다|에)?/gu;

/** "29 February at 9 … whenever there is one": each of them. */
export function enterLeapDays(chart: Chart): void {
  const isLeapDay = chart
    .all("DATE")
    .some(({ value }) => value.kind === "yearDay" && value.month === 2 && value.days.includes(29));
  if (!isLeapDay) return;
  for (const { 0: words, index } of matchesOf(chart.text, whenever))
    chart.add(
      "PHRASE",
      index,
      index + words.length,
      phrase([{ kind: "interval", count: 1, unit: "year" }], "firm"),
      "leap days",
    );
}
