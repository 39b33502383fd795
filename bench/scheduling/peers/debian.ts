import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A program and what its environment must have to run. */
export interface Program {
  command: string;
  env: Record<string, string>;
}

const FOLDER = fileURLToPath(new URL("debian", import.meta.url));
const ROOT = join(FOLDER, "root");
const PYTHON_PACKAGES = join(FOLDER, "python");
const PACKAGES = [
  ...["redis-server", "redis-tools", "libjemalloc2", "liblzf1", "libatomic1"],
  ...["python3-apscheduler", "python3-sqlalchemy", "python3-greenlet", "python3-psycopg2", "libpq5"],
  ...["python3-tz", "python3-tzlocal", "python3-six", "python3-pkg-resources", "python3-pytz-deprecation-shim"],
];
const FROM_PYPI = ["APScheduler==3.11.0", "SQLAlchemy==2.0.36", "psycopg2-binary==2.9.10"];

function runs(command: string, args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { env, ...rest } = options;
  const { status } = spawnSync(command, args, {
    ...rest,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", 2],
  });
  return status === 0;
}

/** Debian's packages, unpacked beside this file: the system is left as it is, and no root is needed. */
function unpackPackages(): void {
  if (existsSync(ROOT)) return;
  mkdirSync(FOLDER, { recursive: true });
  process.stderr.write(`Not there yet: ${PACKAGES.join(", ")}.\nRunning: apt-get download …, then dpkg-deb -x\n`);
  if (!runs("apt-get", ["download", ...PACKAGES], { cwd: FOLDER })) return;
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".deb")))
    runs("dpkg-deb", ["-x", join(FOLDER, name), ROOT]);
}

function libraries(): Record<string, string> {
  const lib = join(ROOT, "usr", "lib");
  const folders = existsSync(lib) ? readdirSync(lib).filter((name) => name.includes("linux")) : [];
  const path = [...folders.map((name) => join(lib, name)), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return path ? { LD_LIBRARY_PATH: path } : {};
}

/** Redis as Debian has it, else the one of this machine; null when there is neither. */
export function findRedis(): Program | null {
  unpackPackages();
  const unpacked = { command: join(ROOT, "usr", "bin", "redis-server"), env: libraries() };
  const candidates = [unpacked, { command: "redis-server", env: {} }];
  return candidates.find(({ command, env }) => runs(command, ["--version"], { env })) ?? null;
}

const IMPORTS = "import apscheduler.schedulers.background, sqlalchemy, psycopg2";

/** A Python with APScheduler: Debian's packages, else PyPI's; null when neither can be had. */
export function findApscheduler(): Program | null {
  unpackPackages();
  const debian = { PYTHONPATH: join(ROOT, "usr", "lib", "python3", "dist-packages"), ...libraries() };
  const found = { command: "/usr/bin/python3", env: debian };
  if (runs(found.command, ["-c", IMPORTS], { env: debian })) return found;
  const python = { command: "python3", env: { PYTHONPATH: PYTHON_PACKAGES } };
  const works = () => runs(python.command, ["-c", IMPORTS], { env: python.env });
  if (!works()) runs("python3", ["-m", "pip", "install", "--quiet", "--target", PYTHON_PACKAGES, ...FROM_PYPI]);
  return works() ? python : null;
}

/** What the program says of itself, for the report. */
export function versionOf({ command, env }: Program, args: readonly string[]): string {
  const { stdout } = spawnSync(command, args, { env: { ...process.env, ...env }, encoding: "utf8" });
  return stdout.trim().split("\n")[0] ?? "";
}
