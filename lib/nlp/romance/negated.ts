import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/**
 * "ne le fais pas le 25 décembre", "non mandarla alle 12": a clause of its own that leaves days or times out,
 * or the first words before a "but". `but`,
 * `verb` and `ahead` (what opens a day or a time) are sources without groups that see folded text.
 */
export function negationReader(but: string, verb: string, ahead: string): (chart: Chart) => void {
  const clause = new RegExp(`(?<=[,;.:(]\\s)(?:(?:${but})\\s)?(?:${verb})(?=\\s(?:${ahead}))`, "gu");
  const joined = new RegExp(`(?<=\\p{L}\\s)(?:${but})\\s(?:${verb})(?=\\s(?:${ahead}))`, "gu");
  const opening = new RegExp(
    `^(?!\\S*\\s(?:\\S+\\s)?\\S*(?:olvid|esque|oubli|manqu|dimentic|scord))(?:${verb})(?=\\s(?:${ahead})[^.;]*?,\\s(?:${but})(?!\\p{L}))`,
    "gu",
  );
  return (chart) => {
    for (const pattern of [clause, joined, opening])
      for (const { index, 0: words } of matchesOf(chart.text, pattern))
        chart.add("EXCEPT", index, index + words.length, {}, "negated");
  };
}
