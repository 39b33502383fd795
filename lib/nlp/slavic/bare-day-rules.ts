import { type Place, type Rule, rule } from "../grammar/rule";
import { monthDays, ofQuarter } from "../grammar/rules/month-days";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

const asides = [/^,\s\p{L}+,?\s/u, /^,\s\p{L}+,?\s\p{L}+,?\s/u];

/** "пятого, ой, шестого числа": a word or two stand between a day and the next, which says what days they are. */
function isPutRight({ chart, end }: Place): boolean {
  const behind = chart.text.slice(end, end + 30);
  const isDay = (at: number): boolean =>
    (["DAY_WORD", "OF_MONTH"] as const).some((kind) => chart.from(kind, chart.skip(at)).length > 0);
  return asides.some((aside) => {
    const words = aside.exec(behind)?.[0];
    return words !== undefined && chart.from("ORD", end + words.length).some((other) => isDay(other.end));
  });
}

/** Days of the month without a word for it. */
export const bareDayRules: Rule[] = [
  rule("PHRASE", ["ON?", "ORDS"], (_o, days, place) => {
    const day = isPutRight(place) ? monthDays(days) : null;
    return day && phrase([day], "firm");
  }),
  // "3. pierwszego o 9 faktury": the head of an item.
  rule("PHRASE", ["ORD", "AT", "TIMES"], (day, _a, clocks, { chart, start }) =>
    /(?:^|[.);:\n]\s|[,;]\s[аa]\s|^[-*\u2022]\s)$/u.test(chart.text.slice(0, start)) && day > 0 && day <= 31
      ? phrase([{ kind: "monthDays", days: [day], recurring: false }, timesSlot(clocks)])
      : null,
  ),
  // "каждую пятницу 13-го", "w każdy piątek trzynastego"
  rule("PHRASE", ["ON?", "EVERY", "WEEKDAY", "COMMA?", "ORD", "DAY_WORD?"], (_o, _e, { day }, _c, ord) =>
    ord > 0 && ord <= 31 ? phrase([{ kind: "monthDays", days: [ord], recurring: true, weekdays: [day] }]) : null,
  ),
  // "co trzy miesiące 15. o 10"
  rule("PHRASE", ["EVERY", "AMOUNT", "COMMA?", "ON?", "ORD", "AT", "TIMES"], (...values) => {
    const [, { count, unit }, , , day, , clocks] = values;
    return unit === "month" && day > 0 && day <= 31
      ? phrase([
          { kind: "interval", count, unit },
          { kind: "monthDays", days: [day], recurring: true },
          timesSlot(clocks),
        ])
      : null;
  }),
  // "raz na kwartał, pierwszego o 9"
  rule("PHRASE", ["QUARTERLY", "COMMA?", "ORDS"], (_q, _c, days, { chart, end }) =>
    chart.from("AT", chart.skip(end + (/^,\s/.test(chart.text.slice(end)) ? 2 : 0))).length > 0
      ? ofQuarter(monthDays(days), days)
      : null,
  ),
];
