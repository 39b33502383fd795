import type { Phrase } from "../grammar/meanings";
import { type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { windowSlot } from "../grammar/rules/windows";

/**
 * "The shop is open from 10 to 18, in that time check every half hour …": hours that are told, and that the words behind
 * them point back to. `behind`: what stands right behind the hours, with those words as its group.
 */
export function withinToldHours(behind: RegExp): Rule[] {
  return [
    rule("PHRASE", ["WINDOW", "UNTIL_POST?"], (window, _u, { chart, start, end }): Phrase | null => {
      const match = behind.exec(chart.text.slice(end));
      const said = match?.groups?.said;
      if (!match || said === undefined) return null;
      const last = end + match[0].length;
      chart.add("PHRASE", last - said.length, last, phrase([{ kind: "dropped" }], "aside"), "in that time");
      chart.add("PHRASE", start, end, phrase([windowSlot(window)]), "told hours");
      return null;
    }),
  ];
}
