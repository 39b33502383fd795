import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";

/** The user PostgreSQL runs as; undefined means the same as this process. */
export interface OperatingUser {
  uid: number;
  gid: number;
  name: string;
}

const NAME = "postgres";

function findByName(name: string): OperatingUser | undefined {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid), name } : undefined;
}

function createUser(): OperatingUser {
  const attempts: [string, string[]][] = [
    [
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/bin/false", NAME],
    ],
    ["adduser", ["-S", "-D", "-H", "-s", "/bin/false", NAME]],
  ];
  for (const [program, args] of attempts) {
    try {
      execFileSync(/*turbopackIgnore: true*/ program, args, { stdio: "pipe" });
      const user = findByName(NAME);
      if (user) {
        logger.info(`Created the system user "${NAME}": PostgreSQL refuses to run as root.`);
        return user;
      }
    } catch {
      // The other program may be the one this system has.
    }
  }
  throw new AppError(
    "unavailable",
    `PostgreSQL refuses to run as root, and the user "${NAME}" could not be created. Create it (useradd --system ${NAME}), start Nighthawks as another user, or set DATABASE_URL.`,
  );
}

/** As root, the owner of an existing cluster, else the user `postgres`, who is created when the machine has none. */
export function operatingUser(clusterDir: string): OperatingUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` };
  return findByName(NAME) ?? createUser();
}

function mayEnter(folder: string, user: OperatingUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** Throws when the user cannot reach `path`: names the folder in the way and how to clear it. */
export function assertReachable(path: string, what: string, user: OperatingUser): void {
  const folders: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  const closed = folders.find((folder) => !mayEnter(folder, user));
  if (!closed) return;
  throw new AppError(
    "unavailable",
    `PostgreSQL runs as ${user.name === NAME ? `the user "${NAME}"` : user.name}, who may not enter ${closed}, where ${what} is (${path}).\n` +
      `Allow it with "chmod o+x ${closed}", move ${what === "the data folder" ? "it with DATA_DIR" : "Nighthawks"} to a folder that others may enter (such as /opt), start as a user other than root, or set DATABASE_URL.`,
  );
}
