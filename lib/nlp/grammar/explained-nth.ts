import type { Slot } from "../core/slots";
import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

/** "namely", "that is", or a bracket: what stands behind it says the same more exactly. */
const namely =
  /^(?:[,;:]\s?)?(?:\(|(?:namely|that\sis|i\.?e\.?|meaning|so|namlich|also|und\szwar|d\.?\s?h\.?|das\sheisst|sprich|namelijk|dus|oftewel|d\.?w\.?z\.?|czyli|tj\.?|to\sznaczy|то\sесть|т\.?\s?е\.?|а\sименно|es\sdecir|o\ssea|ou\sseja|isto\se|c'est-a-dire|soit|a\ssavoir|cioe|ossia|ovvero|yani)(?!\p{L})),?\s?(?:on\s|am\s|an\s|op\s|w\s|we\s|в\s|во\s|el\s|os?\s|le\s|il\s|na\s|no\s)?(?:the\s|dem\s|den\s|de\s)?$/u;
const LONGEST = 24;

/** "every second Friday of the month, [that is, the first and third]": the places that are said last are meant. */
export function enterExplainedNth(chart: Chart): void {
  for (const { start, end, value } of chart.all("ORDS")) {
    if (value.length < 2) continue;
    for (let from = Math.max(0, start - LONGEST); from < start; from += 1) {
      const edges = chart.endingAt("PHRASE", from);
      if (edges.length === 0 || !namely.test(chart.text.slice(from, start).trimStart())) continue;
      for (const edge of edges) {
        const slots = weekdayIn(edge.value.slots);
        if (!slots) continue;
        const behind = /^\s?\)/.exec(chart.text.slice(end))?.[0].length ?? 0;
        const nth: Slot = { kind: "nthWeekday", ordinals: value, weekdays: slots };
        chart.add("PHRASE", edge.start, end + behind, phrase([nth]), "explained");
      }
    }
  }
}

/** The weekday of "every second Friday" or "the second Friday of the month". */
function weekdayIn(slots: readonly Slot[]): number[] | null {
  const days = slots.flatMap((slot) => (slot.kind === "nthWeekday" || slot.kind === "weekdays" ? slot.weekdays : []));
  const isOne = slots.every((slot) => ["nthWeekday", "weekdays", "interval"].includes(slot.kind));
  return isOne && days.length === 1 && (slots.length > 1 || slots[0]?.kind === "nthWeekday") ? days : null;
}
