import { z } from "zod";
import { localTime } from "../local-time";
import { probeMachine } from "../probes/machine";
import { probeDns, probeHttp, probeTcp, probeTls } from "../probes/network";
import type { CheckResult, ProbeContext } from "../probes/probe";
import type { Tool, ToolContext, ToolResult } from "../types";

const inputSchema = z.object({
  targets: z
    .array(z.string().min(1).max(2000))
    .max(20)
    .default([])
    .describe("URLs, hosts or host:port to check. Leave empty to check the machine this runs on."),
  checks: z
    .array(z.enum(["http", "tcp", "dns", "tls"]))
    .optional()
    .describe("Only these checks. Without it, whatever fits the target is checked."),
  timeout_ms: z.number().int().min(100).max(30_000).default(10_000),
});

type Input = z.infer<typeof inputSchema>;
type NetworkCheck = NonNullable<Input["checks"]>[number];

interface Target {
  name: string;
  url: string | null;
  host: string;
  port: number | null;
  fits: NetworkCheck[];
}

/** `https://…` → HTTP and its certificate; `host:port` → TCP; a bare host → its name and whether it serves the web. */
function readTarget(name: string): Target {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) {
    const url = URL.canParse(name) ? new URL(name) : null;
    const isTls = url?.protocol === "https:";
    const port = url?.port ? Number(url.port) : isTls ? 443 : 80;
    return { name, url: name, host: url?.hostname ?? "", port, fits: isTls ? ["http", "tls"] : ["http"] };
  }
  const withPort = /^(\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(name);
  const host = (withPort?.[1] ?? name).replace(/^\[|\]$/g, "");
  if (!withPort) return { name, url: null, host, port: null, fits: ["dns", "tcp"] };
  const port = Number(withPort[2]);
  return { name, url: null, host, port, fits: port === 443 ? ["tcp", "tls"] : ["tcp"] };
}

function urlOf(target: Target): string {
  const host = target.host.includes(":") ? `[${target.host}]` : target.host;
  return (
    target.url ?? `${target.port === 80 ? "http" : "https"}://${host}${target.port === null ? "" : `:${target.port}`}/`
  );
}

function probe(check: NetworkCheck, target: Target, context: ProbeContext): Promise<CheckResult> {
  const port = target.port ?? 443;
  if (check === "http") return probeHttp(urlOf(target), context);
  if (check === "dns") return probeDns(target.host, port, context);
  if (check === "tls") return probeTls(target.host, port, context);
  return probeTcp(target.host, port, context);
}

/** A bare host: HTTPS with its certificate where port 443 is open, else plain HTTP. */
async function checkWeb(target: Target, tcp: CheckResult, context: ProbeContext): Promise<CheckResult[]> {
  if (!tcp.ok) return [await probeHttp(urlOf({ ...target, port: 80 }), context)];
  return [tcp, await probe("tls", target, context), await probe("http", target, context)];
}

/** One after the other; when the name does not resolve, the rest would only say the same again. */
async function checkTarget(name: string, input: Input, context: ProbeContext) {
  const target = readTarget(name);
  const checks: CheckResult[] = [];
  for (const check of input.checks ?? target.fits) {
    const result = await probe(check, target, context);
    const isWebGuess = check === "tcp" && target.port === null && !input.checks;
    checks.push(...(isWebGuess ? await checkWeb(target, result, context) : [result]));
    if (check === "dns" && !result.ok) break;
  }
  return { target: name, checks };
}

async function run(input: Input, { services, signal, task }: ToolContext): Promise<ToolResult> {
  const now = await services.now();
  const context = { timeoutMs: input.timeout_ms, signal, egress: services.egress, now };
  const found =
    input.targets.length === 0
      ? [await probeMachine(services.dataDir, services.pingDatabase)]
      : await Promise.all(input.targets.map((target) => checkTarget(target, input, context)));
  const results = found.map(({ target, checks }) => ({ target, ok: checks.every((check) => check.ok), checks }));
  const times = { checked_at: now.toISOString(), local_time: localTime(now, task.timezone) };
  return { ok: results.every((result) => result.ok), ...times, results };
}

export const serverCheck: Tool<Input> = {
  name: "server_check",
  description:
    "Checks servers and reports timings: HTTP status of URLs, open TCP ports of host:port, DNS names and TLS certificate " +
    "expiry of hosts. Without targets it checks the machine this runs on: load, memory, disk, PostgreSQL. " +
    "`ok: false` means that something is wrong with a target, not with this tool.",
  risk: "read",
  input: inputSchema,
  isEffect: () => false,
  run,
};
