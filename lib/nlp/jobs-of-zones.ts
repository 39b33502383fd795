import { localOfInstant } from "@/lib/scheduling";
import { DAY_MS, MINUTE_MS, midnightOf, toInstant } from "./core/calendar";
import { compileSlots } from "./core/compile";
import { OWN_ZONE, type Slot } from "./core/slots";
import type { Job } from "./read-text";

type Times = Extract<Slot, { kind: "times" }>;
interface Pair {
  times: Times;
  zone: string;
}

/** "daily at 7 my time and at 9 London time check the rate": one task with a schedule in each zone; else null. */
export function jobsOfZones(whole: Job, own: string): Job[] | null {
  const pairs = pairsOf(whole.slots);
  if (!pairs) return null;
  const shared = whole.slots.filter(({ kind }) => kind !== "times" && kind !== "zone");
  const named = pairs.map(({ times, zone }) => ({ times, zone: zone === OWN_ZONE ? own : zone }));
  return distinct(named, whole.bench.now).map(({ times, zone }) => {
    const bench = { ...whole.bench, zone, assumptions: [], warnings: [], question: null, options: [], doubt: 0 };
    const slots: Slot[] = [...shared, times, { kind: "zone", zone }];
    const compiled = compileSlots(slots, bench);
    return { ...whole, slots, compiled, bench, doubt: whole.doubt + bench.doubt, zoneGiven: true };
  });
}

/** Times and zones by turns, with nothing of days between them. */
function pairsOf(slots: readonly Slot[]): Pair[] | null {
  const isPart = ({ kind }: Slot): boolean => kind === "times" || kind === "zone";
  const first = slots.findIndex(isPart);
  const parts = slots.slice(first, slots.findLastIndex(isPart) + 1);
  const order = parts.map(({ kind }) => (kind === "times" ? "t" : kind === "zone" ? "z" : "?")).join("");
  if (!/^(?:(?:tz){2,3}|(?:zt){2,3})$/.test(order)) return null;
  const times = parts.flatMap((slot) => (slot.kind === "times" ? [slot] : []));
  const zones = parts.flatMap((slot) => (slot.kind === "zone" ? [slot.zone] : []));
  if (new Set(zones).size < zones.length) return null;
  return times.map((one, index) => ({ times: one, zone: zones[index] ?? OWN_ZONE }));
}

/** "9 London time, that is 10 my time": the same instant said twice. */
function distinct(pairs: readonly Pair[], now: number): Pair[] {
  const key = ({ times, zone }: Pair): string => {
    const today = midnightOf(localOfInstant(zone, now));
    const instants = times.times.map(({ minutes }) => toInstant(zone, today + minutes * MINUTE_MS).getTime() % DAY_MS);
    return instants.join();
  };
  return [...new Map([...pairs].reverse().map((pair) => [key(pair), pair])).values()].reverse();
}
