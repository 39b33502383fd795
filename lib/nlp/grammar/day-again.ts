import type { Chart } from "./chart";
import { phrase } from "./rules/phrase";

/** A word for "always", over folded text, that is no "still" or "again". */
const always =
  /^,?\s(?:always|immer|stets|grundsatzlich|altijd|steeds|telkens|toujours|systematiquement|siempre|sempre|всегда|zawsze|hep|daima|her\szaman)(?!\p{L})(?!\s(?:noch|wieder|weiter|mehr|nog|weer|encore|ancora|still|todavia|ainda))/u;

const joint = /^,?\s(?:(?:at|um|om|a|alle|as|a\slas?|o|в|saat)\s)?$/u;

/** "monday at 8:30 [always] …", "maandag altijd om half negen": a weekday at which something is always done is each. */
function enterAlwaysOnDay(chart: Chart): void {
  if (
    !chart.isSpaced ||
    !/(?:always|immer|stets|satzlich|altijd|steeds|telkens|toujours|systematiq|siempre|sempre|всегда|zawsze|hep|daima|her\szaman)/u.test(
      chart.text,
    )
  )
    return;
  for (const { start, end, value } of chart.all("WEEKDAYS")) {
    // "Do bis Mo immer 22:30": the last day of a stretch.
    const isLast = (["TO", "UNTIL", "DASH"] as const).some((to) => chart.endingAt(to, start - 1).length > 0);
    if (value.recurring || isLast) continue;
    const weekdays = { kind: "weekdays" as const, weekdays: value.weekdays, recurring: true };
    const found = end + (always.exec(chart.text.slice(end))?.[0].length ?? 0);
    // "los lunes siempre hay tráfico" only tells something: a time belongs to what is asked for.
    const isTimed = chart
      .all("CLOCK")
      .some((clock) => clock.start > found && joint.test(chart.text.slice(found, clock.start)));
    if (found > end && isTimed) chart.add("PHRASE", start, found, phrase([weekdays]), "always");
    for (const clock of chart.all("CLOCK")) {
      if (clock.start <= end || !joint.test(chart.text.slice(end, clock.start))) continue;
      const behind = always.exec(chart.text.slice(clock.end))?.[0].length;
      if (behind === undefined) continue;
      const { clear, ...time } = clock.value;
      chart.add("PHRASE", start, clock.end + behind, phrase([weekdays, { kind: "times", times: [time] }]), "always");
    }
  }
}

/** "Sunday 9:15 - market, shopping list - every Sunday": the day that opens the text is the one that repeats at its end. */
function enterDayAgain(chart: Chart): void {
  const first = chart.all("WEEKDAYS").find(({ start }) => chart.text.slice(0, start).trim() === "");
  if (!first || first.value.recurring || first.value.weekdays.length !== 1) return;
  const clock = chart
    .all("CLOCK")
    .find(({ start }) => start > first.end && joint.test(chart.text.slice(first.end, start)));
  if (!clock || !/^\s?[,:-]\s|^\s?[\u2013\u2014]\s/.test(chart.text.slice(clock.end))) return;
  const again = chart
    .all("WEEKDAYS")
    .some(
      ({ start, end, value }) =>
        start > clock.end &&
        /^[\s.!)]*$/.test(chart.text.slice(end)) &&
        value.weekdays.length === 1 &&
        value.weekdays[0] === first.value.weekdays[0] &&
        (value.recurring || chart.endingAt("EVERY", start - 1).length > 0),
    );
  if (!again) return;
  const { clear, ...time } = clock.value;
  const weekdays = { kind: "weekdays" as const, weekdays: first.value.weekdays, recurring: true };
  chart.add("PHRASE", first.start, clock.end, phrase([weekdays, { kind: "times", times: [time] }]), "day again");
}

/** Weekdays that other words than "every" make each. */
export function enterRepeatedDays(chart: Chart): void {
  enterAlwaysOnDay(chart);
  enterDayAgain(chart);
}
