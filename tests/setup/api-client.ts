import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { TestServer } from "./server";

const ADMIN = { ADMIN_EMAIL: "admin@example.com", ADMIN_PASSWORD: "a lantern in the window" };

/** The environment that makes an admin without a browser. */
export const adminEnvironment: Record<string, string> = ADMIN;

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

export interface ApiClient {
  key: string;
  call<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
}

/** A client with a key of the admin's, made by `npm run key` as a person would. */
export async function apiClient(server: TestServer, scopes = "*"): Promise<ApiClient> {
  const args = ["bin/run.mjs", "bin/key.ts", "--email", ADMIN.ADMIN_EMAIL, "--scopes", scopes];
  const env = { ...process.env, DATA_DIR: server.dataDir };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  const key = stdout.trim().split("\n").at(-1) ?? "";
  return { key, call: (method, path, body) => call(server.url, key, method, path, body) };
}

async function call<T>(url: string, key: string, method: string, path: string, body?: unknown): Promise<Answer<T>> {
  const headers: Record<string, string> = { "x-api-key": key };
  if (body !== undefined) headers["content-type"] = "application/json";
  const response = await fetch(`${url}/api/v1${path}`, {
    ...{ method, headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as T };
}

/** Asks again every 50 ms until the condition holds; throws with the last value when it never does. */
export async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean, timeoutMs = 30_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`Still not so: ${JSON.stringify(value).slice(0, 2000)}`);
    await sleep(50);
  }
}
