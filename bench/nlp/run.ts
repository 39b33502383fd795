import { readSet } from "@/tests/evals/nlp/read-set";
import { percent, renderTable } from "@/tests/evals/nlp/table";
import { bestChain } from "./chain";
import { installPeers } from "./install-peers";
import { loadPeers } from "./peers/load-peers";
import { ours } from "./peers/ours";
import { type Scored, scoreAll, summarise } from "./score";

async function main(): Promise<void> {
  installPeers();
  const { entries, problems } = readSet(process.argv.slice(2));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (entries.length === 0) throw new Error("There are no sentences to compare with.");
  const peers = await loadPeers();
  const libraries = new Map<string, Scored[]>();
  for (const peer of peers) {
    process.stderr.write(`${peer.name} ${peer.version} reads ${entries.length} sentences …\n`);
    libraries.set(`${peer.name} ${peer.version}`, scoreAll(peer, entries));
  }
  const { order, scored } = bestChain(libraries);
  const rows = new Map([[ours.name, scoreAll(ours, entries)], ...libraries, ["chained", scored]]);
  const english = new Map([...rows].map(([name, all]) => [name, all.filter(({ entry }) => entry.lang === "en")]));
  const text = [
    categoryTable(rows),
    `English sentences\n${scoreTable(english)}`,
    `All sentences (a language that a library does not offer counts as no answer)\n${scoreTable(rows)}`,
    `chained: the first that answers, in the best of all orders: ${order.join(", ")}.`,
  ];
  process.stdout.write(`${text.join("\n\n")}\n`);
}

function scoreTable(rows: Map<string, Scored[]>): string {
  const headers = [
    "",
    "schedules right",
    "all right",
    "given firmly",
    "of these wrong",
    "of all wrong",
    "p50 ms",
    "p95 ms",
    "p99 ms",
  ];
  const lines = [...rows].map(([name, all]) => {
    const { total, right, schedules, firm, confidentlyWrong, latencyMs } = summarise(all);
    const times = [latencyMs.p50, latencyMs.p95, latencyMs.p99].map((time) => time.toFixed(3));
    const wrong = [percent(confidentlyWrong, firm), percent(confidentlyWrong, total)];
    return [
      name,
      percent(schedules.right, schedules.total),
      percent(right, total),
      percent(firm, total),
      ...wrong,
      ...times,
    ];
  });
  return renderTable(headers, lines);
}

function categoryTable(rows: Map<string, Scored[]>): string {
  const columns = [...rows.values()];
  const categories = [...new Set(columns[0]?.map(({ entry }) => entry.category))].toSorted();
  const lines = categories.map((category) => {
    const inside = columns.map((all) => all.filter(({ entry }) => entry.category === category));
    return [category, inside[0]?.length ?? 0, ...inside.map((all) => rightShare(all))];
  });
  return renderTable(["right", "total", ...[...rows.keys()].map((name) => name.split(" ")[0] ?? name)], lines);
}

function rightShare(all: Scored[]): string {
  return percent(all.filter(({ verdict }) => verdict === "right").length, all.length);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
