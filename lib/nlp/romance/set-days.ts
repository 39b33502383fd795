import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

const clauseBefore = /[,;.]\s(?:(?:y|e|et|mais|pero|mas|ma)\s)?$|\s(?:y|e|et|mais|pero|mas|ma)\s$/u;

/** "…, le mercredi [c'est] à 16h", "… y el sábado [es] a las 10": behind other times, days whose own time is said by a verb. */
export const setDays: Rule[] = (["HABIT", "ON"] as const).map((article) =>
  rule(
    "PHRASE",
    [`${article}?`, "THE?", "WEEKDAYS", "INSTEAD", "ONLY?", "AT?", "TIMES"],
    (_h, _t, { weekdays, others }, _i, _y, _a, clocks, { chart, start }) => {
      const lead = chart.text.slice(0, start);
      if (others || !clauseBefore.test(lead) || !chart.all("CLOCK").some(({ end }) => end < start)) return null;
      return phrase([{ kind: "weekdays", weekdays, recurring: true, only: true }, timesSlot(clocks)]);
    },
  ),
);
