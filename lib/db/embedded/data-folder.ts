import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "@/lib/errors";

const REASONS: Record<string, string> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "its file system is read-only",
  ENOSPC: "its disk is full",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "it is a file",
  ENOENT: "it cannot be created there",
};

function refusal(dataDir: string, code: string | undefined): AppError {
  const reason = REASONS[code ?? ""] ?? `of ${code ?? "an unknown error"}`;
  const owner = process.getuid ? ` (chown -R ${process.getuid()} ${dataDir})` : "";
  return new AppError(
    "unavailable",
    `The data folder ${dataDir} cannot be used because ${reason}. Make it writable for the user that starts Nighthawks${owner}, or set DATA_DIR to another folder.`,
  );
}

/** Folder by folder: Node's recursive mkdir never ends below a folder like /proc that lies about what it holds. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Creates the data folder or makes sure that this process may write in it. */
export function prepareDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    if (!statSync(dataDir).isDirectory()) throw Object.assign(new Error("not a folder"), { code: "EEXIST" });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    // A strict umask would close the folder to the user that PostgreSQL runs as; its secrets have modes of their own.
    if (process.getuid?.() === 0) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  } catch (error) {
    throw Object.assign(refusal(dataDir, (error as NodeJS.ErrnoException).code), { cause: error });
  }
}
