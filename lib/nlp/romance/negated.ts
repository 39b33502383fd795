import type { Chart } from "../grammar/chart";

/**
 * "ne le fais pas le 25 décembre", "non mandarla alle 12": a clause of its own that leaves days or times out. `but`,
 * `verb` and `ahead` (what opens a day or a time) are sources without groups that see folded text.
 */
export function negationReader(but: string, verb: string, ahead: string): (chart: Chart) => void {
  const clause = new RegExp(`(?<=[,;.:(]\\s)(?:(?:${but})\\s)?(?:${verb})(?=\\s(?:${ahead}))`, "gu");
  const joined = new RegExp(`(?<=\\p{L}\\s)(?:${but})\\s(?:${verb})(?=\\s(?:${ahead}))`, "gu");
  return (chart) => {
    for (const pattern of [clause, joined])
      for (const { index, 0: words } of chart.text.matchAll(pattern))
        chart.add("EXCEPT", index, index + words.length, {}, "negated");
  };
}
