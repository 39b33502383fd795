/** A second, slow and obvious reading of "Next occurrences": every real minute is looked at. */
export interface WallMinute {
  instant: number;
  local: number;
}

const MINUTE_MS = 60_000;

export function scanMinutes(zone: string, from: number, to: number): WallMinute[] {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const minutes: WallMinute[] = [];
  for (let instant = from; instant < to; instant += MINUTE_MS) {
    minutes.push({ instant, local: Date.parse(`${format.format(instant).replace(" ", "T")}Z`) });
  }
  return minutes;
}

/** The middle of every offset change of a year, found by looking at each hour. */
export function changesIn(zone: string, year: number): number[] {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  const found: number[] = [];
  let previous = "";
  for (let instant = Date.UTC(year, 0, 2); instant < Date.UTC(year + 1, 0, 2); instant += 3_600_000) {
    const offset = format.format(instant).split("GMT")[1] ?? "";
    if (previous !== offset && instant > Date.UTC(year, 0, 2)) found.push(instant);
    previous = offset;
  }
  return found;
}

export function occurrencesByScan(
  minutes: WallMinute[],
  matches: (local: Date) => boolean,
  interval: boolean,
  rules: { dstGap: "run" | "skip"; dstOverlap: "first" | "both" },
): number[] {
  const found: number[] = [];
  let previous = minutes[0]?.local ?? 0;
  let latest = previous;
  for (const { instant, local } of minutes.slice(1)) {
    const repeated = local <= latest;
    let due = matches(new Date(local)) && (interval || rules.dstOverlap === "both" || !repeated);
    if (!interval && rules.dstGap === "run" && !repeated) {
      for (let skipped = previous + MINUTE_MS; skipped < local; skipped += MINUTE_MS)
        due ||= matches(new Date(skipped));
    }
    if (due) found.push(instant);
    previous = local;
    latest = Math.max(latest, local);
  }
  return found;
}
