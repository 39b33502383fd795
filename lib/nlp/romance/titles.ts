import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";

/** "Semanal: cada martes a las 14 …": what stands before the colon only announces the schedule behind it. */
export const titles: Rule[] = [
  rule("PHRASE", ["ADVERB"], ({ adjective }, { chart, start, end }) =>
    adjective && start === 0 && /^\s?:\s/.test(chart.text.slice(end)) && chart.has("EVERY")
      ? phrase([{ kind: "dropped" }])
      : null,
  ),
];
