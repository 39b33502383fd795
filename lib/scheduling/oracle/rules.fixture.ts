import { seeded } from "./patterns.fixture";

const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Bodies of rules of days and coarser that RFC 5545 allows, the same for the same number. */
export function randomRule(number: number): string {
  const random = seeded(number + 7);
  const one = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
  const some = (share: number, part: () => string): string[] => (random() < share ? [part()] : []);
  const list = (min: number, max: number): string =>
    [...new Set(Array.from({ length: one(1, 3) }, () => one(min, max)))].join(",");
  const signed = (max: number): string =>
    [...new Set(Array.from({ length: one(1, 3) }, () => (random() < 0.4 ? -one(1, max) : one(1, max))))].join(",");
  // Either all of them numbered or none: of a mixed list rrule-temporal loses the plain ones in yearly rules.
  const weekdays = (ordinals: number): string => {
    const isNumbered = ordinals > 0 && random() < 0.5;
    const ordinal = (): string => (isNumbered ? String(random() < 0.4 ? -one(1, ordinals) : one(1, ordinals)) : "");
    return [...new Set(Array.from({ length: one(1, 3) }, () => `${ordinal()}${days[one(0, 6)]}`))].join(",");
  };
  const frequency = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"][one(0, 3)];
  const parts = [`FREQ=${frequency}`, ...some(0.5, () => `INTERVAL=${one(2, frequency === "YEARLY" ? 3 : 5)}`)];
  if (frequency === "DAILY")
    parts.push(...some(0.3, () => `BYMONTH=${list(1, 12)}`), ...some(0.3, () => `BYDAY=${weekdays(0)}`));
  if (frequency === "WEEKLY")
    parts.push(...some(0.7, () => `BYDAY=${weekdays(0)}`), ...some(0.3, () => `WKST=${days[one(0, 6)]}`));
  if (frequency === "MONTHLY") {
    const isByDate = random() < 0.5;
    parts.push(
      isByDate ? `BYMONTHDAY=${signed(31)}` : `BYDAY=${weekdays(4)}`,
      ...some(0.2, () => `BYMONTH=${list(1, 12)}`),
    );
    if (!isByDate) parts.push(...some(0.3, () => `BYSETPOS=${signed(4)}`));
  }
  if (frequency === "YEARLY") {
    const kind = one(0, 3);
    if (kind === 0) parts.push(`BYMONTH=${list(1, 12)}`, `BYDAY=${weekdays(4)}`);
    if (kind === 1) parts.push(`BYYEARDAY=${signed(366)}`);
    if (kind === 2) parts.push(`BYMONTH=${list(1, 12)}`, `BYMONTHDAY=${signed(31)}`);
    if (kind === 3) parts.push(`BYDAY=${weekdays(20)}`);
  }
  parts.push(...some(0.3, () => `BYHOUR=${list(0, 23)}`), ...some(0.3, () => `BYMINUTE=${list(0, 59)}`));
  parts.push(...some(0.15, () => `COUNT=${one(1, 20)}`));
  return parts.join(";");
}
