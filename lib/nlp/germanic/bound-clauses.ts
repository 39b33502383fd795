import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

/**
 * A clause of its own that says from when or until when, about nothing but the schedule: group `lead` opens it, and
 * `close`, where there is one, ends it behind the day.
 */
export interface BoundClauses {
  starts: readonly RegExp[];
  ends: readonly RegExp[];
}

/** A day, as it may stand between the two; a full stop only within a date. */
export const DAY_BETWEEN = "[^,;:!?()]{2,28}?";
/** Where such a clause ends. */
export const CLAUSE_END = "(?=\\s?(?:[,;!)]|\\.(?:\\s|$)|$))";

/** "…, geht aber erst ab dem 12. Januar wieder los", "…, op 30 maart stopt het". */
export function enterBoundClauses(chart: Chart, { starts, ends }: BoundClauses): void {
  for (const pattern of starts) enter(chart, pattern, "START", "START_POST");
  for (const pattern of ends) enter(chart, pattern, "UNTIL", "UNTIL_POST");
}

function enter(chart: Chart, pattern: RegExp, before: "START" | "UNTIL", behind: "START_POST" | "UNTIL_POST"): void {
  for (const { 0: words, index, groups } of matchesOf(chart.text, pattern)) {
    const end = index + words.length;
    const lead = (groups?.lead ?? "").trimEnd();
    if (lead !== "") chart.add(before, index, index + lead.length, {}, "bound clause");
    const close = (groups?.close ?? "").trim();
    if (close !== "") chart.add(behind, end - close.length, end, {}, "bound clause");
  }
}
