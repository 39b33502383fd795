import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Exchange } from "./wire-recorder";

/** Where the signature can be checked, the bodies are there as they were sent. */
export type RecordedExchange = Exchange & { rawBody?: string; rawResponse?: string };

interface Recording {
  /** Throw-away keys of the recorded server. */
  eventKey: string;
  signingKey: string;
  scenarios: { scenario: string; exchanges: RecordedExchange[] }[];
}

const file = fileURLToPath(new URL("../../fixtures/inngest-wire/recorded.json", import.meta.url));
const recording = JSON.parse(readFileSync(file, "utf8")) as Recording;

export const recordedKeys = { eventKey: recording.eventKey, signingKey: recording.signingKey };

export const everyRecorded = recording.scenarios.flatMap(({ exchanges }) => exchanges);

/** What a real server and the SDK said in this scenario. A cron that fired in between is left out. */
export function recorded(scenario: string): Exchange[] {
  const found = recording.scenarios.find((entry) => entry.scenario === scenario);
  if (!found) throw new Error(`There is no recorded scenario "${scenario}".`);
  return scenario === "cron" ? found.exchanges : found.exchanges.filter(({ path }) => !path.includes("wire-cron"));
}
