import { expect, it } from "vitest";
import { compareInZone, zones } from "./compare.fixture";

/** What CI affords; `npm run check:occurrences` compares 10,000, with Intl asked for every single minute. */
const PATTERNS = 1_000;
const STEP_MINUTES = 60;

it.each(zones)(
  `${PATTERNS} patterns have the due times that a scan of every minute finds in %s`,
  (zone) => {
    const { compared, dueTimes, differences } = compareInZone(zone, PATTERNS, STEP_MINUTES);
    expect(differences).toEqual([]);
    expect(compared).toBe(PATTERNS);
    expect(dueTimes).toBeGreaterThan(PATTERNS * 10);
  },
  180_000,
);
