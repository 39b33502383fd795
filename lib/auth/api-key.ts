import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

const PATTERN = /^nh_([A-Za-z0-9]{12})_([A-Za-z0-9_-]{43})_([0-9a-f]{8})$/;

const checksum = (body: string) => crc32(body).toString(16).padStart(8, "0");

/** `nh_<id>_<256-bit secret>_<crc>`: the checksum lets a scanner or a typo be recognised without the database. */
export function newApiKey(): { id: string; key: string; hash: string; hint: string } {
  const id = randomBytes(16).toString("base64url").replaceAll(/[-_]/g, "").slice(0, 12).padEnd(12, "0");
  const body = `nh_${id}_${randomBytes(32).toString("base64url")}`;
  const key = `${body}_${checksum(body)}`;
  return { id, key, hash: hashApiKey(key), hint: `nh_${id}_…` };
}

export function hashApiKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** Whether the text has the form of a key and its checksum is right. */
export function looksLikeApiKey(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  return checksum(text.slice(0, -9)) === match[3];
}
