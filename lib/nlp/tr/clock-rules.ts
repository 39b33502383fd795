import { type Rule, rule } from "../grammar/rule";
import { withPart } from "../grammar/rules/clocks";
import { spokenClock, spokenClocks } from "../shared-rules/spoken-clocks";

/** An hour with its minutes in words, or with the part of the day before it. */
export const clockRules: Rule[] = [
  // "on sekiz otuzda", "saat dokuz kırk beş": an hour and its minutes in words.
  rule("CLOCK", ["NUM", "NUM"], (hour, minute, { chart, start, end }) => {
    const isWorded = hour.digits === undefined && minute.digits === undefined;
    const isTime =
      chart.from("AT_POST", end).length > 0 ||
      chart.from("FROM_POST", end).length > 0 ||
      /saat\s$/.test(chart.text.slice(Math.max(0, start - 5), start));
    return isWorded && isTime && minute.value >= 5 && minute.value <= 59 ? spokenClock(hour, minute.value) : null;
  }),
  ...spokenClocks,
  // "sabah 9", "öğleden sonra 3": the part of the day stands before its hour.
  rule("CLOCK", ["PART", "AT?", "HOUR", "CLOCK_SUFFIX"], ({ part, recurring }, _a, { value }, add) =>
    recurring || value > 12 ? null : withPart({ minutes: (value % 24) * 60 + add, open: true, clear: true }, part),
  ),
  rule("CLOCK", ["PART", "AT?", "NUM"], ({ part, recurring }, _a, { value, digits }) =>
    recurring || !Number.isInteger(value) || value > 24 || value < 1 || (digits?.length ?? 0) > 2
      ? null
      : withPart({ minutes: (value % 24) * 60, ...(value <= 12 ? { bare: true } : {}), clear: true }, part),
  ),
  rule("CLOCK", ["PART", "AT?", "CLOCK"], ({ part, recurring }, _a, clock) =>
    recurring ? null : withPart(clock, part),
  ),
];
