import type { Chart } from "../grammar/chart";
import { matchesOf } from "../grammar/matches";

const THOSE =
  "(?:those|these|both|that|them|it|then)(?:\\s(?:two|three|four|both))?(?:\\s(?:days?|months?|weeks?|dates?|ones?|mornings?|evenings?|nights?))?";
const RUN = "(?:run|send|do|post|e?-?mail|message|text|remind|bother|ping|call|check|report)";

/** "…, so skip those", "…, so don't run it in those two months", "…, I'm off then" */
const skipped = new RegExp(
  `(?<=[\\p{L}]),?\\s(?:so\\s(?:please\\s|you\\scan\\s|just\\s)?(?:(?:skip|omit|leave\\sout|drop)\\s${THOSE}|(?:leave|take|keep)\\s(?:those|these|them|it)\\sout|(?:don't|do\\snot|never)\\s${RUN}(?:\\s(?:it|this|me|us|anything|anyone))*(?:\\s(?:on|in|during|for|at))?\\s${THOSE}|(?:not|no\\sneed|nothing|no\\s\\p{L}+)(?:\\s(?:on|in|during|for))?\\s${THOSE})|(?:i'm|i\\sam|we're|we\\sare)\\s(?:off|closed|shut|away)\\sthen)(?![\\p{L}])`,
  "gu",
);

const DAYS = ["WEEKDAY", "DAYGROUP", "MONTH"] as const;
const lead = /(?:\s(?:on|in|during|over|for|at|every|each|all|the))*\s?$/u;

/** "School is out in July and August, [so skip those months]": the days that are told just before are left out. */
export function readSkippedDays(chart: Chart): void {
  for (const { index, 0: words } of matchesOf(chart.text, skipped)) {
    chart.add(
      "PHRASE",
      index,
      index + words.length,
      { slots: [{ kind: "exclude", weekdays: [], months: [], monthDays: [] }], strength: "aside" },
      "skipped",
    );
    const told = chart.text.slice(0, index);
    const start = Math.max(
      ...[...told.matchAll(/(?:^|[.;!?(\u2013\u2014]\s?|,\s|\s-\s)/gu)].map((one) => one.index + one[0].length),
    );
    const days = DAYS.flatMap((category) => chart.all(category)).filter(
      (edge) => edge.start >= start && edge.end <= index,
    );
    const first = Math.min(...days.map((edge) => edge.start));
    const subject = Number.isFinite(first) ? chart.text.slice(start, first).replace(lead, "") : "";
    const opening = /^\p{L}+/u.exec(subject)?.[0] ?? "";
    const isLeftOut = chart.all("EXCEPT").some((edge) => edge.start >= start && edge.end <= first);
    // "Mondays we rest, so skip those" begins with the days; "post it on Mondays, so …" tells nothing.
    if (opening !== "" && !chart.isVerb(opening) && !isLeftOut && /\sso\s/.test(words))
      chart.add("EXCEPT", start, start + subject.length, {}, "told");
  }
}
