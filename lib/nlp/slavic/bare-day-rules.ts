import { type Place, type Rule, rule } from "../grammar/rule";
import { monthDays, ofQuarter } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";

const aside = /^,\s\p{L}+(?:,?\s\p{L}+)?,\s(?=\p{L}|\d)/u;

/** "пятого, ой, шестого числа": a word or two stand between a day and the next, which says what days they are. */
function isPutRight({ chart, end }: Place): boolean {
  const words = aside.exec(chart.text.slice(end, end + 30))?.[0];
  if (words === undefined) return false;
  return chart
    .from("ORD", end + words.length)
    .some((other) => (["DAY_WORD", "OF_MONTH"] as const).some((kind) => chart.from(kind, chart.skip(other.end)).length > 0));
}

/** Days of the month without a word for it. */
export const bareDayRules: Rule[] = [
  rule("PHRASE", ["ON?", "ORDS"], (_o, days, place) => {
    const day = isPutRight(place) ? monthDays(days) : null;
    return day && phrase([day], "firm");
  }),
  // "raz na kwartał, pierwszego o 9"
  rule("PHRASE", ["QUARTERLY", "COMMA?", "ORDS"], (_q, _c, days, { chart, end }) =>
    chart.from("AT", chart.skip(end)).length > 0 ? ofQuarter(monthDays(days), days) : null,
  ),
];
