import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Exchange } from "./wire-recorder";

interface Recording {
  scenarios: { scenario: string; exchanges: Exchange[] }[];
}

const file = fileURLToPath(new URL("../../fixtures/inngest-wire/recorded.json", import.meta.url));
const recording = JSON.parse(readFileSync(file, "utf8")) as Recording;

/** What a real server and the SDK said in this scenario. A cron that fired in between is left out. */
export function recorded(scenario: string): Exchange[] {
  const found = recording.scenarios.find((entry) => entry.scenario === scenario);
  if (!found) throw new Error(`There is no recorded scenario "${scenario}".`);
  return scenario === "cron" ? found.exchanges : found.exchanges.filter(({ path }) => !path.includes("wire-cron"));
}
