import type { PastCall } from "./conversation";

interface Line {
  isOk: boolean;
  title: string;
  text: string;
  step: number | null;
}

export interface Report {
  isOk: boolean;
  problems: number;
  summary: string;
  markdown: string;
  evidence: { kind: string; title: string; value: string; step: number | null }[];
}

type Json = Record<string, unknown>;

function record(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function records(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

/** A sentence as part of a line: without its full stop. */
function plain(text: unknown): string {
  return String(text).replace(/\.$/, "");
}

function stepOf(call: PastCall): number | null {
  return typeof call.result.step === "number" ? call.result.step : null;
}

function checkLines(call: PastCall): Line[] {
  const step = stepOf(call);
  const results = records(call.result.results);
  if (results.length === 0) {
    const { targets } = call.input;
    const title = Array.isArray(targets) && targets.length > 0 ? targets.join(", ") : "server check";
    return [{ isOk: false, title, text: String(call.result.error ?? "no result"), step }];
  }
  return results.map((result) => {
    const parts = records(result.checks).map((check) => {
      const timing = typeof check.ms === "number" ? ` (${check.ms} ms)` : "";
      return `${String(check.check)}: ${plain(check.ok === true ? check.detail : (check.error ?? check.detail))}${timing}`;
    });
    return { isOk: result.ok === true, title: String(result.target), text: parts.join("; "), step };
  });
}

function requestLine(call: PastCall): Line {
  const { result } = call;
  const url = String(result.url ?? call.input.url ?? "request");
  const isOk = result.ok === true;
  const timing = typeof result.ms === "number" ? ` in ${result.ms} ms` : "";
  const text =
    typeof result.status === "number"
      ? `answered ${result.status}${timing}, ${String(result.bytes ?? 0)} bytes`
      : String(result.error ?? "no answer");
  return { isOk, title: url, text, step: stepOf(call) };
}

/** A short quotation of what a page or an interface said, as a code line. */
function bodyExcerpt(call: PastCall): string[] {
  const { body } = call.result;
  if (typeof body !== "string" || body.trim() === "") return [];
  const flat = body.replace(/[`\s]+/g, " ").trim();
  return [`Answer: \`${flat.slice(0, 400)}${flat.length > 400 ? " …" : ""}\``];
}

function summaryOf(lines: readonly Line[], problems: readonly Line[]): string {
  if (problems.length === 0)
    return `All ${lines.length === 1 ? "is" : `${lines.length} checks are`} well: ${lines.map((line) => line.title).join(", ")}.`;
  const named = problems.map((line) => line.title).join(", ");
  return `${problems.length} of ${lines.length} ${lines.length === 1 ? "check" : "checks"} found a problem: ${named}.`;
}

/** The plain Markdown report on the checks and requests that were made. */
export function writeReport(calls: readonly PastCall[]): Report {
  const work = calls.filter((call) => call.name === "server_check" || call.name === "http_request");
  const lines = work.flatMap((call) => (call.name === "server_check" ? checkLines(call) : [requestLine(call)]));
  const problems = lines.filter((line) => !line.isOk);
  const summary = summaryOf(lines, problems);
  const checkedAt = work.map((call) => call.result.local_time).find((time) => typeof time === "string");
  const listed = lines.map((line) => `- **${line.isOk ? "OK" : "PROBLEM"}** ${line.title}: ${line.text}`);
  const excerpts = work.filter((call) => call.name === "http_request").flatMap(bodyExcerpt);
  const sections = [summary, listed.join("\n"), ...excerpts];
  if (checkedAt !== undefined) sections.push(`Checked at ${String(checkedAt)}.`);
  return {
    isOk: problems.length === 0,
    problems: problems.length,
    summary: summary.slice(0, 3900),
    markdown: sections.filter((section) => section !== "").join("\n\n"),
    evidence: lines.slice(0, 40).map((line) => ({
      kind: "measurement",
      title: line.title.slice(0, 190),
      value: line.text.slice(0, 1900),
      step: line.step,
    })),
  };
}
