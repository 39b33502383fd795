import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { evaluate } from "./evaluate";
import { readSet } from "./read-set";
import { renderReport } from "./report";

const USAGE = `Usage: npm run eval:nlp -- [file.jsonl …] [--lang de,fr] [--category window,days] [--id en-window-03]
  [--failures] [--json out.json]
Without files: all of tests/evals/nlp. The exit code is 1 only when the set cannot be read.`;

const list = (value: string | undefined): string[] | null => value?.split(",").map((item) => item.trim()) ?? null;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: "string" },
      category: { type: "string" },
      id: { type: "string" },
      failures: { type: "boolean", default: false },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const { entries, problems } = readSet(positionals);
  const [languages, categories, ids] = [list(values.lang), list(values.category), list(values.id)];
  const chosen = entries.filter(
    ({ id, lang, category }) =>
      (languages?.includes(lang) ?? true) && (categories?.includes(category) ?? true) && (ids?.includes(id) ?? true),
  );
  const report = evaluate(chosen);
  process.stdout.write(renderReport(report, values));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (problems.length === 0) return 0;
  process.stderr.write(`\n${problems.length} lines could not be read and are left out:\n${problems.join("\n")}\n`);
  return 1;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
}
