import type { DaySlot } from "../core/slots";
import type { Chart } from "../grammar/chart";
import { type Place, type Rule, rule } from "../grammar/rule";
import { phrase } from "../grammar/rules/phrase";
import { timesSlot } from "../shared-rules/times-slot";

const sameDay =
  /(?<!\p{L})(?:(?:ese|el|nesse|no|quello|lo)\s(?:mism[oa]|mesmo|stesso)\s(?:dia|giorno)|le\s(?:meme\sjour|jour\smeme)|ce\smeme\sjour)(?!\p{L})/u;

/** "The rehearsal is on the 18th at 20:00, tell the choir the same day at 16:00": the first time is the rehearsal's. */
export const sameDayRules: Rule[] = [
  rule("PHRASE", ["UNREAD", "COMMA?", "AT?", "TIMES"], (_u, _c, _a, clocks, { chart, start, end }) => {
    const day = sameDay.test(chart.text.slice(start, end)) ? dayBefore(chart, start) : null;
    return day && phrase([day, timesSlot(clocks)]);
  }),
  rule("PHRASE", ["DAY", "COMMA?", "AT?", "TIMES"], (_d, _c, _a, _t, place) => eventIn(place)),
  rule("PHRASE", ["DAY"], (_d, place) => eventIn(place)),
];

function dayBefore(chart: Chart, place: number): DaySlot | null {
  return chart.all("DAY").findLast(({ end }) => end <= place)?.value ?? null;
}

/** A day that later words refer to is told, not planned. */
function eventIn({ chart, end }: Place) {
  if (!chart.has("UNREAD")) return null;
  const { text } = chart;
  const behind = text.slice(end);
  const reference = sameDay.exec(behind);
  if (!reference || !/[,.;:]/.test(behind.slice(0, reference.index))) return null;
  return chart.all("TIMES").some(({ start }) => start > end + reference.index)
    ? phrase([{ kind: "dropped" }], "strong")
    : null;
}
