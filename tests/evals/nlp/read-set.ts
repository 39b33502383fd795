import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Entry, entrySchema } from "./entry";
import { expectedSchedule } from "./expected-schedule";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

export interface EvaluationSet {
  entries: Entry[];
  /** One sentence for each line that is not an entry, naming file and line. */
  problems: string[];
}

/** All `*.jsonl` files of this folder, or the named ones; a line that is no entry is a problem and is left out. */
export function readSet(names: string[] = []): EvaluationSet {
  const files = names.length > 0 ? names.map(pathOf) : setFiles();
  const entries: Entry[] = [];
  const problems: string[] = [];
  const places = new Map<string, string>();
  if (files.length === 0) problems.push(`There is no .jsonl file in ${FOLDER}.`);
  for (const file of files) {
    for (const [index, line] of linesOf(file, problems)) {
      const place = `${basename(file)}:${index}`;
      const { entry, problem } = readLine(line);
      const earlier = entry && places.get(entry.id);
      if (earlier !== undefined) problems.push(`${place}: the id "${entry?.id}" stands at ${earlier} already.`);
      else if (problem !== undefined) problems.push(`${place}: ${problem}`);
      else if (entry) {
        places.set(entry.id, place);
        entries.push(entry);
      }
    }
  }
  return { entries, problems };
}

function setFiles(): string[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"));
  return names.sort().map((name) => join(FOLDER, name));
}

/** `en-a` and `en-a.jsonl` are files of this folder, unless there is such a path. */
function pathOf(name: string): string {
  const candidates = [name, join(FOLDER, name), join(FOLDER, `${name}.jsonl`)];
  return candidates.find((path) => existsSync(path)) ?? name;
}

function linesOf(file: string, problems: string[]): [number, string][] {
  try {
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.map((line, index): [number, string] => [index + 1, line]).filter(([, line]) => line.trim() !== "");
  } catch (error) {
    problems.push(`${file} cannot be read: ${messageOf(error)}`);
    return [];
  }
}

function readLine(line: string): { entry?: Entry; problem?: string } {
  try {
    const read = entrySchema.safeParse(JSON.parse(line));
    if (!read.success) {
      const issues = read.error.issues.map(({ path, message }) => `${path.join(".") || "entry"}: ${message}`);
      return { problem: issues.join("; ") };
    }
    requirePossible(read.data);
    return { entry: read.data };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/** An expectation that cannot fire would judge every answer wrong. */
function requirePossible(entry: Entry): void {
  const alternatives = [entry.expect, ...entry.accept];
  for (const expect of alternatives.flatMap((one) => ("jobs" in one ? one.jobs : [one]))) {
    if ("crons" in expect || "rrule" in expect || "once" in expect) expectedSchedule(expect, entry);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
