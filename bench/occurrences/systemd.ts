import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { nextCronInstant } from "@/lib/scheduling/cron/next";
import { parseCron } from "@/lib/scheduling/cron/parse";
import { seeded } from "@/lib/scheduling/oracle/patterns.fixture";
import { transitionsOf } from "@/lib/scheduling/oracle/transitions.fixture";

const run = promisify(execFile);
const DAY_MS = 86_400_000;
const PATTERNS = 120;
const FOLLOWED = 20;
const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const DST = { dstGap: "run", dstOverlap: "first" } as const;

interface Pattern {
  cron: string;
  calendar: string;
}

/** The same times in both notations: systemd has lists, ranges and steps too, and `~01` for the last day of a month. */
function randomPattern(random: () => number): Pattern {
  const one = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
  const field = (max: number): [string, string] => {
    const from = one(0, max);
    const to = one(from, max);
    const step = one(2, 7);
    const kinds: [string, string][] = [
      ["*", "*"],
      [`${from}`, `${from}`],
      [`${from}-${to}`, `${from}..${to}`],
      [`*/${step}`, `00/${step}`],
      [`0,${max}`, `00,${max}`],
    ];
    return kinds[one(0, kinds.length - 1)] ?? ["*", "*"];
  };
  const [minute, hour] = [field(59), field(23)];
  const weekday = random() < 0.4 ? one(0, 6) : null;
  const day = weekday === null && random() < 0.6 ? one(1, 28) : null;
  const isLast = weekday === null && day === null && random() < 0.3;
  const month = random() < 0.2 ? one(1, 12) : null;
  const date = `*-${month ?? "*"}${isLast ? "~01" : `-${day ?? "*"}`}`;
  return {
    cron: `${minute[0]} ${hour[0]} ${isLast ? "L" : (day ?? "*")} ${month ?? "*"} ${weekday ?? "*"}`,
    calendar: `${weekday === null ? "" : `${weekdays[weekday]} `}${date} ${hour[1]}:${minute[1]}:00`,
  };
}

async function systemdTimes(calendar: string, zone: string, after: number): Promise<number[]> {
  const base = `${new Date(after).toISOString().slice(0, 19).replace("T", " ")} UTC`;
  const args = ["calendar", `--iterations=${FOLLOWED}`, `--base-time=${base}`, `${calendar} ${zone}`];
  const { stdout } = await run("systemd-analyze", args, { env: { ...process.env, TZ: "UTC", LC_ALL: "C" } });
  return [...stdout.matchAll(/(?:Next elapse|Iteration #\d+|Iter\. #\d+): \w{3} (\S+ \S+) UTC/g)].map(([, time = ""]) =>
    Date.parse(`${time.replace(" ", "T")}Z`),
  );
}

/** Engine against `systemd-analyze calendar`, away from changes of the clocks, which systemd treats in its own way. */
export async function compareWithSystemd(): Promise<{ compared: number; differences: string[] }> {
  const random = seeded(7);
  const differences: string[] = [];
  let compared = 0;
  for (let number = 0; number < PATTERNS; number += 1) {
    const zone = zones[number % zones.length] ?? "UTC";
    const { cron, calendar } = randomPattern(random);
    const from = Date.UTC(2026, 0, 5) + Math.floor(random() * 300) * DAY_MS;
    const changes = transitionsOf(zone, from - 3 * DAY_MS, from + 4 * 366 * DAY_MS);
    let after = from;
    for (const theirs of await systemdTimes(calendar, zone, from)) {
      const ours = nextCronInstant(parseCron(cron), zone, after, DST);
      const isNear = changes.some(
        ({ at }) => at > after - 2 * DAY_MS && at < theirs + 2 * DAY_MS && theirs - after < 5 * DAY_MS,
      );
      if (!isNear && ours !== theirs)
        differences.push(
          `${cron} (${calendar}) in ${zone} after ${new Date(after).toISOString()}: ${ours} / ${theirs}`,
        );
      if (!isNear) compared += 1;
      after = theirs;
    }
  }
  return { compared, differences };
}
