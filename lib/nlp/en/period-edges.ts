import { type Word, w } from "../grammar/lexicon";
import { periodEdge } from "../shared-rules/period-edges";

const starts = ["start", "beginning", "first day"];
const each = ["of each", "of every", "of the"];

/** "at the start of every quarter", "at the beginning of each month". */
function forms(edges: readonly string[], period: string): string[] {
  return edges.flatMap((edge) =>
    each.flatMap((of) =>
      ["at the ", "on the ", "by the ", "the ", "at ", ""].map((at) => `${at}${edge} ${of} ${period}`),
    ),
  );
}

export const periodEdges: Word[] = [
  periodEdge("monthStart", forms(starts.slice(0, 2), "month")),
  periodEdge("monthMiddle", forms(["middle"], "month")),
  periodEdge("quarterStart", forms(starts, "quarter")),
  periodEdge("quarterEnd", forms(["end"], "quarter")),
  periodEdge("halfYearStart", forms(starts, "half year")),
  periodEdge("yearStart", forms(starts, "year")),
  periodEdge("yearEnd", [...forms(["end", "last day"], "year"), "at year end", "at year-end", "at year's end"]),
  w("PHRASE", "at the end of this year|at this year's end|on the last day of this year", {
    slots: [{ kind: "yearDay", month: 12, days: [31], recurring: false }],
    strength: "strong",
  }),
];
