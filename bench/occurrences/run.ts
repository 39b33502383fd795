// npm run check:occurrences [-- patterns [minutes]]: the whole comparison of due times, of which `npm test` does a tenth.
// Intl is asked for the wall clock every so many minutes (15), and for every minute where two answers do not follow.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { compareInZone, zones } from "@/lib/scheduling/oracle/compare.fixture";
import { compareWithSystemd } from "./systemd";

const PATTERNS = Number(process.argv[2] ?? 10_000);
const STEP_MINUTES = Number(process.argv[3] ?? 15);
const out = (line: string): void => void process.stdout.write(`${line}\n`);

async function hasSystemd(): Promise<boolean> {
  try {
    await promisify(execFile)("systemd-analyze", ["calendar", "daily"]);
    return true;
  } catch {
    return false;
  }
}

out(`${PATTERNS} seeded patterns × ${zones.length} zones against a scan of every minute`);
let differences = 0;
let dueTimes = 0;
for (const zone of zones) {
  const start = process.cpuUsage();
  const found = compareInZone(zone, PATTERNS, STEP_MINUTES);
  const { user } = process.cpuUsage(start);
  differences += found.differences.length;
  dueTimes += found.dueTimes;
  out(
    `${zone.padEnd(22)} ${found.compared} patterns (${found.refused} impossible), ${found.dueTimes} due times, ` +
      `${found.differences.length} differences, ${(user / 1e6).toFixed(1)} s of CPU`,
  );
  for (const difference of found.differences.slice(0, 10)) out(`  ${difference}`);
}
out(`${dueTimes} due times compared, ${differences} differences`);
if (await hasSystemd()) {
  const found = await compareWithSystemd();
  differences += found.differences.length;
  out(`systemd-analyze calendar: ${found.compared} due times compared, ${found.differences.length} differences`);
  for (const difference of found.differences.slice(0, 10)) out(`  ${difference}`);
} else out("systemd-analyze is not on this machine: not compared with it");
process.exit(differences === 0 ? 0 : 1);
