import type { Meanings } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { soManyDays } from "../grammar/so-many-days";

/** So many of these days and no more. */
function counted({ value }: Meanings["NUM"], { weekdays }: Meanings["WEEKDAYS"], part?: Meanings["PART"]) {
  if (!Number.isInteger(value) || value < 2) return null;
  const slots = soManyDays(value, weekdays);
  return phrase(part ? [...slots, { kind: "partOfDay", part: part.part }] : slots);
}

/** "nas próximas 8 quintas-feiras", "les 8 prochains jeudis", "durante 6 lunes", "diez lunes seguidos". */
export const countedDays: Rule[] = [
  rule("PHRASE", ["FOR?", "ON?", "THE?", "NEXT", "NUM", "WEEKDAYS", "PART?"], (_f, _o, _t, _n, count, days, part) =>
    counted(count, days, part),
  ),
  rule("PHRASE", ["FOR?", "ON?", "THE?", "NUM", "NEXT", "WEEKDAYS", "PART?"], (_f, _o, _t, count, _n, days, part) =>
    counted(count, days, part),
  ),
  rule("PHRASE", ["FOR", "NUM", "WEEKDAYS", "PART?", "FOR_POST?"], (_f, count, days, part) =>
    counted(count, days, part),
  ),
  rule("PHRASE", ["NUM", "WEEKDAYS", "PART?", "FOR_POST"], (count, days, part) => counted(count, days, part)),
  // "an drei Montagen"
  rule("PHRASE", ["ON", "NUM", "WEEKDAYS", "PART?"], (_o, count, days, part, { chart, start, end }) =>
    (days.recurring || /^an\s/.test(chart.text.slice(start, end))) && !/\d[.:]/.test(chart.text.slice(start, end))
      ? counted(count, days, part)
      : null,
  ),
  // "for three consecutive Mondays"
  rule("PHRASE", ["FOR?", "ON?", "THE?", "NEXT?", "NUM", "FOR_POST", "WEEKDAYS", "PART?"], (...parts) =>
    counted(parts[4], parts[6], parts[7]),
  ),
];
