import { type Rule, rule } from "../rule";
import { phrase } from "./phrase";

const again =
  /(?:again|once\smore|wieder|erneut|opnieuw|weer|otra\svez|de\snuevo|de\snovo|outra\svez|a\snouveau|de\snouveau|encore|di\snuovo|ancora|снова|опять|znowu|ponownie|tekrar|yine)\s$/u;

/** "Wednesday at 14:30 and Friday again at 8": the word between a day and its time says nothing of its own. */
export const againAt: Rule[] = [
  rule("PHRASE", ["AT?", "TIMES"], (_a, clocks, { chart, start, end }) => {
    const match = again.exec(chart.text.slice(0, start));
    if (!match || chart.endingAt("WEEKDAY", match.index - 1).length === 0) return null;
    const times = clocks.map(({ clear, ...time }) => time);
    chart.add("PHRASE", match.index, end, phrase([{ kind: "times", times }]), "again");
    return null;
  }),
];
