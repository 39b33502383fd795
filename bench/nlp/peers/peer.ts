import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Schedule } from "@/lib/scheduling";
import type { Answer } from "@/tests/evals/nlp/answer";
import type { Entry } from "@/tests/evals/nlp/entry";

export interface Peer {
  name: string;
  version: string;
  /** The languages of the set that it offers; null: all. Others are not put to it. */
  languages: readonly string[] | null;
  /** The timed call; what it returns makes an answer of the outcome and is not timed. Null: no answer. */
  read(entry: Entry): () => Answer | null;
}

export const PEERS_FOLDER = fileURLToPath(new URL("..", import.meta.url));

export function isInstalled(name: string): boolean {
  return existsSync(join(PEERS_FOLDER, "node_modules", name, "package.json"));
}

/** The types are the caller's: the product's compiler must not need packages that only this benchmark has. */
export async function loadPackage<T>(name: string): Promise<{ module: T; version: string }> {
  const manifest = readFileSync(join(PEERS_FOLDER, "node_modules", name, "package.json"), "utf8");
  const loaded = (await import(name)) as { default?: T };
  return { module: loaded.default ?? (loaded as T), version: (JSON.parse(manifest) as { version: string }).version };
}

/** The libraries know no doubt: what they answer, they are sure of. */
export function firmAnswer(schedule: Schedule | null): Answer | null {
  if (schedule === null) return null;
  return {
    kind: "schedules",
    schedules: [schedule],
    texts: [],
    prompts: [],
    confidence: 1,
    asks: false,
    question: null,
  };
}
