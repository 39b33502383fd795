import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LIBRARIES = "/usr/lib";

/** The library of Debian's `faketime`: whatever asks the system for the time gets another one, native code too. */
function findFaketime(): string | undefined {
  return readdirSync(LIBRARIES)
    .map((folder) => join(LIBRARIES, folder, "faketime", "libfaketimeMT.so.1"))
    .find((path) => existsSync(path));
}

function ensureFaketime(): string | undefined {
  const found = findFaketime();
  if (found || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return found;
  process.stdout.write("Installing faketime for the fault test (apt-get install faketime) …\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", args, { env, stdio: "ignore" }).status === 0;
  const install = () => apt("install", "-y", "-qq", "--no-install-recommends", "faketime");
  if (!install() && apt("update", "-qq")) install();
  return findFaketime();
}

export interface WrongClock {
  /** For the process whose clock it is. */
  env: Record<string, string>;
  args: string[];
  /** Counts within a second. */
  setTo(offsetMs: number): void;
}

/** A process clock that a file moves. Monotonic time, which timers run on, stays what it is, as on a real machine. */
export function createWrongClock(folder: string): WrongClock {
  const file = join(folder, "clock");
  const setTo = (offsetMs: number) => writeFileSync(file, `${offsetMs < 0 ? "" : "+"}${Math.round(offsetMs / 1000)}`);
  setTo(0);
  const library = ensureFaketime();
  if (library) {
    const env = { LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_CACHE_DURATION: "1" };
    return { env: { ...env, FAKETIME_DONT_FAKE_MONOTONIC: "1" }, args: [], setTo };
  }
  process.stdout.write(
    "There is no faketime, and it could not be installed (that needs root and apt-get): instead of the system's time " +
      "only JavaScript's Date is moved. Install faketime and run the test again.\n",
  );
  return { env: { WRONG_CLOCK_FILE: file }, args: ["--import", "./tests/fault/nemesis/wrong-date.mjs"], setTo };
}
