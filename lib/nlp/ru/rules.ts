import type { LanguageRules } from "../core/language";
import { rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { slavicRules } from "../slavic/rules";
import { isHabitual } from "./verbs";

const common = slavicRules({
  isHabitual,
  dayOfMonth: /числ/u,
  daysOfMonth: /числа[мх]|чисел/u,
  dated: /\d-?(?:го|ого|му|ому)(?!\p{L})/u,
  everyDayOfMonth: /^кажд(?:ого|ое)/u,
  zero: /ноль\s\p{L}+$/u,
});

export const rules: LanguageRules = {
  ...common,
  phrases: [
    ...(common.phrases ?? []),
    // "через день" is every other day, unless it is asked for once.
    rule("PHRASE", ["IN_DELAY", "UNIT"], (_i, unit, { chart, start, end }) => {
      if (unit !== "day" || !chart.text.slice(start, end).endsWith("день")) return null;
      return isHabitual(chart.text)
        ? phrase([{ kind: "interval", count: 2, unit: "day" }])
        : phrase([{ kind: "relative", unit: "day", count: 1 }]);
    }),
  ],
};
